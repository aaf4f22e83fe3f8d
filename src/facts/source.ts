/** What reading facts starts from and results in: the types that the engine's files share. */

import type { GitLab } from "../gitlab/client.ts";
import type { FactContext } from "./define.ts";

export type FactResult<T> = (
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string; readonly error: unknown }
) & {
  readonly requests: readonly string[];
  /** The fact, or one that it was derived from, is about the merge request: its author decides what it holds. */
  readonly isOfMergeRequest?: boolean;
};

export interface FactSource extends Omit<FactContext, "gitlab" | "read" | "head"> {
  /** The head that the environment names; undefined: the one that GitLab shows is judged. */
  readonly sha?: string | undefined;
  /** A client that reports its calls to `onCall`. It is made anew for every fact, so it must be cheap. */
  readonly gitlabFor: (onCall: (request: string) => void) => GitLab;
  /** What facts over GraphQL were answered, by the fact's id, that were read for many projects at once. */
  readonly selected?: ReadonlyMap<string, Selected> | undefined;
}

/** What GitLab answered for a fact over GraphQL. */
export interface Selected {
  readonly node: unknown;
  readonly request: string;
}

/** GitLab gave evidence in a form that cannot be relied on: hidden, partial, or of another shape. */
export class UnreadableFact extends Error {}

/** What the reading of facts starts from and comes to: the types that tie the engine's files together. */

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

export interface FactSource extends Omit<FactContext, "gitlab" | "read"> {
  /** A client whose calls are reported to `onCall`; made anew for every fact, so it must be cheap. */
  readonly gitlabFor: (onCall: (request: string) => void) => GitLab;
}

/** Evidence GitLab gave in a form that cannot be relied on: hidden, partial, or of another shape. */
export class UnreadableFact extends Error {}

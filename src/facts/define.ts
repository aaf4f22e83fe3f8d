/** What a fact is: one piece of evidence, how it is read, and the least right that can read it. */

import type * as z from "zod/mini";
import type { GitLab } from "../gitlab/client.ts";
import { parse } from "../shared/schema.ts";
import type { Workspace } from "./workspace.ts";

/** By the environment's word; undefined where it says nothing. */
export interface OwnJob {
  readonly id: number | undefined;
  readonly pipelineId: number | undefined;
}

export interface FactContext {
  /** Notes every call, so that the fact can cite it as evidence. */
  readonly gitlab: GitLab;
  readonly projectId: number;
  /** Absent outside a merge request; facts about one are then never collected. */
  readonly iid: number | undefined;
  /** What the environment says of the project's default branch: a head start, verified against GitLab. */
  readonly defaultBranchHint: string | undefined;
  /** Where the policy is, as the input names it. */
  readonly policy: readonly string[];
  /** The job's folder and Git; loaded when it is first asked for. */
  readonly workspace: () => Promise<Workspace>;
  /** The CI job that asks, where it is one; it runs while it judges. */
  readonly job?: OwnJob | undefined;
  /** In bytes, `report_limit` for one file of evidence. */
  readonly limits: { readonly report_limit: number };
  /** GitLab's clock in milliseconds, known once it has answered; one moment for the whole run. */
  readonly now: () => Promise<number>;
  /** This machine's clock in milliseconds, for what must not take long, and to compare with GitLab's. */
  readonly clock: () => number;
  /** Another REST fact, where only the evidence shows whether it is needed; ends this fact if it cannot be read. */
  readonly read: <T>(fact: Fact<T>) => Promise<T>;
}

// biome-ignore lint/suspicious/noExplicitAny: a registry of facts of every type; each fact's own type is kept by Values.
export type AnyFact = Fact<any>;
export type FactNeeds = Readonly<Record<string, AnyFact>>;

/** The values of the facts that were asked for, under the names they were asked by. */
export type Values<N extends FactNeeds> = {
  readonly [Key in keyof N]: N[Key] extends Fact<infer T> ? T : never;
};

/** Fields read in the one GraphQL query that all such facts of a run share. */
export interface Selection<T> {
  readonly on: "project" | "merge_request";
  readonly fields: string;
  /** Maps the node. Further pages are the fact's own business; null means GitLab shows nothing. */
  readonly read: (node: unknown, context: FactContext) => T | Promise<T>;
}

export interface Fact<T> {
  /** Named by what it holds; the name evidence is cited under. */
  readonly id: string;
  readonly summary: string;
  /** Least right that can read it, as it is named to people. */
  readonly requiredRole: string;
  readonly scope: "project" | "merge_request";
  readonly needs?: FactNeeds;
  readonly collect?: (context: FactContext, needs: Record<string, unknown>) => Promise<T>;
  readonly select?: Selection<T>;
}

/** Defines a fact read over REST; `needs` are facts it is derived from. */
export function defineFact<T, N extends FactNeeds = Record<never, AnyFact>>(
  fact: Omit<Fact<T>, "collect" | "needs" | "select"> & {
    readonly needs?: N;
    readonly collect: (context: FactContext, needs: Values<N>) => Promise<T>;
  },
): Fact<T> {
  return fact as unknown as Fact<T>;
}

/** Defines a part of an answer that several facts share, so that each loads only the shape of what it holds. */
export function partOf<T>(
  answer: Omit<Fact<unknown>, "select">,
  part: Pick<Fact<T>, "id"> & Partial<Pick<Fact<T>, "summary">>,
  shape: z.ZodMiniType<T>,
): Fact<T> {
  return { ...answer, ...part, needs: { answer }, collect: async (_, needs) => parse(shape, needs.answer) };
}

/** Defines a fact read over GraphQL, together with all others of its kind in one request. */
export function defineSelectedFact<T>(
  fact: Omit<Fact<T>, "collect" | "needs"> & { readonly select: Selection<T> },
): Fact<T> {
  return fact;
}

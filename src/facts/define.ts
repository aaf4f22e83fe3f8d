/** What a fact is: one piece of evidence, how it is read, and its required role. */

import type { GitLab } from "../gitlab/client.ts";
import { parse } from "../shared/schema.ts";
import type { PhaseLimit } from "../shared/time-limit.ts";
import type * as z from "../shared/zod.ts";
import type { JudgedHead } from "./judged-head.ts";
import type { Workspace } from "./workspace.ts";

/** As the environment says, which GitLab must confirm; undefined if the environment says nothing. */
export interface OwnJob {
  readonly id: number | undefined;
  readonly pipelineId: number | undefined;
  /** Of its pipeline, where that is probably the merge request's: a head start, verified against GitLab. */
  readonly projectId?: number | undefined;
}

/** What the environment says of the merge request: head starts, each verified against GitLab. */
export interface MergeRequestHints {
  /** Full SHA of the head, and the project that it is in. */
  readonly head: { readonly projectId: number; readonly sha: string } | undefined;
  /** Where the CI configuration at the head is: the path of a file in its project. */
  readonly configPath: string | undefined;
  /** The target branch, and the full SHA of its commit where the change begins. */
  readonly base: { readonly branch: string; readonly sha: string } | undefined;
}

export interface PolicyFile {
  /** As the input or the policy names it; of a file on a branch of the judged project, with `@` and the branch. */
  readonly source: string;
  readonly place?: { readonly kind: string; readonly branch?: string } | undefined;
}

export interface FactContext {
  /** Notes every call, so that the fact can cite it as evidence. */
  readonly gitlab: GitLab;
  readonly projectId: number;
  /** Absent outside a merge request; facts about one are then never collected. */
  readonly iid: number | undefined;
  /** The default branch as the environment names it: a head start, verified against GitLab. */
  readonly defaultBranchHint: string | undefined;
  /** The same of the merge request. */
  readonly hints?: MergeRequestHints | undefined;
  /** Where the policy and what it extends were read. */
  readonly policy: () => Promise<readonly PolicyFile[]>;
  /** The job's folder and Git; loaded when a fact first needs it. */
  readonly workspace: () => Promise<Workspace>;
  /** The CI job that judges, if there is one. It runs while it judges. */
  readonly job?: OwnJob | undefined;
  /** The input `report_limit`: the largest file of evidence that is read. */
  readonly limits: { readonly reportLimitBytes: number };
  /** GitLab's clock in milliseconds, known once it has answered; one moment for the whole run. */
  readonly now: () => Promise<number>;
  /** How long reading facts may take; absent where it may take any time. */
  readonly limit?: PhaseLimit | undefined;
  /** This machine's clock in milliseconds, to limit how long something takes, and to compare with GitLab's. */
  readonly clock: () => number;
  /** False if the run has no time for it. */
  readonly sleep: (ms: number) => Promise<boolean>;
  /** What every fact about the merge request must be of; outside a merge request it is never asked. */
  readonly head: () => Promise<JudgedHead>;
  /** Reads another REST fact that only the evidence shows to be needed. If it cannot be read, this fact cannot either. */
  readonly read: <T>(fact: Fact<T>) => Promise<T>;
}

/** What is known before the first answer, some of it only probably. */
export type Probable = Pick<FactContext, "iid" | "projectId" | "hints" | "job">;

// biome-ignore lint/suspicious/noExplicitAny: a registry of facts of every type; each fact's own type is kept by Values.
export type AnyFact = Fact<any>;
export type FactNeeds = Readonly<Record<string, AnyFact>>;

/** The values of the requested facts, under the names of the request. */
export type Values<N extends FactNeeds> = {
  readonly [Key in keyof N]: N[Key] extends Fact<infer T> ? T : never;
};

/** Fields read in the one GraphQL query that all such facts of a run share. */
export interface Selection<T> {
  readonly on: "project" | "merge_request";
  readonly fields: string;
  /** Maps the node. The fact itself reads further pages. Null means that GitLab shows nothing. */
  readonly read: (node: unknown, context: FactContext) => T | Promise<T>;
}

export interface Fact<T> {
  /** The name says what the fact contains. Evidence is cited under it. */
  readonly id: string;
  readonly summary: string;
  /** The required role, as messages and documents name it. */
  readonly requiredRole: string;
  readonly scope: "project" | "merge_request";
  /** What it shows can only add to what other facts show. If it cannot be read, controls get undefined instead. */
  readonly isOptional?: true;
  readonly needs?: FactNeeds;
  /**
   * Facts over REST that `collect` probably reads: begun at once, so that they cost no round trip of their own. They
   * count only if `collect` then does read them.
   */
  readonly ahead?: (known: Probable) => readonly AnyFact[];
  readonly collect?: (context: FactContext, needs: Record<string, unknown>) => Promise<T>;
  readonly select?: Selection<T>;
}

/** How a fact is read for many projects in one GraphQL request. It gives the value that the fact has by itself. */
export interface ManyForm {
  readonly fact: AnyFact;
  /** Of the project. Fields of several forms are joined, so equal ones must have equal arguments. */
  readonly fields: string;
  /** Undefined where the answer does not show all of it: the fact is then read by itself. */
  readonly read: (node: unknown, about: AboutProject) => { readonly value: unknown } | undefined;
}

/** What a list of projects already shows. */
export interface AboutProject {
  readonly id: number;
  readonly defaultBranch: string | undefined;
  /** Its entry in the list: the same keys as the project's own answer, but without the token's role. */
  readonly listed: Readonly<Record<string, unknown>>;
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

/** Defines a part of an answer that several facts share. Each then loads only the schema of its own part. */
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

/** The branches of the judged project that a bare policy path and a baseline are read from. */

import { type BranchHead, branchHead } from "../facts/branches/branch-head.ts";
import { type FactStore, readOrThrow } from "../facts/collect.ts";
import { mergeRequest } from "../facts/merge-request/merge-request.ts";
import { project } from "../facts/project/project.ts";

export interface PolicyBranches {
  /** Of the merge request, as GitLab names it. */
  readonly target: () => Promise<string>;
  /** Empty where the project has none. */
  readonly default: () => Promise<string>;
  readonly head: (name: string) => Promise<BranchHead>;
}

export function branchesIn(store: FactStore): PolicyBranches {
  return {
    target: async () => (await readOrThrow(store, mergeRequest)).targetBranch,
    default: async () => (await readOrThrow(store, project)).defaultBranch ?? "",
    head(name) {
      const reading = readOrThrow(store, branchHead(name));
      // Of a branch that turns out not to be the target, nobody awaits the failure.
      reading.catch(() => {});
      return reading;
    },
  };
}

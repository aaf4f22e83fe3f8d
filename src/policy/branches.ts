/** The branches of the judged project that a bare policy path and a baseline are read from. */

import { type BranchHead, branchHead } from "../facts/branches/branch-head.ts";
import { type FactStore, readOrThrow } from "../facts/collect.ts";
import { mergeRequest } from "../facts/merge-request/merge-request.ts";
import { project } from "../facts/project/project.ts";
import { awaitedLater } from "../shared/awaited-later.ts";
import { RunError } from "../shared/errors.ts";

export interface PolicyBranches {
  /** Of the merge request, as GitLab names it. */
  readonly target: () => Promise<string>;
  /** Empty where the project has none. */
  readonly default: () => Promise<string>;
  readonly head: (name: string) => Promise<BranchHead>;
  /** Whether the repository has no commit, and so no file. */
  readonly isEmpty: () => Promise<boolean>;
  /** The one whose policy counts. */
  readonly deciding: () => Promise<DecidingBranch>;
  /** Its name. @throws RunError where it is not protected: a file there must not excuse anything */
  readonly protected: () => Promise<string>;
}

export interface DecidingBranch {
  readonly name: string;
  /** As it is named to people, with the reason where it is not the target branch. */
  readonly called: string;
  /** For log, report and note; undefined where the target branch itself is protected. */
  readonly notice: string | undefined;
  /** Why it cannot be relied on; undefined where it is protected. */
  readonly doubt: string | undefined;
}

export function branchesIn(store: FactStore): PolicyBranches {
  const known = {
    target: async () => (await readOrThrow(store, mergeRequest)).targetBranch,
    default: async () => (await readOrThrow(store, project)).defaultBranch ?? "",
    isEmpty: async () => (await readOrThrow(store, project)).isEmpty === true,
    // Of a branch that turns out not to be the target, nobody awaits the failure.
    head: (name: string) => awaitedLater(readOrThrow(store, branchHead(name))),
  };
  const deciding = () => decidingBranch(known);
  return {
    ...known,
    deciding,
    async protected() {
      const { name, doubt } = await deciding();
      if (doubt !== undefined) throw new RunError("POLICY_UNREADABLE", doubt);
      return name;
    },
  };
}

/**
 * The target branch if it is protected, else the default branch. A merge request may go into a branch that its author
 * owns, with the author's policy, and a status that it gets there stays when it is retargeted.
 */
async function decidingBranch({
  target,
  ...branches
}: Pick<PolicyBranches, "target" | "default" | "head">): Promise<DecidingBranch> {
  const name = await target();
  if ((await branches.head(name)).isProtected)
    return { name, called: `the target branch ${name}`, notice: undefined, doubt: undefined };
  return (await import("./unprotected.ts")).withoutTarget(name, branches);
}

/** The branches of the judged project that a bare policy path and a baseline are read from. */

import { type BranchHead, branchHead } from "../facts/branches/branch-head.ts";
import { type FactStore, readOrThrow } from "../facts/collect.ts";
import { mergeRequest } from "../facts/merge-request/merge-request.ts";
import { project } from "../facts/project/project.ts";
import { RunError } from "../shared/errors.ts";

export interface PolicyBranches {
  /** Of the merge request, as GitLab names it. */
  readonly target: () => Promise<string>;
  /** Empty where the project has none. */
  readonly default: () => Promise<string>;
  readonly head: (name: string) => Promise<BranchHead>;
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
    head(name: string) {
      const reading = readOrThrow(store, branchHead(name));
      // Of a branch that turns out not to be the target, nobody awaits the failure.
      reading.catch(() => {});
      return reading;
    },
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
  const shown = await branches.default();
  const main = shown || name;
  if (main !== name && (await branches.head(main)).isProtected) {
    return {
      name: main,
      called: `the default branch ${main}, which counts because the target branch ${name} is not protected`,
      notice: `the target branch ${name} is not protected, so the policy is read from the default branch ${main}`,
      doubt: undefined,
    };
  }
  const which = shown === "" ? "" : ", which is the default branch,";
  const doubt =
    main === name
      ? `the target branch ${name}${which} is not protected`
      : `neither the target branch ${name} nor the default branch ${main} is protected`;
  return {
    name: main,
    called: `the ${main === name ? "target" : "default"} branch ${main}`,
    notice: `${doubt}, so anyone who may push to ${main} can write the policy: the verdict is at best undetermined; protect ${main}, or name a policy of another project with policy: group/project:path@ref`,
    doubt,
  };
}

/** Which branch decides where the target branch is not protected, and the words for it. */

import type { DecidingBranch, PolicyBranches } from "./branches.ts";

/** The default branch, protected or not. @param name of the target branch */
export async function withoutTarget(
  name: string,
  branches: Pick<PolicyBranches, "default" | "head">,
): Promise<DecidingBranch> {
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

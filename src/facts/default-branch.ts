/** Reading something of the default branch: at once if the environment names it, and again if GitLab names another. */

import { UnreadableFact } from "./collect.ts";
import type { FactContext } from "./define.ts";
import { type Project, project } from "./project.ts";

export interface OnDefaultBranch<T> {
  readonly branch: string;
  readonly value: T;
  readonly project: Project;
}

/**
 * @param hasNone whether the project's own answer already says that there is nothing to read
 * @returns undefined if there is nothing to read
 */
export async function onDefaultBranch<T>(
  context: FactContext,
  read: (branch: string) => Promise<T>,
  hasNone: (project: Project) => boolean = () => false,
): Promise<OnDefaultBranch<T> | undefined> {
  const { defaultBranchHint: hint } = context;
  const early = hint === undefined ? undefined : read(hint);
  // Whether it was the right branch, and whether its failure matters, is known only below.
  early?.catch(() => {});
  const found = await context.read(project);
  const { defaultBranch: branch, readsCode } = found;
  if (!readsCode) {
    throw new UnreadableFact(
      "GitLab does not show which branch is the default one; that needs at least Reporter in a private project",
    );
  }
  if (branch === undefined || hasNone(found)) return undefined;
  return { branch, value: await (branch === hint && early ? early : read(branch)), project: found };
}

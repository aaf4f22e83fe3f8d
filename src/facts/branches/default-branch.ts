/** Reads something of the default branch: at once if the environment names it, and again if GitLab names another. */

import { awaitedLater } from "../../shared/awaited-later.ts";
import type { FactContext } from "../define.ts";
import { project } from "../project/project.ts";
import { UnreadableFact } from "../source.ts";

export interface OnDefaultBranch<T> {
  readonly branch: string;
  readonly value: T;
}

/** Undefined if the project has no default branch. */
export async function onDefaultBranch<T>(
  context: FactContext,
  read: (branch: string) => Promise<T>,
): Promise<OnDefaultBranch<T> | undefined> {
  const { defaultBranchHint: hint } = context;
  // Only the lines below know whether it was the right branch, and whether its failure matters.
  const early = hint === undefined ? undefined : awaitedLater(read(hint));
  const { defaultBranch: branch, readsCode } = await context.read(project);
  if (!readsCode) {
    throw new UnreadableFact(
      "GitLab does not show the default branch; reading it needs at least Reporter in a private project",
    );
  }
  if (branch === undefined) return undefined;
  return { branch, value: await (branch === hint && early ? early : read(branch)) };
}

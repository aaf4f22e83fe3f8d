/** The files that the merge request changes, from local Git, if GitLab shows only a part. */

import type { FactContext } from "../define.ts";
import type { LocalChange } from "../workspace.ts";
import type { ChangeOrigin } from "./change-origin.ts";

/** Undefined unless GitLab compares exactly that head, and local Git has it and its merge base. */
export async function localChanges(
  { workspace }: FactContext,
  { baseSha, headSha }: ChangeOrigin,
  sha: string | undefined,
): Promise<readonly LocalChange[] | undefined> {
  if (baseSha === undefined || headSha === undefined || headSha !== sha) return undefined;
  return (await workspace()).diff(baseSha, headSha);
}

/** Where the default branch has a CODEOWNERS file, at the three places that GitLab checks. */

import { RunError } from "../../shared/errors.ts";
import { onDefaultBranch } from "../branches/default-branch.ts";
import { defineFact, type FactContext } from "../define.ts";

const places = ["CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];

export interface CodeOwnersFile {
  readonly branch: string | undefined;
  /** The first place that has the file, which GitLab uses. */
  readonly path: string | undefined;
}

export const codeOwnersFile = defineFact<CodeOwnersFile>({
  id: "code_owners_file",
  summary: "The CODEOWNERS file",
  requiredRole: "at least Reporter in a private project",
  scope: "project",
  async collect(context) {
    const read = (branch: string) => Promise.all(places.map((path) => exists(context, path, branch)));
    const found = await onDefaultBranch(context, read);
    return { branch: found?.branch, path: places.find((_, index) => found?.value[index]) };
  },
});

/** A 404 is an answer here: the project (`readsCode`) shows that the token can read the code. */
async function exists({ gitlab, projectId }: FactContext, path: string, branch: string): Promise<boolean> {
  try {
    // The only file endpoint that accepts a job token too.
    await gitlab.rawFile(projectId, path, branch);
    return true;
  } catch (error) {
    if (error instanceof RunError && "status" in error && error.status === 404) return false;
    throw error;
  }
}

/** Where the default branch has a CODEOWNERS file, at the three places that GitLab checks. */

import { onDefaultBranch } from "../branches/default-branch.ts";
import { defineFact } from "../define.ts";
import { project } from "../project/project.ts";
import { codeOwnersAt } from "./code-owners.ts";

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
    try {
      const found = await onDefaultBranch(context, (branch) => codeOwnersAt(context, branch));
      return { branch: found?.branch, path: found?.value.path };
    } catch (error) {
      // GitLab names a default branch of an empty repository too, which has none yet.
      const { isEmpty, defaultBranch: branch } = await context.read(project);
      if (isEmpty === true) return { branch, path: undefined };
      throw error;
    }
  },
});

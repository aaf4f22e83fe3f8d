/** Where the default branch has a CODEOWNERS file, at the three places that GitLab checks. */

import { atHead, branchHead } from "../branches/branch-head.ts";
import { onDefaultBranch } from "../branches/default-branch.ts";
import { defineFact, type FactContext } from "../define.ts";
import { project } from "../project/project.ts";
import { absent } from "./code-owners.ts";

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
    try {
      const found = await onDefaultBranch(context, read);
      return { branch: found?.branch, path: places.find((_, index) => found?.value[index]) };
    } catch (error) {
      // GitLab names a default branch of an empty repository too, which has none yet.
      const { isEmpty, defaultBranch: branch } = await context.read(project);
      if (isEmpty === true) return { branch, path: undefined };
      throw error;
    }
  },
});

async function exists(context: FactContext, path: string, branch: string): Promise<boolean> {
  const { gitlab, projectId, read } = context;
  const file = await atHead(branch, read(branchHead(branch)), (ref) =>
    gitlab.rawFile(projectId, path, ref).catch(absent),
  );
  return file !== undefined;
}

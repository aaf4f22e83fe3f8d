/** The CODEOWNERS file of the target branch, as text. */

import { RunError } from "../../shared/errors.ts";
import { defineFact } from "../define.ts";
import { mergeRequest } from "../merge-request/merge-request.ts";
import { project } from "../project/project.ts";
import { UnreadableFact } from "../source.ts";

/** GitLab uses the first one that exists. */
export const codeOwnersPlaces: readonly string[] = ["CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];

export interface CodeOwnersOfBranch {
  readonly branch: string;
  /** Undefined if the branch has none. */
  readonly path: string | undefined;
  readonly text: string;
}

/** Not the merge request's own file: a merge request must not decide who has to approve it. */
export const codeOwners = defineFact<CodeOwnersOfBranch, { mergeRequest: typeof mergeRequest }>({
  id: "code_owners",
  summary: "The CODEOWNERS file of the target branch",
  requiredRole: "at least Reporter in a private project",
  scope: "merge_request",
  needs: { mergeRequest },
  async collect(context, { mergeRequest: { targetBranch: branch } }) {
    const texts = await Promise.all(
      codeOwnersPlaces.map((path) => context.gitlab.rawFile(context.projectId, path, branch).catch(absent)),
    );
    const at = texts.findIndex((found) => found !== undefined);
    const path = codeOwnersPlaces[at];
    // A 404 is an answer only if the token may read the code.
    if (path === undefined && !(await context.read(project)).readsCode)
      throw new UnreadableFact("GitLab does not show the code to this token");
    return { branch, path, text: texts[at]?.text ?? "" };
  },
});

function absent(error: unknown): undefined {
  if (error instanceof RunError && "status" in error && error.status === 404) return undefined;
  throw error;
}

/** The CODEOWNERS file of the target branch, as text. */

import { isAbsent } from "../../shared/absent.ts";
import { branchHead } from "../branches/branch-head.ts";
import { defineFact, type FactContext } from "../define.ts";
import { mergeRequest } from "../merge-request/merge-request.ts";

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
    const { path, text = "" } = await codeOwnersAt(context, branch);
    return { branch, path, text };
  },
});

interface Found {
  readonly path: string | undefined;
  readonly text?: string;
}

/**
 * All places are read at the commit of the branch: a file that is not there shows no commit, so that under a name its
 * absence could be that of another tag, or of an earlier head.
 */
export async function codeOwnersAt(context: FactContext, branch: string): Promise<Found> {
  const { gitlab, projectId, read } = context;
  const { sha } = await read(branchHead(branch));
  const { readAtCommit } = await import("../lagging-replica.ts");
  const texts = await Promise.all(
    codeOwnersPlaces.map((path) =>
      readAtCommit(branch, sha, (ref) => gitlab.rawFile(projectId, path, ref).catch(absent)),
    ),
  );
  const at = texts.findIndex((found) => found !== undefined);
  return { path: codeOwnersPlaces[at], ...texts[at] };
}

/** A file that is not there. */
function absent(error: unknown): undefined {
  // lib/api/files.rb; of a branch or a project that the token cannot see, it says another message.
  if (isAbsent(error, "404 File Not Found")) return undefined;
  throw error;
}

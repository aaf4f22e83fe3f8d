/** The commit whose files are judged: the head of the merge request, or of the default branch if no merge request is judged. */

import { branchHead } from "../branches/branch-head.ts";
import { onDefaultBranch } from "../branches/default-branch.ts";
import { defineFact } from "../define.ts";
import { mergeRequest } from "../merge-request/merge-request.ts";
import { UnreadableFact } from "../source.ts";

export interface JudgedCommit {
  readonly sha: string;
  /** For messages: `the merge request's head`, `the head of main`. */
  readonly name: string;
  /** The default branch, if there is no merge request. */
  readonly branch: string | undefined;
}

export const judgedCommit = defineFact<JudgedCommit>({
  id: "judged_commit",
  summary: "The commit that is judged",
  requiredRole: "at least Reporter in a private project",
  scope: "project",
  async collect(context) {
    if (context.iid !== undefined) {
      const { sha } = await context.read(mergeRequest);
      if (sha === undefined) throw new UnreadableFact("the merge request has no commit");
      return { sha, name: "the merge request's head", branch: undefined };
    }
    const head = await onDefaultBranch(context, (branch) => context.read(branchHead(branch)));
    if (!head) throw new UnreadableFact("the project has no default branch");
    return { sha: head.value.sha, name: `the head of ${head.branch}`, branch: head.branch };
  },
});

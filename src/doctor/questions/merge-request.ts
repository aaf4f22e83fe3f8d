/** `merge_request`: whether the merge request that inputs or environment name can be judged. */

import { GitLabError } from "../../gitlab/errors.ts";
import { ok, problem, type Question, skipped, warning } from "../question.ts";

const mergeRequest: Question = {
  id: "merge_request",
  title: "The merge request can be judged",
  needs: ["project"],
  async ask(exam) {
    const subject = await exam.subject();
    if (subject.kind === "project")
      return skipped("none is named", "to check one as well, name it with ‹merge_request›");
    const seen = await exam.mergeRequest().catch((error: unknown) => {
      if (error instanceof GitLabError && error.status === 404) return undefined;
      throw error;
    });
    if (seen === undefined)
      return problem(
        `the project has no merge request !${subject.iid}`,
        "check the number: ‹merge_request› is its number in the target project, not its id",
      );
    const found = `!${seen.iid} into ${seen.target_branch}`;
    if (seen.state !== "opened")
      return warning(
        `${found} is ${seen.state}, not open`,
        "name an open merge request with ‹merge_request›",
      );
    if (seen.sha === undefined)
      return problem(`${found} has no commit`, "push a commit to its source branch");
    return ok(found);
  },
};

export const questions: readonly Question[] = [mergeRequest];

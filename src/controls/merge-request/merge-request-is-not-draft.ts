/** `merge_request_is_not_draft`: the merge request is not marked as a draft. */

import { mergeRequest } from "../../facts/merge-request/merge-request.ts";
import { defineControl, fail, pass, unknown } from "../define.ts";

export const mergeRequestIsNotDraft = defineControl({
  id: "merge_request_is_not_draft",
  title: "The merge request is not a draft",
  description: "Fails while the merge request is marked as a draft.",
  severity: "low",
  scope: "merge_request",
  needs: { mergeRequest },
  remediation: { text: "mark the merge request as ready, then run this job again", page: "!" },
  check({ mergeRequest: { isDraft } }) {
    if (isDraft === undefined) return unknown("GitLab did not say whether the merge request is a draft");
    return isDraft
      ? fail("the merge request is a draft", { actual: true })
      : pass("the merge request is ready", { actual: false });
  },
});

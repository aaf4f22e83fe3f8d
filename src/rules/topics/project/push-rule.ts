/** `push_rule`: what the project's own push rule refuses. */

import { pushRuleSettings } from "../../../facts/project/settings/push-rule-settings.ts";
import { defineTopic } from "../../topic.ts";
import { bool, int, optional, record, string } from "../../types.ts";

const hidden = "absent if GitLab does not show it to the token";

export const pushRuleTopic = defineTopic({
  name: "push_rule",
  example: "push_rule.exists && push_rule.prevent_secrets",
  scope: "project",
  summary: "The project's own push rule; without one, only `exists` is not absent",
  needs: { rule: pushRuleSettings },
  type: record({
    exists: bool("Whether the project has a push rule of its own"),
    commit_message_regex: optional(string("What a commit message must match; empty: nothing")),
    commit_message_negative_regex: optional(string("What no commit message may match; empty: nothing")),
    branch_name_regex: optional(string("What a branch name must match; empty: nothing")),
    author_email_regex: optional(string("What the author's address must match; empty: nothing")),
    file_name_regex: optional(string("What no file name may match; empty: nothing")),
    max_file_size: optional(int("Largest size of a file in MB; 0: no limit")),
    deny_delete_tag: optional(bool("Whether Git cannot delete tags")),
    member_check: optional(bool("Whether every author must be a GitLab user")),
    prevent_secrets: optional(bool("Whether files that look like secrets are refused")),
    commit_committer_check: optional(bool(`Whether the committer must own the address; ${hidden}`)),
    commit_committer_name_check: optional(bool(`Whether the committer's name must be right; ${hidden}`)),
    reject_unsigned_commits: optional(bool(`Whether unsigned commits are refused; ${hidden}`)),
    reject_non_dco_commits: optional(bool(`Whether commits without sign-off are refused; ${hidden}`)),
  }),
  value: ({ rule }) => ({ exists: rule !== null, ...rule }),
});

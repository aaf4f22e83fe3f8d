/** Every setting of the project's own push rule. */

import { maybe } from "../../../shared/schema.ts";
import * as z from "../../../shared/zod.ts";
import { partOf } from "../../define.ts";
import { pushRuleAnswer } from "../push-rule.ts";

const pattern = () => z.nullish(z.string());
/** Null is off; absent is not shown. */
const flag = () => z.nullish(z.boolean());

const Rule = z.nullable(
  z.pipe(
    z.object({
      commit_message_regex: pattern(),
      commit_message_negative_regex: pattern(),
      branch_name_regex: pattern(),
      author_email_regex: pattern(),
      file_name_regex: pattern(),
      max_file_size: maybe(z.number()),
      deny_delete_tag: flag(),
      member_check: flag(),
      prevent_secrets: flag(),
      // For these four the API answers with the instance's value where the project has none, and only if the token may
      // see them (ee/app/models/push_rule.rb, ee/lib/api/entities/project_push_rule.rb).
      commit_committer_check: maybe(z.boolean()),
      commit_committer_name_check: maybe(z.boolean()),
      reject_unsigned_commits: maybe(z.boolean()),
      reject_non_dco_commits: maybe(z.boolean()),
    }),
    z.transform((rule) => ({
      commit_message_regex: shown(rule.commit_message_regex, ""),
      commit_message_negative_regex: shown(rule.commit_message_negative_regex, ""),
      branch_name_regex: shown(rule.branch_name_regex, ""),
      author_email_regex: shown(rule.author_email_regex, ""),
      file_name_regex: shown(rule.file_name_regex, ""),
      max_file_size: rule.max_file_size,
      deny_delete_tag: shown(rule.deny_delete_tag, false),
      member_check: shown(rule.member_check, false),
      prevent_secrets: shown(rule.prevent_secrets, false),
      commit_committer_check: rule.commit_committer_check,
      commit_committer_name_check: rule.commit_committer_name_check,
      reject_unsigned_commits: rule.reject_unsigned_commits,
      reject_non_dco_commits: rule.reject_non_dco_commits,
    })),
  ),
);
/** By GitLab's own names; an empty pattern and a size of 0 are off; undefined is not shown. */
export type PushRuleSettings = z.infer<typeof Rule>;

export const pushRuleSettings = partOf(
  pushRuleAnswer,
  { id: "push_rule_settings", summary: "The project's push rule" },
  Rule,
);

function shown<T>(value: T | null | undefined, off: T): T | undefined {
  return value === null ? off : value;
}

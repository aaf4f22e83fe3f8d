/** Changes the project's push rule, or adds it where the project has none. */

import { objectOf, planOf, type Remedy, type Wish } from "../remedy.ts";

/** PUT changes only what it names (ee/lib/api/project_push_rule.rb); a new rule takes what it does not name from the instance. */
export function changePushRule<Wanted>(
  settings: readonly string[],
  wishes: (wanted: Wanted) => Readonly<Record<string, Wish | undefined>>,
): Remedy<Wanted> {
  return {
    role: "Maintainer",
    settings,
    async plan(read, wanted) {
      const path = "/push_rule";
      const rule = await read(path);
      const wished = wishes(wanted);
      if (rule !== null) return planOf(objectOf(rule), wished, { method: "PUT", path });
      return planOf(withoutRule, wished, { method: "POST", path });
    },
  };
}

/** What applies where the project has no push rule. */
const withoutRule = {
  ...{ commit_message_regex: "", commit_message_negative_regex: "", branch_name_regex: "" },
  ...{ author_email_regex: "", file_name_regex: "", max_file_size: 0 },
  ...{ deny_delete_tag: false, member_check: false, prevent_secrets: false },
  ...{ commit_committer_check: false, commit_committer_name_check: false },
  ...{ reject_unsigned_commits: false, reject_non_dco_commits: false },
};

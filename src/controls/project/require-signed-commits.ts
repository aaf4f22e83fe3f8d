/** `require_signed_commits`: the project's own push rule rejects unsigned commits. */

import { pushRule } from "../../facts/project/push-rule.ts";
import { defineBuiltInControl, described } from "../define.ts";
import { on } from "../remedy.ts";
import { changePushRule } from "./push-rule-remedy.ts";

/** Source: project_fields.rb; only the project's own row counts; rules of groups and the instance do not (row 60). */
export const requireSignedCommits = defineBuiltInControl({
  id: "require_signed_commits",
  title: "Unsigned commits are rejected",
  description: described(
    "True when the project has its own push rule and that rule rejects unsigned commits.",
    [
      "Without a push rule of its own it is false, even if a rule of the group or the instance rejects such commits.",
      "A push rule that leaves the setting open takes the instance's default. The API does not show it, so the result is unknown.",
    ],
  ),
  type: "boolean",
  severity: "medium",
  needs: { rule: pushRule },
  remediation: {
    text: "tick Reject unsigned commits under Settings > Repository > Push rules",
    page: "/-/settings/repository#js-push-rules",
  },
  remedy: changePushRule(["reject_unsigned_commits"], () => ({ reject_unsigned_commits: on })),
  read({ rule }) {
    if (rule === null) return { value: false, reason: "the project has no push rule of its own" };
    if (rule.rejectsUnsignedCommits === undefined) {
      return {
        unknown:
          "the push rule takes the instance's default for unsigned commits, which the API does not show",
      };
    }
    return rule.rejectsUnsignedCommits
      ? { value: true, reason: "the push rule rejects unsigned commits" }
      : { value: false, reason: "the push rule accepts unsigned commits" };
  },
});

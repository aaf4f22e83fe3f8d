/** The project's own push rule; null when it has none, or when push rules are not licensed. */

import { isAbsent } from "../../shared/absent.ts";
import { maybe } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact, partOf } from "../define.ts";

const PushRule = z.nullable(
  z.pipe(
    z.object({ reject_unsigned_commits: maybe(z.boolean()) }),
    z.transform((rule) => ({
      rejectsUnsignedCommits: rule.reject_unsigned_commits ?? undefined,
    })),
  ),
);
export type PushRule = z.infer<typeof PushRule>;

/** One answer, which `pushRule` and `pushRuleSettings` share. */
export const pushRuleAnswer = defineFact<unknown>({
  id: "push_rule_answer",
  summary: "The project's push rule",
  requiredRole: "Maintainer",
  scope: "project",
  async collect({ gitlab, projectId }) {
    try {
      return await gitlab.ProjectPushRules.show(projectId);
    } catch (error) {
      // The route answers this if push rules are not licensed (ee/lib/ee/api/helpers.rb,
      // `check_project_feature_available!`). The built-in control counts it as "no rule" (row 60).
      if (isAbsent(error, "404 Not Found")) return null;
      throw error;
    }
  },
});

export const pushRule = partOf(pushRuleAnswer, { id: "push_rule" }, PushRule);

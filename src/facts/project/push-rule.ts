/** The project's own push rule; null when it has none, or when push rules are not licensed. */

import * as z from "zod/mini";
import { RunError } from "../../shared/errors.ts";
import { maybe, parse } from "../../shared/schema.ts";
import { defineFact } from "../define.ts";

const PushRule = z.nullable(
  z.pipe(
    z.object({ reject_unsigned_commits: maybe(z.boolean()) }),
    z.transform((rule) => ({
      rejectsUnsignedCommits: rule.reject_unsigned_commits ?? undefined,
    })),
  ),
);
export type PushRule = z.infer<typeof PushRule>;

export const pushRule = defineFact<PushRule>({
  id: "push_rule",
  summary: "The project's push rule",
  requiredRole: "Maintainer",
  scope: "project",
  async collect({ gitlab, projectId }) {
    try {
      return parse(PushRule, await gitlab.ProjectPushRules.show(projectId));
    } catch (error) {
      // The route answers 404 if push rules are not licensed. The built-in control counts this as "no rule" (row 60).
      if (error instanceof RunError && "status" in error && error.status === 404) return null;
      throw error;
    }
  },
});

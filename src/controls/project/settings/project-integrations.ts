/** `project_integrations`: only integrations that somebody has reviewed are active. */

import { integrations } from "../../../facts/project/settings/integrations.ts";
import { text } from "../../../shared/schema.ts";
import { matchesStars } from "../../../shared/stars.ts";
import { count, listed, plain } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, fail, pass } from "../../define.ts";

export const projectIntegrations = defineControl({
  id: "project_integrations",
  title: "Only allowed integrations are active",
  description: described(
    "Passes when every active integration of the project is in `allowed`, and every one in `required` is active.",
    [
      "GitLab lists an integration by its slug, such as `jira` or `gitlab-slack-application`, and one that a group or the instance sets like one of the project's own.",
      "What an integration may do, and when it was used last, GitLab does not show.",
    ],
  ),
  severity: "medium",
  scope: "project",
  needs: { integrations },
  params: z.strictObject({
    allowed: z
      .array(text(255))
      .check(z.describe("Slugs of the integrations that may be active, with * for any characters")),
    required: z.optional(
      z.array(text(255)).check(z.describe("Slugs of integrations that must be active; none by default")),
    ),
  }),
  example: { allowed: ["jira", "gitlab-slack-application"] },
  remediation: {
    text: "deactivate the integrations that the message names, or allow them in the policy after a review",
    page: "/-/settings/integrations",
  },
  remedy: "deactivating an integration stops what people use it for",
  check({ integrations }, { allowed, required = [] }) {
    const active = integrations.filter(({ isActive }) => isActive).map(({ slug }) => slug);
    const strays = active.filter((slug) => !allowed.some((pattern) => matchesStars(pattern, slug)));
    const missing = required.filter((slug) => !active.includes(slug));
    const problems = [
      ...strays.map((slug) => plain(`${slug} is active, but not allowed`, 300)),
      ...missing.map((slug) => plain(`${slug} is not active`, 300)),
    ];
    return problems.length === 0
      ? pass(`${count(active.length, "active integration")}, all allowed`, { actual: active })
      : fail(listed(problems), { actual: active });
  },
});

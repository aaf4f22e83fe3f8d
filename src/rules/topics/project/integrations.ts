/** `integrations`: other programs that the project is connected to. */

import { integrations } from "../../../facts/project/settings/integrations.ts";
import { defineTopic } from "../../topic.ts";
import { bool, optional, record, string } from "../../types.ts";

export const integrationsTopic = defineTopic({
  name: "integrations",
  example: 'integrations.all(i, i.slug in ["jira", "gitlab-slack-application"])',
  scope: "project",
  summary: "The active integrations of the project; GitLab lists no others",
  needs: { integrations },
  type: {
    kind: "list",
    of: record({
      slug: string("Name as addresses have it, such as jira or gitlab-slack-application"),
      title: string("Name for people"),
      inherited: optional(bool("Whether it takes the settings of a group or of the instance")),
    }),
  },
  value: ({ integrations }) =>
    integrations
      .filter(({ isActive }) => isActive)
      .map(({ slug, title, isInherited }) => ({ slug, title, inherited: isInherited })),
});

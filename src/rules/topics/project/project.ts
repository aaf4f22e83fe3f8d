/** `project`: the project and its settings. */

import { project } from "../../../facts/project/project.ts";
import { projectSettings } from "../../../facts/project/settings/project-settings.ts";
import { defineTopic } from "../../topic.ts";
import { bool, int, optional, record, string, timestamp } from "../../types.ts";

export const projectTopic = defineTopic({
  name: "project",
  scope: "project",
  summary: "The project; a field that GitLab does not show to the token is absent",
  needs: { project, projectSettings },
  type: record({
    id: int("Id of the project"),
    path: string("Full path, such as acme/payments"),
    visibility: optional(string("private, internal or public")),
    default_branch: optional(string("Name of the default branch")),
    archived: optional(bool("Whether it, or a group above it, is archived")),
    merge_method: optional(string("merge, rebase_merge or ff")),
    last_activity_at: optional(timestamp("When something last happened in it")),
    forks: optional(int("How many forks there are")),
    ci_config_path: optional(string("Where the CI configuration is; empty: .gitlab-ci.yml")),
    must_resolve_threads: optional(bool("Whether every thread must be resolved before a merge")),
    must_pass_status_checks: optional(bool("Whether every external status check must have passed")),
  }),
  value: ({ project, projectSettings: settings }) => ({
    id: project.id,
    path: project.path,
    visibility: project.visibility,
    default_branch: project.defaultBranch,
    archived: settings.isArchived,
    merge_method: settings.mergeMethod,
    last_activity_at: settings.lastActivityAt === undefined ? undefined : Date.parse(settings.lastActivityAt),
    forks: settings.forks,
    ci_config_path: settings.ciConfigPath === null ? "" : settings.ciConfigPath,
    must_resolve_threads: project.mustResolveDiscussions ?? undefined,
    must_pass_status_checks: settings.mustPassStatusChecks ?? undefined,
  }),
});

/** `project` and the lists beside it: members, protected branches. */

import { project } from "../../facts/project.ts";
import { projectSettings } from "../../facts/project-settings.ts";
import { protectedBranches } from "../../facts/protected-branches.ts";
import { team } from "../../facts/team.ts";
import { defineTopic } from "../topic.ts";
import { bool, int, listOf, optional, record, string, timestamp } from "../types.ts";

export const projectTopic = defineTopic({
  name: "project",
  about: "project",
  summary: "The project; a field that GitLab does not show to the token is absent",
  needs: { project, projectSettings },
  type: record({
    id: int("Number of the project"),
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

export const membersTopic = defineTopic({
  name: "members",
  about: "project",
  summary:
    "Everybody who belongs to the project, once, with the highest role; unknown where some may be hidden",
  needs: { team },
  type: {
    kind: "list",
    of: record({
      username: string("User name"),
      access_level: int("10 guest, 20 reporter, 30 developer, 40 maintainer, 50 owner"),
      last_active_at: optional(timestamp("Midnight UTC of the day; absent for who never was")),
    }),
  },
  value: ({ team }) =>
    team.map(({ username, accessLevel, lastActiveAt }) => ({
      username,
      access_level: accessLevel,
      last_active_at: lastActiveAt,
    })),
});

export const protectedBranchesTopic = defineTopic({
  name: "protected_branches",
  about: "project",
  summary: "The rules that protect branches, those of groups above included",
  needs: { protectedBranches },
  type: {
    kind: "list",
    of: record({
      name: string("Branch, or a pattern with *"),
      inherited: bool("Whether it is a group's"),
      push_access_levels: listOf(
        { kind: "int" },
        "Roles that may push: 0 nobody, 30 developers, 40 maintainers",
      ),
    }),
  },
  value: ({ protectedBranches: rules }) =>
    rules.map(({ name, isInherited, rolePushLevels }) => ({
      name,
      inherited: isInherited,
      push_access_levels: rolePushLevels,
    })),
});

/** The project's settings that only some controls ask for, out of the same answer as `project`. */

import {
  absentOr,
  flag,
  map,
  mapped,
  maybe,
  nullable,
  number,
  type Of,
  object,
  text,
} from "../../shared/shape.ts";
import { partOf } from "../define.ts";
import { projectAnswer } from "./project.ts";

const Settings = mapped(
  object({
    only_allow_merge_if_all_status_checks_passed: absentOr(nullable(flag())),
    merge_method: maybe(text()),
    archived: maybe(flag()),
    last_activity_at: maybe(text()),
    builds_access_level: maybe(text()),
    ci_config_path: absentOr(nullable(text())),
    auto_devops_enabled: maybe(flag()),
    restrict_user_defined_variables: maybe(flag()),
    ci_pipeline_variables_minimum_override_role: maybe(text()),
    forks_count: maybe(number()),
    permissions: maybe(map()),
  }),
  (project) => ({
    mustPassStatusChecks: project.only_allow_merge_if_all_status_checks_passed,
    /** Presence of that key is how an Ultimate licence shows (gitlab-evidence 8); anonymous readers see less. */
    isUltimate:
      project.only_allow_merge_if_all_status_checks_passed !== undefined ||
      (project.permissions ? false : undefined),
    mergeMethod: project.merge_method,
    /** The project itself or a group above it. */
    isArchived: project.archived,
    lastActivityAt: project.last_activity_at,
    pipelinesAccess: project.builds_access_level,
    /** Empty or null: `.gitlab-ci.yml`. */
    ciConfigPath: project.ci_config_path,
    hasAutoDevops: project.auto_devops_enabled,
    restrictsVariables: project.restrict_user_defined_variables ?? restricts(project),
    forks: project.forks_count,
  }),
);
export type ProjectSettings = Of<typeof Settings>;

export const projectSettings = partOf(
  projectAnswer,
  { id: "project_settings", summary: "The project's settings" },
  Settings,
);

/** The same setting by the role that it asks for. */
function restricts(project: { readonly ci_pipeline_variables_minimum_override_role: string | undefined }) {
  const least = project.ci_pipeline_variables_minimum_override_role;
  return least === undefined ? undefined : least !== "developer";
}

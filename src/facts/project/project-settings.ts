/** The project's settings that only some controls ask for, out of the same answer as `project`. */

import * as z from "zod/mini";
import { maybe } from "../../shared/schema.ts";
import { partOf } from "../define.ts";
import { projectAnswer } from "./project.ts";

const Settings = z.pipe(
  z.object({
    only_allow_merge_if_all_status_checks_passed: z.nullish(z.boolean()),
    merge_method: maybe(z.string()),
    archived: maybe(z.boolean()),
    last_activity_at: maybe(z.string()),
    builds_access_level: maybe(z.string()),
    ci_config_path: z.nullish(z.string()),
    auto_devops_enabled: maybe(z.boolean()),
    restrict_user_defined_variables: maybe(z.boolean()),
    ci_pipeline_variables_minimum_override_role: maybe(z.string()),
    forks_count: maybe(z.number()),
    permissions: maybe(z.record(z.string(), z.unknown())),
  }),
  z.transform((project) => ({
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
  })),
);
export type ProjectSettings = z.infer<typeof Settings>;

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

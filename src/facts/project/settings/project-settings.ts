/** Settings in the project's own answer that only some controls need. */

import { maybe } from "../../../shared/schema.ts";
import * as z from "../../../shared/zod.ts";
import { partOf } from "../../define.ts";
import { projectAnswer } from "../project.ts";

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
    permissions: maybe(z.looseObject({})),
  }),
  z.transform((project) => ({
    mustPassStatusChecks: project.only_allow_merge_if_all_status_checks_passed,
    /** This key is present if the licence is Ultimate (gitlab-evidence 8). Anonymous readers see fewer keys. */
    isUltimate:
      project.only_allow_merge_if_all_status_checks_passed !== undefined ||
      (project.permissions ? false : undefined),
    mergeMethod: project.merge_method,
    /** Of the project itself, or of a group above it. */
    isArchived: project.archived,
    lastActivityAt: project.last_activity_at,
    pipelinesAccess: project.builds_access_level,
    /** Empty or null means `.gitlab-ci.yml`. */
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

const isHigher = new Set(["maintainer", "owner", "no_one_allowed"]);

/** The same setting, derived from the lowest role that may pass variables. */
function restricts(project: { readonly ci_pipeline_variables_minimum_override_role: string | undefined }) {
  const least = project.ci_pipeline_variables_minimum_override_role;
  return least === "developer" ? false : isHigher.has(least ?? "") ? true : undefined;
}

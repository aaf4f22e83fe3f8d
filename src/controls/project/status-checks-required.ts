/** `status_checks_required`: the stored setting "status checks must succeed". */

import { projectSettings } from "../../facts/project/settings/project-settings.ts";
import { defineBuiltInControl } from "../define.ts";
import { on, settings } from "../remedy.ts";

/** Source: project_fields.rb; GitLab does not check whether any status check exists (row 18). */
export const statusChecksRequired = defineBuiltInControl({
  id: "status_checks_required",
  title: "External status checks must succeed before merging",
  description:
    'True when the project\'s stored setting "Status checks must succeed" is on. GitLab does not check whether any status check exists.',
  type: "boolean",
  severity: "high",
  needs: { project: projectSettings },
  remediation: {
    text: "tick Status checks must succeed under Settings > Merge requests > Merge checks",
    page: "/-/settings/merge_requests",
  },
  remedy: settings({ wishes: { only_allow_merge_if_all_status_checks_passed: on } }),
  read({ project: { mustPassStatusChecks, isUltimate } }) {
    if (mustPassStatusChecks === true) {
      return { value: true, reason: "a merge request with a failed status check cannot be merged" };
    }
    if (mustPassStatusChecks !== undefined)
      return { value: false, reason: "a merge request can be merged even if a status check failed" };
    if (isUltimate === undefined) return { unknown: "GitLab did not show the setting to this token" };
    return {
      value: false,
      reason: "external status checks are not licensed for this project",
      note: "the API does not show a setting that an earlier licence left on",
    };
  },
});

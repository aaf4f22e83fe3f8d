/** `resolve_discussions_required`: the stored project setting "all threads must be resolved". */

import { project } from "../../facts/project/project.ts";
import { defineBuiltInControl } from "../define.ts";
import { on, settings } from "../remedy.ts";

/** Source: project_fields.rb; GitLab reads the raw column and ignores a value that the group enforces (row 20). */
export const resolveDiscussionsRequired = defineBuiltInControl({
  id: "resolve_discussions_required",
  title: "All threads must be resolved before merging",
  description:
    "True when the project's own stored setting is on. As in GitLab, a value that the group or a policy enforces does not count.",
  type: "boolean",
  severity: "medium",
  needs: { project },
  remediation: {
    text: "tick All threads must be resolved under Settings > Merge requests > Merge checks",
    page: "/-/settings/merge_requests",
  },
  remedy: settings({ wishes: { only_allow_merge_if_all_discussions_are_resolved: on } }),
  read({ project: { mustResolveDiscussions } }) {
    if (mustResolveDiscussions === undefined)
      return { unknown: "GitLab did not show the setting to this token" };
    return mustResolveDiscussions === true
      ? { value: true, reason: "unresolved threads block merging" }
      : { value: false, reason: "a merge request can be merged with unresolved threads" };
  },
});

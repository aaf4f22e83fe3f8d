/** `merge_settings`: how merge requests may be merged. */

import { mergeChecks, mergeSettings } from "../../../facts/project/settings/merge-settings.ts";
import { defineTopic } from "../../topic.ts";
import { bool, optional, record, string } from "../../types.ts";

export const mergeSettingsTopic = defineTopic({
  name: "merge_settings",
  example: "merge_settings.pipelines_must_succeed && !merge_settings.skipped_pipelines_allowed",
  scope: "project",
  summary:
    "How merge requests may be merged; what a group above can require is the effective setting, absent if such a group is hidden",
  needs: { settings: mergeSettings, checks: mergeChecks },
  type: record({
    pipelines_must_succeed: optional(bool("Whether a pipeline must succeed before a merge")),
    skipped_pipelines_allowed: optional(bool("Whether a skipped pipeline counts as successful")),
    threads_must_be_resolved: optional(bool("Whether every thread must be resolved before a merge")),
    status_checks_must_pass: optional(
      bool("Whether every external status check must pass; absent without GitLab Ultimate"),
    ),
    merge_method: optional(string("merge, rebase_merge or ff")),
    squash: optional(string("never, always, default_on or default_off; a branch rule can differ")),
    delete_source_branch: optional(bool("Whether removal of the source branch is selected at first")),
    merged_results_pipelines: optional(
      bool("Whether pipelines run for the merged result; absent without GitLab Premium"),
    ),
    merge_trains: optional(bool("Whether there are merge trains; absent without GitLab Premium")),
  }),
  value: ({ settings, checks }) => ({
    pipelines_must_succeed: checks.pipelinesMustSucceed.value,
    skipped_pipelines_allowed: checks.acceptsSkippedPipelines.value,
    threads_must_be_resolved: checks.threadsMustBeResolved.value,
    status_checks_must_pass: settings.statusChecksMustPass,
    merge_method: settings.method,
    squash: settings.squash,
    delete_source_branch: settings.deletesSourceBranch,
    merged_results_pipelines: settings.mergedResults,
    merge_trains: settings.mergeTrains,
  }),
});

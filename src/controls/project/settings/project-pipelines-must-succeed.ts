/** `project_pipelines_must_succeed`: nothing is merged before a pipeline has succeeded. */

import { mergeChecks } from "../../../facts/project/settings/merge-settings.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../../define.ts";
import { off, on, settings } from "../../remedy.ts";

export const projectPipelinesMustSucceed = defineControl({
  id: "project_pipelines_must_succeed",
  title: "A pipeline must succeed before a merge",
  description: described(
    "Passes when the setting **Pipelines must succeed** is on in the project or, with GitLab Premium, in a group above it.",
    [
      "A skipped pipeline must not count as successful, unless `skipped` is `allow`. A group above can switch that on too.",
      "If the project's own setting is off and GitLab hides a group above, the result is unknown.",
      "A project that is used as a security policy project ignores the settings of its groups. GitLab does not show reliably whether it is one.",
    ],
  ),
  severity: "high",
  scope: "project",
  needs: { checks: mergeChecks },
  params: z.strictObject({
    skipped: z.optional(
      z
        .enum(["forbid", "allow"])
        .check(z.describe("Whether a skipped pipeline may count as successful; forbid by default")),
    ),
  }),
  example: { skipped: "allow" },
  remediation: {
    text: "tick Pipelines must succeed, and clear Skipped pipelines are considered successful, under Settings > Merge requests > Merge checks",
    page: "/-/settings/merge_requests",
  },
  remedy: settings<{ skipped?: string | undefined }>({
    settings: ["only_allow_merge_if_pipeline_succeeds", "allow_merge_on_skipped_pipeline"],
    note: "a merge request without a pipeline can no longer be merged",
    wishes: ({ skipped }) => ({
      only_allow_merge_if_pipeline_succeeds: on,
      allow_merge_on_skipped_pipeline: skipped === "allow" ? undefined : off,
    }),
  }),
  check({ checks: { pipelinesMustSucceed: must, acceptsSkippedPipelines: skipped } }, given) {
    if (must.value === false) return fail("a merge request can be merged without a successful pipeline");
    if (given.skipped !== "allow" && skipped.value === true)
      return fail(`a skipped pipeline counts as successful, as ${skipped.by} decides`);
    if (must.value === undefined)
      return unknown(`it is not known whether a pipeline must succeed: ${must.why}`);
    if (given.skipped !== "allow" && skipped.value === undefined)
      return unknown(`it is not known whether a skipped pipeline counts as successful: ${skipped.why}`);
    return pass(`a pipeline must succeed before a merge, as ${must.by} decides`);
  },
});

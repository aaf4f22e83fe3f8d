/** `project_merge_settings`: the settings for merges have the values that the policy names. */

import {
  type MergeChecks,
  type MergeSettings,
  mergeChecks,
  mergeSettings,
} from "../../../facts/project/settings/merge-settings.ts";
import { listed } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../../define.ts";

const flag = (meaning: string) => z.optional(z.boolean().check(z.describe(`${meaning}; any by default`)));
const oneOf = <const T extends readonly string[]>(values: T, meaning: string) =>
  z.optional(z.array(z.enum(values)).check(z.minLength(1), z.describe(`${meaning}; any by default`)));

const params = z.strictObject({
  pipelines_must_succeed: flag("Whether a pipeline must succeed, by the project or a group above it"),
  skipped_pipelines_allowed: flag("Whether a skipped pipeline counts as successful, by project or group"),
  threads_must_be_resolved: flag("Whether all threads must be resolved, by the project or a group above it"),
  status_checks_must_pass: flag("Whether all external status checks must pass; needs GitLab Ultimate"),
  merged_results_pipelines: flag("Whether pipelines run for the merged result; needs GitLab Premium"),
  merge_trains: flag("Whether merge trains are on; needs GitLab Premium"),
  delete_source_branch: flag("Whether removal of the source branch is selected at first"),
  merge_method: oneOf(["merge", "rebase_merge", "ff"] as const, "Allowed merge methods"),
  squash: oneOf(["never", "always", "default_on", "default_off"] as const, "Allowed squash options"),
});
type Params = z.infer<typeof params>;

interface Found {
  readonly value: boolean | string | undefined;
  readonly why?: string | undefined;
}

export const projectMergeSettings = defineControl({
  id: "project_merge_settings",
  title: "Merges are set up as required",
  description: described(
    "Compares the settings under **Settings > Merge requests** with those of the policy.",
    [
      "Only the settings that the policy names are compared.",
      "The first three are effective values: with GitLab Premium, a group above can switch them on. If GitLab hides such a group, the result is unknown.",
      "A setting that GitLab does not show, because of the licence or the token, is unknown.",
      "A branch rule can have another squash option than the project. This control checks the project's.",
    ],
  ),
  severity: "medium",
  scope: "project",
  needs: { settings: mergeSettings },
  needsFor: async (given?: Params) => ({
    ...(given === undefined || needsChecks(given) ? { checks: mergeChecks } : {}),
  }),
  params,
  example: { threads_must_be_resolved: true, merge_method: ["ff", "rebase_merge"], squash: ["always"] },
  remediation: {
    text: "change the settings that the message names under Settings > Merge requests",
    page: "/-/settings/merge_requests",
  },
  check({ settings, checks }, wanted) {
    const named = Object.entries(wanted).filter(([, value]) => value !== undefined);
    if (named.length === 0) return unknown("the policy requires nothing of the settings");
    const found = foundIn(settings, checks);
    const wrong: string[] = [];
    const hidden: string[] = [];
    for (const [name, value] of named) {
      const { value: actual, why } = found[name as keyof Params];
      const allowed: readonly unknown[] = [value].flat();
      const said = allowed.join(" or ");
      if (actual === undefined) hidden.push(`${name} is not known: ${why ?? "GitLab did not show it"}`);
      else if (!allowed.includes(actual)) wrong.push(`${name} is ${actual}, ${said} is expected`);
    }
    if (wrong.length > 0) return fail(listed([...wrong, ...hidden]), { actual: wrong });
    if (hidden.length > 0) return unknown(listed(hidden));
    return pass(`the settings are as required: ${listed(named.map(([name]) => name))}`);
  },
});

function needsChecks(given: Params): boolean {
  return [
    ...[given.pipelines_must_succeed, given.skipped_pipelines_allowed, given.threads_must_be_resolved],
  ].some((value) => value !== undefined);
}

function foundIn(settings: MergeSettings, checks: MergeChecks | undefined): Record<keyof Params, Found> {
  const licensed = (value: boolean | undefined, licence: string): Found => ({
    value,
    why: `GitLab shows it only with ${licence}`,
  });
  return {
    pipelines_must_succeed: checks?.pipelinesMustSucceed ?? { value: undefined },
    skipped_pipelines_allowed: checks?.acceptsSkippedPipelines ?? { value: undefined },
    threads_must_be_resolved: checks?.threadsMustBeResolved ?? { value: undefined },
    status_checks_must_pass: licensed(settings.statusChecksMustPass, "GitLab Ultimate"),
    merged_results_pipelines: licensed(settings.mergedResults, "GitLab Premium"),
    merge_trains: licensed(settings.mergeTrains, "GitLab Premium"),
    delete_source_branch: { value: settings.deletesSourceBranch },
    merge_method: { value: settings.method },
    squash: { value: settings.squash },
  };
}

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
import * as remedy from "../../remedy.ts";

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

/** GitLab's name of each setting. */
const keys = {
  pipelines_must_succeed: "only_allow_merge_if_pipeline_succeeds",
  skipped_pipelines_allowed: "allow_merge_on_skipped_pipeline",
  threads_must_be_resolved: "only_allow_merge_if_all_discussions_are_resolved",
  status_checks_must_pass: "only_allow_merge_if_all_status_checks_passed",
  merged_results_pipelines: "merge_pipelines_enabled",
  merge_trains: "merge_trains_enabled",
  delete_source_branch: "remove_source_branch_after_merge",
  merge_method: "merge_method",
  squash: "squash_option",
} as const satisfies Record<keyof Params, string>;

export const projectMergeSettings = defineControl({
  id: "project_merge_settings",
  title: "Merges are set up as required",
  description: described(
    "Compares the settings under **Settings > Merge requests** with those of the policy.",
    [
      "Only the settings that the policy names are compared.",
      "`pipelines_must_succeed`, `skipped_pipelines_allowed` and `threads_must_be_resolved` are effective values: with GitLab Premium, a group above can switch them on. If GitLab hides such a group, the result is unknown.",
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
  remedy: remedy.settings({ settings: Object.values(keys), wishes: wishesFor }),
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

function wishesFor(wanted: Params): Readonly<Record<string, remedy.Wish | undefined>> {
  return {
    [keys.pipelines_must_succeed]: remedy.flag(wanted.pipelines_must_succeed),
    [keys.skipped_pipelines_allowed]: remedy.flag(wanted.skipped_pipelines_allowed, false),
    [keys.threads_must_be_resolved]: remedy.flag(wanted.threads_must_be_resolved),
    [keys.status_checks_must_pass]: remedy.flag(wanted.status_checks_must_pass),
    [keys.merged_results_pipelines]: remedy.flag(wanted.merged_results_pipelines),
    [keys.merge_trains]: remedy.flag(wanted.merge_trains),
    // Neither value protects anything.
    [keys.delete_source_branch]:
      wanted.delete_source_branch === undefined ? undefined : remedy.oneOf([wanted.delete_source_branch]),
    [keys.merge_method]: wanted.merge_method && methodIn(wanted.merge_method),
    [keys.squash]: wanted.squash && remedy.oneOf(wanted.squash),
  };
}

/** The nearest of the allowed methods that is stricter than the present one. */
function methodIn(allowed: readonly string[]): remedy.Wish {
  return (current) => {
    if (allowed.includes(String(current))) return "kept";
    const stricter = remedy.mergeMethods.slice(remedy.mergeMethods.indexOf(String(current)) + 1);
    const method = stricter.find((one) => allowed.includes(one));
    return method === undefined
      ? {
          obstacle: `the policy allows only laxer methods than ${current}, and fix never lowers a protection`,
        }
      : remedy.atLeast(method, remedy.mergeMethods)(current);
  };
}

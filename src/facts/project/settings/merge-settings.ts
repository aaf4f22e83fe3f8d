/** How merge requests may be merged: the project's own settings, and the effective ones with the groups above it. */

import { maybe } from "../../../shared/schema.ts";
import * as z from "../../../shared/zod.ts";
import { defineFact, partOf } from "../../define.ts";
import { type GroupAbove, type GroupSettings, groupsAbove } from "../groups/groups-above.ts";
import { projectAnswer } from "../project.ts";

const Settings = z.pipe(
  z.object({
    merge_method: maybe(z.string()),
    squash_option: maybe(z.string()),
    remove_source_branch_after_merge: z.nullish(z.boolean()),
    merge_pipelines_enabled: maybe(z.boolean()),
    merge_trains_enabled: maybe(z.boolean()),
    only_allow_merge_if_all_status_checks_passed: maybe(z.boolean()),
    only_allow_merge_if_pipeline_succeeds: maybe(z.boolean()),
    allow_merge_on_skipped_pipeline: z.nullish(z.boolean()),
    only_allow_merge_if_all_discussions_are_resolved: z.nullish(z.boolean()),
    approvals_before_merge: z.nullish(z.unknown()),
    permissions: z.nullish(z.unknown()),
    namespace: z.object({ kind: z.string() }),
  }),
  z.transform((project) => ({
    method: project.merge_method,
    squash: project.squash_option,
    /** Null in rows from before the setting existed. */
    deletesSourceBranch: flag(project.remove_source_branch_after_merge),
    /** The next two are absent without Premium, the third without Ultimate (ee/lib/ee/api/entities/project.rb). */
    mergedResults: project.merge_pipelines_enabled,
    mergeTrains: project.merge_trains_enabled,
    statusChecksMustPass: project.only_allow_merge_if_all_status_checks_passed,
    /** The project's own columns. GitLab stores null for false (db/structure.sql, `project_settings`). */
    pipelinesMustSucceed: project.only_allow_merge_if_pipeline_succeeds,
    acceptsSkippedPipelines: flag(project.allow_merge_on_skipped_pipeline),
    threadsMustBeResolved: flag(project.only_allow_merge_if_all_discussions_are_resolved),
    /**
     * Each of these keys is there only with a licence. Others, such as `mirror`, are also there without one if the instance
     * reports its usage (ee/app/models/gitlab_subscriptions/features.rb, `FEATURES_WITH_USAGE_PING`). Anonymous readers see
     * fewer keys, so nothing follows for them.
     */
    isPremium:
      project.approvals_before_merge !== undefined ||
      project.only_allow_merge_if_all_status_checks_passed !== undefined ||
      (project.permissions ? false : undefined),
    isInGroup: project.namespace.kind === "group",
  })),
);
export type MergeSettings = z.infer<typeof Settings>;

export const mergeSettings = partOf(
  projectAnswer,
  { id: "merge_settings", summary: "The project's merge settings" },
  Settings,
);

/** A setting that a group above can switch on: its effective value, or why it is not known. */
export type Effective =
  | { readonly value: boolean; readonly by: string }
  | { readonly value: undefined; readonly why: string };

export interface MergeChecks {
  readonly pipelinesMustSucceed: Effective;
  readonly acceptsSkippedPipelines: Effective;
  readonly threadsMustBeResolved: Effective;
}
const keys = ["pipelinesMustSucceed", "acceptsSkippedPipelines", "threadsMustBeResolved"] as const;

/**
 * With Premium, each is on if the project or any group above switches it on (ee/app/models/ee/project.rb,
 * `cascading_with_parent_namespace`). Groups are read only if they can still matter.
 */
export const mergeChecks = defineFact<MergeChecks, { own: typeof mergeSettings }>({
  id: "merge_checks",
  summary: "The merge checks of the project and the groups above",
  requiredRole: "a token whose user can see the project and the groups above it",
  scope: "project",
  needs: { own: mergeSettings },
  async collect({ read }, { own }) {
    const isOpen = own.isInGroup && own.isPremium !== false && keys.some((key) => own[key] === false);
    const groups = isOpen ? await read(groupsAbove) : [];
    const effective = (key: (typeof keys)[number]) => effectiveOf(key, own, groups);
    return {
      pipelinesMustSucceed: effective("pipelinesMustSucceed"),
      acceptsSkippedPipelines: effective("acceptsSkippedPipelines"),
      threadsMustBeResolved: effective("threadsMustBeResolved"),
    };
  },
});

function effectiveOf(
  key: (typeof keys)[number],
  own: MergeSettings,
  groups: readonly GroupAbove[],
): Effective {
  const value = own[key];
  if (value === undefined) return { value, why: "GitLab did not show the setting of the project" };
  if (value || own.isPremium === false || !own.isInGroup) return { value, by: "the project" };
  const setting = groups.find(({ settings }) => settings?.[key] === true);
  if (setting && own.isPremium) return { value: true, by: `the group ${setting.path}` };
  const unclear = groups.find(({ settings }) => settings?.[key] !== false);
  if (unclear === undefined) return { value: false, by: "the project and every group above it" };
  return { value: undefined, why: whyUnclear(unclear, unclear.settings) };
}

function whyUnclear({ path, unread }: GroupAbove, settings: GroupSettings | undefined): string {
  if (!settings) return `a group above can switch it on, and ${unread}`;
  return `GitLab did not show whether the group ${path} switches it on`;
}

function flag(value: boolean | null | undefined): boolean | undefined {
  return value === null ? false : value;
}

/** The groups above the project with their settings, nearest first. Every reader of a group sees these keys. */

import { RunError } from "../../../shared/errors.ts";
import { maybe, parse, SchemaError } from "../../../shared/schema.ts";
import * as z from "../../../shared/zod.ts";
import { defineFact, type FactContext } from "../../define.ts";
import { UnreadableFact } from "../../source.ts";
import { project } from "../project.ts";
import { groupAnswer } from "./group-security.ts";

const Levels = maybe(z.array(z.object({ access_level: z.number() })));

/** Sources: lib/api/entities/group.rb, lib/api/entities/group_detail.rb, ee/lib/ee/api/entities/group_detail.rb. */
const Group = z.pipe(
  z.object({
    id: z.number(),
    full_path: z.string(),
    parent_id: z.nullable(z.number()),
    visibility: maybe(z.string()),
    require_two_factor_authentication: maybe(z.boolean()),
    two_factor_grace_period: maybe(z.number()),
    share_with_group_lock: maybe(z.boolean()),
    membership_lock: maybe(z.boolean()),
    prevent_sharing_groups_outside_hierarchy: maybe(z.boolean()),
    prevent_forking_outside_group: z.nullish(z.boolean()),
    request_access_enabled: maybe(z.boolean()),
    shared_runners_setting: maybe(z.string()),
    project_creation_level: maybe(z.string()),
    subgroup_creation_level: maybe(z.string()),
    default_branch_protection_defaults: maybe(
      z.object({
        allow_force_push: maybe(z.boolean()),
        allowed_to_push: Levels,
        allowed_to_merge: Levels,
        code_owner_approval_required: maybe(z.boolean()),
      }),
    ),
    ip_restriction_ranges: z.nullish(z.string()),
    allowed_email_domains_list: z.nullish(z.string()),
    only_allow_merge_if_pipeline_succeeds: z.nullish(z.boolean()),
    allow_merge_on_skipped_pipeline: z.nullish(z.boolean()),
    only_allow_merge_if_all_discussions_are_resolved: z.nullish(z.boolean()),
  }),
  z.transform((group) => ({
    id: group.id,
    path: group.full_path,
    parentId: group.parent_id,
    visibility: group.visibility,
    requiresTwoFactor: group.require_two_factor_authentication,
    gracePeriodHours: group.two_factor_grace_period,
    locksProjectSharing: group.share_with_group_lock,
    locksMembership: group.membership_lock,
    /** Of a top-level group only. */
    keepsSharingInside: group.prevent_sharing_groups_outside_hierarchy,
    /** Effective for every group below. Null is "not set" (ee/app/models/ee/group.rb). */
    preventsForkingOutside: flag(group.prevent_forking_outside_group),
    acceptsRequests: group.request_access_enabled,
    sharedRunners: group.shared_runners_setting,
    projectCreation: group.project_creation_level,
    subgroupCreation: group.subgroup_creation_level,
    /** For new projects. */
    newBranches: group.default_branch_protection_defaults && {
      allowsForcePush: group.default_branch_protection_defaults.allow_force_push,
      pushLevels: levels(group.default_branch_protection_defaults.allowed_to_push),
      mergeLevels: levels(group.default_branch_protection_defaults.allowed_to_merge),
      requiresCodeOwners: group.default_branch_protection_defaults.code_owner_approval_required,
    },
    /** Undefined without a licence for it; empty where nothing is restricted. */
    ipRanges: words(group.ip_restriction_ranges),
    emailDomains: words(group.allowed_email_domains_list),
    /** The raw settings of this group; undefined without a licence for them. */
    pipelinesMustSucceed: flag(group.only_allow_merge_if_pipeline_succeeds),
    acceptsSkippedPipelines: flag(group.allow_merge_on_skipped_pipeline),
    threadsMustBeResolved: flag(group.only_allow_merge_if_all_discussions_are_resolved),
  })),
);
export type GroupSettings = z.infer<typeof Group>;

export interface GroupAbove {
  readonly path: string;
  /** Undefined if it could not be read. */
  readonly settings: GroupSettings | undefined;
  /** Why it could not be read. */
  readonly unread?: string;
}

/** None for a project in a personal namespace. Of the groups, only the immediate one must be readable. */
export const groupsAbove = defineFact<readonly GroupAbove[], { project: typeof project }>({
  id: "groups_above",
  summary: "The groups above the project",
  requiredRole: "membership of the project's group",
  scope: "project",
  needs: { project },
  async collect(context, { project: { namespace } }) {
    if (namespace.kind !== "group") return [];
    const names = namespace.path.split("/");
    const above = names.slice(1).map((_, index) => names.slice(0, names.length - 1 - index).join("/"));
    const groups = await Promise.all([
      context.read(groupAnswer).then((answer): GroupAbove => of(namespace.path, answer)),
      ...above.map((path) => readGroup(context, path)),
    ]);
    if (!isLine(groups, namespace.id))
      throw new UnreadableFact("GitLab's answers about the groups contradict each other");
    return groups;
  },
});

function of(path: string, answer: unknown): GroupAbove {
  return { path, settings: parse(Group, answer) };
}

async function readGroup({ gitlab }: FactContext, path: string): Promise<GroupAbove> {
  try {
    return of(path, await gitlab.read(`/groups/${encodeURIComponent(path)}`, { withProjects: false }));
  } catch (error) {
    const isReason = error instanceof SchemaError || error instanceof RunError;
    if (!isReason || (error instanceof RunError && error.code === "INTERRUPTED")) throw error;
    return { path, settings: undefined, unread: `the group ${path} could not be read: ${error.message}` };
  }
}

/** A path alone may lead to another group by now. */
function isLine(groups: readonly GroupAbove[], nearestId: number): boolean {
  let expected: number | null | undefined = nearestId;
  for (const { settings } of groups) {
    if (settings && expected !== undefined && settings.id !== expected) return false;
    expected = settings?.parentId;
  }
  return expected === null || expected === undefined;
}

function flag(value: boolean | null | undefined): boolean | undefined {
  return value === null ? false : value;
}

function words(list: string | null | undefined): readonly string[] | undefined {
  return list === undefined ? undefined : (list ?? "").split(/[\s,]+/).filter((word) => word !== "");
}

/** An empty list means administrators (`push_access_level` in app/services/projects/protect_default_branch_service.rb). */
function levels(list: readonly { readonly access_level: number }[] | undefined) {
  return list?.length === 0 ? [60] : list?.map(({ access_level }) => access_level);
}

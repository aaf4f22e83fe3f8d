/** `group`: what the project's group, and the groups above it, decide for the project. */

import { twoFactorOf } from "../../../facts/project/groups/group-line.ts";
import { groupsAbove } from "../../../facts/project/groups/groups-above.ts";
import { defineTopic, UnknownTopic } from "../../topic.ts";
import { bool, int, listOf, optional, record, string, strings } from "../../types.ts";

export const groupTopic = defineTopic({
  name: "group",
  example: "group.two_factor_required && group.forking_outside_prevented",
  scope: "project",
  summary: "The group of the project; unknown for a project in a personal namespace",
  needs: { groups: groupsAbove },
  type: record({
    path: string("Full path of the group"),
    visibility: optional(string("private, internal or public")),
    two_factor_required: optional(
      bool("Whether it, or a group above it, requires two-factor authentication; absent if one is hidden"),
    ),
    two_factor_grace_hours: optional(
      int("Shortest time for setting it up, in hours; absent where it is not required or a group is hidden"),
    ),
    forking_outside_prevented: optional(bool("Whether projects cannot be forked to outside")),
    project_sharing_locked: optional(bool("Whether its projects cannot be shared with other groups")),
    sharing_outside_prevented: optional(
      bool(
        "Whether no group or project of the top-level group can be shared with a group outside of it; absent if the top-level group is hidden",
      ),
    ),
    membership_locked: optional(bool("Whether projects cannot add members")),
    access_requests_allowed: optional(bool("Whether users can request access")),
    instance_runners: optional(string("enabled, disabled_and_overridable or disabled_and_unoverridable")),
    new_branches_allow_force_push: optional(bool("Default branches of new projects: force push")),
    new_branches_push_levels: optional(
      listOf({ kind: "int" }, "Default branches of new projects: roles that may push"),
    ),
    new_branches_merge_levels: optional(
      listOf({ kind: "int" }, "Default branches of new projects: roles that may merge"),
    ),
    new_branches_code_owners: optional(
      bool(
        "Default branches of new projects: whether code owners must approve, which has no effect without a licence for it",
      ),
    ),
    ip_ranges: optional(
      strings("Addresses from which it can be reached; empty: any; absent without a licence"),
    ),
  }),
  value({ groups }) {
    const [nearest] = groups;
    const settings = nearest?.settings;
    if (!settings)
      throw new UnknownTopic("the project is in a personal namespace, which has no such settings");
    const { isRequired, graceHours, isWhole } = twoFactorOf(groups);
    return {
      path: settings.path,
      visibility: settings.visibility,
      two_factor_required: isRequired,
      two_factor_grace_hours: isWhole ? graceHours : undefined,
      forking_outside_prevented: settings.preventsForkingOutside,
      project_sharing_locked: settings.locksProjectSharing,
      sharing_outside_prevented: groups.at(-1)?.settings?.keepsSharingInside,
      membership_locked: settings.locksMembership,
      access_requests_allowed: settings.acceptsRequests,
      instance_runners: settings.sharedRunners,
      new_branches_allow_force_push: settings.newBranches?.allowsForcePush,
      new_branches_push_levels: settings.newBranches?.pushLevels,
      new_branches_merge_levels: settings.newBranches?.mergeLevels,
      new_branches_code_owners: settings.newBranches?.requiresCodeOwners,
      ip_ranges: settings.ipRanges,
    };
  },
});

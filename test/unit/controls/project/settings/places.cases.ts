/** Cases of the controls about policies, forks, runners and the group. */

import { casesOf } from "./case.ts";

const policy = { kind: "scan_execution", name: "Scan", isEnabled: true, group: undefined };
const linked = (found: object, isUltimate: boolean | undefined = true) => ({
  settings: { isUltimate },
  found,
});

const settings = { visibility: "private", access: "enabled", runsForkPipelines: false };
const above = (partial: object, path = "acme") => ({ path, settings: { path, ...partial } });
const fork = (partial: object, ...groups: readonly object[]) => ({
  settings: { ...settings, ...partial },
  groups,
});

const runner = {
  ...{ id: 8, description: "builder", type: "project", isPaused: false, isLocked: true, runsUntagged: false },
  ...{ isProtected: true, tags: ["docker"], status: "online" },
};

const strict = {
  ...{
    requiresTwoFactor: true,
    gracePeriodHours: 24,
    preventsForkingOutside: true,
    locksProjectSharing: true,
  },
  ...{ locksMembership: true, acceptsRequests: false, keepsSharingInside: true, ipRanges: ["10.0.0.0/8"] },
  newBranches: { allowsForcePush: false, pushLevels: [40], mergeLevels: [40] },
};
const group = (partial: object = {}) => ({ groups: [above({ ...strict, ...partial })] });
const unread = { path: "top", settings: undefined, unread: "the group top could not be read: 404" };

const integration = (slug: string, isActive = true) => ({ slug, title: slug, isActive, isInherited: false });
const withLevels = (...levels: readonly number[]) => ({
  projectMembers: levels.map((accessLevel, id) => ({ id, username: `u${id}`, accessLevel })),
});

export const placeCases = [
  ...casesOf("project_integrations", [
    [
      "all allowed",
      { allowed: ["jira"] },
      { integrations: [integration("jira")] },
      "pass",
      "1 active integration, all allowed",
    ],
    ["none", { allowed: [] }, { integrations: [] }, "pass", "0 active integrations, all allowed"],
    [
      "by a pattern",
      { allowed: ["gitlab-*"] },
      { integrations: [integration("gitlab-slack-application")] },
      "pass",
    ],
    [
      "one that is not allowed",
      { allowed: ["jira"] },
      { integrations: [integration("jira"), integration("irker")] },
      "fail",
      "irker is active, but not allowed",
    ],
    [
      "one that is not active",
      { allowed: ["jira"] },
      { integrations: [integration("irker", false)] },
      "pass",
    ],
    [
      "one that is required",
      { allowed: ["jira"], required: ["jira"] },
      { integrations: [integration("jira", false)] },
      "fail",
      "jira is not active",
    ],
  ]),
  ...casesOf("project_role_counts", [
    ["an owner", undefined, withLevels(50, 40), "pass", "1 member with the role owner or a higher one"],
    [
      "no owner",
      undefined,
      withLevels(40),
      "fail",
      "0 members with the role owner or a higher one, at least 1 required",
    ],
    [
      "too many maintainers, owners included",
      { role: "maintainer", at_most: 2 },
      withLevels(50, 40, 40, 30),
      "fail",
      "3 members with the role maintainer or a higher one, at most 2 allowed",
    ],
    [
      "every member counts for the largest number",
      { role: "maintainer", at_most: 2 },
      { ...withLevels(50, 40), team: withLevels(50, 40, 40).projectMembers },
      "fail",
    ],
    ["as many as allowed", { role: "maintainer", at_most: 3 }, withLevels(50, 40, 40, 30), "pass"],
  ]),
  ...casesOf("project_security_policy_linked", [
    [
      "one of the project",
      undefined,
      linked({ project: "acme/p", policies: [policy] }),
      "pass",
      "1 security policy applies: Scan",
    ],
    [
      "one of a group",
      undefined,
      linked({ project: undefined, policies: [{ ...policy, group: "acme" }] }),
      "pass",
    ],
    [
      "only a group's",
      { inherited: false },
      linked({ project: undefined, policies: [{ ...policy, group: "acme" }] }),
      "fail",
    ],
    [
      "none",
      undefined,
      linked({ project: undefined, policies: [] }),
      "fail",
      "no enabled security policy applies to the project",
    ],
    ["a link without a policy", undefined, linked({ project: "acme/p", policies: [] }), "fail"],
    [
      "one that is switched off",
      undefined,
      linked({ project: "acme/p", policies: [{ ...policy, isEnabled: false }] }),
      "fail",
    ],
    ["no licence", undefined, linked({ project: undefined, policies: [] }, false), "fail"],
    [
      "none, and the licence is hidden",
      undefined,
      { settings: {}, found: { project: undefined, policies: [] } },
      "unknown",
    ],
    [
      "the right project, in another case",
      { project: "Acme/P" },
      linked({ project: "acme/p", policies: [policy] }),
      "pass",
    ],
    [
      "the right project without a policy",
      { project: "acme/p" },
      linked({ project: "acme/p", policies: [] }),
      "fail",
    ],
    [
      "another project",
      { project: "acme/q" },
      linked({ project: "acme/p", policies: [policy] }),
      "fail",
      "the policy project is acme/p, acme/q is expected",
    ],
    [
      "a project that is hidden",
      { project: "acme/p" },
      linked({ project: undefined, policies: [policy] }),
      "unknown",
    ],
    [
      "no project",
      { project: "acme/p" },
      linked({ project: undefined, policies: [] }),
      "fail",
      "no policy project is linked to the project",
    ],
  ]),
  ...casesOf("project_forking_restricted", [
    [
      "switched off",
      undefined,
      fork({ access: "disabled" }, above({ preventsForkingOutside: false })),
      "pass",
      "forking is switched off",
    ],
    [
      "the group prevents it",
      undefined,
      fork({}, above({ preventsForkingOutside: true })),
      "pass",
      "the group prevents forks outside of it",
    ],
    [
      "open",
      undefined,
      fork({}, above({ preventsForkingOutside: false })),
      "fail",
      "the project can be forked: by everybody who can see it",
    ],
    [
      "open to members",
      undefined,
      fork({ access: "private" }, above({ preventsForkingOutside: false })),
      "fail",
    ],
    ["open to members, allowed", { forking: ["members"] }, fork({ access: "private" }), "pass"],
    ["in a personal namespace", undefined, fork({}), "fail"],
    [
      "GitLab hides the group's setting",
      undefined,
      fork({}, above({ preventsForkingOutside: undefined })),
      "unknown",
    ],
    [
      "the group does not count",
      { forking: ["disabled"] },
      fork({}, above({ preventsForkingOutside: true })),
      "fail",
    ],
    [
      "public",
      undefined,
      fork({ visibility: "public" }, above({ preventsForkingOutside: false })),
      "pass",
      "the project is public",
    ],
    [
      "public, and checked",
      { public: true },
      fork({ visibility: "public" }, above({ preventsForkingOutside: false })),
      "fail",
    ],
    ["GitLab hides who forks", undefined, fork({ access: undefined }), "unknown"],
    [
      "forks run pipelines",
      { fork_pipelines: "forbid" },
      fork({ access: "disabled", runsForkPipelines: true }),
      "fail",
      "pipelines of forks can run in the project",
    ],
    [
      "GitLab hides whether they do",
      { fork_pipelines: "forbid" },
      fork({ access: "disabled", runsForkPipelines: undefined }),
      "unknown",
    ],
    ["they do not", { fork_pipelines: "forbid" }, fork({ access: "disabled" }), "pass"],
  ]),
  ...casesOf("project_runners", [
    [
      "as required",
      { types: ["project"], tags: ["docker"], protected: true, untagged: false, locked: true },
      { runners: [runner] },
      "pass",
      "1 runner is as required",
    ],
    ["none", { types: ["project"] }, { runners: [] }, "pass", "the project has no runner"],
    [
      "of the instance",
      { types: ["group", "project"] },
      { runners: [{ ...runner, type: "instance" }] },
      "fail",
      "runner 8 (builder) is of the type instance",
    ],
    [
      "another tag",
      { tags: ["shell"] },
      { runners: [runner] },
      "fail",
      "runner 8 (builder) has the tag docker",
    ],
    ["untagged", { untagged: false }, { runners: [{ ...runner, runsUntagged: true }] }, "fail"],
    ["not protected", { protected: true }, { runners: [{ ...runner, isProtected: false }] }, "fail"],
    ["not locked", { locked: true }, { runners: [{ ...runner, isLocked: false }] }, "fail"],
    [
      "only project runners are locked",
      { locked: true },
      { runners: [{ ...runner, type: "group", isLocked: false }] },
      "pass",
    ],
    ["a hidden lock", { locked: true }, { runners: [{ ...runner, isLocked: undefined }] }, "unknown"],
    ["paused", { types: ["group"] }, { runners: [{ ...runner, isPaused: true }] }, "fail"],
    [
      "paused, left out",
      { types: ["group"], paused: false },
      { runners: [{ ...runner, isPaused: true }] },
      "pass",
    ],
    ["nothing is required", { paused: false }, { runners: [runner] }, "unknown"],
  ]),
  ...casesOf("group_settings", [
    [
      "as required",
      {
        ...{ two_factor: true, grace_hours: 24, forking: "inside", sharing: "locked", membership_lock: true },
        ...{ access_requests: false, new_branches: "maintainers", ip_ranges: true },
      },
      group(),
      "pass",
      "the group acme is set up as required",
    ],
    [
      "a group above requires it",
      { two_factor: true },
      { groups: [above({ requiresTwoFactor: false }), above(strict, "top")] },
      "pass",
    ],
    [
      "no group requires it",
      { two_factor: true },
      group({ requiresTwoFactor: false }),
      "fail",
      "no group requires two-factor authentication",
    ],
    [
      "a group that may require it is hidden",
      { two_factor: true },
      { groups: [above({ requiresTwoFactor: false }), unread] },
      "unknown",
      "the group top could not be read: 404",
    ],
    ["it is required, whatever is hidden", { two_factor: true }, { groups: [above(strict), unread] }, "pass"],
    [
      "too much time",
      { grace_hours: 8 },
      group(),
      "fail",
      "the grace period is 24 hours, at most 8 are allowed",
    ],
    [
      "too much time, unless a hidden group says less",
      { grace_hours: 8 },
      { groups: [above(strict), unread] },
      "unknown",
    ],
    ["time without a requirement", { grace_hours: 48 }, group({ requiresTwoFactor: false }), "fail"],
    [
      "the shortest time counts",
      { grace_hours: 8 },
      { groups: [above(strict), above({ ...strict, gracePeriodHours: 0 }, "top")] },
      "pass",
    ],
    ["forks outside", { forking: "inside" }, group({ preventsForkingOutside: false }), "fail"],
    [
      "forks, hidden",
      { forking: "inside" },
      group({ preventsForkingOutside: undefined }),
      "unknown",
      "GitLab did not show forking of the group acme",
    ],
    ["sharing outside", { sharing: "inside" }, group({ keepsSharingInside: false }), "fail"],
    [
      "sharing, where the top is hidden",
      { sharing: "inside" },
      { groups: [above(strict), unread] },
      "unknown",
      "the group top could not be read: 404",
    ],
    ["projects are shared", { sharing: "locked" }, group({ locksProjectSharing: false }), "fail"],
    ["members are added", { membership_lock: true }, group({ locksMembership: false }), "fail"],
    ["access is requested", { access_requests: false }, group({ acceptsRequests: true }), "fail"],
    [
      "new branches take force pushes",
      { new_branches: "developers" },
      group({ newBranches: { ...strict.newBranches, allowsForcePush: true } }),
      "fail",
    ],
    [
      "developers push to new branches",
      { new_branches: "maintainers" },
      group({ newBranches: { ...strict.newBranches, pushLevels: [30] } }),
      "fail",
    ],
    ["maintainers push to new branches", { new_branches: "no_one" }, group(), "fail"],
    ["new branches, hidden", { new_branches: "maintainers" }, group({ newBranches: undefined }), "unknown"],
    ["any address", { ip_ranges: true }, group({ ipRanges: [] }), "fail"],
    [
      "a range with every address",
      { ip_ranges: true },
      group({ ipRanges: ["10.0.0.0/8", "0.0.0.0/0"] }),
      "fail",
      "the group can be reached from any address",
    ],
    ...[
      ["0.0.0.0/1", "128.0.0.0/1"],
      ["::/1", "8000::/1"],
      ["2000::/4", "3000::/4"],
      ["128.0.0.0/2", "192.0.0.0/3", "10.0.0.0/8", "0.0.0.0/3"],
      ["0.0.0.0/128.0.0.0", "128.0.0.0/128.0.0.0"],
      ["::ffff:0:0/96"],
      ["::/0"],
      ["10.0.0.0/8", "0.0.0.0/1", "64.0.0.0/2", "nonsense"],
    ].map(
      (ipRanges) =>
        [
          `addresses that are most there are: ${ipRanges.join()}`,
          { ip_ranges: true },
          group({ ipRanges }),
          "fail",
        ] as const,
    ),
    ...[
      ["192.0.2.1"],
      ["10.0.0.0/255.0.0.0", "0.0.0.0/2", "32.0.0.0/3"],
      ["2001:db8::/32", "fe80::/10", "::ffff:10.0.0.0/104"],
      ["0.0.0.0/2", "0.0.0.0/2"],
    ].map(
      (ipRanges) =>
        [
          `addresses that are limited: ${ipRanges.join()}`,
          { ip_ranges: true },
          group({ ipRanges }),
          "pass",
        ] as const,
    ),
    ["a range that cannot be read", { ip_ranges: true }, group({ ipRanges: ["10.0.0/8"] }), "unknown"],
    ["addresses without a licence", { ip_ranges: true }, group({ ipRanges: undefined }), "unknown"],
    ["a personal namespace", { two_factor: true }, { groups: [] }, "unknown"],
    ["nothing is required", {}, group(), "unknown"],
  ]),
];

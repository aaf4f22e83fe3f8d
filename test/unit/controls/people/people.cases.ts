/** Cases of the fields about members, owners and how they sign in. */

import { type Case, now, people } from "../support.ts";

const group = (count: number) => ({ count, group: "acme" });

/** Two names of one question (rows 31 and 35). */
const moreMembers = (field: string, row: number): readonly Case[] => [
  {
    field,
    rule: `${row}: M > O + T`,
    facts: { team: people(50, 40, 30), owners: group(1) },
    value: { value: true, reason: "the project has 3 members, 1 direct owner and 1 Maintainer" },
  },
  {
    field,
    rule: `${row}: M = O + T`,
    facts: { team: people(50, 40), owners: group(1) },
    value: { value: false, reason: "the project has 2 members, 1 direct owner and 1 Maintainer" },
  },
  {
    field,
    rule: `${row}: M = 1`,
    facts: { team: people(40), owners: group(1) },
    value: { value: true, reason: "the project has 1 member, 1 direct owner and 1 Maintainer" },
  },
  {
    field,
    rule: `${row}, 3.3: inherited Owners are in M, and neither in O nor in T`,
    facts: { team: people(50, 50, 40), owners: group(0) },
    value: { value: true, reason: "the project has 3 members, 0 direct owners and 1 Maintainer" },
  },
];

const security = { group: "acme", requiresTwoFactor: false, gracePeriodHours: 48 };
const hiddenTwoFactor = "GitLab did not show the group's two-factor settings to this token";

export const peopleCases: readonly Case[] = [
  {
    field: "ensure_2_admins_per_repo",
    rule: "34: two direct owners",
    facts: { owners: { count: 2, group: "acme" } },
    value: { value: true, reason: "acme has 2 direct owners" },
  },
  {
    field: "ensure_2_admins_per_repo",
    rule: "34: owners of a higher group do not count",
    facts: { owners: { count: 0, group: "acme/platform" } },
    value: {
      value: false,
      reason: "acme/platform has 0 direct owners",
      note: "GitLab counts direct owners of the immediate group only, not those of a higher group",
    },
  },
  ...moreMembers("more_members_than_admins", 31),
  ...moreMembers("strict_permissions_for_repo", 35),
  {
    field: "restricted_build_access",
    rule: "37: R < 3",
    facts: { team: people(40, 30), owners: group(0) },
    value: {
      value: true,
      reason: "2 of 2 members are direct owners, Maintainers, Developers or Reporters",
    },
  },
  {
    field: "restricted_build_access",
    rule: "37: 40 percent is too many",
    facts: { team: people(50, 40, 30, 20, 10, 10, 10, 10, 10, 10), owners: group(1) },
    value: {
      value: false,
      reason: "4 of 10 members are direct owners, Maintainers, Developers or Reporters",
    },
  },
  {
    field: "restricted_build_access",
    rule: "37: Guests, Planners, Security Managers and inherited Owners are not in R",
    facts: { team: people(50, 50, 40, 30, 20, 10, 15, 25), owners: group(0) },
    value: {
      value: true,
      reason: "3 of 8 members are direct owners, Maintainers, Developers or Reporters",
    },
  },
  {
    field: "review_and_remove_inactive_users",
    rule: "30: all active",
    facts: { team: people(40, 30), now },
    value: { value: true, reason: "all 2 members were active within 90 days" },
  },
  {
    field: "review_and_remove_inactive_users",
    rule: "30: the day's midnight, 90 × 24 h ago and no earlier",
    facts: {
      team: [
        { username: "in", lastActiveAt: Date.UTC(2026, 5, 24) },
        { username: "out", lastActiveAt: Date.UTC(2026, 5, 23) },
      ],
      now,
    },
    value: { value: false, reason: "1 member was not active within 90 days: out" },
  },
  {
    field: "review_and_remove_inactive_users",
    rule: "30: never active",
    facts: { team: [{ username: "bot", lastActiveAt: undefined }], now },
    value: { value: false, reason: "1 member was not active within 90 days: bot" },
  },
  {
    field: "require_mfa_for_contributors",
    rule: "32: required",
    facts: { security: { ...security, requiresTwoFactor: true } },
    value: { value: true, reason: "acme requires two-factor authentication" },
  },
  {
    field: "require_mfa_for_contributors",
    rule: "32: a parent's requirement is not seen",
    facts: { security },
    value: {
      value: false,
      reason: "acme does not require two-factor authentication",
      note: "GitLab checks the immediate group only, not the groups above it",
    },
  },
  {
    field: "require_mfa_for_contributors",
    rule: "32: personal",
    facts: { security: undefined },
    value: { value: false, reason: "the project is in a personal namespace" },
  },
  {
    field: "require_mfa_for_contributors",
    rule: "32: hidden",
    facts: { security: { group: "acme" } },
    value: { unknown: hiddenTwoFactor },
  },
  {
    field: "require_mfa_at_org_level",
    rule: "33: required",
    facts: { security: { ...security, requiresTwoFactor: true, gracePeriodHours: 0 } },
    value: { value: true, reason: "acme requires two-factor authentication" },
  },
  {
    field: "require_mfa_at_org_level",
    rule: "33: passes by default",
    facts: { security },
    value: {
      value: true,
      reason: "acme has a grace period of 48 hours, but does not require two-factor authentication",
      note: "for GitLab, a grace period other than 0 is enough, and it is 48 hours by default; require_mfa_for_contributors checks the requirement",
    },
  },
  {
    field: "require_mfa_at_org_level",
    rule: "33: a grace period of 0",
    facts: { security: { ...security, gracePeriodHours: 0 } },
    value: {
      value: false,
      reason: "acme neither requires two-factor authentication nor has a grace period",
    },
  },
  {
    field: "require_mfa_at_org_level",
    rule: "33: personal",
    facts: { security: undefined },
    value: { value: true, reason: "the project is in a personal namespace" },
  },
  {
    field: "require_mfa_at_org_level",
    rule: "33: the grace period is hidden",
    facts: { security: { group: "acme", requiresTwoFactor: false } },
    value: { unknown: hiddenTwoFactor },
  },
];

/** Cases of the fields that are one key of the project. */

import { type Case, oneBoolean, project } from "../support.ts";

const hidden = "GitLab did not show the setting to this token";

const byValue = (
  field: string,
  row: number,
  key: string,
  cases: readonly (readonly [unknown, boolean, string])[],
  unknown: string,
): readonly Case[] => [
  ...cases.map(([given, value, reason]) => ({
    field,
    rule: `${row}: ${given}`,
    facts: { project: { ...project, [key]: given } },
    value: { value, reason },
  })),
  {
    field,
    rule: `${row}: hidden`,
    facts: { project: { ...project, [key]: undefined } },
    value: { unknown },
  },
];

const hiddenVisibility = "GitLab did not show the visibility to this token";
const hiddenMethod = "GitLab did not show the merge method to this token";
const semiLinear = "the merge method is merge commit with semi-linear history";

export const settingCases: readonly Case[] = [
  ...byValue(
    "project_visibility_not_internal",
    5,
    "visibility",
    [
      ["private", true, "the project is private"],
      ["public", true, "the project is public"],
      ["internal", false, "the project is internal"],
    ],
    hiddenVisibility,
  ),
  ...byValue(
    "project_visibility_not_public",
    49,
    "visibility",
    [
      ["private", true, "the project is private"],
      ["internal", true, "the project is internal"],
      ["public", false, "the project is public"],
    ],
    hiddenVisibility,
  ),
  {
    field: "project_visibility",
    rule: "8: the string field of older versions",
    facts: { project },
    value: { value: "private", reason: "the project is private" },
  },
  ...byValue(
    "require_branch_up_to_date",
    19,
    "mergeMethod",
    [
      ["rebase_merge", true, semiLinear],
      ["ff", true, "the merge method is fast-forward merge"],
      ["merge", false, "the merge method is merge commit"],
    ],
    hiddenMethod,
  ),
  ...byValue(
    "require_linear_history",
    21,
    "mergeMethod",
    [
      ["ff", true, "the merge method is fast-forward merge"],
      ["rebase_merge", false, semiLinear],
      ["merge", false, "the merge method is merge commit"],
    ],
    hiddenMethod,
  ),
  {
    field: "require_linear_history",
    rule: "21: a method that nobody knows yet",
    facts: { project: { ...project, mergeMethod: "octopus" } },
    value: { unknown: "the merge method octopus is not known" },
  },
  ...byValue(
    "project_pipelines_not_public",
    51,
    "pipelinesAccess",
    [
      ["disabled", true, "access to CI/CD is disabled"],
      ["private", true, "access to CI/CD is private"],
      ["enabled", false, "access to CI/CD is enabled"],
      ["public", false, "access to CI/CD is public"],
    ],
    hidden,
  ),
  ...byValue(
    "has_forks",
    61,
    "forks",
    [
      [1, true, "the project has 1 fork"],
      [0, false, "the project has 0 forks"],
    ],
    "GitLab shows the number of forks only to users who can read the code",
  ),
  ...oneBoolean("project_archived", 46, "isArchived", {
    yes: "the project is archived",
    no: "the project is not archived",
    hidden: "GitLab did not show whether the project is archived",
  }),
  ...oneBoolean("project_user_defined_variables_restricted_to_maintainers", 54, "restrictsVariables", {
    yes: "Developers cannot pass variables to pipelines",
    no: "Developers can pass variables to pipelines",
    hidden: "GitLab shows the restriction of pipeline variables only to Maintainers",
  }),
  ...oneBoolean("gitlab_license_level_ultimate", 38, "isUltimate", {
    yes: "the project has a feature of Ultimate",
    no: "the project lacks a feature of Ultimate",
    hidden: "GitLab shows the licence only to a signed-in user",
  }),
  ...oneBoolean("status_page_configured", 39, "isUltimate", {
    yes: "the project has a feature of Ultimate",
    no: "the project lacks a feature of Ultimate",
    hidden: "GitLab shows the licence only to a signed-in user",
  }),
  { field: "resolve_discussions_required", rule: "20: on", facts: { project }, value: { value: true } },
  {
    field: "resolve_discussions_required",
    rule: "20: off",
    facts: { project: { ...project, mustResolveDiscussions: false } },
    value: { value: false },
  },
  {
    field: "resolve_discussions_required",
    rule: "20: null is off",
    facts: { project: { ...project, mustResolveDiscussions: null } },
    value: { value: false },
  },
  {
    field: "resolve_discussions_required",
    rule: "20: hidden",
    facts: { project: { ...project, mustResolveDiscussions: undefined } },
    value: { unknown: "GitLab did not show the setting to this token" },
  },
  { field: "push_protection_enabled", rule: "44: on", facts: { project }, value: { value: true } },
  {
    field: "push_protection_enabled",
    rule: "44: off",
    facts: { project: { ...project, secretPushProtection: false } },
    value: { value: false },
  },
  {
    field: "push_protection_enabled",
    rule: "44: no setting row",
    facts: { project: { ...project, secretPushProtection: null } },
    value: { value: false },
  },
  {
    field: "push_protection_enabled",
    rule: "44: absent for a Developer means not licensed",
    facts: { project: { ...project, secretPushProtection: undefined, role: 30 } },
    value: { value: false, reason: "secret push protection is not licensed for this project" },
  },
  {
    field: "push_protection_enabled",
    rule: "44: absent for a Reporter means nothing",
    facts: { project: { ...project, secretPushProtection: undefined, role: 20 } },
    value: {
      unknown: "GitLab shows secret push protection only to a token with at least the Developer role",
    },
  },
  {
    field: "push_protection_enabled",
    rule: "44: absent, and the role is not shown",
    facts: { project: { ...project, secretPushProtection: undefined, role: undefined } },
    value: {
      unknown: "GitLab shows secret push protection only to a token with at least the Developer role",
    },
  },
];

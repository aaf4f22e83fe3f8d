/** Cases of the fields about the project as a whole, and about what hangs on it. */

import { type Case, now, project } from "../support.ts";

const hidden = "GitLab did not show the setting to this token";

export const projectCases: readonly Case[] = [
  { field: "status_checks_required", rule: "18: on", facts: { project }, value: { value: true } },
  {
    field: "status_checks_required",
    rule: "18: off",
    facts: { project: { ...project, mustPassStatusChecks: false } },
    value: { value: false, reason: "a merge request can be merged even if a status check failed" },
  },
  {
    field: "status_checks_required",
    rule: "18: not Ultimate",
    facts: { project: { ...project, mustPassStatusChecks: undefined, isUltimate: false } },
    value: { value: false, reason: "external status checks are not licensed for this project" },
  },
  {
    field: "status_checks_required",
    rule: "1: an anonymous reader sees less",
    facts: { project: { ...project, mustPassStatusChecks: undefined, isUltimate: undefined } },
    value: { unknown: hidden },
  },
  {
    field: "review_and_archive_stale_repos",
    rule: "29: active less than six calendar months ago",
    facts: { project: { ...project, lastActivityAt: "2026-03-21T14:13:21Z" }, now },
    value: { value: true, reason: "last active on 2026-03-21" },
  },
  {
    field: "review_and_archive_stale_repos",
    rule: "29: exactly six months is too long",
    facts: { project: { ...project, lastActivityAt: "2026-03-21T14:13:20Z" }, now },
    value: { value: false, reason: "not archived, and last active on 2026-03-21" },
  },
  {
    field: "review_and_archive_stale_repos",
    rule: "29: archived, however old",
    facts: { project: { ...project, isArchived: true, lastActivityAt: "2020-01-01T00:00:00Z" }, now },
    value: { value: true, reason: "the project is archived" },
  },
  {
    field: "review_and_archive_stale_repos",
    rule: "29: whether archived is hidden, and that decides",
    facts: { project: { ...project, isArchived: undefined, lastActivityAt: "2020-01-01T00:00:00Z" }, now },
    value: { unknown: "GitLab did not show whether the project is archived" },
  },
  {
    field: "review_and_archive_stale_repos",
    rule: "29: the time is hidden",
    facts: { project: { ...project, lastActivityAt: undefined }, now },
    value: { unknown: "GitLab did not show when the project was last active" },
  },
  {
    field: "project_marked_for_deletion",
    rule: "45: scheduled",
    facts: { deletion: { isScheduled: true } },
    value: { value: true, reason: "the project is scheduled for deletion" },
  },
  {
    field: "project_marked_for_deletion",
    rule: "45: not scheduled",
    facts: { deletion: { isScheduled: false } },
    value: { value: false, reason: "the project is not scheduled for deletion" },
  },
  {
    field: "auth_sso_enabled",
    rule: "7: not observable",
    facts: {},
    value: {
      unknown:
        "no API shows whether the top-level group has an enabled SAML provider; a policy can assert it with value and reason",
    },
  },
  {
    field: "issue_tracking_enabled",
    rule: "26: GitLab itself raises",
    facts: {},
    value: {
      unknown:
        "GitLab's check always raises an error in this version and records no status; a policy can assert it with value and reason",
    },
  },
  {
    field: "secure_webhooks",
    rule: "36: every address",
    facts: { hooks: [{ id: 1, isHttps: true }] },
    value: { value: true },
  },
  {
    field: "secure_webhooks",
    rule: "36: no hooks",
    facts: { hooks: [] },
    value: { value: true, reason: "there are no webhooks" },
  },
  {
    field: "secure_webhooks",
    rule: "36: one plain address",
    facts: {
      hooks: [
        { id: 1, isHttps: true },
        { id: 2, isHttps: false },
      ],
    },
    value: { value: false, reason: "1 webhook does not use https: hook 2" },
  },
  {
    field: "require_signed_commits",
    rule: "60: its own row rejects",
    facts: { rule: { rejectsUnsignedCommits: true } },
    value: { value: true },
  },
  {
    field: "require_signed_commits",
    rule: "60: its own row accepts",
    facts: { rule: { rejectsUnsignedCommits: false } },
    value: { value: false },
  },
  {
    field: "require_signed_commits",
    rule: "60: no row",
    facts: { rule: null },
    value: { value: false, reason: "the project has no push rule of its own" },
  },
  {
    field: "require_signed_commits",
    rule: "60: null takes the instance's default",
    facts: { rule: { rejectsUnsignedCommits: undefined } },
    value: {
      unknown: "the push rule takes the instance's default for unsigned commits, which the API does not show",
    },
  },
];

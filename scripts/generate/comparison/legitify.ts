/** The rules of legitify 1.0 for GitLab. */

import { by, not, rule } from "./answers.ts";
import type { Peer } from "./page.ts";

const instance = "it is a setting of the whole instance, which only an administrator can read.";

export const legitify: Peer = {
  name: "legitify",
  version: "1.0.11",
  source: [
    "The list was read in `policies/gitlab/*.rego` of github.com/Legit-Labs/legitify. Its rules have names, not numbers.",
  ],
  rows: [
    by("two_factor_authentication_not_required_for_group", "The group requires two-factor authentication", [
      { id: "group_settings", with: { two_factor: true } },
    ]),
    by("collaborators_can_fork_repositories_to_external_namespaces", "Projects are not forked to outside", [
      { id: "group_settings", with: { forking: "inside" } },
    ]),
    by("organization_webhook_doesnt_require_ssl", "Webhooks of the group verify TLS", [
      { id: "project_webhooks_verified", with: { groups: true } },
    ]),
    by(
      "group_does_not_enforce_branch_protection_by_default",
      "New projects have a protected default branch",
      [{ id: "group_settings", with: { new_branches: "maintainers" } }],
    ),
    by(
      "group_allows_excessive_mfa_grace_period",
      "The grace period for two-factor authentication is at most a week",
      [{ id: "group_settings", with: { grace_hours: 168 } }],
    ),
    rule(
      "project_not_maintained",
      "The project was active in the last quarter",
      'now - project.last_activity_at < duration("2160h")',
    ),
    rule(
      "project_has_too_many_admins",
      "At most three members, or 5 %, own the project",
      "members.filter(m, m.access_level >= 50).size() <= 3 || members.filter(m, m.access_level >= 50).size() * 20 <= members.size()",
    ),
    by("forking_allowed_for_repository", "Private projects cannot be forked", [
      { id: "project_forking_restricted", with: { forking: ["disabled"] } },
    ]),
    by("missing_default_branch_protection", "The default branch is protected", ["default_branch_protected"]),
    by("missing_default_branch_protection_force_push", "Nobody can force push to the default branch", [
      "project_force_push_blocked",
    ]),
    by("repository_require_code_owner_reviews_policy", "Code owners must approve", [
      "project_code_owner_approval_on_default_branch",
    ]),
    by("project_webhook_doesnt_require_ssl", "Webhooks of the project verify TLS", [
      "project_webhooks_verified",
    ]),
    by("requires_status_checks", "Pipelines must succeed", ["project_pipelines_must_succeed"]),
    by("no_conversation_resolution", "Threads are resolved before a merge", ["resolve_discussions_required"]),
    by("no_signed_commits", "Commits are signed", ["require_signed_commits", "merge_request_commits_signed"]),
    by("code_review_not_required", "One approval is required", ["minimum_approvals_required_1"]),
    by("code_review_by_two_members_not_required", "Two approvals are required", [
      "minimum_approvals_required_2",
    ]),
    by(
      "repository_allows_review_requester_to_approve_their_own_request",
      "Authors do not approve their own change",
      ["merge_request_prevent_author_approval"],
    ),
    by("repository_allows_overriding_approvers", "Authors do not change the approval rules", [
      "merge_requests_approval_rules_prevent_editing",
    ]),
    by("repository_allows_committer_approvals_policy", "Committers do not approve", [
      "merge_request_prevent_committers_approval",
    ]),
    by("repository_dismiss_stale_reviews", "New commits remove approvals", ["reset_approvals_on_push"]),
    by("overriding_defined_variables_isnt_restricted", "Only some roles pass variables to pipelines", [
      "project_user_defined_variables_restricted_to_maintainers",
    ]),
    not(
      "two_factor_authentication_is_disabled_for_a_collaborator",
      "Every member uses two-factor authentication",
      "GitLab shows it to administrators only. The requirement of the group is judged by `group_settings`.",
    ),
    not(
      "two_factor_authentication_is_disabled_for_an_external_collaborator",
      "Every external member uses two-factor authentication",
      "GitLab shows it to administrators only. The requirement of the group is judged by `group_settings`.",
    ),
    rule(
      "stale_admin_found",
      "Administrators were active in the last six months",
      'members.all(m, m.access_level < 50 || (has(m.last_active_at) && now - m.last_active_at < duration("4320h")))',
      "it looks at the owners of the project; administrators of the instance are not visible.",
    ),
    not(
      "require_two_factor_authentication_not_globally_enforced",
      "The instance requires two-factor authentication",
      instance,
    ),
    not("password_authentication_enabled_for_git_is_enabled", "Git does not accept passwords", instance),
    not("throttle_authenticated_api_not_enabled", "API requests are limited", instance),
    not(
      "default_branch_protection_not_globally_enforced",
      "New projects have a protected default branch",
      instance,
    ),
    not(
      "all_users_are_allowed_to_create_public_projects",
      "Only administrators create public projects",
      instance,
    ),
    not("default_group_visibility_is_public", "New groups are not public", instance),
    not("default_project_visibility_is_public", "New projects are not public", instance),
    not("send_user_confirmation_email_not_enabled", "New users confirm their address", instance),
    not(
      "throttle_unauthenticated_request_not_enabled",
      "Requests without authentication are limited",
      instance,
    ),
    not(
      "webhooks_are_allowed_to_be_sent_to_local_network",
      "Webhooks do not reach the local network",
      instance,
    ),
    not("unauthenticated_signup_enabled", "Not everybody can sign up", instance),
  ],
};

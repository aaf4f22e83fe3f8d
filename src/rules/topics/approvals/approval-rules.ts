/** `approval_rules` and `approval_settings`: which approvals the project requires. */

import { approvalLocks } from "../../../facts/approvals/approval-locks.ts";
import { approvalRuleScopes } from "../../../facts/approvals/approval-rule-scopes.ts";
import { approvalLicence } from "../../../facts/approvals/approval-rules.ts";
import { defineTopic } from "../../topic.ts";
import { bool, int, optional, record, string, strings } from "../../types.ts";

export const approvalRulesTopic = defineTopic({
  name: "approval_rules",
  example: "approval_rules.exists(r, r.all_protected_branches && r.approvals_required >= 2)",
  scope: "project",
  summary:
    "The approval rules of the project; rules of security policies are not among them, none requires anything without a licence for them, and one person can satisfy several rules",
  needs: { rules: approvalRuleScopes, licence: approvalLicence },
  type: {
    kind: "list",
    of: record({
      name: string("Name of the rule"),
      type: optional(string("any_approver, regular, code_owner or report_approver")),
      approvals_required: int("How many approvals it requires"),
      eligible_approvers: optional(
        int("How many people can satisfy it; with fewer than it requires, it has no effect"),
      ),
      branches: optional(strings("Protected branches that it applies to; empty: every branch")),
      all_protected_branches: bool("Whether it applies to every protected branch"),
    }),
  },
  // After a licence has ended, GitLab shows a rule that is left, and requires no approval.
  value: ({ rules, licence }) =>
    rules.map((rule) => ({
      name: rule.name,
      type: rule.type,
      approvals_required: licence === false ? 0 : rule.approvalsRequired,
      eligible_approvers: rule.type === "any_approver" ? undefined : rule.eligibleApprovers,
      branches: rule.branches,
      all_protected_branches: rule.isForProtectedBranches,
    })),
});

export const approvalSettingsTopic = defineTopic({
  name: "approval_settings",
  example: 'approval_settings.reauthentication_required && "author_may_approve" in approval_settings.locked',
  scope: "project",
  summary:
    "The approval settings as instance, group and project together decide, and which of them are locked",
  needs: { settings: approvalLocks },
  type: record({
    author_may_approve: bool("Whether the author's approval counts"),
    committers_may_approve: bool("Whether approvals of people who committed count"),
    rules_may_change: bool("Whether a merge request can change its approval rules"),
    approvals_reset_on_push: bool("Whether new commits remove all approvals"),
    code_owner_approvals_reset_on_push: optional(
      bool(
        "Whether new commits remove only the approvals of code owners whose files changed; absent if GitLab does not show it",
      ),
    ),
    reauthentication_required: bool("Whether people must sign in again to approve"),
    locked: strings("Names of the fields above that the project cannot change"),
  }),
  value({ settings }) {
    const named = {
      author_may_approve: settings.authorsMayApprove,
      committers_may_approve: settings.committersMayApprove,
      rules_may_change: settings.rulesMayChange,
      approvals_reset_on_push: settings.staysOnPush,
      code_owner_approvals_reset_on_push: settings.losesCodeOwnersOnPush,
      reauthentication_required: settings.requiresReauthentication,
    };
    return {
      author_may_approve: settings.authorsMayApprove.value,
      committers_may_approve: settings.committersMayApprove.value,
      rules_may_change: settings.rulesMayChange.value,
      approvals_reset_on_push: !settings.staysOnPush.value,
      code_owner_approvals_reset_on_push: settings.losesCodeOwnersOnPush?.value,
      reauthentication_required: settings.requiresReauthentication.value,
      locked: Object.entries(named).flatMap(([name, one]) => (one?.isLocked ? [name] : [])),
    };
  },
});

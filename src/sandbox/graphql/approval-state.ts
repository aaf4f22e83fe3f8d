/** The approval rules of a merge request (ee/app/graphql/types/merge_requests/approval_state_type.rb). */
import { judge, ruleEntity, rulesOf } from "../entities/approval-rule.ts";
import type { Viewer } from "../http/call.ts";
import type { MergeRequestRow } from "../state/merge-request.ts";
import type { ProjectRow } from "../state/project.ts";
import { findUser } from "../state/state.ts";
import { gid, userType } from "./connection.ts";

/** The same rules and the same presenter as over REST (ee/app/graphql/types/approval_rule_type.rb). */
export function approvalState(viewer: Viewer, project: ProjectRow, row: MergeRequestRow) {
  const rules = rulesOf(project, row).map((rule) => {
    const shown = ruleEntity(viewer, project, row, rule);
    return {
      id: gid("ApprovalMergeRequestRule", rule.id),
      name: rule.name,
      type: rule.rule_type.toUpperCase(),
      approvalsRequired: rule.approvals_required,
      approved: judge(viewer, project, row, rule).approved,
      section: rule.section ?? null,
      containsHiddenGroups: shown.contains_hidden_groups,
      eligibleApprovers: shown.eligible_approvers.flatMap((one) => {
        const user = findUser(viewer.state, Number(one?.id));
        return user ? [userType(user)] : [];
      }),
    };
  });
  return { approvalRulesOverwritten: row.approvalRules !== null, rules };
}

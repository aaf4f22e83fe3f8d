/** The expressions that GitLab has stored for built-in controls, where they are not `FIELD = true`. */

import type { Expression } from "./expression.ts";

/** By the id of the control. */
export const predefined: Readonly<Record<string, Expression>> = {
  minimum_approvals_required_1: { field: "minimum_approvals_required", operator: ">=", value: 1 },
  minimum_approvals_required_2: { field: "minimum_approvals_required", operator: ">=", value: 2 },
  package_hunter_no_findings_untriaged: isFalse("package_hunter_no_findings_untriaged"),
  project_archived: isFalse("project_archived"),
  project_marked_for_deletion: isFalse("project_marked_for_deletion"),
  vulnerabilities_slo_days_over_threshold: isFalse("vulnerabilities_slo_days_over_threshold"),
};

/** Fields that have no stored expression, because only expressions under other ids compare them. */
export const withoutExpression: ReadonlySet<string> = new Set([
  "minimum_approvals_required",
  "project_visibility",
]);

/** Accepted in policies for an older GitLab, but never suggested. */
export const retired: ReadonlySet<string> = new Set(["scanner_fuzz_testing_running"]);

function isFalse(field: string): Expression {
  return { field, operator: "=", value: false };
}

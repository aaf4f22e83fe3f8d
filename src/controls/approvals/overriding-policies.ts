/** Approval policies, which only add to a project's own settings and rules. No API shows their rules, or their framework. */

import type { ApprovalPolicy } from "../../facts/approvals/approval-policies.ts";
import { listed } from "../../shared/text.ts";
import type { Value } from "../define.ts";

/** A setting that an approval policy may override, if the policy is linked to the framework. */
export function unlessOverridden(
  value: boolean,
  [yes, no]: readonly [string, string],
  policies: readonly ApprovalPolicy[] | undefined,
  overrides: (policy: ApprovalPolicy) => boolean,
): Value {
  if (value) return { value, reason: yes };
  if (!policies)
    return { value, reason: no, uncertainty: "GitLab does not show whether an approval policy forbids it" };
  const overriding = policies.filter(overrides);
  if (overriding.length === 0) return { value, reason: no };
  const names = listed(overriding.map(({ name }) => name));
  return {
    value,
    reason: no,
    uncertainty: `an approval policy forbids it (${names}), and the API does not show whether that policy is linked to the framework`,
  };
}

/** Why more approvals may be required than the visible rules say; undefined if no policy applies. */
export function hiddenRules(
  policies: readonly ApprovalPolicy[] | undefined,
  what: string,
): string | undefined {
  if (!policies) return `GitLab does not show whether approval policies ${what}`;
  if (policies.length === 0) return undefined;
  const names = listed(policies.map(({ name }) => name));
  return `the API hides the rules of approval policies (${names}), which may ${what}`;
}

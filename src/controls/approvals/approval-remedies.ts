/** Remedies about approvals: the project's approval settings, and how many approvals anybody's rule requires. */

import { scopesIn } from "../../facts/approvals/approval-rule-scopes.ts";
import { protectionsIn } from "../../facts/branches/protected-branches.ts";
import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { objectOf, off, on, type Plan, planOf, type Remedy, unmendable, type Wish } from "../remedy.ts";
import { requiredOn } from "./required-approvals.ts";

const path = "/approvals";

/** The older endpoint, because it also answers without GitLab Premium (ee/lib/api/project_approvals.rb). */
export function approvalSetting(
  setting:
    | "disable_overriding_approvers_per_merge_request"
    | "merge_requests_disable_committers_approval"
    | "merge_requests_author_approval",
): Remedy<unknown> {
  const wish = setting === "merge_requests_author_approval" ? off : on;
  return {
    role: "Maintainer",
    settings: [setting],
    plan: async (read) => planOf(objectOf(await read(path)), { [setting]: wish }, { method: "POST", path }),
  };
}

/**
 * GitLab refuses to reset all approvals while only those of code owners are reset
 * (app/models/merge_request/approval_removal_settings.rb). Resetting all of them is the stricter of the two.
 */
export function resetApprovals(): Remedy<unknown> {
  return {
    role: "Maintainer",
    settings: ["reset_approvals_on_push"],
    note: "it replaces the removal of the approvals of code owners alone",
    async plan(read) {
      const answer = objectOf(await read(path));
      const isDue = answer.reset_approvals_on_push !== true && answer.selective_code_owner_removals === true;
      const instead: Wish = () => (isDue ? { to: false } : "kept");
      const wishes = { reset_approvals_on_push: on, selective_code_owner_removals: instead };
      return planOf(answer, wishes, { method: "POST", path });
    },
  };
}

const Answer = z.array(
  z.looseObject({
    id: z.number(),
    approvals_required: z.number(),
    rule_type: maybe(z.string()),
    protected_branches: maybe(z.array(z.unknown())),
    applies_to_all_protected_branches: maybe(z.boolean()),
  }),
);

/**
 * Raises the rule that anybody can satisfy, or adds it: a rule with named people would need a decision who they are.
 * @param counts the sum of all rules, or the largest of them
 */
export function requireApprovals<Wanted>(
  counts: "sum" | "largest",
  numberIn: (wanted: Wanted) => number | string,
): Remedy<Wanted> {
  return {
    role: "Maintainer",
    settings: ["approval_rules"],
    note: "it raises the rule that everybody who may approve can satisfy; other rules stay as they are",
    async plan(read, wanted): Promise<Plan> {
      const least = numberIn(wanted);
      if (typeof least === "string") return { writes: [], obstacles: [least] };
      const rules = parse(Answer, await read("/approval_rules"));
      const anyone = rules.find(({ rule_type }) => rule_type === "any_approver");
      if (anyone?.applies_to_all_protected_branches || (anyone?.protected_branches ?? []).length > 0)
        return {
          writes: [],
          obstacles: ["the rule for everybody is for some branches only, and widening it is a decision"],
        };
      const now = anyone?.approvals_required ?? 0;
      const others = counts === "sum" ? sumOf(rules) - now : 0;
      const to = least - others;
      if (to <= now) return { writes: [], obstacles: [] };
      const changes = [
        { setting: "approval_rules[any_approver].approvals_required", from: anyone ? now : null, to },
      ];
      return {
        writes: [
          anyone
            ? {
                ...{ method: "PUT", path: `/approval_rules/${anyone.id}` },
                ...{ body: { approvals_required: to }, changes },
              }
            : {
                ...{ method: "POST", path: "/approval_rules" },
                body: { name: "All Members", rule_type: "any_approver", approvals_required: to },
                changes,
              },
        ],
        obstacles: [],
      };
    },
  };
}

function sumOf(rules: z.infer<typeof Answer>): number {
  return rules.reduce((sum, { approvals_required }) => sum + approvals_required, 0);
}

interface RequiredRules {
  readonly at_least?: number | undefined;
  readonly branches?: readonly string[] | undefined;
  readonly reauthentication?: boolean | undefined;
  readonly locked?: boolean | undefined;
}

/** Raises approvals only if a branch lacks some: rules with named people may suffice. */
export function requireRules(): Remedy<RequiredRules> {
  const approvals = requireApprovals<RequiredRules>("largest", ({ at_least = 1 }) => at_least);
  return {
    ...approvals,
    settings: [...approvals.settings, "require_reauthentication_to_approve"],
    async plan(read, wanted) {
      const protections = protectionsIn(await read("/protected_branches"));
      const branches = wanted.branches ?? protections.map(({ name }) => name);
      if (branches.length === 0)
        return unmendable("no branch is protected, and which of them should be is a decision");
      const rules = scopesIn(await read("/approval_rules"));
      const lacks = branches.some(
        (branch) => requiredOn(branch, rules, protections).sure < (wanted.at_least ?? 1),
      );
      const raised = lacks ? await approvals.plan(read, wanted) : unmendable();
      const locked = wanted.locked ? ["only a group or the instance can lock the settings"] : [];
      if (!wanted.reauthentication) return { ...raised, obstacles: [...raised.obstacles, ...locked] };
      const path = "/merge_request_approval_setting";
      const { require_reauthentication_to_approve: found } = objectOf(await read(path));
      const current = { require_reauthentication_to_approve: objectOf(found).value };
      const signIn = planOf(current, { require_reauthentication_to_approve: on }, { method: "PUT", path });
      return {
        writes: [...raised.writes, ...signIn.writes],
        obstacles: [...raised.obstacles, ...signIn.obstacles, ...locked],
      };
    },
  };
}

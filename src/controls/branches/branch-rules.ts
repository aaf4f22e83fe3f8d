/** Controls that look at all protected-branch rules of the project at once, for all branches. */

import { type BranchProtection, branchProtections } from "../../facts/branches/protected-branches.ts";
import { count, listed } from "../../shared/text.ts";
import { type BuiltInControl, defineBuiltInControl, type Severity, type Value } from "../define.ts";
import type { Remedy } from "../remedy.ts";
import { blockForcePush, protectDefaultBranch, requireCodeOwners } from "./branch-remedies.ts";

const page = "/-/settings/repository#js-protected-branches-settings";

interface RuleQuestion {
  readonly title: string;
  readonly description: string;
  readonly severity: Severity;
  readonly remediation: string;
  readonly read: (rules: readonly BranchProtection[]) => Value;
}

/** By field; source: project_fields.rb, rows 22, 28, 55 and 58. */
const table: Readonly<Record<string, RuleQuestion>> = {
  restrict_push_merge_access: {
    title: "No protection rule allows force push",
    description:
      "True when no protected branch rule, the project's own or inherited, allows force push, and also when there are no rules. Despite its name, it does not check who may push and merge. `project_force_push_blocked` checks the default branch.",
    severity: "medium",
    remediation: "switch off Allowed to force push in every rule",
    read(rules) {
      const open = rules.filter(({ allowsForcePush }) => allowsForcePush);
      if (open.length > 0) {
        return { value: false, reason: `force push is allowed by ${listed(open.map(({ name }) => name))}` };
      }
      return {
        value: true,
        reason: rules.length === 0 ? "there are no protection rules" : "no protection rule allows force push",
        note: "despite its name GitLab looks at force push only, not at who may push and merge",
      };
    },
  },
  branch_deletion_disabled: {
    title: "A branch is protected, whether or not against deletion",
    description:
      "True when a protected branch rule exists for any branch, inherited rules included. GitLab does not check deletion; `project_default_branch_not_deletable` does.",
    severity: "low",
    remediation: "protect a branch",
    read: (rules) =>
      anyRule(rules, "GitLab does not check deletion, but project_default_branch_not_deletable does"),
  },
  protected_branches_set: {
    title: "A branch is protected",
    description:
      "True when a protected branch rule exists for any branch, inherited rules included. `branch_deletion_disabled` checks the same.",
    severity: "medium",
    remediation: "protect a branch",
    read: (rules) => anyRule(rules, "GitLab does not check whether a rule is for the default branch"),
  },
  merge_requests_require_code_owner_approval: {
    title: "A protection rule requires approval by code owners",
    description:
      "True when at least one rule of the project itself, for any branch, requires approval by code owners. Inherited rules do not count.",
    severity: "medium",
    remediation: "switch on Code owner approval in a rule of the project",
    read(rules) {
      const requiring = rules.filter(
        ({ isInherited, requiresCodeOwners }) => requiresCodeOwners && !isInherited,
      );
      if (requiring.length > 0) {
        const names = listed(requiring.map(({ name }) => name));
        return {
          value: true,
          reason: `approval by code owners is required by the rule ${names}`,
          note: "GitLab accepts a rule for any branch; project_code_owner_approval_on_default_branch checks the default branch",
        };
      }
      return {
        value: false,
        reason: "no rule of the project requires approval by code owners",
        ...(rules.some(({ requiresCodeOwners }) => requiresCodeOwners)
          ? { note: "a rule of the group requires it, but GitLab does not count that rule" }
          : {}),
      };
    },
  },
};

function anyRule(rules: readonly BranchProtection[], note: string): Value {
  if (rules.length === 0) return { value: false, reason: "there are no protection rules" };
  return {
    value: true,
    reason: `there ${rules.length === 1 ? "is" : "are"} ${count(rules.length, "protection rule")}`,
    note: `GitLab checks only whether any rule exists; ${note}`,
  };
}

export const branchRules: readonly BuiltInControl[] = Object.entries(table).map(
  ([id, { title, description, severity, remediation, read }]) =>
    defineBuiltInControl({
      id,
      title,
      description,
      type: "boolean",
      severity,
      needs: { rules: branchProtections },
      remediation: { text: `${remediation} under Settings > Repository > Protected branches`, page },
      remedy: remedyOf(id),
      read: ({ rules }) => read(rules),
    }),
);

function remedyOf(id: string): Remedy | undefined {
  if (id === "restrict_push_merge_access") return blockForcePush(false);
  return id === "merge_requests_require_code_owner_approval" ? requireCodeOwners() : protectDefaultBranch();
}

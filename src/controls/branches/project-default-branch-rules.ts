/** Countersign controls for what the rules that match the default branch really do, rules of groups included. */

import {
  type BranchProtection,
  branchProtections,
  matchesBranch,
} from "../../facts/branches/protected-branches.ts";
import { type Project, project } from "../../facts/project/project.ts";
import { listed } from "../../shared/text.ts";
import { defineControl, fail, type Outcome, pass, unknown } from "../define.ts";
import { blockForcePush, protectDefaultBranch } from "./branch-remedies.ts";
import { protection } from "./default-branch-protected.ts";

const page = "/-/settings/repository#js-protected-branches-settings";

/** GitLab itself refuses to delete the default branch. A rule still does after another branch has become the default. */
export const projectDefaultBranchNotDeletable = defineControl({
  id: "project_default_branch_not_deletable",
  title: "The default branch cannot be deleted",
  description:
    "Passes when a protected branch rule, the project's own or inherited, matches the default branch. GitLab never deletes the default branch itself. The rule also protects the branch after another one has become the default branch.",
  severity: "medium",
  scope: "project",
  needs: { project, rules: branchProtections },
  remediation: {
    text: "protect the default branch under Settings > Repository > Protected branches",
    page,
  },
  remedy: protectDefaultBranch(),
  check: ({ project, rules }) =>
    onMatchingRules(project, rules, (branch, matching) =>
      pass(`Git refuses to delete ${branch}, which is protected by the rule ${names(matching)}`, {
        note: "anyone who can change protection rules can still remove the rule",
      }),
    ),
});

/** Of several rules GitLab applies the most permissive one, so none may allow force push. */
export const projectForcePushBlocked = defineControl({
  id: "project_force_push_blocked",
  title: "Nobody can force push to the default branch",
  description:
    "Passes when rules match the default branch and none of them allows force push, rules of the group included. Of several rules, GitLab applies the most permissive one. An unprotected branch fails.",
  severity: "high",
  scope: "project",
  needs: { project, rules: branchProtections },
  remediation: {
    text: "protect the default branch, and switch off Allowed to force push in every rule that matches it, under Settings > Repository > Protected branches",
    page,
  },
  remedy: blockForcePush(true),
  check: ({ project, rules }) =>
    onMatchingRules(project, rules, (branch, matching) => {
      const open = matching.filter(({ allowsForcePush }) => allowsForcePush);
      return open.length === 0
        ? pass(`no rule for ${branch} allows force push (${names(matching)})`)
        : fail(`${branch} accepts force pushes by the rule ${names(open)}`, { actual: open.map(named) });
    }),
});

/** Judges the rules that match. Without a default branch the result is unknown; an unprotected branch always fails. */
export function onMatchingRules(
  project: Pick<Project, "defaultBranch" | "isEmpty" | "readsCode">,
  rules: readonly BranchProtection[],
  judge: (branch: string, matching: readonly BranchProtection[]) => Outcome,
): Outcome {
  const isProtected = protection(project, rules);
  if ("unknown" in isProtected) return unknown(isProtected.unknown);
  const { defaultBranch: branch = "" } = project;
  const matching = rules.filter(({ name }) => matchesBranch(name, branch));
  return matching.length === 0 ? fail(isProtected.reason) : judge(branch, matching);
}

function names(rules: readonly BranchProtection[]): string {
  return listed(rules.map(named));
}

function named({ name, isInherited }: BranchProtection): string {
  return isInherited ? `${name} of the group` : name;
}

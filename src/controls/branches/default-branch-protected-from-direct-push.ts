/** `default_branch_protected_from_direct_push`: the rule with the exact name lets no role push. */

import { protectedBranches } from "../../facts/branches/protected-branches.ts";
import { project } from "../../facts/project/project.ts";
import { defineBuiltInControl, described } from "../define.ts";
import { blockDirectPush } from "./branch-remedies.ts";
import { protection } from "./default-branch-protected.ts";
import { exactRule } from "./exact-rule.ts";

const developer = 30;

/** Source: project_fields.rb; only the project's rule of exactly that name is inspected (row 43). */
export const defaultBranchProtectedFromDirectPush = defineBuiltInControl({
  id: "default_branch_protected_from_direct_push",
  title: "Nobody pushes to the default branch directly",
  description: described(
    "True when the default branch is protected and the rule of exactly its name lets no role of at least Developer push.",
    [
      "Without a default branch, for an empty repository and without protection it is false.",
      "GitLab looks at the project's own rule of the exact name only. A branch that only a wildcard rule or the group protects passes, even if everybody may push.",
    ],
  ),
  type: "boolean",
  severity: "high",
  needs: { project, rules: protectedBranches },
  remediation: {
    text: "set Allowed to push and merge to No one for the default branch under Settings > Repository > Protected branches",
    page: "/-/settings/repository#js-protected-branches-settings",
  },
  remedy: blockDirectPush(),
  read({ project, rules }) {
    const { defaultBranch, isEmpty } = project;
    if (isEmpty === true) return { value: false, reason: "the repository is empty" };
    const isProtected = protection(project, rules);
    if ("unknown" in isProtected || isProtected.value === false) return isProtected;
    const exact = exactRule(defaultBranch, rules);
    if (!exact) {
      return {
        value: true,
        reason: isProtected.reason,
        note: "the project has no rule of exactly that name, and GitLab checks no other rule, so GitLab did not check who can push",
      };
    }
    const level = Math.max(0, ...exact.rolePushLevels);
    return level >= developer
      ? { value: false, reason: `${levelName(exact.rolePushLevels)} can push to ${defaultBranch} directly` }
      : { value: true, reason: `no role can push to ${defaultBranch} directly` };
  },
});

function levelName(levels: readonly number[]): string {
  if (levels.includes(developer)) return "Developers and Maintainers";
  return levels.includes(40) ? "Maintainers" : "instance administrators";
}

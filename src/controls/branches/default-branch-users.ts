/** `default_branch_users_can_*`: which roles the rule with the exact name of the default branch lets push and merge. */

import { branchProtections } from "../../facts/branches/protected-branches.ts";
import { project } from "../../facts/project/project.ts";
import { type BuiltInControl, defineBuiltInControl, type Value } from "../define.ts";
import { protection } from "./default-branch-protected.ts";
import { exactRule } from "./exact-rule.ts";

const page = "/-/settings/repository#js-protected-branches-settings";
const remediation =
  "set it in the rule for the default branch under Settings > Repository > Protected branches";

/** Source: project_fields.rb; only role entries of at least Maintainer count, so Developers give false (row 42). */
const canPush = defineBuiltInControl({
  id: "default_branch_users_can_push",
  title: "Maintainers can push to the default branch",
  description:
    'True when the project\'s own rule named exactly like the default branch lets a role of at least Maintainer push. "Developers + Maintainers" and "No one" are both false. GitLab ignores entries for users, groups and deploy keys, wildcard rules and rules of the group.',
  type: "boolean",
  severity: "info",
  needs: { project, rules: branchProtections },
  remediation: { text: `${remediation}: Allowed to push and merge, Maintainers`, page },
  remedy: "it would let more people write to the default branch, and fix never lowers a protection",
  read({ project, rules }): Value {
    const { defaultBranch: branch, isEmpty } = project;
    if (isEmpty === true) return { value: false, reason: "the repository is empty" };
    const isProtected = protection(project, rules);
    if ("unknown" in isProtected || isProtected.value === false) return isProtected;
    const exact = exactRule(branch, rules);
    if (!exact) return { value: false, reason: `the project has no rule named exactly ${branch}` };
    const value = exact.rolePushLevels.some((level) => level >= 40);
    return {
      value,
      reason: `the rule for ${branch} lets ${value ? "" : "no "}Maintainers push`,
      ...(!value && exact.rolePushLevels.includes(30)
        ? { note: "it lets Developers and Maintainers push, which GitLab does not count here" }
        : {}),
    };
  },
});

/** Source: project_fields.rb; role entries of at least Developer (row 47). */
const canMerge = defineBuiltInControl({
  id: "default_branch_users_can_merge",
  title: "Developers or Maintainers can merge into the default branch",
  description:
    "True when the project's own rule named exactly like the default branch lets a role of at least Developer merge. GitLab ignores entries for users and groups, wildcard rules and rules of the group.",
  type: "boolean",
  severity: "info",
  needs: { project, rules: branchProtections },
  remediation: { text: `${remediation}: Allowed to merge, Maintainers`, page },
  remedy: "it would let more people write to the default branch, and fix never lowers a protection",
  read({ project: { defaultBranch: branch, isEmpty, readsCode }, rules }): Value {
    if (!readsCode) return { unknown: "GitLab did not show which branch is the default one" };
    if (branch === undefined) return { value: false, reason: "the project has no default branch" };
    const exact = exactRule(branch, rules);
    if (!exact) return { value: false, reason: `the project has no rule named exactly ${branch}` };
    const value = exact.roleMergeLevels.some((level) => level >= 30);
    const reason = `the rule for ${branch} lets ${value ? "a" : "no"} role merge`;
    if (isEmpty === false || !value) return { value, reason };
    return {
      value,
      reason,
      uncertainty:
        "the repository may be empty, and the API does not show which default branch GitLab then assumes",
    };
  },
});

export const defaultBranchUsers: readonly BuiltInControl[] = [canPush, canMerge];

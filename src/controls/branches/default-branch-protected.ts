/** `default_branch_protected`: some protection rule matches the default branch. */

import {
  matchesBranch,
  type ProtectedBranch,
  protectedBranches,
} from "../../facts/branches/protected-branches.ts";
import { type Project, project } from "../../facts/project/project.ts";
import { defineBuiltInControl, type Value } from "../define.ts";
import { protectDefaultBranch } from "./branch-remedies.ts";

/** Source: project_fields.rb, `default_branch_protected` (row 6). */
export const defaultBranchProtected = defineBuiltInControl({
  id: "default_branch_protected",
  title: "The default branch is protected",
  description:
    "True when a protected branch rule matches the default branch, by its exact name or by a wildcard, in the project or inherited from the top-level group. For an empty repository, GitLab decides by the group's default branch protection. The API does not distinguish that case, so the result is unknown.",
  type: "boolean",
  severity: "high",
  needs: { project, rules: protectedBranches },
  remediation: {
    text: "protect the default branch under Settings > Repository > Protected branches",
    page: "/-/settings/repository#js-protected-branches-settings",
  },
  remedy: protectDefaultBranch(),
  read: ({ project, rules }) => protection(project, rules),
});

/** Shared with the fields and controls that first check the same. */
export function protection(
  { defaultBranch: branch, isEmpty, readsCode }: Pick<Project, "defaultBranch" | "isEmpty" | "readsCode">,
  rules: readonly Pick<ProtectedBranch, "name">[],
): Value {
  if (isEmpty === undefined) return { unknown: "GitLab did not show whether the repository is empty" };
  if (isEmpty)
    return {
      unknown: "the repository is empty, and the API does not show which default branch GitLab assumes",
    };
  if (!readsCode) return { unknown: "GitLab did not show which branch is the default one" };
  if (branch === undefined) return { value: false, reason: "the project has no default branch" };
  const rule = rules.find(({ name }) => matchesBranch(name, branch));
  if (!rule) return { value: false, reason: `no protection rule matches ${branch}` };
  const by = rule.name === branch ? "" : ` by the rule ${rule.name}`;
  return { value: true, reason: `${branch} is protected${by}` };
}

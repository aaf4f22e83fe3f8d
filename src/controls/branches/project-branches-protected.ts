/** `project_branches_protected`: branches of these names and patterns are protected, and no laxer than required. */

import { type BranchAccess, branchAccess } from "../../facts/branches/branch-access.ts";
import { project } from "../../facts/project/project.ts";
import { mergeSettings } from "../../facts/project/settings/merge-settings.ts";
import { text } from "../../shared/schema.ts";
import { listed, plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../define.ts";
import { atMost, beyond, covers, namedHolders, overlap } from "./allowed-access.ts";
import { requireBranches } from "./required-access-remedy.ts";

const params = z.strictObject({
  branches: z.optional(
    z
      .array(text(255))
      .check(
        z.minLength(1),
        z.describe("Names of branches, or patterns with * for any characters; the default branch by default"),
      ),
  ),
  push: atMost("Who may push at most", "no_one"),
  merge: atMost("Who may merge at most", "maintainers"),
  ...namedHolders,
  force_push: z.optional(
    z.boolean().check(z.describe("Whether force push may be allowed; false by default")),
  ),
  code_owners: z.optional(
    z.boolean().check(z.describe("Whether code owners must approve; false by default")),
  ),
  unprotect: atMost("Who may remove the project's rules at most; only checked if it is given", "anyone"),
});
type Params = z.infer<typeof params>;

export const projectBranchesProtected = defineControl({
  id: "project_branches_protected",
  title: "Branches are protected as required",
  description: described(
    "Passes when each branch or pattern of `branches` is protected by a rule of the project or of its top-level group, and no rule for such a branch is laxer than required.",
    [
      "If several rules match a branch, GitLab applies the laxest of them. So every rule that can match such a branch is compared, rules with other patterns included.",
      "A pattern is protected if a rule has the same pattern or a wider one.",
      "A rule that names users, groups or deploy keys fails, unless `users`, `groups` or `deploy_keys` allows that.",
      "`code_owners` and `unprotect` need GitLab Premium. If GitLab does not show them, the result is unknown. Without Premium, every Maintainer may remove a rule.",
    ],
  ),
  severity: "high",
  scope: "project",
  needs: { project, rules: branchAccess },
  needsFor: async (given?: Params) => ({
    ...(given === undefined || given.unprotect ? { licence: mergeSettings } : {}),
  }),
  params,
  example: { branches: ["main", "release/*"], push: "no_one", merge: "maintainers", code_owners: true },
  remediation: {
    text: "change the rules that the message names under Settings > Repository > Protected branches",
    page: "/-/settings/repository#js-protected-branches-settings",
  },
  remedy: requireBranches(),
  check({ project: { defaultBranch }, rules: shown, licence }, given) {
    const rules = given.unprotect ? shown.map((rule) => withLicence(rule, licence?.isPremium)) : shown;
    const branches = given.branches ?? (defaultBranch === undefined ? [] : [defaultBranch]);
    if (branches.length === 0) return unknown("GitLab did not show which branch is the default one");
    const found = branches.map((branch) => judgeBranch(branch, rules, given));
    const problems = [...new Set(found.flatMap(({ wrong }) => wrong))].map((problem) => plain(problem));
    const hidden = [...new Set(found.flatMap((one) => one.hidden))];
    if (problems.length > 0) return fail(listed(problems), { actual: problems });
    if (hidden.length > 0) return unknown(`GitLab does not show ${listed(hidden)} in the rules`);
    return pass(plain(`${listed(branches)}: protected as required`));
  },
});

function judgeBranch(branch: string, rules: readonly BranchAccess[], given: Params) {
  const matching = rules.filter(({ name }) => overlap(name, branch));
  const protecting = matching.filter(({ name }) => covers(name, branch));
  const lax = matching.flatMap((rule) => laxIn(rule, given).map((what) => `${named(rule)}: ${what}`));
  const isOwned = protecting.some(({ requiresCodeOwners }) => requiresCodeOwners);
  const mayBeOwned = protecting.some(({ requiresCodeOwners }) => requiresCodeOwners === undefined);
  const needsOwners = given.code_owners === true && protecting.length > 0 && !isOwned;
  const hidesUnprotect = matching.some(({ unprotect }) => unprotect === undefined);
  return {
    wrong: [
      ...(protecting.length === 0 ? [`no rule protects ${branch}`] : []),
      ...lax,
      ...(needsOwners && !mayBeOwned ? [`no rule for ${branch} requires approval by code owners`] : []),
    ],
    hidden: [
      ...(needsOwners && mayBeOwned ? ["approval by code owners"] : []),
      ...(given.unprotect && hidesUnprotect ? ["who may remove a rule"] : []),
    ],
  };
}

function laxIn(rule: BranchAccess, given: Params): readonly string[] {
  const pushing = beyond(rule.push, given.push ?? "no_one", given);
  const merging = beyond(rule.merge, given.merge ?? "maintainers", given);
  return [
    ...(pushing.length > 0 ? [`${listed(pushing)} may push`] : []),
    ...(merging.length > 0 ? [`${listed(merging)} may merge`] : []),
    ...(rule.allowsForcePush && !given.force_push ? ["force push is allowed"] : []),
    ...unprotecting(rule, given),
  ];
}

/**
 * GitLab shows who may remove a rule without a licence too, and then ignores it (`supports_unprotection_restrictions?` in
 * ee/app/models/concerns/ee/protected_branch.rb).
 */
function withLicence(rule: BranchAccess, isPremium: boolean | undefined): BranchAccess {
  if (isPremium || !rule.unprotect) return rule;
  return { ...rule, unprotect: isPremium === false ? [] : undefined };
}

/** The project's people cannot remove a group's rule. Without entries, every Maintainer can remove a rule. */
function unprotecting({ unprotect, isInherited }: BranchAccess, given: Params): readonly string[] {
  if (!given.unprotect || !unprotect || isInherited) return [];
  const entries = unprotect.length === 0 ? [{ kind: "role", level: 40 } as const] : unprotect;
  const found = beyond(entries, given.unprotect, given);
  return found.length > 0 ? [`${listed(found)} may remove the rule`] : [];
}

function named({ name, isInherited }: BranchAccess): string {
  return isInherited ? `the rule ${name} of the group` : `the rule ${name}`;
}

/**
 * Protected branches and approval rules of many projects. `branchRules` mixes rules of the project and of its top-level
 * group, and each rule names what hangs under it.
 */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { approvalRules } from "../approvals/approval-rules.ts";
import type { AboutProject, ManyForm } from "../define.ts";
import { protectedBranchesAnswer } from "./protected-branches.ts";

const PageInfo = z.object({ hasNextPage: z.boolean() });
const Someone = z.nullish(z.object({ id: z.string() }));
const Level = z.object({
  accessLevel: z.nullable(z.number()),
  accessLevelDescription: z.string(),
  user: Someone,
  group: Someone,
  deployKey: z.optional(Someone),
});
const Levels = maybe(z.object({ pageInfo: PageInfo, nodes: z.array(Level) }));
const Protection = z.object({
  isGroupLevel: z.boolean(),
  allowForcePush: z.boolean(),
  codeOwnerApprovalRequired: z.boolean(),
  protectedFromPushBySecurityPolicy: z.boolean(),
  pushAccessLevels: Levels,
  mergeAccessLevels: Levels,
  unprotectAccessLevels: Levels,
});
const ApprovalRule = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  approvalsRequired: z.number(),
});
const Rule = z.object({
  id: z.string(),
  name: z.string(),
  branchProtection: maybe(Protection),
  approvalRules: maybe(z.object({ pageInfo: PageInfo, nodes: z.array(ApprovalRule) })),
});
type Rule = z.infer<typeof Rule>;
const Node = z.object({ branchRules: maybe(z.object({ pageInfo: PageInfo, nodes: z.array(Rule) })) });

const page = "pageInfo { hasNextPage }";
const holder = "accessLevel accessLevelDescription user { id } group { id }";

/** One selection for both facts: GraphQL joins equal fields only if their arguments are equal. */
const fields = `branchRules(first: 20) { ${page} nodes { id name branchProtection { isGroupLevel allowForcePush codeOwnerApprovalRequired protectedFromPushBySecurityPolicy pushAccessLevels { ${page} nodes { ${holder} deployKey { id } } } mergeAccessLevels { ${page} nodes { ${holder} } } unprotectAccessLevels { ${page} nodes { ${holder} } } } approvalRules { ${page} nodes { id name type approvalsRequired } } } }`;

export const manyProtectedBranches: ManyForm = {
  fact: protectedBranchesAnswer,
  fields,
  read(node, about) {
    const rules = shownRules(node, about);
    const entries = rules?.filter(isOfBranch).map(entryOf);
    if (!entries || entries.includes(undefined)) return undefined;
    return { value: entries.sort((one, other) => (one?.id ?? 0) - (other?.id ?? 0)) };
  },
};

export const manyApprovalRules: ManyForm = {
  fact: approvalRules,
  fields,
  read(node, about) {
    const rules = shownRules(node, about);
    if (!rules) return undefined;
    const found = new Map<number, { readonly name: string; readonly approvalsRequired: number }>();
    for (const { approvalRules, branchProtection, ...rule } of rules) {
      if (!approvalRules || approvalRules.pageInfo.hasNextPage) return undefined;
      // Under a rule of the group hang those of all its projects, and nothing says whose they are
      // (ee/app/models/concerns/ee/protected_branch.rb).
      if (isOfBranch(rule) && branchProtection?.isGroupLevel !== false && approvalRules.nodes.length > 0)
        return undefined;
      for (const { id, name, type, approvalsRequired } of approvalRules.nodes)
        if (isShownByRest(type, name)) found.set(numberAtEnd(id), { name, approvalsRequired });
    }
    // Without the licence for several rules, REST shows one of them, and GraphQL all.
    if (found.size > 1 && !hasSeveralRules(about)) return undefined;
    return { value: [...found].sort(([one], [other]) => one - other).map(([, rule]) => rule) };
  },
};

/** Undefined if they are hidden from the token, or not all of them are shown. */
function shownRules(raw: unknown, { id }: AboutProject): readonly Rule[] | undefined {
  const { branchRules } = parse(Node, raw);
  if (!branchRules || branchRules.pageInfo.hasNextPage) return undefined;
  // Every project has this rule, so a list without it is a hidden one (branch_rules_resolver.rb).
  const isShown = branchRules.nodes.some(
    (rule) => rule.id === `gid://gitlab/Projects::AllBranchesRule/${id}`,
  );
  return isShown ? branchRules.nodes : undefined;
}

/** Not one of the two rules that stand for all branches and for all protected ones. */
function isOfBranch({ id }: Pick<Rule, "id">): boolean {
  return id.startsWith("gid://gitlab/Projects::BranchRule/");
}

/** The rule as REST lists it; undefined if GraphQL does not show the stored levels or their holders. */
function entryOf({ id, name, branchProtection: shown }: Rule) {
  // A security policy that blocks pushes replaces the levels here, and not in REST or the built-in control.
  if (!shown || shown.protectedFromPushBySecurityPolicy) return undefined;
  const push = levelsOf(shown.pushAccessLevels);
  const merge = levelsOf(shown.mergeAccessLevels);
  const unprotect = levelsOf(shown.unprotectAccessLevels);
  if (!push || !merge || !unprotect) return undefined;
  return {
    ...{ id: numberAtEnd(id), name, push_access_levels: push, merge_access_levels: merge },
    unprotect_access_levels: unprotect,
    allow_force_push: shown.allowForcePush,
    code_owner_approval_required: shown.codeOwnerApprovalRequired,
    inherited: shown.isGroupLevel,
  };
}

/** Words of a role. The description of a user, a group or a deploy key is its name (protected_ref_access.rb). */
const words: ReadonlyMap<number, string> = new Map([
  [0, "No one"],
  [30, "Developers + Maintainers"],
  [40, "Maintainers"],
  [60, "Instance admins"],
]);

/** Undefined if there are more, or if a holder is hidden from the token: nothing then says of which kind it is. */
function levelsOf(levels: z.infer<typeof Levels>) {
  if (!levels || levels.pageInfo.hasNextPage) return undefined;
  const found = levels.nodes.map(heldBy);
  return found.includes(undefined) ? undefined : found;
}

function heldBy({
  accessLevel,
  accessLevelDescription,
  user,
  group,
  deployKey,
}: z.infer<typeof Level>): Readonly<Record<string, number | null>> | undefined {
  const access_level = accessLevel;
  if (user) return { access_level, user_id: numberAtEnd(user.id) };
  if (group) return { access_level, group_id: numberAtEnd(group.id) };
  if (deployKey) return { access_level, deploy_key_id: numberAtEnd(deployKey.id) };
  return words.get(accessLevel ?? -1) === accessLevelDescription ? { access_level } : undefined;
}

/** REST hides rules of security policies; of the reports' rules, it shows the one for coverage. */
function isShownByRest(type: string, name: string): boolean {
  return type !== "REPORT_APPROVER" || name === "Coverage-Check";
}

/** Keys that are there with a licence that has several rules (ee/lib/ee/api/entities/project.rb). */
function hasSeveralRules({ listed }: AboutProject): boolean {
  return "merge_pipelines_enabled" in listed || "only_allow_merge_if_all_status_checks_passed" in listed;
}

function numberAtEnd(id: string): number {
  return Number(id.split("/").at(-1));
}

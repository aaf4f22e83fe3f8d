/** `merge_request_code_owner_approval`: the owners of every changed path approved. */

import { type CodeOwnerRule, codeOwnerRules } from "../../facts/approvals/code-owner-rules.ts";
import { mergeRequestApprovals as approvals } from "../../facts/approvals/merge-request-approvals.ts";
import { changedPaths } from "../../facts/merge-request/changed-paths.ts";
import { committers } from "../../facts/merge-request/committers.ts";
import { mergeRequest } from "../../facts/merge-request/merge-request.ts";
import { codeOwners } from "../../facts/repository/code-owners.ts";
import { ownersWritten } from "../../shared/code-owner-names.ts";
import { type CodeOwners, type CodeOwnersEntry, parseCodeOwners } from "../../shared/code-owners.ts";
import { count, listed } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../define.ts";
import { factsOfConditions, notBefore, type When, when } from "./approval-conditions.ts";
import { countApprovals, type Given } from "./counted-approvals.ts";

export const mergeRequestCodeOwnerApproval = defineControl({
  id: "merge_request_code_owner_approval",
  title: "The owners of every changed path approved",
  description: described(
    "Requires the approval of the code owners for every changed path. For a moved file, its former path counts too.",
    [
      "The CODEOWNERS file is that of the target branch. It is read as GitLab reads it, with sections, optional sections, numbers of approvals, default owners and exclusions. A path needs an approval in each section that has an owner for it.",
      "GitLab's approval rules of the merge request show who owns a pattern. The author and the committers do not count as owners.",
      "It does not matter whether the branch requires approval by code owners.",
      "If nobody can approve, GitLab accepts the change, but this control fails.",
      "`every_path_owned: true` also fails for paths that nobody owns.",
      "`after_last_push` and `rebase_keeps` work as in `merge_request_approvals`.",
      "While GitLab does not show a rule, the result is unknown. This happens in the seconds after a push.",
    ],
  ),
  severity: "high",
  scope: "merge_request",
  needs: { mergeRequest, approvals, committers, codeOwners, rules: codeOwnerRules, paths: changedPaths },
  needsFor: (params?: When) => factsOfConditions(params ?? { after_last_push: true }),
  params: z.strictObject({
    every_path_owned: z.optional(
      z.boolean().check(z.describe("Also fail for changed paths that nobody owns; false by default")),
    ),
    ...when,
  }),
  example: { every_path_owned: true, after_last_push: true },
  remediation: {
    text: "ask an owner who did not work on this change to review and approve it, then run this job again",
    page: "!",
  },
  check(facts, { every_path_owned, ...params }) {
    const { branch, path, text } = facts.codeOwners;
    if (path === undefined) return fail(`${branch} has no CODEOWNERS file`);
    const file = { path, ...parseCodeOwners(text) };
    const { required, unowned } = ownersOf(facts.paths, file);
    const given = { ...facts, notBefore: notBefore(facts.lastPush, params) };
    const open: string[] = [];
    const unsure: string[] = [];
    for (const { entry, paths } of required) {
      const rule = facts.rules.find(
        ({ section, pattern }) => section === entry.section && pattern === entry.pattern,
      );
      const { isMissing, says } = judgeEntry(entry, paths, rule, given);
      if (isMissing) open.push(says);
      else if (says !== "") unsure.push(says);
    }
    if (every_path_owned && unowned.length > 0)
      open.push(`${listed(unowned, 5)} ${unowned.length === 1 ? "has" : "have"} no owner in ${file.path}`);
    const note =
      file.problems.length === 0
        ? {}
        : {
            note: `GitLab ignores ${count(file.problems.length, "problem")} in ${file.path}: ${listed(
              file.problems.map(({ line, code }) => `${code} in line ${line}`),
              5,
            )}`,
          };
    if (open.length > 0) return fail(listed([...open, ...unsure], 5), { actual: open.length, ...note });
    if (unsure.length > 0) return unknown(listed(unsure, 5));
    const names = required.map(({ entry }) => nameOf(entry));
    return pass(
      names.length === 0
        ? `no changed path has an owner in ${file.path} (${count(facts.paths.length, "path")})`
        : `the owners of ${listed(names, 5)} approved`,
      { actual: 0, ...note },
    );
  },
});

interface Owned {
  readonly entry: CodeOwnersEntry;
  readonly paths: readonly string[];
}

/** The entries that need approval, each with its paths, and the paths that have no owner in any section. */
function ownersOf(paths: readonly string[], file: CodeOwners) {
  const byLine = new Map<number, { entry: CodeOwnersEntry; paths: string[] }>();
  const unowned: string[] = [];
  for (const path of paths) {
    const owned = file.entriesFor(path).filter(({ owners }) => ownersWritten(owners).length > 0);
    if (owned.length === 0) unowned.push(path);
    for (const entry of owned) {
      if (entry.isOptional) continue;
      const found = byLine.get(entry.line) ?? { entry, paths: [] };
      found.paths.push(path);
      byLine.set(entry.line, found);
    }
  }
  const required: readonly Owned[] = [...byLine.values()];
  return { required, unowned };
}

/** @returns `says` is empty if enough owners approved; otherwise it says what is missing or why that is unknown */
function judgeEntry(
  entry: CodeOwnersEntry,
  paths: readonly string[],
  rule: CodeOwnerRule | undefined,
  given: Given,
): { readonly isMissing: boolean; readonly says: string } {
  const name = `${nameOf(entry)} (${listed(paths, 2)})`;
  if (!rule)
    return {
      isMissing: false,
      says: `GitLab shows no rule for ${name}, either because it has not created one yet or because GitLab Premium is missing`,
    };
  if (rule.hidesGroups)
    return { isMissing: false, says: `GitLab hides a group that owns ${name} from this token` };
  const {
    independent,
    undated,
    able = [],
    uncertain,
    uncertainty,
  } = countApprovals({ ...given, named: { usernames: rule.approvers } });
  if (independent.length - uncertain >= entry.approvals) return { isMissing: false, says: "" };
  if (independent.length >= entry.approvals) return { isMissing: false, says: `${name}: ${uncertainty}` };
  if (independent.length + undated.length >= entry.approvals)
    return { isMissing: false, says: `GitLab does not say when ${listed(undated)} approved ${name}` };
  const owners = listed(ownersWritten(entry.owners), 5);
  const whom =
    able.length === 0
      ? `, and ${independent.length === 0 ? "nobody" : "no one else"} among ${owners} can approve`
      : independent.length + able.length < entry.approvals
        ? `, and only ${listed(able)} among ${owners} can still approve`
        : `; ${listed(able, 5)} can approve`;
  return {
    isMissing: true,
    says: `${name} has ${independent.length} of ${count(entry.approvals, "approval")}${whom}`,
  };
}

function nameOf({ section, pattern }: CodeOwnersEntry): string {
  return section === "codeowners" ? pattern : `${pattern} of [${section}]`;
}

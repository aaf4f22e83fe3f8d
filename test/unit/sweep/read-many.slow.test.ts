/**
 * Facts of many projects in one request have the values that each project's own requests give.
 *
 * Slow: every fact of every project of the sample group is read twice, with faults too.
 */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closure } from "../../../src/facts/collect.ts";
import type { AnyFact } from "../../../src/facts/define.ts";
import { loadPolicy } from "../../../src/policy/load.ts";
import { factsOf, type Policy } from "../../../src/policy/policy.ts";
import {
  accessLevel,
  addMergeRequest,
  addPipeline,
  approvalRule,
  protectedBranchRow,
  type Sandbox,
  sample,
  startSandbox,
} from "../../../src/sandbox/index.ts";
import type { Read, ShardProject } from "../../../src/sweep/context.ts";
import { createManyReader, forms } from "../../../src/sweep/read-many.ts";
import { projectControls, storeOf } from "../../support/judging.ts";
import { reachable } from "../../support/many.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const all = await policyOf(await projectControls());

async function policyOf(controls: readonly unknown[]): Promise<Policy> {
  const text = JSON.stringify({ name: "All", requirements: [{ name: "All", controls }] });
  return loadPolicy([{ source: "policy.json", text }]);
}

function readerOf(token: string, policy: Policy) {
  return createManyReader(...reachable(sandbox, token, policy));
}

/** The projects of the sample's group as the list of a sweep shows them. */
async function listed(token: string): Promise<readonly ShardProject[]> {
  const answer = await fetch(`${sandbox.url}/api/v4/groups/10/projects?include_subgroups=true&per_page=100`, {
    headers: { "private-token": token },
  });
  const rows = (await answer.json()) as Record<string, unknown>[];
  return rows.map((row) => ({
    id: Number(row.id),
    path: String(row.path_with_namespace),
    archived: row.archived === true,
    defaultBranch: row.default_branch as string | undefined,
    listed: () => row,
  }));
}

/** Facts whose two values differ, over all projects, and the facts that were read for many at once. */
async function compared(token: string) {
  const projects = await listed(token);
  const reader = readerOf(token, all);
  const differences: unknown[] = [];
  const together = new Set<string>();
  for (const branch of new Set(projects.map(reader.keyOf))) {
    const batch = projects.filter((project) => reader.keyOf(project) === branch);
    const found = await reader.read(batch);
    for (const { id, path } of batch) {
      const read = found.get(id);
      for (const fact of [...(read?.known.keys() ?? []), ...(read?.selected.keys() ?? [])])
        together.add(fact);
      for (const one of read ? await differing(token, id, read) : []) differences.push({ path, ...one });
    }
  }
  return { differences, together };
}

const needed = [...closure(factsOf(all, "project"))].filter(
  // Raw answers have keys that nobody reads. Their parts are compared, which are what controls see.
  ({ scope, id }) => scope === "project" && id !== "now" && !id.endsWith("_answer"),
);

/** Reads every fact that depends on what was read for many, with that and without it. */
async function differing(token: string, projectId: number, read: Read) {
  const many = storeOf(sandbox, { token, projectId, read });
  const alone = storeOf(sandbox, { token, projectId });
  const isRead = ({ id }: AnyFact) => read.known.has(id) || read.selected.has(id);
  const facts = needed.filter((fact) => [...closure([fact])].some(isRead));
  const pairs = await Promise.all(
    facts.map(async (fact) => {
      const results = await Promise.all([many.read(fact), alone.read(fact)]);
      const [left, right] = results.map((one) => (one.ok ? one.value : { unknown: one.reason }));
      return { fact: fact.id, left, right };
    }),
  );
  return pairs.filter(({ left, right }) => !same(left, right));
}

function same(left: unknown, right: unknown): boolean {
  try {
    expect(left).toEqual(right);
    return true;
  } catch {
    return false;
  }
}

/** What the sample has none of: rules of the group, holders that are no roles, policies that block, pipelines of tags. */
function addOddities(): void {
  const { state } = sandbox;
  const project = (id: number) => state.projects.find((row) => row.id === id);
  const { payments, webShop, ledger, billing, legacy } = sample.projects;
  state.groups
    .find(({ id }) => id === sample.groupId)
    ?.protectedBranches.push(
      protectedBranchRow({
        id: 900,
        name: "release/*",
        push_access_levels: [accessLevel(40, { group_id: 11 })],
      }),
    );
  project(payments)?.approvalRules.push(
    approvalRule(901, { name: "Security", rule_type: "regular", protectedBranchIds: [14] }),
    approvalRule(902, { name: "Everywhere", rule_type: "regular", appliesToAllProtectedBranches: true }),
  );
  project(legacy)?.approvalRules.push(approvalRule(903), approvalRule(904, { name: "Second" }));
  Object.assign(project(webShop) ?? {}, { blocksPushByPolicy: true });
  Object.assign(project(ledger) ?? {}, { pushRule: null });
  project(billing)?.approvalRules.push(approvalRule(905, { protectedBranchIds: [900] }));
  addPipeline(state, payments, { id: 990, tag: true, reports: ["dast"] });
  const { iid } = addMergeRequest(state, legacy, { source_branch: "main" });
  addPipeline(state, legacy, { id: 991, ref: `refs/merge-requests/${iid}/head`, mergeRequestIid: iid });
}

describe("facts of many projects", () => {
  it.each([
    ["an Owner", sample.ownerToken],
    ["a Maintainer", sample.token],
    ["a Developer", sample.developerToken],
    ["a Reporter", sample.reporterToken],
  ])("are the same as those of each alone, for %s", async (_, token) => {
    addOddities();
    const { differences, together } = await compared(token);
    expect(differences).toEqual([]);
    expect(together).toContain("project_answer");
  });

  it("have a form that this sample shows for each fact that has one", async () => {
    const { together } = await compared(sample.ownerToken);
    expect([...together]).toEqual(expect.arrayContaining(forms.map(({ fact }) => fact.id)));
  });
});

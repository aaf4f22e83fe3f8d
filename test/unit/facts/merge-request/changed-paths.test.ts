/** Changed paths and their owners against the sandbox: whole, or not at all. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { codeOwnerRules } from "../../../../src/facts/approvals/code-owner-rules.ts";
import type { Fact } from "../../../../src/facts/define.ts";
import { changedFiles } from "../../../../src/facts/merge-request/changed-files.ts";
import { changedPaths } from "../../../../src/facts/merge-request/changed-paths.ts";
import { codeOwners } from "../../../../src/facts/repository/code-owners.ts";
import {
  approvalRule,
  type MergeRequestRow,
  type ProjectRow,
  type Sandbox,
  startSandbox,
} from "../../../../src/sandbox/index.ts";
import { smallWorld, start, tokens, type Who } from "../../../sandbox/support.ts";
import { type Checkout, makeCheckout } from "../../../support/checkout.ts";
import { storeOf } from "../../../support/judging.ts";

let sandbox: Sandbox;
let project: ProjectRow;
let mr: MergeRequestRow;
beforeEach(async () => {
  const state = smallWorld();
  const [[firstProject], [firstRow]] = [state.projects, state.mergeRequests];
  if (!firstProject || !firstRow) throw new Error("the small world is complete");
  project = firstProject;
  mr = firstRow;
  sandbox = await startSandbox({ now: () => start, state });
});
afterEach(() => sandbox.close());

/** As a run reads it: what is read over GraphQL is named first. */
function read<T>(fact: Fact<T>, who: Who = "reporter", workspace = "/nowhere") {
  const store = storeOf(sandbox, { token: tokens[who], iid: 14, workspace });
  store.announce([fact]);
  return store.read(fact);
}

function move(count: number, changesCount: string) {
  const flags = {
    new_file: false,
    renamed_file: true,
    deleted_file: false,
    collapsed: false,
    too_large: false,
  };
  mr.changes_count = changesCount;
  mr.diffs = Array.from({ length: count }, (_, index) => ({
    ...flags,
    old_path: `old/${index}`,
    new_path: `new/${index}`,
    diff: "-a\n+b\n",
  }));
}

describe("the changed paths", () => {
  it("are new and former names, each once", async () => {
    move(1, "2");
    mr.diffs.push({ ...mr.diffs[0], old_path: "a", new_path: "a" } as MergeRequestRow["diffs"][number]);
    expect(await read(changedPaths)).toMatchObject({ ok: true, value: ["new/0", "old/0", "a"] });
  });

  it.each([
    { stored: "150", files: 150 },
    { stored: "1000+", files: 3000 },
  ])("$files files with the count $stored are read whole", async ({ stored, files }) => {
    move(files, stored);
    const result = await read(changedPaths);
    expect(result.ok && result.value.length).toBe(2 * files);
    expect(result.ok && result.value).toContain(`old/${files - 1}`);
    const wasStoredRead = sandbox.log.some(({ path, query }) => path.endsWith("/changes") && query === "");
    expect(wasStoredRead).toBe(files < 1000);
  });

  it("come from Git when the stored diff lacks rows without a word", async () => {
    move(150, "150");
    const body = JSON.stringify({ sha: mr.diff_head_sha, changes: mr.diffs.slice(0, 90) });
    sandbox.faults.add({ kind: "status", status: 200, body, path: /\/changes$/ });
    const result = await read(changedPaths);
    expect(result.ok && result.value.length).toBe(300);
  });

  it("are unknown when the diff does not show its head", async () => {
    move(150, "150");
    const body = JSON.stringify({ changes: mr.diffs });
    sandbox.faults.add({ kind: "status", status: 200, body, path: /\/changes$/ });
    expect(await read(changedPaths)).toMatchObject({
      ok: false,
      reason: "the paths that the merge request changes: GitLab does not say of which head they are",
    });
  });

  it("are unknown when Git's list is not whole either", async () => {
    move(3000, "1000+");
    const part = JSON.stringify({ sha: mr.diff_head_sha, changes: mr.diffs.slice(0, 1000) });
    sandbox.faults.add({ kind: "status", status: 200, body: part, path: /\/changes$/ });
    expect(await read(changedPaths)).toMatchObject({
      ok: false,
      reason: "the paths that the merge request changes: GitLab shows the former names of 1000 of 3000 files",
    });
  });

  it("are unknown before GitLab has counted them", async () => {
    mr.changes_count = null;
    expect(await read(changedPaths)).toMatchObject({
      ok: false,
      reason: "the changed files of the merge request: GitLab does not say how many files are changed",
    });
  });

  it("need a right to read merge requests", async () => {
    move(1, "1");
    expect(await read(changedPaths, "guest")).toMatchObject({ ok: false });
  });
});

describe("the changed files that GitLab shows in part", () => {
  let checkout: Checkout;
  beforeEach(() => {
    checkout = makeCheckout({ "old/0": "first\nsecond\nthird\n", "b.ts": "1\n" });
    mr.base_sha = checkout.commit();
    checkout.git("mv", "old/0", "new-0");
    checkout.write({ "b.ts": "1\n2\n" });
    mr.diff_head_sha = checkout.commit();
    move(1, "2");
  });
  afterEach(() => checkout.remove());

  const inCheckout = <T>(fact: Fact<T>) => read(fact, "reporter", checkout.folder);

  it("are those of local Git, at exactly that head", async () => {
    const result = await inCheckout(changedFiles);
    expect(result.ok && result.value.map(({ path, additions }) => `${path} +${additions}`)).toEqual([
      "b.ts +1",
      "new-0 +0",
    ]);
    expect(await inCheckout(changedPaths)).toMatchObject({
      ok: true,
      value: expect.arrayContaining(["b.ts", "new-0", "old/0"]),
    });
  });

  it("are unknown where local Git has another head, or not the merge base", async () => {
    const reason = "the changed files of the merge request: GitLab shows 1 of 2 changed files";
    const { base_sha, diff_head_sha } = mr;
    mr.base_sha = "c".repeat(40);
    expect(await inCheckout(changedFiles)).toMatchObject({ ok: false, reason });
    Object.assign(mr, { base_sha, diff_head_sha: "d".repeat(40) });
    expect(await inCheckout(changedFiles)).toMatchObject({ ok: false, reason });
    mr.diff_head_sha = diff_head_sha;
    expect(await inCheckout(changedFiles)).toMatchObject({ ok: true });
  });
});

describe("the CODEOWNERS file", () => {
  const file = async (who: Who = "reporter") => {
    const result = await read(codeOwners, who);
    return result.ok ? [result.value.branch, result.value.path] : result.reason;
  };

  it("is the first of three, on the target branch", async () => {
    expect(await file()).toEqual(["main", undefined]);
    project.files.set("main:.gitlab/CODEOWNERS", "* @a\n");
    project.files.set(`${mr.source_branch}:CODEOWNERS`, "* @mallory\n");
    expect(await file()).toEqual(["main", ".gitlab/CODEOWNERS"]);
    project.files.set("main:docs/CODEOWNERS", "* @a\n");
    expect(await file()).toEqual(["main", "docs/CODEOWNERS"]);
    project.files.set("main:CODEOWNERS", "* @a\n");
    expect(await file()).toEqual(["main", "CODEOWNERS"]);
  });

  it("is looked for at the commit of the branch, so that a name cannot hide it", async () => {
    project.files.set("main:.gitlab/CODEOWNERS", "* @a\n");
    expect(await file()).toEqual(["main", ".gitlab/CODEOWNERS"]);
    const refs = sandbox.log.flatMap(({ path, query }) => (path.endsWith("/raw") ? [query] : []));
    const sha = project.branches.find(({ name }) => name === "main")?.commitId;
    expect(refs).toEqual([`ref=${sha}`, `ref=${sha}`, `ref=${sha}`]);
  });

  it("is not absent to those who may not read code", async () => {
    project.repository_access_level = "disabled";
    sandbox.faults.add({ kind: "status", status: 404, path: /CODEOWNERS\/raw/, times: 3 });
    expect(await file()).toBe(
      "the branch main could not be read: GitLab answered 404, and reading it needs at least Reporter in a private project",
    );
  });

  it("is unknown when a place could not be read", async () => {
    project.files.set("main:docs/CODEOWNERS", "* @a\n");
    sandbox.faults.add({ kind: "status", status: 403, path: /files\/CODEOWNERS\/raw/ });
    expect(await file()).toContain("GitLab answered 403");
  });
});

describe("GitLab's rules of code owners", () => {
  it("are those of the merge request, others aside", async () => {
    project.approvalRules = [approvalRule(1)];
    mr.codeOwnerRules = [
      approvalRule(2, { name: "*.ts", rule_type: "code_owner", section: "Web", eligibleUserIds: [2] }),
    ];
    expect(await read(codeOwnerRules)).toMatchObject({
      ok: true,
      value: [{ section: "Web", pattern: "*.ts", approvers: ["maintainer"], hidesGroups: false }],
    });
  });

  it("are unknown where GitLab has no such thing", async () => {
    sandbox.state.enterprise = false;
    expect(await read(codeOwnerRules)).toMatchObject({
      ok: false,
      reason: expect.stringContaining("Field 'approvalState' doesn't exist on type 'MergeRequest'"),
    });
  });

  it("show nobody of a hidden group to somebody from outside, and everybody to a member", async () => {
    const hidden = { name: "*.ts", rule_type: "code_owner", containsHiddenGroups: true } as const;
    mr.codeOwnerRules = [approvalRule(2, { ...hidden, eligibleUserIds: [2] })];
    expect(await read(codeOwnerRules)).toMatchObject({
      value: [{ approvers: ["maintainer"], hidesGroups: false }],
    });
    mr.codeOwnerRules = [approvalRule(2, { ...hidden, eligibleUserIds: [] })];
    expect(await read(codeOwnerRules)).toMatchObject({ value: [{ approvers: [], hidesGroups: true }] });
  });
});

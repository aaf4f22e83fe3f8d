/** Every fact about a merge request is of the judged head: what a lagging replica shows of another one is unknown. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type MergeRequestRow,
  type Sandbox,
  type SandboxState,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { checkout, type JobOptions, reporting, rowsOf } from "../support/job.ts";
import { runJob } from "../support/terminal.ts";

const older = "b".repeat(40);

let sandbox: Sandbox;
let mr: MergeRequestRow;
/** Before the push: another head, and evidence with which everything passes. */
let before: SandboxState;
beforeEach(async () => {
  sandbox = await startSandbox();
  before = structuredClone(sandbox.state);
  mr = rowIn(sandbox.state);
  const old = rowIn(before);
  old.diff_head_sha = older;
  const [commit] = old.commits;
  if (commit) commit.id = older;
  for (const version of old.versions) version.head_commit_sha = older;
});
afterEach(() => sandbox.close());

function rowIn(state: SandboxState): MergeRequestRow {
  const row = state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 7);
  if (!row) throw new Error("payments has !7");
  return row;
}

/** The push made all of it worse. */
function worsen(): void {
  mr.commits = mr.commits.map((commit) => ({ ...commit, message: "stuff", title: "stuff", signature: null }));
  mr.diffs = mr.diffs.map((diff) => ({
    ...diff,
    old_path: "infra/main.tf",
    renamed_file: true,
    new_file: false,
    diff: "+a\n".repeat(500),
  }));
  mr.approvals = [];
  for (const { notes } of mr.discussions) for (const note of notes) note.resolved = false;
}

const everything = checkout(
  { id: "merge_request_size", with: { max_lines: 400 } },
  "merge_request_commits_signed",
  "merge_request_threads_resolved",
  { id: "merge_request_approvals", with: { at_least: 1 } },
  { id: "merge_request_commit_messages", with: { pattern: "^Change" } },
  { id: "merge_request_protected_paths", with: { paths: ["infra/"], at_least: 1 } },
);

async function statuses(options: JobOptions): Promise<Record<string, string>> {
  const job = await runJob(sandbox, { ...options, env: { ...options.env, ...reporting } });
  expect(rowsOf(sandbox)).not.toContain("passed");
  expect(sandbox.state.controlStatuses.map(({ status }) => status)).not.toContain("pass");
  return Object.fromEntries(
    (job.report?.requirements ?? []).flatMap(({ controls }) =>
      controls.map(({ id, status }) => [id, status]),
    ),
  );
}

describe("what a lagging replica shows of another head", () => {
  it("would pass, and fails at the judged head", async () => {
    worsen();
    expect(new Set(Object.values(await statuses(everything)))).toEqual(new Set(["fail"]));
    Object.assign(mr, structuredClone(rowIn(before)));
    mr.diff_head_sha = older;
    const job = await runJob(sandbox, everything);
    expect(job.code).toBe(0);
  });

  it("over GraphQL is unknown: diff stats, commits, threads, accounts, committers", async () => {
    worsen();
    sandbox.faults.add({ kind: "stale", state: before, path: /graphql$/, times: 99 });
    expect(await statuses(everything)).toEqual({
      merge_request_size: "unknown",
      merge_request_commits_signed: "unknown",
      merge_request_threads_resolved: "unknown",
      merge_request_approvals: "unknown",
      merge_request_commit_messages: "fail",
      merge_request_protected_paths: "unknown",
    });
  });

  it("over REST is unknown: changes, commits, approvals", async () => {
    worsen();
    const path = /\/merge_requests\/7\/(changes|commits|approvals)$/;
    sandbox.faults.add({ kind: "stale", state: before, path, times: 99 });
    expect(await statuses(everything)).toEqual({
      merge_request_size: "fail",
      merge_request_commits_signed: "fail",
      merge_request_threads_resolved: "fail",
      merge_request_approvals: "unknown",
      merge_request_commit_messages: "unknown",
      merge_request_protected_paths: "unknown",
    });
  });

  it("of versions is unknown: an approval from before the push does not count", async () => {
    const [version] = mr.versions;
    mr.versions = [{ ...version, id: 9001, created_at: new Date().toISOString() } as never];
    const policy = checkout({ id: "merge_request_approvals", with: { at_least: 1, after_last_push: true } });
    expect(await statuses(policy)).toEqual({ merge_request_approvals: "fail" });
    sandbox.faults.add({ kind: "stale", state: before, path: /\/versions$/, times: 99 });
    expect(await statuses(policy)).toEqual({ merge_request_approvals: "unknown" });
  });

  it("of the files that a lockfile belongs to is unknown", async () => {
    const lockfiles = checkout("repository_lockfiles");
    sandbox.faults.add({ kind: "stale", state: before, path: /\/changes$/, times: 99 });
    expect(await statuses(lockfiles)).toEqual({ repository_lockfiles: "unknown" });
  });

  it("is read again: a replica that catches up costs no verdict", async () => {
    sandbox.faults.add({ kind: "stale", state: before, path: /graphql$/ });
    sandbox.faults.add({ kind: "stale", state: before, path: /\/(changes|commits|approvals)$/, times: 3 });
    const job = await runJob(sandbox, { ...everything, env: { ...everything.env, ...reporting } });
    expect(job.code).toBe(0);
    expect(rowsOf(sandbox)).toEqual(["passed"]);
  });

  it("names both heads", async () => {
    sandbox.faults.add({ kind: "stale", state: before, path: /\/commits$/, times: 99 });
    const job = await runJob(sandbox, checkout("merge_request_commit_messages"));
    expect(job.stdout).toContain(
      `GitLab now shows the head ${older}, and the run judges ${mr.diff_head_sha}`,
    );
  });
});

it("an empty list of commits under a head is unknown, also where nothing could be wrong with any of them", async () => {
  mr.commits = [];
  const job = await runJob(
    sandbox,
    checkout("merge_request_no_merge_commits", "merge_request_commits_signed", {
      id: "merge_request_approvals",
      with: { at_least: 1 },
    }),
  );
  expect(job.report?.requirements[0]?.controls.map(({ status }) => status)).toEqual([
    "unknown",
    "unknown",
    "unknown",
  ]);
});

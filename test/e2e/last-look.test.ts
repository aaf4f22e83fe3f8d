/** Right before a pass is delivered, the merge request is read once more. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Fault,
  type MergeRequestRow,
  type Sandbox,
  sample,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { checkout, reporting, writes } from "../support/job.ts";
import { answersFor } from "../support/merge-requests.ts";
import { runJob } from "../support/terminal.ts";

const other = "b".repeat(40);
const itself = /\/merge_requests\/7$/;

let sandbox: Sandbox;
let mr: MergeRequestRow;
beforeEach(async () => {
  sandbox = await startSandbox();
  const row = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 7);
  if (!row) throw new Error("payments has !7");
  mr = row;
});
afterEach(() => sandbox.close());

const { files, env } = checkout("merge_request_is_not_draft", {
  id: "merge_request_approvals",
  with: { at_least: 2 },
});
const reported = { files, env: { ...env, ...reporting } };

/** Changes it after it was judged, before the nth look at it: the first is the one that begins the judging. */
function changeBefore(look: number, change: () => void): void {
  sandbox.faults.add({ kind: "change", path: itself, skip: look - 1, change });
}

/** Pushes before the last look reads the versions, which the approvals have read before. */
function pushMeanwhile(change: () => void): void {
  sandbox.faults.add({ kind: "change", path: /\/versions$/, skip: 1, change });
}

const looks = () => sandbox.log.filter(({ path }) => itself.test(path)).length;
const paths = () => sandbox.log.map(({ method, path }) => `${method} ${path}`);
/** Of this merge request: GitLab itself writes a pending one for each that is new. */
const rows = () =>
  sandbox.state.statusRows
    .filter(({ mrId, checkId }) => mrId === mr.id && checkId === sample.statusCheckId)
    .map(({ status }) => status);
const controls = () => sandbox.state.controlStatuses.map(({ status }) => status);

function push(...heads: readonly string[]): void {
  for (const [index, head_commit_sha] of heads.entries()) {
    const version = { ...mr.versions[0], id: 9001 + index, head_commit_sha };
    mr.versions = [version as never, ...mr.versions];
    mr.diff_head_sha = head_commit_sha;
  }
}

describe("the last look", () => {
  it("is two requests side by side, before a pass only", async () => {
    mr.draft = true;
    expect((await runJob(sandbox, reported)).code).toBe(1);
    const failed = paths();
    expect(looks()).toBe(1);
    mr.draft = false;
    expect((await runJob(sandbox, reported)).code).toBe(0);
    const passed = paths().slice(failed.length);
    const more = [
      "GET /api/v4/projects/42/merge_requests/7",
      "GET /api/v4/projects/42/merge_requests/7/versions",
    ];
    expect([...passed].sort()).toEqual([...failed, ...more].sort());
    const firstWrite = passed.findIndex((one) => one.startsWith("POST") && !one.endsWith("/graphql"));
    expect(passed.slice(firstWrite - 2, firstWrite).sort()).toEqual(more);
  });

  it("is taken for a control alone too, and for a requirement that passes while another one fails", async () => {
    const { INPUT_STATUS_CHECK: _, ...control } = reporting;
    expect((await runJob(sandbox, { files, env: { ...env, ...control } })).code).toBe(0);
    expect(looks()).toBe(2);
    const policy = {
      name: "Two",
      requirements: [
        { name: "Ready", controls: ["merge_request_is_not_draft"] },
        { name: "Named", controls: [{ id: "merge_request_title", with: { pattern: "^NOPE" } }] },
      ],
    };
    const job = await runJob(sandbox, {
      files: { "policy.json": JSON.stringify(policy) },
      env: { ...env, INPUT_STATUS_CHECK: "Ready=Countersign" },
    });
    expect(job.code).toBe(1);
    expect(looks()).toBe(4);
    expect(rows()).toEqual(["passed"]);
  });

  it.each([
    { name: "where nothing is reported", env: {} },
    { name: "in a dry run", env: { ...reporting, INPUT_DRY_RUN: "true" } },
  ])("is not taken $name", async ({ env: more }) => {
    expect((await runJob(sandbox, { files, env: { ...env, ...more } })).code).toBe(0);
    expect(looks()).toBe(1);
  });

  it.each([
    { what: "its title", change: () => Object.assign(mr, { title: "PAY-8 Something else" }) },
    { what: "its description", change: () => Object.assign(mr, { description: "Nothing" }) },
    { what: "its labels", change: () => Object.assign(mr, { labels: ["frontend"] }) },
    { what: "its state", change: () => Object.assign(mr, { state: "closed" }) },
    { what: "its target branch", change: () => Object.assign(mr, { target_branch: "develop" }) },
  ])("finds that $what changed: the merge request is judged again once", async ({ what, change }) => {
    changeBefore(2, change);
    const { INPUT_STATUS_CHECK: _, ...control } = reporting;
    const job = await runJob(sandbox, { files, env: { ...env, ...control } });
    const notice = `the merge request changed while it was judged (${what}), so it was judged again`;
    expect(job.stdout).toContain(notice);
    expect(job.report?.notices).toContain(notice);
    expect([job.code, looks(), controls()]).toEqual([0, 4, ["pass"]]);
  });

  it.each([
    { name: "by the head between them", change: () => push(other, mr.diff_head_sha) },
    {
      name: "by its time",
      change: () => {
        const created_at = new Date(Date.now() + 2000).toISOString();
        mr.versions = [{ ...mr.versions[0], id: 9001, created_at } as never, ...mr.versions];
      },
    },
  ])("knows a push away from the head and back $name", async ({ change }) => {
    pushMeanwhile(change);
    const job = await runJob(sandbox, reported);
    expect(job.stdout).toContain("changed while it was judged (its versions), so it was judged again");
    expect([job.code, looks(), rows(), controls()]).toEqual([0, 4, ["passed"], ["pass"]]);
  });

  it.each([
    { name: "it became a draft", change: () => changeBefore(2, () => Object.assign(mr, { draft: true })) },
    {
      name: "it was pushed away and back, which reset the approvals",
      change: () =>
        pushMeanwhile(() => {
          push(other, mr.diff_head_sha);
          mr.approvals = [];
        }),
    },
  ])("gives no pass for what is gone: $name", async ({ change }) => {
    change();
    const job = await runJob(sandbox, reported);
    expect([job.code, job.report?.verdict, rows(), controls()]).toEqual([
      1,
      "non_compliant",
      ["failed"],
      ["fail"],
    ]);
    expect(looks()).toBe(3);
  });

  it("gives no pass if the merge request changes again: log, report, note and GitLab say undetermined", async () => {
    changeBefore(2, () => Object.assign(mr, { title: "PAY-8 One" }));
    changeBefore(4, () => Object.assign(mr, { title: "PAY-9 Two" }));
    const job = await runJob(sandbox, { files, env: { ...reported.env, INPUT_NOTE: "on_failure" } });
    const notice = "the merge request changed twice while it was judged (the second time: its title)";
    expect([job.code, job.report?.verdict, rows(), controls()]).toEqual([
      3,
      "undetermined",
      ["failed"],
      ["fail"],
    ]);
    expect(job.report?.requirements.map(({ status }) => status)).toEqual(["unknown"]);
    expect(job.report?.notices?.join()).toContain(notice);
    expect(job.stdout).toContain(notice);
    expect(job.dotenv).toContain("undetermined");
    expect(mr.discussions.flatMap(({ notes }) => notes).at(-1)?.body).toContain(notice);
  });

  it.each(
    [
      { name: "is refused", fault: { kind: "status", status: 403, body: '{"message":"403 Forbidden"}' } },
      { name: "fails", fault: { kind: "status", status: 500, times: 9 } },
      { name: "is cut off", fault: { kind: "truncate", times: 9 } },
    ].flatMap(({ name, fault }) => [
      { name, fault, of: "the merge request", path: itself },
      { name, fault, of: "its versions", path: /\/versions$/ },
    ]),
  )("gives no pass if the look at $of $name", async ({ fault, path }) => {
    sandbox.faults.add({ ...(fault as Fault), path, skip: 1 });
    // Of five attempts at the request, the last ones would wait longer.
    const job = await runJob(sandbox, { files, env: { ...reported.env, INPUT_TIMEOUT: "6s" } });
    expect([job.code, job.report?.verdict]).toEqual([3, "undetermined"]);
    expect(rows()).toEqual(["failed"]);
    expect(controls()).toEqual(["fail"]);
    expect(job.stdout).toContain("could not be read once more before a pass was reported");
  });

  it("gives no pass if it takes longer than the deadline, and the verdict is still delivered", async () => {
    sandbox.faults.add({ kind: "delay", path: itself, skip: 1, delayMs: 20_000 });
    const job = await runJob(sandbox, { files, env: { ...reported.env, INPUT_TIMEOUT: "6s" } });
    expect([job.code, job.report?.verdict, rows()]).toEqual([3, "undetermined", ["failed"]]);
  });

  it("reports nothing if it is undetermined and nothing is to be reported then", async () => {
    sandbox.faults.add({ kind: "status", status: 403, path: itself, skip: 1 });
    const job = await runJob(sandbox, { files, env: { ...reported.env, INPUT_ON_UNDETERMINED: "leave" } });
    expect(job.code).toBe(3);
    expect(writes(sandbox)).toEqual([]);
  });

  it("finds a newer head: nothing is posted, to the control neither", async () => {
    pushMeanwhile(() => push(other));
    const job = await runJob(sandbox, reported);
    expect(job.report?.deliveries.map(({ outcome }) => outcome)).toEqual(["superseded", "superseded"]);
    expect([job.code, looks(), writes(sandbox)]).toEqual([0, 2, []]);
  });

  it("is taken of the head that is judged again, where no head was named", async () => {
    pushMeanwhile(() => {
      push(other);
      mr.commits = mr.commits.map((commit) => ({ ...commit, id: other }));
    });
    const job = await runJob(sandbox, {
      files,
      env: {
        ...reported.env,
        CI_COMMIT_SHA: undefined,
        CI_MERGE_REQUEST_IID: undefined,
        INPUT_MERGE_REQUEST: "7",
      },
    });
    expect(job.code).toBe(0);
    expect(answersFor(sandbox, 7)).toEqual([{ sha: other, status: "passed" }]);
  });
});

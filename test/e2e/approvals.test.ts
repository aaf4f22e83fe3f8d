/** Whose approvals count, and when they were given, through the bundle. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type MergeRequestRow, type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { checkout } from "../support/job.ts";
import { runJob } from "../support/terminal.ts";

let sandbox: Sandbox;
let mr: MergeRequestRow;
beforeEach(async () => {
  sandbox = await startSandbox();
  const found = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 7);
  if (!found) throw new Error("no merge request");
  mr = found;
});
afterEach(() => sandbox.close());

async function judged(parameters: object) {
  const control = { id: "merge_request_approvals", with: { at_least: 2, ...parameters } };
  const job = await runJob(sandbox, checkout(control));
  const [found] = job.report?.requirements[0]?.controls ?? [];
  return { status: found?.status, message: found?.message, facts: found?.evidence.map(({ fact }) => fact) };
}

/** A version a minute ago: the approvals of yesterday are older. */
function push(patch: string) {
  const [first] = mr.versions;
  if (!first) throw new Error("no version");
  first.head_commit_sha = "0".repeat(40);
  mr.versions = [
    first,
    {
      ...first,
      id: first.id + 1,
      head_commit_sha: mr.diff_head_sha,
      created_at: new Date(sandbox.clock.now() - 60_000).toISOString(),
      patch_id_sha: patch,
    },
  ];
}

describe("a second person", () => {
  const bot = () => {
    const found = sandbox.state.users.find(({ username }) => username === "project_42_bot");
    if (!found) throw new Error("no bot");
    return found;
  };

  it("is not a bot, by what GitLab says of it", async () => {
    const [first] = mr.approvals;
    const user = sandbox.state.users.find(({ id }) => id === first?.userId);
    if (user) user.bot = true;
    expect(await judged({})).toMatchObject({
      status: "fail",
      message: expect.stringContaining(`not counted: ${user?.username} (bot)`),
    });
  });

  it("is not who made the token that opened the merge request", async () => {
    mr.authorId = bot().id;
    const [first] = mr.approvals;
    const maker = sandbox.state.users.find(({ id }) => id === first?.userId);
    const project = sandbox.state.projects.find(({ id }) => id === 42);
    const row = project?.members.find(({ userId }) => userId === bot().id);
    expect(await judged({ at_least: 2 })).toMatchObject({ status: "unknown" });
    if (row) row.createdById = maker?.id ?? null;
    expect(await judged({ at_least: 2 })).toMatchObject({
      status: "fail",
      message: expect.stringContaining(`not counted: ${maker?.username} (made the author's access token)`),
    });
  });
});

it("approvals from before a push do not count where the project resets them, whatever GitLab still shows", async () => {
  push("another patch");
  expect(await judged({})).toMatchObject({
    status: "fail",
    message:
      "0 independent approvals, 2 are expected; not counted: mara (before the last push) and dana (before the last push)",
  });
  const [first] = mr.versions;
  push(first?.patch_id_sha ?? "");
  expect(await judged({})).toMatchObject({ status: "pass" });
});

describe("approvals after the last push", () => {
  beforeEach(() => {
    const project = sandbox.state.projects.find(({ id }) => id === 42);
    if (project) project.approvalSettings.reset_approvals_on_push = false;
  });

  it("count by one more fact, which costs no round trip", async () => {
    expect(await judged({ after_last_push: true })).toMatchObject({ status: "pass" });
    const paths = sandbox.log.map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith("/versions"))).toHaveLength(1);
    expect(await judged({})).toMatchObject({
      status: "pass",
      facts: expect.not.arrayContaining(["last_push"]),
    });
  });

  it("are those that were given for this head", async () => {
    push("another patch");
    expect(await judged({})).toMatchObject({ status: "pass" });
    expect(await judged({ after_last_push: true })).toMatchObject({
      status: "fail",
      message:
        "0 independent approvals, 2 are expected; not counted: mara (before the last push) and dana (before the last push)",
    });
    expect(await judged({ rebase_keeps: true })).toMatchObject({ status: "fail" });
  });

  it("may be older than a rebase that changed nothing", async () => {
    push(mr.versions[0]?.patch_id_sha ?? "");
    expect(await judged({ rebase_keeps: true })).toMatchObject({ status: "pass" });
  });

  it("are unknown while GitLab's versions lag behind", async () => {
    mr.versions = [];
    expect(await judged({ after_last_push: true })).toMatchObject({
      status: "unknown",
      message: expect.stringContaining("GitLab now shows the head none"),
    });
  });
});

describe("approvals of named people", () => {
  it.each([
    { from: { users: ["dana", "mara"] }, status: "pass" },
    { from: { groups: ["acme"] }, status: "pass" },
    { from: { groups: ["acme/platform"] }, status: "fail" },
    { from: { roles: ["maintainer"] }, status: "fail" },
    { from: { groups: ["acme/none"] }, status: "unknown" },
  ])("$from: $status", async ({ from, status }) => {
    expect(await judged({ from })).toMatchObject({ status });
  });
});

/** Code owners through the bundle. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { approvalRule, type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { checkout, type JobOptions } from "../support/job.ts";
import { runJob } from "../support/terminal.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

async function judged(options: JobOptions = {}, parameters?: object) {
  const id = "merge_request_code_owner_approval";
  const job = await runJob(sandbox, { ...options, ...checkout(parameters ? { id, with: parameters } : id) });
  const [found] = job.report?.requirements[0]?.controls ?? [];
  return { status: found?.status, message: found?.message };
}

describe("the owners of what is changed", () => {
  it("approved: what is read for it", async () => {
    expect(await judged({}, { after_last_push: true })).toEqual({
      status: "pass",
      message: "the owners of * approved",
    });
    const paths = sandbox.log.map(({ path }) => path.replace(/^\/api\/v4\/projects\/42/, "")).sort();
    expect(paths).toEqual([
      "/api/graphql",
      "/approvals",
      "/merge_requests/7",
      "/merge_requests/7/approvals",
      "/merge_requests/7/changes",
      "/merge_requests/7/versions",
      "/repository/branches/main",
      "/repository/files/.gitlab%2FCODEOWNERS/raw",
      "/repository/files/CODEOWNERS/raw",
      "/repository/files/docs%2FCODEOWNERS/raw",
    ]);
  });

  it("are asked for by name", async () => {
    const mr = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 7);
    if (mr) mr.approvals = [];
    expect(await judged()).toEqual({
      status: "fail",
      message: "* (src/refunds.ts) has 0 of 1 approval; dana and mara can approve",
    });
  });

  it("are asked for all of 3,000 files, former names too", async () => {
    const shop = sandbox.state.projects.find(({ id }) => id === 43);
    const mr = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 43 && iid === 6);
    if (!shop || !mr) throw new Error("no merge request");
    shop.files.set("main:CODEOWNERS", "/src/part-2999.ts @devon\n");
    const rule = { name: "/src/part-2999.ts", rule_type: "code_owner", section: "codeowners" } as const;
    mr.codeOwnerRules = [approvalRule(1, { ...rule, eligibleUserIds: [4] })];
    expect(await judged({ project: 43, iid: 6 })).toEqual({
      status: "fail",
      message: "/src/part-2999.ts (src/part-2999.ts) has 0 of 1 approval; devon can approve",
    });
    mr.approvals = [{ userId: 4, approved_at: new Date(sandbox.clock.now()).toISOString() }];
    expect(await judged({ project: 43, iid: 6 })).toMatchObject({ status: "pass" });
  });
});

describe("the CODEOWNERS file", () => {
  it.each([
    { text: "* @mara @dana\n", status: "pass" },
    { text: "* @mara\n*.yml @acme/platform\n", status: "fail" },
    { text: "/src/ @mara\n", status: "fail" },
    { text: "* mara@acme.example\n", status: "unknown" },
  ])("$text: $status", async ({ text, status }) => {
    const payments = sandbox.state.projects.find(({ id }) => id === 42);
    const mr = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 7);
    payments?.files.set(`${mr?.source_branch}:.gitlab/CODEOWNERS`, text);
    payments?.files.set(`${mr?.source_branch}:.gitlab-ci.yml`, "test: { script: [true] }\n");
    const job = await runJob(sandbox, checkout("repository_code_owners"));
    expect(job.report?.requirements[0]?.controls).toMatchObject([{ status }]);
  });
});

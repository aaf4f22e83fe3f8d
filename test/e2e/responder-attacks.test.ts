/** What somebody who has the trigger URL, or writes the merge request, can try. None of it gives a pass or shows a secret. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addMergeRequest, addStatusCheck, sample } from "../../src/sandbox/index.ts";
import { type Central, checkPayload, startCentral, triggerToken } from "../support/central.ts";
import { policyOf } from "../support/job.ts";

let central: Central;
beforeEach(async () => {
  central = await startCentral();
});
afterEach(() => central.close());

const { payments, webShop } = sample.projects;

function projectOf(id: number) {
  const project = central.sandbox.state.projects.find((one) => one.id === id);
  if (!project) throw new Error(`the sample has no project ${id}`);
  return project;
}

describe("a replayed event", () => {
  it("has the present state judged, not the one that it is about", async () => {
    const row = central.mergeRequest();
    await central.push(row, "good");
    await central.settled();
    const [{ payload = "" } = {}] = central.pipelines;
    await central.push(row, "bad");
    row.draft = true;
    await central.sandbox.notifyStatusChecks(row.id, "update");
    await central.settled();
    const before = central.statuses();
    expect(before.at(-1)).toBe("failed");
    expect((await central.answer(payload)).code).toBe(1);
    expect(central.statuses()).toEqual(before);
  });

  it("of a merge request that is deleted by now ends with 2, and posts nothing", async () => {
    const { state } = central.sandbox;
    state.mergeRequests = state.mergeRequests.filter((row) => row !== central.mergeRequest());
    const before = state.statusRows.length;
    const job = await central.answer(checkPayload({}));
    expect(job.code).toBe(2);
    expect(job.stderr).toContain("404");
    expect(state.statusRows).toHaveLength(before);
  });
});

describe("a merge request with the same number in another project", () => {
  const otherCheck = 431;
  beforeEach(() => {
    const { state } = central.sandbox;
    addStatusCheck(state, webShop, { id: otherCheck, name: "Gate", external_url: "https://gate.example" });
    if (!state.mergeRequests.some(({ projectId, iid }) => projectId === webShop && iid === 7))
      addMergeRequest(state, webShop, { iid: 7 });
  });

  it("does not get the answer by the check of this one", async () => {
    const job = await central.answer(checkPayload({ projectId: webShop }));
    expect(job.code).toBe(0);
    expect(job.stdout).toContain(`project ${webShop} has no status check ${sample.statusCheckId}`);
    expect(central.statuses()).toEqual([]);
  });

  it("does not answer for this one by its own check", async () => {
    const job = await central.answer(checkPayload({ checkId: otherCheck }));
    expect(job.code).toBe(0);
    expect(job.stdout).toContain(`has no status check ${otherCheck}`);
  });

  it.each([
    { name: "the target", payload: checkPayload({ targetId: webShop }) },
    { name: "the event", payload: checkPayload({ projectId: webShop, targetId: payments }) },
  ])("is not mixed with it: $name is of another project", async ({ payload }) => {
    const job = await central.answer(payload);
    expect(job.code).toBe(2);
    expect(job.stderr).toContain("names two projects");
    expect(central.sandbox.log).toEqual([]);
  });
});

describe("a merge request that gets another target branch", () => {
  it("before the post is judged again, and no pass stays for the first one", async () => {
    await central.close();
    const control = { id: "merge_request_target_branch", with: { pattern: "^main$" } };
    central = await startCentral({ files: { ".countersign.yml": policyOf(control) } });
    const row = central.mergeRequest();
    central.sandbox.faults.add({
      path: /status_check_responses$/,
      kind: "change",
      change: () => {
        row.target_branch = "release";
      },
    });
    const job = await central.answer(checkPayload({}));
    expect(job.code).toBe(1);
    expect(central.statuses()).toEqual(["passed", "failed"]);
  });

  it("for which the check does not count any more leaves no pass that was not judged again", async () => {
    const [check] = projectOf(payments).statusChecks;
    const [branch] = projectOf(payments).protectedBranches;
    if (check && branch) check.protectedBranchIds = [branch.id];
    const row = central.mergeRequest();
    central.sandbox.faults.add({
      path: /status_check_responses$/,
      kind: "change",
      change: () => {
        row.target_branch = "feature";
        row.draft = true;
      },
    });
    const job = await central.answer(checkPayload({}));
    expect([1, 4]).toContain(job.code);
    expect(central.statuses().at(-1)).not.toBe("passed");
  });
});

describe("a token of the trigger", () => {
  it.each([
    { name: "names another check", of: "external_status_check", to: { id: 99, name: "Other" } },
    { name: "names another merge request", of: "merge_request", to: { iid: 99, project_id: 1 } },
  ])("is not shown where the answer to a post $name", async ({ of, to }) => {
    central.sandbox.faults.add({
      path: /status_check_responses$/,
      times: 9,
      kind: "edit",
      edit: (answer) => {
        const body = (answer.json ?? {}) as Record<string, object>;
        return { ...answer, json: { ...body, [of]: { ...body[of], ...to } } };
      },
    });
    const job = await central.answer(checkPayload({}), { INPUT_LOG_LEVEL: "debug" });
    expect(job.code).toBe(4);
    expect(job.output + JSON.stringify(job.report)).not.toContain(triggerToken);
  });

  it("is not shown where the answer to a post is not what it should be", async () => {
    central.sandbox.faults.add({
      path: /status_check_responses$/,
      times: 9,
      kind: "edit",
      edit: () => ({ status: 422, json: { message: { external_url: [central.triggerUrl] } } }),
    });
    const job = await central.answer(checkPayload({}), { INPUT_LOG_LEVEL: "debug" });
    expect(job.code).toBe(4);
    expect(job.output + JSON.stringify(job.report)).not.toContain(triggerToken);
  });
});

it("a name of a check that is markup or a command for a terminal is shown as text", async () => {
  const [check] = projectOf(payments).statusChecks;
  if (check) check.name = "\u001b[2J::add-mask::x\r\nNothing to answer\u202e";
  const job = await central.answer(checkPayload({}));
  expect(job.code).toBe(0);
  expect(job.stdout).not.toMatch(/\u001b\[2J|\u202e|^(?:::|Nothing)/m);
});

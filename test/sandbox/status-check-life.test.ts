/** Section 2.5 of the contract: what happens to a status by itself. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addStatusCheck,
  type ProjectRow,
  protectedBranchRow,
  type Sandbox,
} from "../../src/sandbox/index.ts";
import { api, head, otherSha, smallWorld, start, startWorld, type Who } from "./support.ts";

const list = "/projects/4/merge_requests/14/status_checks";
const responses = "/projects/4/merge_requests/14/status_check_responses";
const good = { external_status_check_id: 1, sha: head, status: "passed" };

let sandbox: Sandbox;
let project: ProjectRow;
beforeEach(async () => {
  const state = smallWorld();
  const [first] = state.projects;
  if (!first) throw new Error("the small world has a project");
  project = first;
  sandbox = await startWorld(state);
});
afterEach(() => sandbox.close());

function post(as: Who, values: Record<string, unknown> = {}, path = responses) {
  return api(sandbox, "POST", path, { as, json: { ...good, ...values } });
}

async function statuses(as: Who = "developer", path = list) {
  const { json } = await api(sandbox, "GET", path, { as });
  return (json as { name: string; status: string }[]).map(({ name, status }) => `${name}: ${status}`);
}

describe("2.5 life of a status", () => {
  const mergeRequest = () => {
    const [row] = sandbox.state.mergeRequests;
    if (!row) throw new Error("the small world has a merge request");
    return row;
  };

  it("2.5: the initial pending rows are written for every check, branch filter ignored", async () => {
    project.protectedBranches.push(protectedBranchRow({ id: 16, name: "release" }));
    addStatusCheck(sandbox.state, 4, { id: 6, protectedBranchIds: [16] });
    mergeRequest().initialPendingAt = start;
    await statuses();
    const rows = sandbox.state.statusRows.map(({ checkId, sha, status }) => [checkId, sha, status]);
    expect(rows).toEqual([
      [1, head, "pending"],
      [2, head, "pending"],
      [6, head, "pending"],
    ]);
  });

  it("2.5: the cron fails a pending row older than 2 minutes, at a full minute only", async () => {
    await post("developer", { status: "pending" });
    sandbox.clock.advance(120_000);
    expect(await statuses()).toEqual(["QA: pending", "Security: pending"]);
    sandbox.clock.advance(39_999);
    expect(await statuses()).toEqual(["QA: pending", "Security: pending"]);
    sandbox.clock.advance(1);
    expect(await statuses()).toEqual(["QA: failed", "Security: pending"]);
  });

  it("2.5: a SHA without any row stays pending for ever", async () => {
    sandbox.clock.advance(86_400_000);
    expect(await statuses()).toEqual(["QA: pending", "Security: pending"]);
  });

  it("2.5: re-sending pending keeps it alive, while the old rows fail underneath", async () => {
    for (let minute = 0; minute < 5; minute += 1) {
      await post("developer", { status: "pending" });
      sandbox.clock.advance(60_000);
    }
    expect(await statuses()).toEqual(["QA: pending", "Security: pending"]);
    const rows = sandbox.state.statusRows.map(({ status }) => status);
    expect(rows).toEqual(["failed", "failed", "failed", "pending", "pending"]);
  });

  it("2.5: a retried row counts from its retry", async () => {
    await post("developer", { status: "failed" });
    sandbox.clock.advance(600_000);
    await api(sandbox, "POST", `${list}/1/retry`, { as: "developer" });
    sandbox.clock.advance(100_000);
    expect(await statuses()).toEqual(["QA: pending", "Security: pending"]);
    sandbox.clock.advance(60_000);
    expect(await statuses()).toEqual(["QA: failed", "Security: pending"]);
  });

  it("2.5: passed may follow failed, and pushing back to an earlier SHA shows its old status", async () => {
    await post("developer", { status: "failed" });
    await post("developer");
    mergeRequest().diff_head_sha = otherSha;
    expect(await statuses()).toEqual(["QA: pending", "Security: pending"]);
    mergeRequest().diff_head_sha = head;
    expect(await statuses()).toEqual(["QA: passed", "Security: pending"]);
  });

  it("2.5: race: late initial rows overtake a fast passed, and then fail", async () => {
    mergeRequest().initialPendingAt = start + 5000;
    await post("developer");
    expect(await statuses()).toEqual(["QA: passed", "Security: pending"]);
    sandbox.clock.advance(5000);
    expect(await statuses()).toEqual(["QA: pending", "Security: pending"]);
    sandbox.clock.advance(180_000);
    expect(await statuses()).toEqual(["QA: failed", "Security: failed"]);
  });

  it("2.5: detailed_merge_status is status_checks_must_pass until every applicable check passed", async () => {
    const status = async () => {
      const { json } = await api(sandbox, "GET", "/projects/4/merge_requests/14", { as: "developer" });
      return (json as { detailed_merge_status: string }).detailed_merge_status;
    };
    expect(await status()).toBe("mergeable");
    project.only_allow_merge_if_all_status_checks_passed = true;
    expect(await status()).toBe("status_checks_must_pass");
    await post("developer");
    expect(await status()).toBe("status_checks_must_pass");
    await post("developer", { external_status_check_id: 2 });
    expect(await status()).toBe("mergeable");
  });
});

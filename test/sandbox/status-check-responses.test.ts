/** Sections 2.2 and 2.3 of the contract: setting and retrying a status. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addProject,
  addStatusCheck,
  type ProjectRow,
  protectedBranchRow,
  type Sandbox,
} from "../../src/sandbox/index.ts";
import { api, head, otherSha, smallWorld, start, startWorld, type Who } from "./support.ts";

const list = "/projects/4/merge_requests/14/status_checks";
const responses = "/projects/4/merge_requests/14/status_check_responses";
const good = { external_status_check_id: 1, sha: head, status: "passed" };
const forbidden = { message: "403 Forbidden" };
const notFound = { message: "404 Not found" };

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

describe("2.2 set a status", () => {
  it.each<[string, Record<string, unknown>, string]>([
    ["sha is missing", { sha: undefined }, "sha is missing"],
    ["an unlisted status", { status: "green" }, "status does not have a valid value"],
    [
      "a missing status is reported twice",
      { status: undefined },
      "status is missing, status does not have a valid value",
    ],
  ])("2.2 #4: %s is a 400", async (_, values, error) => {
    expect(await post("developer", values)).toMatchObject({ status: 400, json: { error } });
  });

  it("2.2 #4: an iid that is no number is a 400", async () => {
    const reply = await post("developer", {}, "/projects/4/merge_requests/abc/status_check_responses");
    expect(reply).toMatchObject({ status: 400, json: { error: "merge_request_iid is invalid" } });
  });

  it("2.2 #5: an unknown merge request is a 404, ahead of the rights", async () => {
    const reply = await post("guest", {}, "/projects/4/merge_requests/99/status_check_responses");
    expect(reply).toMatchObject({ status: 404, json: notFound });
  });

  it("2.2 #6: a Reporter who did not write it is a 403, ahead of the check", async () => {
    const reply = await post("reporter", { external_status_check_id: 999 });
    expect(reply).toMatchObject({ status: 403, json: forbidden });
  });

  it("2.2 #6: an archived project is a 403 for everybody", async () => {
    project.archived = true;
    expect(await post("maintainer")).toMatchObject({ status: 403, json: forbidden });
  });

  it("2.2 #7: a check of another project is a 404, ahead of the SHA", async () => {
    addProject(sandbox.state, { id: 9 });
    addStatusCheck(sandbox.state, 9, { id: 77 });
    const reply = await post("developer", { external_status_check_id: 77, sha: otherSha });
    expect(reply).toMatchObject({ status: 404, json: notFound });
  });

  it.each([
    ["a short SHA", head.slice(0, 8)],
    ["upper-case hex", head.toUpperCase()],
    ["an empty string", ""],
    ["another commit", otherSha],
  ])("2.2 #8: %s is a 409 that names the current head", async (_, sha) => {
    const message = `SHA does not match HEAD of source branch: ${head}`;
    expect(await post("developer", { sha })).toMatchObject({ status: 409, json: { message } });
  });

  it("2.2 #8: while diff_head_sha lags, the new head is a 409 with the previous one", async () => {
    const [mergeRequest] = sandbox.state.mergeRequests;
    if (mergeRequest) mergeRequest.laggingHead = { sha: otherSha, until: start + 5000 };
    const message = `SHA does not match HEAD of source branch: ${otherSha}`;
    expect(await post("developer")).toMatchObject({ status: 409, json: { message } });
    sandbox.clock.advance(5000);
    expect((await post("developer")).status).toBe(201);
  });

  it("2.2 #9: a Reporter who wrote it is a 404 with a null message, after the SHA was compared", async () => {
    const [mergeRequest] = sandbox.state.mergeRequests;
    if (mergeRequest) mergeRequest.authorId = 4;
    expect((await post("reporter", { sha: otherSha })).status).toBe(409);
    expect(await post("reporter")).toMatchObject({ status: 404, json: { message: null } });
    expect(sandbox.state.statusRows).toEqual([]);
  });

  it("2.2: success is a 201 without status and sha, with the complete URL", async () => {
    const { status, json } = await post("developer");
    expect(status).toBe(201);
    expect(Object.keys(json as object)).toEqual(["id", "merge_request", "external_status_check"]);
    expect(json).toMatchObject({
      id: 1,
      merge_request: { id: 84, iid: 14, project_id: 4, sha: head, user: { can_merge: false } },
      external_status_check: {
        id: 1,
        name: "QA",
        project_id: 4,
        external_url: "https://svc.example.com/hook?token=SECRET",
        protected_branches: [],
        hmac: false,
      },
    });
  });

  it("2.2: every POST adds a row, and the newest row for the SHA wins", async () => {
    for (const status of ["passed", "failed", "pending", "passed"]) await post("developer", { status });
    expect(sandbox.state.statusRows.map(({ id, status }) => [id, status])).toEqual([
      [1, "passed"],
      [2, "failed"],
      [3, "pending"],
      [4, "passed"],
    ]);
    expect(await statuses()).toEqual(["QA: passed", "Security: pending"]);
  });

  it("2.2: a check that does not apply to the target branch may be answered", async () => {
    project.protectedBranches.push(protectedBranchRow({ id: 16, name: "release" }));
    addStatusCheck(sandbox.state, 4, { id: 6, protectedBranchIds: [16] });
    expect((await post("developer", { external_status_check_id: 6 })).status).toBe(201);
  });

  it.each(["merged", "closed"] as const)("2.2: a %s merge request is accepted", async (state) => {
    const [mergeRequest] = sandbox.state.mergeRequests;
    if (mergeRequest) mergeRequest.state = state;
    expect((await post("developer")).status).toBe(201);
  });
});

describe("2.3 retry", () => {
  const retry = (as: Who, id: number | string = 1, iid: number | string = 14) =>
    api(sandbox, "POST", `/projects/4/merge_requests/${iid}/status_checks/${id}/retry`, { as });

  it.each<[string, Who, number | string, number | string, number, unknown]>([
    [
      "a check id that is no number is a 400",
      "developer",
      "x",
      14,
      400,
      { error: "external_status_check_id is invalid" },
    ],
    ["an unknown iid is a 404", "developer", 1, 99, 404, notFound],
    ["a Reporter is a 403, ahead of the check", "reporter", 999, 14, 403, forbidden],
    ["an unknown check is a 404", "developer", 999, 14, 404, notFound],
    [
      "a check that nobody answered is a 422",
      "developer",
      1,
      14,
      422,
      { message: "External status check must be failed" },
    ],
  ])("2.3: %s", async (_, as, id, iid, status, json) => {
    expect(await retry(as, id, iid)).toMatchObject({ status, json });
  });

  it.each(["passed", "pending"])("2.3: a %s check is a 422", async (status) => {
    await post("developer", { status });
    const json = { message: "External status check must be failed" };
    expect(await retry("developer")).toMatchObject({ status: 422, json });
  });

  it("2.3: a failed one is a 202; its newest row goes back to pending in place", async () => {
    await post("developer", { status: "failed" });
    const { status, json } = await retry("developer");
    expect([status, json]).toEqual([202, { message: "202 Accepted" }]);
    const row = { id: 1, status: "pending", createdAt: start, retriedAt: start };
    expect(sandbox.state.statusRows).toMatchObject([row]);
    expect(await statuses()).toEqual(["QA: pending", "Security: pending"]);
  });
});

/** Sections 2 and 2.1 of the contract: the checks that all endpoints share, and the list. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addMergeRequest,
  addProject,
  addStatusCheck,
  type ProjectRow,
  protectedBranchRow,
  type Sandbox,
} from "../../src/sandbox/index.ts";
import { api, smallWorld, startWorld, type Who } from "./support.ts";

const list = "/projects/4/merge_requests/14/status_checks";
const responses = "/projects/4/merge_requests/14/status_check_responses";
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

async function statuses(as: Who = "developer", path = list) {
  const { json } = await api(sandbox, "GET", path, { as });
  return (json as { name: string; status: string }[]).map(({ name, status }) => `${name}: ${status}`);
}

describe("2 the common three", () => {
  it.each([
    ["GET", list],
    ["POST", responses],
    ["POST", `${list}/1/retry`],
    ["GET", "/projects/4/external_status_checks"],
    ["POST", "/projects/4/external_status_checks"],
    ["PUT", "/projects/4/external_status_checks/1"],
    ["DELETE", "/projects/4/external_status_checks/1"],
  ])("2 #1-3: %s %s: no token 401, stranger 404, unlicensed 401", async (method, path) => {
    const unauthorized = { status: 401, json: { message: "401 Unauthorized" } };
    expect(await api(sandbox, method, path)).toMatchObject(unauthorized);
    const hidden = { status: 404, json: { message: "404 Project Not Found" } };
    expect(await api(sandbox, method, path, { as: "outsider" })).toMatchObject(hidden);
    project.licence = "premium";
    expect(await api(sandbox, method, path, { as: "maintainer" })).toMatchObject(unauthorized);
  });
});

describe("2.1 list", () => {
  it("2.1: ascending by id, complete entities, Poll-Interval and pagination", async () => {
    addStatusCheck(sandbox.state, 4, {
      id: 0,
      name: "Zero",
      external_url: "https://svc.example.com/0?a=b?c",
    });
    const { status, headers, json } = await api(sandbox, "GET", list, { as: "developer" });
    expect(status).toBe(200);
    expect(headers).toMatchObject({ "poll-interval": "10000", "x-total": "3", "x-next-page": "" });
    expect(headers.pollinginterval).toBeUndefined();
    expect(json).toEqual([
      { id: 0, name: "Zero", external_url: "https://svc.example.com/0", status: "pending" },
      { id: 1, name: "QA", external_url: "https://svc.example.com/hook", status: "pending" },
      { id: 2, name: "Security", external_url: "https://svc.example.com/two", status: "pending" },
    ]);
  });

  it("2.1: page and per_page work although undeclared", async () => {
    const { json } = await api(sandbox, "GET", `${list}?per_page=1&page=2`, { as: "developer" });
    expect(json).toMatchObject([{ id: 2 }]);
  });

  it("2.1: Poll-Interval is multiplied, and -1 when polling is off", async () => {
    for (const [multiplier, value] of [
      [1.5, "15000"],
      [-1, "-1"],
    ] as const) {
      sandbox.state.pollingMultiplier = multiplier;
      expect((await api(sandbox, "GET", list, { as: "developer" })).headers["poll-interval"]).toBe(value);
    }
  });

  it.each<[Who, number]>([
    ["reporter", 200],
    ["guest", 403],
  ])("2.1: %s gets %i", async (as, status) => {
    expect((await api(sandbox, "GET", list, { as })).status).toBe(status);
  });

  it("2.1: any signed-in insider may read them in an internal project, in a public one Reporters only", async () => {
    project.visibility = "internal";
    expect((await api(sandbox, "GET", list, { as: "outsider" })).status).toBe(200);
    project.visibility = "public";
    expect(await api(sandbox, "GET", list, { as: "outsider" })).toMatchObject({
      status: 403,
      json: forbidden,
    });
  });

  it("2.1: below Developer the URL is an empty string", async () => {
    expect((await api(sandbox, "GET", list, { as: "reporter" })).json).toMatchObject([
      { id: 1, external_url: "" },
      { id: 2, external_url: "" },
    ]);
  });

  it.each(["999", "abc"])("2.1: the iid %s is a 404 with a small f", async (iid) => {
    const path = `/projects/4/merge_requests/${iid}/status_checks`;
    expect(await api(sandbox, "GET", path, { as: "developer" })).toMatchObject({
      status: 404,
      json: notFound,
    });
  });

  it("2.1: a check bound to a branch is listed for exactly that name, never through a wildcard", async () => {
    project.protectedBranches.push(protectedBranchRow({ id: 15, name: "ma*" }));
    project.protectedBranches.push(protectedBranchRow({ id: 16, name: "maintenance" }));
    addStatusCheck(sandbox.state, 4, { id: 5, name: "Exact", protectedBranchIds: [14] });
    addStatusCheck(sandbox.state, 4, { id: 6, name: "Wildcard", protectedBranchIds: [15] });
    addStatusCheck(sandbox.state, 4, { id: 7, name: "Other", protectedBranchIds: [16] });
    expect(await statuses()).toEqual(["QA: pending", "Security: pending", "Exact: pending"]);
  });

  it("2.1: a merge request of a fork is found in the target project, not in the fork", async () => {
    addProject(sandbox.state, { id: 9, path: "fork", forkedFrom: 4 });
    addMergeRequest(sandbox.state, 4, { iid: 20, sourceProjectId: 9 });
    expect(
      (await api(sandbox, "GET", "/projects/4/merge_requests/20/status_checks", { as: "owner" })).status,
    ).toBe(200);
    expect(
      (await api(sandbox, "GET", "/projects/9/merge_requests/20/status_checks", { as: "owner" })).status,
    ).toBe(404);
  });
});

/** External status checks: what is sent, what is kept of an answer, and removal that is looked after. */

import { describe, expect, it } from "vitest";
import { createGitLab } from "../../../../src/gitlab/client.ts";
import { digestUrl } from "../../../../src/gitlab/resources/status-check-services.ts";
import { client, failure, type Reply, serve } from "../server.ts";

const sha = "a".repeat(40);
const hook = "https://svc.example.com/hook?token=SECRET";

/** GitLab's answer to a status. */
const taken = {
  id: 7,
  merge_request: { iid: 7, project_id: 42, sha },
  external_status_check: { id: 3, external_url: hook },
};

async function checks(...replies: Reply[]) {
  const server = await serve(replies);
  const calls: string[] = [];
  const api = createGitLab(client(server.url).transport, (call) => calls.push(call)).StatusChecks;
  return { api, server, calls };
}

it("answers a check and drops the body, which holds the trigger address", async () => {
  const { api, server, calls } = await checks({
    status: 201,
    json: taken,
  });
  expect(await api.set(42, 7, { externalStatusCheckId: 3, sha, status: "passed" })).toEqual({ attempts: 1 });
  expect(server.seen[0]).toMatchObject({
    method: "POST",
    url: "/api/v4/projects/42/merge_requests/7/status_check_responses",
  });
  expect(JSON.parse(server.seen[0]?.body ?? "")).toEqual({
    external_status_check_id: 3,
    sha,
    status: "passed",
  });
  expect(calls).toEqual(["POST /projects/42/merge_requests/7/status_check_responses"]);
});

it("counts attempts", async () => {
  const { api } = await checks({ status: 502, text: "" }, { status: 201, json: taken });
  expect(await api.set(42, 7, { externalStatusCheckId: 3, sha, status: "failed" })).toEqual({ attempts: 2 });
});

it.each([
  { name: "another status", reply: { status: 202, json: taken }, says: "its status is 202, not 201" },
  { name: "no body", reply: { status: 200, json: {} }, says: "its status is 200, not 201" },
  {
    name: "nothing about it",
    reply: { status: 201, json: {} },
    says: "external_status_check.id is missing, not 3",
  },
  {
    name: "another check",
    reply: { status: 201, json: { ...taken, external_status_check: { id: 4 } } },
    says: "external_status_check.id is 4, not 3",
  },
  {
    name: "another merge request",
    reply: { status: 201, json: { ...taken, merge_request: { ...taken.merge_request, iid: 8 } } },
    says: "merge_request.iid is 8, not 7",
  },
  {
    name: "another project",
    reply: { status: 201, json: { ...taken, merge_request: { ...taken.merge_request, project_id: 1 } } },
    says: "merge_request.project_id is 1, not 42",
  },
  {
    name: "another head",
    reply: {
      status: 201,
      json: { ...taken, merge_request: { ...taken.merge_request, sha: "b".repeat(40) } },
    },
    says: `merge_request.sha is ${"b".repeat(40)}, not ${sha}`,
  },
])("is not confirmed by an answer with $name", async ({ reply, says }) => {
  const { api } = await checks(reply);
  const set = api.set(42, 7, { externalStatusCheckId: 3, sha, status: "passed" });
  expect(await failure(set)).toMatchObject({
    code: "GITLAB_UNEXPECTED",
    message: `the answer to POST /projects/42/merge_requests/7/status_check_responses does not confirm that GitLab has stored the status: ${says}`,
  });
});

it("reads the checks of a merge request, GitLab 14's approved as passed", async () => {
  const { api, server } = await checks({
    json: [
      { id: 1, name: "a", external_url: hook, status: "passed", extra: 1 },
      { id: 2, name: "b", external_url: "", status: "approved" },
      { id: 3, name: "c", status: "failed" },
      { id: 4, name: "d", external_url: null, status: "something new" },
    ],
  });
  expect(await api.allForMergeRequest("grp/proj", 7)).toEqual([
    { id: 1, name: "a", externalUrl: "https://svc.example.com/hook", status: "passed" },
    { id: 2, name: "b", externalUrl: "", status: "passed" },
    { id: 3, name: "c", externalUrl: "", status: "failed" },
    { id: 4, name: "d", externalUrl: "", status: "pending" },
  ]);
  expect(server.seen[0]?.url).toBe("/api/v4/projects/grp%2Fproj/merge_requests/7/status_checks?per_page=100");
});

it("reads the checks of a project without their secret addresses", async () => {
  const branch = { id: 14, name: "main", push_access_levels: [] };
  const { api } = await checks({
    json: [
      { id: 1, name: "QA", project_id: 42, external_url: hook, protected_branches: [branch], hmac: true },
    ],
  });
  const found = await api.all(42);
  expect(found).toEqual([
    {
      id: 1,
      name: "QA",
      externalUrl: "https://svc.example.com/hook",
      externalUrlDigest: "fe1ba38125f8b86118eae9d29d59b62bd9dbf20bb404fc51d3c8ab223a0d2a90",
      hmac: true,
      protectedBranches: [{ id: 14, name: "main", inherited: false }],
    },
  ]);
  expect(digestUrl(hook)).toBe(found[0]?.externalUrlDigest);
});

it.each([{ json: { id: 1 } }, { json: [{ id: "1", name: "a" }] }, { json: [null] }])(
  "refuses $json",
  async (reply) => {
    const { api } = await checks(reply);
    expect(await failure(api.all(42))).toMatchObject({
      code: "GITLAB_UNEXPECTED",
      message: "GET /projects/42/external_status_checks did not answer a list of status checks",
    });
  },
);

it("creates, updates and tries again with GitLab's spelling", async () => {
  const { api, server } = await checks({ status: 201, json: {} }, { json: {} }, { status: 202, json: {} });
  await api.create(42, { name: "QA", externalUrl: hook, sharedSecret: "s", protectedBranchIds: [14] });
  await api.update(42, 3, { protectedBranchIds: [] });
  await api.retry(42, 7, 3);
  expect(server.seen.map(({ method, url, body }) => [method, url, body])).toEqual([
    [
      "POST",
      "/api/v4/projects/42/external_status_checks",
      `{"name":"QA","external_url":"${hook}","shared_secret":"s","protected_branch_ids":[14]}`,
    ],
    ["PUT", "/api/v4/projects/42/external_status_checks/3", '{"protected_branch_ids":[]}'],
    ["POST", "/api/v4/projects/42/merge_requests/7/status_checks/3/retry", "{}"],
  ]);
});

describe("removal", () => {
  it("is looked after", async () => {
    const { api, server } = await checks({ status: 204 }, { json: [{ id: 4, name: "other" }] });
    expect(await api.remove(42, 3)).toEqual({ attempts: 1 });
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "DELETE /api/v4/projects/42/external_status_checks/3",
      "GET /api/v4/projects/42/external_status_checks?per_page=100",
    ]);
  });

  it.each([
    { name: "the check is still listed", reply: { json: [{ id: 3, name: "QA" }] } },
    { name: "the list is refused", reply: { status: 401, json: { message: "401 Unauthorized" } } },
  ])("that did nothing is an error: $name", async ({ reply }) => {
    const { api } = await checks({ status: 204 }, reply);
    expect(await failure(api.remove(42, 3))).toMatchObject({
      code: "RIGHTS_MISSING",
      message: "status check 3 still exists, although GitLab accepted its removal",
      advice: "give the token's user or bot the Maintainer role in the project",
    });
  });

  it("whose answer was lost counts when the check is gone", async () => {
    const gone = { status: 404, json: { message: "404 Not found" } };
    const { api } = await checks({ drop: true }, gone, { json: [] });
    expect(await api.remove(42, 3)).toEqual({ attempts: 2 });
  });

  it("of an unknown check is an error", async () => {
    const { api } = await checks({ status: 404, json: { message: "404 Not found" } });
    expect(await failure(api.remove(42, 3))).toMatchObject({ code: "TARGET_UNKNOWN" });
  });
});

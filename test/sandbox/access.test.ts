/** Sections 1.4 and 1.5 of the contract: which project is meant, and who is asking. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addMember, addProject, type Sandbox } from "../../src/sandbox/index.ts";
import { type Ask, api, head, smallWorld, startWorld, tokens } from "./support.ts";

const checks = "/projects/4/merge_requests/14/status_checks";
const responses = "/projects/4/merge_requests/14/status_check_responses";
const good = { external_status_check_id: 1, sha: head, status: "passed" };
const unauthorized = { message: "401 Unauthorized" };
const noRoute = { error: "404 Not Found" };

let sandbox: Sandbox;
beforeAll(async () => {
  const state = smallWorld();
  for (let id = 101; id <= 145; id += 1) addProject(state, { id, path: `p${id}` });
  addProject(state, { id: 7, path: "a+b" });
  sandbox = await startWorld(state);
});
afterAll(() => sandbox.close());

describe("1.4 the project id", () => {
  const missing = { message: "404 Project Not Found" };
  it.each<[string, string, number, unknown]>([
    ["a path with %2F", "/projects/grp%2Fproj", 200, { id: 4 }],
    ["a path in another letter case", "/projects/GRP%2FProj", 200, { id: 4 }],
    ["a plus sign, literal", "/projects/grp%2Fa+b", 200, { id: 7 }],
    ["a plus sign, encoded", "/projects/grp%2Fa%2Bb", 200, { id: 7 }],
    ["a doubly encoded path finds nothing", "/projects/grp%252Fproj", 404, missing],
    ["a name without a slash finds nothing", "/projects/proj", 404, missing],
    ["a literal slash is another route", "/projects/grp/proj", 404, noRoute],
  ])("1.4: %s", async (_, path, status, json) => {
    expect(await api(sandbox, "GET", path, { as: "owner" })).toMatchObject({ status, json });
  });

  it("1.4: a GET under a former path is a 301 that carries the numeric id", async () => {
    const path = "/projects/grp%2Fold-name/merge_requests/14/status_checks?page=1";
    const reply = await api(sandbox, "GET", path, { as: "developer" });
    expect(reply).toMatchObject({ status: 301, headers: { "content-type": "text/plain" } });
    expect(reply.headers.location).toBe(`${sandbox.url}/api/v4${checks}?page=1`);
  });

  it("1.4: any other method under a former path is a 405", async () => {
    const path = "/projects/grp%2Fold-name/merge_requests/14/status_check_responses";
    const reply = await api(sandbox, "POST", path, { as: "developer", json: good });
    const json = { message: "Non GET methods are not allowed for moved projects" };
    expect(reply).toMatchObject({ status: 405, json });
  });
});

describe("1.5 authentication", () => {
  const expired = "Token is expired. You can either do re-authorization or token refresh.";
  const revoked = "Token was revoked. You have to re-authorize from the user.";
  const scope = {
    error: "insufficient_scope",
    error_description: "The request requires higher privileges than provided by the access token.",
    scope: "api read_api",
  };
  it.each<[string, Ask, number, unknown]>([
    ["no token", {}, 401, unauthorized],
    ["an unknown token", { as: "sandbox-test-garbage" }, 401, unauthorized],
    ["PRIVATE-TOKEN", { as: "developer" }, 200, {}],
    ["Authorization: Bearer", { headers: { Authorization: `Bearer ${tokens.developer}` } }, 200, {}],
    ["a job token as JOB-TOKEN is ignored", { headers: { "JOB-TOKEN": tokens.job } }, 401, unauthorized],
    ["a job token as PRIVATE-TOKEN is ignored", { as: "job" }, 401, unauthorized],
    [
      "a job token as bearer is ignored",
      { headers: { Authorization: `Bearer ${tokens.job}` } },
      401,
      unauthorized,
    ],
    ["a deploy token", { as: "deploy" }, 401, unauthorized],
    ["an expired token", { as: "expired" }, 401, { error: "invalid_token", error_description: expired }],
    ["a revoked token", { as: "revoked" }, 401, { error: "invalid_token", error_description: revoked }],
    ["too small a scope", { as: "readUser" }, 403, scope],
    ["read_api for reading", { as: "readApi" }, 200, {}],
    ["a blocked user", { as: "blocked" }, 403, { message: "403 Forbidden - Your account has been blocked." }],
    ["a stranger does not see the project", { as: "outsider" }, 404, { message: "404 Project Not Found" }],
  ])("1.5: %s", async (_, options, status, json) => {
    expect(await api(sandbox, "GET", checks, options)).toMatchObject({ status, json });
  });

  it("1.5: the parameter private_token is accepted", async () => {
    expect((await api(sandbox, "GET", `${checks}?private_token=${tokens.developer}`)).status).toBe(200);
  });

  it("1.5: read_api is too small for a write, and the answer names both scopes", async () => {
    const reply = await api(sandbox, "POST", responses, { as: "readApi", json: good });
    expect(reply).toMatchObject({ status: 403, json: scope });
  });

  it("1.5: where a job token is allowed (J) it is accepted in its own header and as a bearer", async () => {
    for (const headers of [{ "JOB-TOKEN": tokens.job }, { Authorization: `Bearer ${tokens.job}` }]) {
      expect((await api(sandbox, "GET", "/projects/4/merge_requests/14", { headers })).status).toBe(200);
    }
  });

  it("1.5: a project whose inbound scope does not list the job's project hides from its token", async () => {
    const [headers, path] = [{ "JOB-TOKEN": tokens.job }, "/projects/101/merge_requests"];
    const project = sandbox.state.projects.find(({ id }) => id === 101);
    if (!project) throw new Error("project 101 is missing");
    addMember(sandbox.state, project, 3, 30);
    expect((await api(sandbox, "GET", path, { headers })).status).toBe(404);
    project.jobTokenScope.allowedProjectIds = [4];
    expect((await api(sandbox, "GET", path, { headers })).status).toBe(200);
  });
});

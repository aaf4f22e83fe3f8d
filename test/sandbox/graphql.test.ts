/** Section 7 of the contract: authentication, and the project fields of gitlab-controls.md section 2. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addFramework, addProject, type ProjectRow, type Sandbox } from "../../src/sandbox/index.ts";
import { type Ask, ask, smallWorld, startWorld, tokens, type Who } from "./support.ts";

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

async function query(text: string, as?: Who, variables: Record<string, unknown> = {}) {
  const options: Ask = { json: { query: text, variables }, ...(as ? { as } : {}) };
  return (await ask(sandbox, "POST", "/api/graphql", options)).json as { data: unknown; errors?: unknown };
}

const ofProject = async (fields: string, as: Who) => {
  const { data, errors } = await query(`{ project(fullPath: "grp/proj") { ${fields} } }`, as);
  expect(errors).toBeUndefined();
  return (data as { project: unknown }).project;
};

describe("7 authentication", () => {
  const text = { query: "{ currentUser { username } }" };
  it.each<[string, Ask, number, unknown]>([
    ["a personal token", { as: "developer" }, 200, { data: { currentUser: { username: "developer" } } }],
    [
      "a bearer",
      { headers: { Authorization: `Bearer ${tokens.readApi}` } },
      200,
      { data: { currentUser: { username: "maintainer" } } },
    ],
    ["no token", {}, 200, { data: { currentUser: null } }],
    [
      "a job token in its header is ignored",
      { headers: { "JOB-TOKEN": tokens.job } },
      200,
      { data: { currentUser: null } },
    ],
    ["garbage", { as: "sandbox-test-garbage" }, 401, { errors: [{ message: "Invalid token" }] }],
    ["expired", { as: "expired" }, 401, { errors: [{ message: "Invalid token" }] }],
    ["a scope too small", { as: "readUser" }, 401, { errors: [{ message: "Invalid token" }] }],
    ["a job token as PRIVATE-TOKEN", { as: "job" }, 401, { errors: [{ message: "Invalid token" }] }],
  ])("7: %s", async (_, options, status, json) => {
    const reply = await ask(sandbox, "POST", "/api/graphql", { json: text, ...options });
    expect(reply).toMatchObject({ status });
    expect(reply.json).toEqual(json);
  });

  it("7: metadata needs a user", async () => {
    const text = "{ metadata { version enterprise } }";
    const metadata = { version: "18.9.0-pre", enterprise: true };
    expect((await query(text, "guest")).data).toEqual({ metadata });
    expect((await query(text)).data).toEqual({ metadata: null });
  });

  it("7: an unknown field is an error in a 200", async () => {
    const { errors } = await query("{ nonsense }", "guest");
    expect(errors).toMatchObject([{ message: "Field 'nonsense' doesn't exist on type 'Query'" }]);
  });
});

describe("7 projects", () => {
  it("7: an invisible project is null without an error", async () => {
    expect(await query('{ project(fullPath: "grp/proj") { id } }', "outsider")).toEqual({
      data: { project: null },
    });
  });

  it("controls 2: facts that REST lacks", async () => {
    const on = "2026-09-20";
    for (const user of sandbox.state.users) user.last_activity_on = on;
    Object.assign(project, { markedForDeletionOn: on, terraformStates: 2 });
    project.approvalSettings.merge_requests_disable_committers_approval = true;
    project.vulnerabilities = [
      { id: 1, scanner: "packagehunter", state: "DETECTED", detectedAt: "2026-01-01T00:00:00Z" },
      { id: 2, scanner: "sast", state: "CONFIRMED", detectedAt: "2026-02-01T00:00:00Z" },
      { id: 3, scanner: "sast", state: "RESOLVED", detectedAt: "2026-03-01T00:00:00Z" },
    ];
    project.approvalPolicies = [
      { name: "own", enabled: true, yaml: "a", inherited: false },
      { name: "above", enabled: true, yaml: "b", inherited: true },
    ];
    const fields = `id visibility archived isSelfDeletionScheduled repository { exists empty rootRef }
      mergeRequestsDisableCommittersApproval terraformStates(first: 1) { count }
      packageHunter: vulnerabilities(scanner: ["packagehunter"], state: [DETECTED, CONFIRMED], first: 1) { nodes { id } }
      newestActive: vulnerabilities(state: [DETECTED, CONFIRMED], sort: detected_desc, first: 1) { nodes { detectedAt } }
      direct: approvalPolicies { nodes { name } }
      approvalPolicies(relationship: INHERITED) { nodes { name enabled yaml } }
      projectMembers(relations: [DIRECT, INHERITED, INVITED_GROUPS, SHARED_INTO_ANCESTORS], first: 2) {
        pageInfo { hasNextPage endCursor } nodes { accessLevel { integerValue } user { id lastActivityOn } } }`;
    expect(await ofProject(fields, "developer")).toEqual({
      id: "gid://gitlab/Project/4",
      visibility: "private",
      archived: false,
      isSelfDeletionScheduled: true,
      repository: { exists: true, empty: false, rootRef: "main" },
      mergeRequestsDisableCommittersApproval: true,
      terraformStates: { count: 2 },
      packageHunter: { nodes: [{ id: "gid://gitlab/Vulnerability/1" }] },
      newestActive: { nodes: [{ detectedAt: "2026-02-01T00:00:00Z" }] },
      direct: { nodes: [{ name: "own" }] },
      approvalPolicies: {
        nodes: [
          { name: "own", enabled: true, yaml: "a" },
          { name: "above", enabled: true, yaml: "b" },
        ],
      },
      projectMembers: {
        pageInfo: { hasNextPage: true, endCursor: "Mg==" },
        nodes: [
          { accessLevel: { integerValue: 50 }, user: { id: "gid://gitlab/User/1", lastActivityOn: on } },
          { accessLevel: { integerValue: 40 }, user: { id: "gid://gitlab/User/2", lastActivityOn: on } },
        ],
      },
    });
    const next = 'projectMembers(first: 2, after: "Mg==") { nodes { user { id } } }';
    expect(await ofProject(next, "developer")).toMatchObject({
      projectMembers: { nodes: [{ user: { id: "gid://gitlab/User/3" } }, {}] },
    });
  });

  it("controls 2: forbidden fields are null or empty, without an error", async () => {
    project.terraformStates = 1;
    project.vulnerabilities = [
      { id: 1, scanner: "sast", state: "DETECTED", detectedAt: "2026-01-01T00:00:00Z" },
    ];
    addFramework(sandbox.state, { projectIds: [4] });
    const fields =
      "terraformStates { count } vulnerabilities { nodes { id } } complianceFrameworks { nodes { id } } secretPushProtectionEnabled";
    expect(await ofProject(fields, "reporter")).toEqual({
      terraformStates: null,
      vulnerabilities: { nodes: [] },
      complianceFrameworks: null,
      secretPushProtectionEnabled: null,
    });
    expect(await ofProject("repository { exists }", "guest")).toEqual({ repository: null });
  });

  it("controls 2: secretPushProtectionEnabled without a setting row is a 500 for the whole answer", async () => {
    expect(await ofProject("secretPushProtectionEnabled", "developer")).toEqual({
      secretPushProtectionEnabled: false,
    });
    project.secret_push_protection_enabled = null;
    const json = { query: '{ project(fullPath: "grp/proj") { id secretPushProtectionEnabled } }' };
    const reply = await ask(sandbox, "POST", "/api/graphql", { as: "developer", json });
    expect(reply).toMatchObject({ status: 500, json: { errors: [{ message: "Internal server error" }] } });
  });

  it("userPermissions follow the role", async () => {
    const fields =
      "userPermissions { adminProject pushCode downloadCode readMergeRequest } maxAccessLevel { integerValue }";
    const guest = { adminProject: false, pushCode: false, downloadCode: false, readMergeRequest: false };
    expect(await ofProject(fields, "guest")).toEqual({
      userPermissions: guest,
      maxAccessLevel: { integerValue: 10 },
    });
    const maintainer = { adminProject: true, pushCode: true, downloadCode: true, readMergeRequest: true };
    expect(await ofProject(fields, "maintainer")).toMatchObject({ userPermissions: maintainer });
  });

  it("evidence 9.2: projects(ids) silently drops what the token cannot see", async () => {
    addProject(sandbox.state, { id: 9, path: "hidden" });
    const text =
      "query ($ids: [ID!]) { projects(ids: $ids, first: 100) { nodes { fullPath } pageInfo { hasNextPage } } }";
    const ids = [4, 9, 99].map((id) => `gid://gitlab/Project/${id}`);
    const { data } = await query(text, "developer", { ids });
    expect(data).toEqual({
      projects: { nodes: [{ fullPath: "grp/proj" }], pageInfo: { hasNextPage: false } },
    });
  });

  it("evidence 9.2: more than 50 full paths are an error", async () => {
    const text = "query ($p: [String!]) { projects(fullPaths: $p) { nodes { id } } }";
    expect((await query(text, "developer", { p: ["grp/proj"] })).data).toMatchObject({
      projects: { nodes: [{}] },
    });
    const many = Array.from({ length: 51 }, (_, index) => `grp/p${index}`);
    expect((await query(text, "developer", { p: many })).errors).toHaveLength(1);
  });

  it("evidence 9.2: a group's projects", async () => {
    const text = '{ group(fullPath: "grp") { id projects(includeSubgroups: true) { nodes { id } } } }';
    const nodes = [{ id: "gid://gitlab/Project/4" }];
    expect((await query(text, "owner")).data).toEqual({
      group: { id: "gid://gitlab/Group/1", projects: { nodes } },
    });
    expect((await query(text, "outsider")).data).toEqual({ group: null });
  });
});

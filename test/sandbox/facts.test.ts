/** gitlab-controls.md section 2: the facts themselves, from one state. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  accessLevel,
  addGroup,
  addMember,
  addPipeline,
  addUser,
  approvalRule,
  jobRow,
  type ProjectRow,
  protectedBranchRow,
  type Sandbox,
} from "../../src/sandbox/index.ts";
import { api, smallWorld, startWorld, type Who } from "./support.ts";

let sandbox: Sandbox;
let project: ProjectRow;
beforeEach(async () => {
  const state = smallWorld();
  const [first] = state.projects;
  if (!first) throw new Error("the small world has a project");
  project = first;
  project.files = new Map([
    ["main:docs/CODEOWNERS", "* @maintainer\n"],
    ["main:package.json", "{}"],
  ]);
  addPipeline(state, 4, { id: 50, reports: ["sast"] });
  sandbox = await startWorld(state);
});
afterEach(() => sandbox.close());

const get = (path: string, as?: Who) => api(sandbox, "GET", path, as ? { as } : {});

describe("2 the other facts", () => {
  it("PB lists group rules as inherited; the single endpoint sees project rules only", async () => {
    const [group] = sandbox.state.groups;
    if (group) group.protectedBranches = [protectedBranchRow({ id: 90, name: "release" })];
    const { json } = await get("/projects/4/protected_branches", "reporter");
    expect(json).toMatchObject([
      { name: "main", inherited: false },
      { name: "release", inherited: true },
    ]);
    expect((await get("/projects/4/protected_branches/main", "reporter")).status).toBe(200);
    expect((await get("/projects/4/protected_branches/release", "reporter")).status).toBe(404);
  });

  it("PB tells role, user and deploy-key entries apart", async () => {
    const push_access_levels = [
      accessLevel(30),
      accessLevel(40, { deploy_key_id: 5 }),
      accessLevel(40, { user_id: 2 }),
    ];
    project.protectedBranches = [protectedBranchRow({ id: 14, name: "main", push_access_levels })];
    expect((await get("/projects/4/protected_branches", "reporter")).json).toMatchObject([
      {
        push_access_levels: [
          {
            access_level: 30,
            access_level_description: "Developers + Maintainers",
            deploy_key_id: null,
            user_id: null,
          },
          { access_level: 40, deploy_key_id: 5, user_id: null },
          { access_level: 40, deploy_key_id: null, user_id: 2 },
        ],
      },
    ]);
  });

  it("BR shows protected through wildcards, and sorts by date", async () => {
    project.protectedBranches = [protectedBranchRow({ id: 14, name: "m*n" })];
    const commitId = "c".repeat(40);
    project.branches.push({ name: "old", commitId, committed_date: "2020-01-01T00:00:00.000Z" });
    const { json } = await get("/projects/4/repository/branches?sort=updated_asc", "reporter");
    expect(json).toMatchObject([
      {
        name: "old",
        protected: false,
        default: false,
        commit: { id: commitId, committed_date: "2020-01-01T00:00:00.000Z" },
      },
      { name: "main", protected: true, default: true },
    ]);
    const missing = { status: 404, json: { message: "404 Branch Not Found" } };
    expect(await get("/projects/4/repository/branches/nope", "reporter")).toMatchObject(missing);
  });

  it("AR hides the rules of security policies", async () => {
    project.approvalRules = [
      approvalRule(1, { approvals_required: 2 }),
      approvalRule(2, { fromPolicy: true }),
    ];
    const { json } = await get("/projects/4/approval_rules", "developer");
    expect(json).toMatchObject([
      { id: 1, approvals_required: 2, rule_type: "any_approver", report_type: null },
    ]);
  });

  it("AP shows effective values: without the licence nothing is reset on push", async () => {
    project.approvalSettings.reset_approvals_on_push = true;
    expect((await get("/projects/4/approvals", "maintainer")).json).toMatchObject({
      reset_approvals_on_push: true,
      merge_requests_author_approval: true,
      merge_requests_disable_committers_approval: false,
      disable_overriding_approvers_per_merge_request: false,
    });
    project.licence = "free";
    const json = { reset_approvals_on_push: false };
    expect((await get("/projects/4/approvals", "maintainer")).json).toMatchObject(json);
  });

  it("PL is newest first, filtered by ref, without child pipelines", async () => {
    addPipeline(sandbox.state, 4, { id: 51, source: "schedule" });
    addPipeline(sandbox.state, 4, { id: 52, source: "parent_pipeline" });
    addPipeline(sandbox.state, 4, { id: 53, ref: "topic" });
    const { json } = await get("/projects/4/pipelines?ref=main", "reporter");
    expect(json).toMatchObject([
      { id: 51, ref: "main", source: "schedule" },
      { id: 50, source: "push" },
    ]);
  });

  it("PJ shows artifacts with their types, and retried attempts only on request", async () => {
    const [pipeline] = project.pipelines;
    pipeline?.jobs.push(jobRow(9, "dast", "2026-01-01T00:00:00.000Z", { retried: true }));
    const path = "/projects/4/pipelines/50/jobs";
    expect((await get(path, "reporter")).json).toMatchObject([
      { id: 5000, name: "sast", artifacts: [{ file_type: "sast", filename: "gl-sast-report.json" }] },
    ]);
    expect((await get(`${path}?include_retried=true`, "reporter")).json).toMatchObject([
      { id: 5000 },
      { id: 9 },
    ]);
    expect((await get("/projects/4/pipelines/99/jobs", "reporter")).status).toBe(404);
  });

  it("MA lists members of invited groups, at most with the level of the invitation", async () => {
    const group = addGroup(sandbox.state, { id: 80, path: "tools" });
    addMember(sandbox.state, group, 5, 50);
    project.sharedWith = [{ groupId: 80, access_level: 30 }];
    const { json } = await get("/projects/4/members/all", "guest");
    expect(json).toContainEqual(expect.objectContaining({ id: 5, access_level: 30 }));
  });

  it("MA lists members of groups that a group above invites, without those above them", async () => {
    const [top] = sandbox.state.groups;
    const parent = addGroup(sandbox.state, { id: 80, path: "tools" });
    const invited = addGroup(sandbox.state, { id: 81, path: "ops", parent_id: 80 });
    addMember(sandbox.state, invited, 6, 50);
    addUser(sandbox.state, { id: 30, username: "above" });
    addMember(sandbox.state, parent, 30, 50);
    if (top) top.sharedWith = [{ groupId: 81, access_level: 30 }];
    const { json } = await get("/projects/4/members/all", "owner");
    // Who is no member of the group above does not see them.
    const theirs = (await get("/projects/4/members/all", "guest")).json;
    expect(theirs).not.toContainEqual(expect.objectContaining({ id: 6 }));
    expect(json).toContainEqual(expect.objectContaining({ id: 6, access_level: 30 }));
    expect(json).not.toContainEqual(expect.objectContaining({ id: 30 }));
    // They have the rights too, but not the entry of a member.
    expect((await get("/projects/4/approvals", "outsider")).status).toBe(403);
    expect((await get("/projects/4/merge_requests/14/status_checks", "outsider")).status).toBe(200);
    expect((await get("/projects/4", "outsider")).json).toMatchObject({
      permissions: { project_access: null, group_access: null },
    });
    const users = (await get("/projects/4/users", "guest")).json as { id: number }[];
    expect(users.map(({ id }) => id)).toContain(6);
    expect(users.map(({ id }) => id)).not.toContain(30);
  });

  it("MA gives no rights to who waits for a seat, and shows an administrator's own level", async () => {
    addUser(sandbox.state, { id: 30, username: "waits", admin: true });
    addMember(sandbox.state, project, 30, 20);
    const row = project.members.find(({ userId }) => userId === 4);
    if (row) row.membership_state = "awaiting";
    expect((await get("/projects/4", "reporter")).status).toBe(404);
    const { json } = await get("/projects/4/members/all", "guest");
    expect(json).toContainEqual(expect.objectContaining({ id: 30, access_level: 20 }));
    expect(json).toContainEqual(expect.objectContaining({ id: 4, membership_state: "awaiting" }));
  });

  it("MA lists everybody once with the highest level", async () => {
    addMember(sandbox.state, project, 1, 20);
    addMember(sandbox.state, 1, 2, 10);
    const { json } = await get("/projects/4/members/all", "guest");
    expect(
      (json as { id: number; access_level: number }[]).map(({ id, access_level }) => [id, access_level]),
    ).toEqual([
      [1, 50],
      [2, 40],
      [3, 30],
      [4, 20],
      [5, 10],
    ]);
  });

  it("PR is null without a row, and a 404 without the licence", async () => {
    expect(await get("/projects/4/push_rule", "maintainer")).toMatchObject({ status: 200, text: "null" });
    project.pushRule = { reject_unsigned_commits: true };
    const json = { reject_unsigned_commits: true };
    expect((await get("/projects/4/push_rule", "maintainer")).json).toMatchObject(json);
    project.licence = "free";
    expect((await get("/projects/4/push_rule", "maintainer")).status).toBe(404);
  });

  it("JS, ET, HK and LN show the stored values", async () => {
    Object.assign(project, { errorTracking: { active: true } });
    const url = "https://hook.example";
    project.hooks = [
      { id: 1, url, push_events: true, merge_requests_events: true, enable_ssl_verification: true },
    ];
    const read = async (path: string) => (await get(`/projects/4/${path}`, "maintainer")).json;
    expect(await read("job_token_scope")).toEqual({ inbound_enabled: true, outbound_enabled: false });
    expect(await read("error_tracking/settings")).toMatchObject({ active: true });
    expect(await read("hooks")).toMatchObject([{ url }]);
    expect(await read("ci/lint")).toMatchObject({ valid: true, errors: [], warnings: [] });
    project.empty_repo = true;
    expect((await get("/projects/4/ci/lint", "maintainer")).status).toBe(404);
  });

  it("G shows two-factor and branch defaults; projects only when asked", async () => {
    const { json } = await get("/groups/1?with_projects=false", "owner");
    expect(json).toMatchObject({
      require_two_factor_authentication: false,
      two_factor_grace_period: 48,
      default_branch_protection_defaults: { allowed_to_push: [{ access_level: 40 }] },
    });
    expect(json).not.toHaveProperty("projects");
    expect((await get("/groups/1", "owner")).json).toMatchObject({ projects: [{ id: 4 }] });
    expect((await get("/groups/1", "outsider")).json).toEqual({ message: "404 Group Not Found" });
  });

  it("F: content in base64 with its hashes; HEAD gives the same facts as headers", async () => {
    const path = "/projects/4/repository/files/docs%2FCODEOWNERS?ref=main";
    expect((await get(path, "reporter")).json).toMatchObject({
      file_name: "CODEOWNERS",
      file_path: "docs/CODEOWNERS",
      encoding: "base64",
      content: "KiBAbWFpbnRhaW5lcgo=",
      size: 14,
      ref: "main",
      content_sha256: "b1e2106d36d6e252f15e8493b7bb853b9c199bbfdaa916452240e5089d40e3d1",
    });
    const reply = await api(sandbox, "HEAD", path, { as: "reporter" });
    expect(reply).toMatchObject({
      status: 200,
      text: "",
      headers: { "x-gitlab-size": "14", "x-gitlab-ref": "main" },
    });
  });

  it.each<[string, string, number, unknown]>([
    ["a missing file", "files/nope?ref=main", 404, { message: "404 File Not Found" }],
    ["an unknown ref", "files/package.json?ref=nope", 404, { message: "404 Commit Not Found" }],
    ["no ref", "files/package.json", 400, { error: "ref is missing, ref is empty" }],
    ["an empty ref", "files/package.json/raw?ref=", 400, { error: "ref is empty" }],
    [
      "a path that leaves the repository",
      "files/..%2Fx?ref=main",
      400,
      { error: "file_path should be a valid file path" },
    ],
    ["a name that ends in .json", "files/package.json?ref=HEAD", 200, { file_path: "package.json" }],
  ])("F: %s", async (_, path, status, json) => {
    expect(await get(`/projects/4/repository/${path}`, "reporter")).toMatchObject({ status, json });
  });

  it("raw: the text itself, of the default branch unless told otherwise", async () => {
    const reply = await get("/projects/4/repository/files/package.json/raw", "reporter");
    expect(reply).toMatchObject({
      status: 200,
      text: "{}",
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  });

  it("version, user and token describe the caller", async () => {
    const version = { version: "18.9.0-pre", enterprise: true };
    expect((await get("/metadata", "guest")).json).toMatchObject(version);
    expect((await get("/version")).status).toBe(401);
    expect((await get("/user", "readUser")).json).toMatchObject({ id: 2, username: "maintainer" });
    const token = { scopes: ["read_api"], user_id: 2, active: true, revoked: false };
    expect((await get("/personal_access_tokens/self", "readApi")).json).toMatchObject(token);
  });
});

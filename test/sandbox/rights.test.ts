/** gitlab-controls.md section 2: which role may read what, and which keys it sees. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addFramework,
  addGroup,
  addMember,
  addPipeline,
  type ProjectRow,
  type Sandbox,
} from "../../src/sandbox/index.ts";
import { api, smallWorld, startWorld, tokens, type Who } from "./support.ts";

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
const keys = async (as?: Who) => Object.keys((await get("/projects/4", as)).json as object);

describe("rights", () => {
  it.each<[string, string, number, number, number, number, number]>([
    // path, anonymous, guest, reporter, developer, maintainer
    ["P", "/projects/4", 404, 200, 200, 200, 200],
    ["PB", "/projects/4/protected_branches", 404, 403, 200, 200, 200],
    ["AP", "/projects/4/approvals", 401, 403, 403, 403, 200],
    ["AR", "/projects/4/approval_rules", 401, 403, 200, 200, 200],
    ["PL", "/projects/4/pipelines?ref=main", 404, 200, 200, 200, 200],
    ["PJ", "/projects/4/pipelines/50/jobs", 404, 200, 200, 200, 200],
    ["MA", "/projects/4/members/all", 401, 200, 200, 200, 200],
    ["users", "/projects/4/users", 404, 200, 200, 200, 200],
    ["HK", "/projects/4/hooks", 401, 403, 403, 403, 200],
    ["PR", "/projects/4/push_rule", 401, 403, 403, 403, 200],
    ["JS", "/projects/4/job_token_scope", 401, 403, 403, 403, 200],
    ["ET", "/projects/4/error_tracking/settings", 401, 403, 403, 403, 404],
    ["LN", "/projects/4/ci/lint", 404, 403, 200, 200, 200],
    ["BR", "/projects/4/repository/branches", 404, 403, 200, 200, 200],
    ["one branch", "/projects/4/repository/branches/main", 404, 403, 200, 200, 200],
    ["F", "/projects/4/repository/files/package.json?ref=main", 404, 403, 200, 200, 200],
    ["raw", "/projects/4/repository/files/package.json/raw", 404, 403, 200, 200, 200],
    ["G", "/groups/1", 404, 200, 200, 200, 200],
    ["GM", "/groups/1/members", 401, 403, 403, 403, 403],
  ])("2 %s %s", async (_, path, ...expected) => {
    const readers = [undefined, "guest", "reporter", "developer", "maintainer"] as const;
    const statuses: number[] = [];
    for (const as of readers) statuses.push((await get(path, as)).status);
    expect(statuses).toEqual(expected);
  });

  it.each([
    ["/projects/4/pipelines", 200],
    ["/projects/4/pipelines/50/jobs", 200],
    ["/projects/4/repository/branches", 200],
    ["/projects/4/repository/files/package.json/raw", 200],
    ["/projects/4/merge_requests/14", 200],
    ["/projects/4/merge_requests", 200],
    ["/projects/4", 404],
    ["/projects/4/protected_branches", 404],
    ["/projects/4/approvals", 401],
    ["/projects/4/repository/branches/main", 404],
    ["/projects/4/repository/files/package.json?ref=main", 404],
    ["/projects/4/merge_requests/14/approvals", 404],
    ["/user", 401],
  ])("J: a job token gets %s as %i", async (path, status) => {
    expect((await api(sandbox, "GET", path, { headers: { "JOB-TOKEN": tokens.job } })).status).toBe(status);
  });

  it("2 GM: members of the group read it; only direct members are listed", async () => {
    const child = addGroup(sandbox.state, { id: 2, path: "sub", parent_id: 1 });
    addMember(sandbox.state, child, 2, 40);
    expect((await get("/groups/1/members", "owner")).json).toMatchObject([{ id: 1, access_level: 50 }]);
    expect((await get("/groups/2/members", "owner")).json).toMatchObject([{ id: 2, access_level: 40 }]);
  });

  it("2 AR: an archived project refuses it below Maintainer", async () => {
    project.archived = true;
    expect((await get("/projects/4/approval_rules", "developer")).status).toBe(403);
    expect((await get("/projects/4/approval_rules", "maintainer")).status).toBe(200);
  });

  it("2 PL: with CI/CD switched off pipelines are a 403", async () => {
    project.builds_access_level = "disabled";
    expect((await get("/projects/4/pipelines", "maintainer")).status).toBe(403);
  });

  it.each([
    ["merge_requests", 403],
    ["merge_requests/14", 403],
    ["protected_branches", 403],
    ["repository/tags", 403],
    ["repository/branches", 404],
    ["repository/branches/main", 404],
  ])("2: of a feature that is switched off, %s is a %i for everybody", async (path, status) => {
    Object.assign(project, { merge_requests_access_level: "disabled", repository_access_level: "disabled" });
    expect((await get(`/projects/4/${path}`, "maintainer")).status).toBe(status);
  });

  it("2 PL: in a public project without public jobs a stranger is refused, else not", async () => {
    project.visibility = "public";
    expect((await get("/projects/4/pipelines")).status).toBe(200);
    project.public_jobs = false;
    expect((await get("/projects/4/pipelines", "outsider")).status).toBe(403);
  });

  it("2 PL: without public jobs a Guest is refused", async () => {
    project.public_jobs = false;
    expect((await get("/projects/4/pipelines", "guest")).status).toBe(403);
    expect((await get("/projects/4/pipelines", "reporter")).status).toBe(200);
  });
});

describe("2 P: keys by role", () => {
  it("an anonymous reader of a public project gets the short object", async () => {
    project.visibility = "public";
    const shown = await keys();
    expect(shown).toEqual(
      expect.arrayContaining(["id", "default_branch", "forks_count", "namespace", "visibility"]),
    );
    for (const key of ["merge_method", "archived", "builds_access_level", "permissions"]) {
      expect(shown).not.toContain(key);
    }
  });

  it.each<[string, Who, Who]>([
    ["default_branch", "guest", "reporter"],
    ["forks_count", "guest", "reporter"],
    ["secret_push_protection_enabled", "reporter", "developer"],
    ["restrict_user_defined_variables", "developer", "maintainer"],
    ["ci_pipeline_variables_minimum_override_role", "developer", "maintainer"],
    ["auto_devops_enabled", "developer", "maintainer"],
    ["build_timeout", "developer", "maintainer"],
    ["ci_config_path", "guest", "reporter"],
  ])("%s is hidden from a %s and shown to a %s", async (key, hidden, shown) => {
    expect(await keys(hidden)).not.toContain(key);
    expect(await keys(shown)).toContain(key);
  });

  it.each(["only_allow_merge_if_all_status_checks_passed", "secret_push_protection_enabled"])(
    "%s needs Ultimate",
    async (key) => {
      expect(await keys("maintainer")).toContain(key);
      project.licence = "premium";
      expect(await keys("maintainer")).not.toContain(key);
    },
  );

  it("values come from the state, with permissions, namespace and frameworks", async () => {
    addFramework(sandbox.state, { name: "SOC 2", projectIds: [4] });
    Object.assign(project, { merge_method: "ff", empty_repo: true, default_branch: null });
    expect((await get("/projects/4", "maintainer")).json).toMatchObject({
      id: 4,
      path_with_namespace: "grp/proj",
      visibility: "private",
      merge_method: "ff",
      empty_repo: true,
      default_branch: "main",
      compliance_frameworks: ["SOC 2"],
      namespace: { id: 1, name: "Group", path: "grp", kind: "group", full_path: "grp" },
      permissions: { project_access: { access_level: 40 }, group_access: null },
    });
    expect((await get("/projects/4", "owner")).json).toMatchObject({
      permissions: { project_access: null, group_access: { access_level: 50 } },
    });
  });

  it("a missing security-setting row is a null, and extra keys are laid over", async () => {
    Object.assign(project, { secret_push_protection_enabled: null, extra: { ci_config_path: "ci.yml" } });
    const json = { secret_push_protection_enabled: null, ci_config_path: "ci.yml" };
    expect((await get("/projects/4", "developer")).json).toMatchObject(json);
  });
});

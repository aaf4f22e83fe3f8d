/** gitlab-settings.md 1.2 and 1.9: what shows how a job is set up, its token and its variables. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ProjectRow, Sandbox, VariableRow } from "../../src/sandbox/index.ts";
import { api, ask, smallWorld, start, startWorld, tokens, type Who } from "./support.ts";

let sandbox: Sandbox;
let project: ProjectRow;
beforeEach(async () => {
  const state = smallWorld();
  project = state.projects[0] as ProjectRow;
  sandbox = await startWorld(state);
});
afterEach(() => sandbox.close());

const row = (key: string, partial: Partial<VariableRow> = {}): VariableRow => ({
  ...{ key, variableType: "ENV_VAR", protected: true, masked: true, hidden: false, raw: true },
  ...{ environmentScope: "*", ...partial },
});

async function variables(as: Who, more = "") {
  const query = `{ project(fullPath: "grp/proj") { ciVariables${more} { nodes { key variableType protected masked environmentScope } pageInfo { hasNextPage } } inheritedCiVariables { nodes { key groupName groupCiCdSettingsPath } } } }`;
  const { json } = await ask(sandbox, "POST", "/api/graphql", { as, json: { query } });
  return (json as { data: { project: unknown } }).data.project;
}

describe("CI/CD variables over GraphQL", () => {
  it("are shown to a Maintainer, with those of the groups above, and without values", async () => {
    project.variables = [
      row("A"),
      row("B", { protected: false, masked: false, environmentScope: "production" }),
    ];
    const [group] = sandbox.state.groups;
    if (group) group.variables = [row("C")];
    expect(await variables("maintainer")).toEqual({
      ciVariables: {
        nodes: [
          { key: "A", variableType: "ENV_VAR", protected: true, masked: true, environmentScope: "*" },
          {
            key: "B",
            variableType: "ENV_VAR",
            protected: false,
            masked: false,
            environmentScope: "production",
          },
        ],
        pageInfo: { hasNextPage: false },
      },
      inheritedCiVariables: {
        nodes: [{ key: "C", groupName: "Group", groupCiCdSettingsPath: "/groups/grp/-/settings/ci_cd" }],
      },
    });
    const json = { query: '{ project(fullPath: "grp/proj") { ciVariables { nodes { value } } } }' };
    const { json: refused } = await ask(sandbox, "POST", "/api/graphql", { as: "maintainer", json });
    expect(JSON.stringify(refused)).toContain("Field 'value' doesn't exist on type 'CiProjectVariable'");
  });

  it("are null for a Developer, without an error, which is not the same as none", async () => {
    expect(await variables("developer")).toEqual({ ciVariables: null, inheritedCiVariables: null });
    expect(await variables("maintainer")).toMatchObject({ ciVariables: { nodes: [] } });
  });

  it("are null for everyone where CI/CD is off", async () => {
    project.builds_access_level = "disabled";
    expect(await variables("owner")).toEqual({ ciVariables: null, inheritedCiVariables: null });
  });

  it("come in pages", async () => {
    project.variables = Array.from({ length: 3 }, (_, index) => row(`V${index}`));
    expect(await variables("maintainer", "(first: 2)")).toMatchObject({
      ciVariables: { nodes: [{ key: "V0" }, { key: "V1" }], pageInfo: { hasNextPage: true } },
    });
  });
});

describe("the token itself", () => {
  it.each([
    { expires_at: undefined, shown: new Date(start + 90 * 86_400_000).toISOString().slice(0, 10) },
    { expires_at: null, shown: null },
    { expires_at: "2026-10-01", shown: "2026-10-01" },
  ])("shows $shown as its last day for $expires_at", async ({ expires_at, shown }) => {
    const token = sandbox.state.tokens.find(({ value }) => value === tokens.maintainer);
    if (token && expires_at !== undefined) token.expires_at = expires_at;
    const { json } = await api(sandbox, "GET", "/personal_access_tokens/self", { as: "maintainer" });
    expect(json).toMatchObject({ expires_at: shown, scopes: ["api"], revoked: false });
  });
});

describe("a setting of a project", () => {
  const setting = "only_allow_merge_if_all_status_checks_passed";
  const put = (as: Who, json: object) => api(sandbox, "PUT", "/projects/4", { as, json });

  it("is changed by a Maintainer, not by a Developer", async () => {
    expect((await put("developer", { [setting]: true })).status).toBe(403);
    expect(await put("maintainer", { [setting]: true })).toMatchObject({
      status: 200,
      json: { [setting]: true },
    });
    expect(sandbox.state.projects[0]?.[setting]).toBe(true);
    expect((await put("maintainer", {})).status).toBe(400);
  });

  it("is dropped without the licence, and the answer is a success", async () => {
    const [project] = sandbox.state.projects;
    if (project) project.licence = "premium";
    const { status, json } = await put("maintainer", { [setting]: true });
    expect(status).toBe(200);
    expect(json).not.toHaveProperty(setting);
    expect(project?.[setting]).toBe(false);
  });
});

/** Routes and fields of settings: who sees what, as GitLab's policies and entities say it. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  accessLevel,
  type GroupRow,
  type ProjectRow,
  type Sandbox,
  type SandboxState,
} from "../../src/sandbox/index.ts";
import { accessToken, deployToken, environmentRule, safeSettings } from "../support/settings.ts";
import { api, ask, smallWorld, startWorld, type Who } from "./support.ts";

let sandbox: Sandbox;
let state: SandboxState;
let project: ProjectRow;
let group: GroupRow;
beforeEach(async () => {
  state = smallWorld();
  const [one] = state.projects;
  const [its] = state.groups;
  if (!one || !its) throw new Error("the small world has a project in a group");
  [project, group] = [one, its];
  safeSettings(project, group);
  sandbox = await startWorld(state);
});
afterEach(() => sandbox.close());

const statusOf = async (path: string, as: Who) => (await api(sandbox, "GET", path, { as })).status;

async function field(fields: string, as: Who) {
  const query = `{ project(fullPath: "grp/proj") { ${fields} } }`;
  const { json } = await ask(sandbox, "POST", "/api/graphql", { as, json: { query } });
  const { data, errors } = json as { data: { project: Record<string, unknown> | null }; errors?: unknown[] };
  return { project: data.project, errors: errors?.length ?? 0 };
}

describe("lists over REST", () => {
  it.each<[path: string, maintainer: number, developer: number, outsider: number]>([
    ["/projects/4/protected_tags", 200, 403, 404],
    // lib/api/resource_access_tokens.rb: 401 although the token is good.
    ["/projects/4/access_tokens", 200, 401, 404],
    ["/projects/4/deploy_keys", 200, 403, 404],
    ["/projects/4/deploy_tokens", 200, 403, 404],
    ["/projects/4/integrations", 200, 403, 404],
    ["/projects/4/merge_request_approval_setting", 200, 403, 404],
    ["/groups/1/hooks", 403, 403, 404],
  ])("%s", async (path, maintainer, developer, outsider) => {
    expect([
      await statusOf(path, "maintainer"),
      await statusOf(path, "developer"),
      await statusOf(path, "outsider"),
    ]).toEqual([maintainer, developer, outsider]);
  });

  it("show a group's webhooks to its Owner", async () => {
    const { json } = await api(sandbox, "GET", "/groups/1/hooks", { as: "owner" });
    expect(json).toMatchObject([{ id: 71, group_id: 1, enable_ssl_verification: true }]);
  });

  it("contain what is revoked or has expired, unless only active ones are wanted", async () => {
    project.settings.accessTokens.push(accessToken({ id: 9, active: false, revoked: true }));
    project.settings.deployTokens.push(deployToken({ id: 9, expired: true }));
    const count = async (path: string) => {
      const { json } = await api(sandbox, "GET", path, { as: "maintainer" });
      return (json as unknown[]).length;
    };
    expect(await count("/projects/4/access_tokens")).toBe(2);
    expect(await count("/projects/4/access_tokens?state=active")).toBe(1);
    expect(await count("/projects/4/deploy_tokens")).toBe(2);
    expect(await count("/projects/4/deploy_tokens?active=true")).toBe(1);
  });

  it("refuse another state", async () => {
    expect(await statusOf("/projects/4/access_tokens?state=new", "maintainer")).toBe(400);
  });

  it("have no approval settings without a licence", async () => {
    project.licence = "free";
    expect(await statusOf("/projects/4/merge_request_approval_setting", "maintainer")).toBe(403);
  });

  it("name the holder of a level of a protected tag", async () => {
    project.settings.protectedTags = [
      { name: "v*", create_access_levels: [accessLevel(40, { deploy_key_id: 5 })] },
    ];
    const { json } = await api(sandbox, "GET", "/projects/4/protected_tags", { as: "maintainer" });
    expect(json).toMatchObject([{ create_access_levels: [{ access_level: 40, deploy_key_id: 5 }] }]);
  });
});

describe("fields over GraphQL", () => {
  it("hide environments one by one, without an error", async () => {
    const fields = "environments { nodes { name tier } }";
    const production = { name: "production", tier: "PRODUCTION" };
    expect(await field(fields, "reporter")).toEqual({
      project: { environments: { nodes: [production] } },
      errors: 0,
    });
    expect(await field(fields, "guest")).toEqual({ project: { environments: { nodes: [] } }, errors: 0 });
    project.builds_access_level = "disabled";
    expect(await field(fields, "owner")).toEqual({ project: { environments: { nodes: [] } }, errors: 0 });
  });

  it("show the rules of a group for the tier of an environment", async () => {
    group.settings.protectedEnvironments = [environmentRule(30)];
    const fields =
      "environments { nodes { protectedEnvironments { nodes { name project { id } group { id } } } } }";
    const found = await field(fields, "reporter");
    expect(found.project).toEqual({
      environments: {
        nodes: [
          {
            protectedEnvironments: {
              nodes: [
                { name: "production", project: { id: "gid://gitlab/Project/4" }, group: null },
                { name: "production", project: null, group: { id: "gid://gitlab/Group/1" } },
              ],
            },
          },
        ],
      },
    });
  });

  it("answer null and an error to who may not read runners", async () => {
    expect(await field("runners { count }", "maintainer")).toEqual({
      project: { runners: { count: 1 } },
      errors: 0,
    });
    expect(await field("runners { count }", "developer")).toEqual({ project: { runners: null }, errors: 1 });
  });

  it("hide policies and their project, which looks like none", async () => {
    const fields =
      "securityPolicyProject { fullPath } scanExecutionPolicies(relationship: INHERITED) { nodes { name source { ... on GroupSecurityPolicySource { namespace { fullPath } } } } }";
    expect(await field(fields, "developer")).toEqual({
      project: {
        securityPolicyProject: null,
        scanExecutionPolicies: { nodes: [{ name: "Scan", source: { namespace: { fullPath: "grp" } } }] },
      },
      errors: 0,
    });
    expect(await field(fields, "reporter")).toMatchObject({
      project: { scanExecutionPolicies: { nodes: [] } },
      errors: 0,
    });
  });
});

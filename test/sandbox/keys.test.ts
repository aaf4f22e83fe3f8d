/** What gives others rights and is created on request: access tokens of a group, variables and trigger tokens. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { ProjectRow, Sandbox } from "../../src/sandbox/index.ts";
import { api, smallWorld, startWorld } from "./support.ts";

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

const token = { name: "bot", scopes: ["api"], access_level: 40, expires_at: "2027-06-30" };

it("creates an access token of a group for an Owner, which works in its projects", async () => {
  const made = await api(sandbox, "POST", "/groups/1/access_tokens", { as: "owner", json: token });
  expect(made).toMatchObject({
    status: 201,
    json: { name: "bot", scopes: ["api"], access_level: 40, expires_at: "2027-06-30", resource_id: 1 },
  });
  const { token: value } = made.json as { token: string };
  const seen = await fetch(`${sandbox.url}/api/v4/projects/4/external_status_checks`, {
    headers: { "PRIVATE-TOKEN": value },
  });
  expect(seen.status).toBe(200);
});

it("refuses an access token of a group to a Maintainer of a project", async () => {
  const made = await api(sandbox, "POST", "/groups/1/access_tokens", { as: "maintainer", json: token });
  expect(made).toMatchObject({
    status: 400,
    json: {
      message: "400 Bad request - User does not have permission to create group access token",
    },
  });
});

const variable = { key: "TOKEN", value: "0123456789", masked: true, protected: true };

it("creates a variable once in each environment, if its value can be masked", async () => {
  const post = (json: object, as: "maintainer" | "developer" = "maintainer") =>
    api(sandbox, "POST", "/projects/4/variables", { as, json });
  expect((await post(variable, "developer")).status).toBe(403);
  expect(await post({ ...variable, value: "short" })).toMatchObject({
    ...{ status: 400, json: { message: { value: ["is invalid"] } } },
  });
  expect(await post(variable)).toMatchObject({ status: 201, json: { masked: true, protected: true } });
  expect(await post(variable)).toMatchObject({
    ...{ status: 400, json: { message: { key: ["(TOKEN) has already been taken"] } } },
  });
  expect((await post({ ...variable, environment_scope: "production" })).status).toBe(201);
  expect(project.variables?.map(({ key, environmentScope }) => [key, environmentScope])).toEqual([
    ["TOKEN", "*"],
    ["TOKEN", "production"],
  ]);
});

it("creates a trigger token that starts pipelines as its owner, until it is deleted", async () => {
  const json = { description: "status checks" };
  expect((await api(sandbox, "POST", "/projects/4/triggers", { as: "developer", json })).status).toBe(403);
  const made = await api(sandbox, "POST", "/projects/4/triggers", { as: "maintainer", json });
  const { id, token: value } = made.json as { id: number; token: string };
  expect(made).toMatchObject({ status: 201, json: { ...json, owner: { username: "maintainer" } } });
  const run = () => api(sandbox, "POST", `/projects/4/ref/main/trigger/pipeline?token=${value}`);
  expect((await run()).status).toBe(201);
  const remove = () => api(sandbox, "DELETE", `/projects/4/triggers/${id}`, { as: "maintainer" });
  expect((await remove()).status).toBe(204);
  expect((await remove()).status).toBe(404);
  expect((await run()).status).toBe(404);
});

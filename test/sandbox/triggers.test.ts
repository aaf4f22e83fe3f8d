/** Section 5 of the contract: a pipeline trigger as an external service (lib/api/ci/triggers.rb). */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ProjectRow, Sandbox, StartedPipeline } from "../../src/sandbox/index.ts";
import { type Ask, api, smallWorld, startWorld } from "./support.ts";

const token = "glptt-0123456789";
const path = `/projects/4/ref/main/trigger/pipeline?token=${token}`;

let sandbox: Sandbox;
let project: ProjectRow;
let started: StartedPipeline[];
beforeEach(async () => {
  started = [];
  const state = smallWorld();
  const [first] = state.projects;
  if (!first) throw new Error("the small world has a project");
  project = first;
  // The maintainer, who may merge into the protected branch.
  project.triggers = [{ token, ownerId: 2 }];
  sandbox = await startWorld(state, {
    startPipeline: async (pipeline) => {
      started.push(pipeline);
    },
  });
});
afterEach(() => sandbox.close());

const base = (message: string) => ({ message: { base: [message] } });

it("starts a pipeline, whatever the credentials", async () => {
  const reply = await api(sandbox, "POST", path, { json: { a: 1 }, as: "garbage" });
  expect(reply.status).toBe(201);
  expect(reply.json).toMatchObject({ project_id: 4, ref: "main", source: "trigger", status: "created" });
  expect(started).toMatchObject([{ projectId: 4, ref: "main", sha: project.branches[0]?.commitId }]);
});

it("gives the job the request as JSON, without the token, and with the route's own id and ref", async () => {
  await api(sandbox, "POST", `${path}&x=1`, { json: { id: 42, ref: "other", token: "t", x: 2, y: [null] } });
  // The body outranks the query, so its token counts.
  expect(started).toEqual([]);
  await api(sandbox, "POST", `${path}&x=1`, { json: { id: 42, ref: "other", x: 2, y: [null] } });
  expect(JSON.parse(started[0]?.payload ?? "")).toEqual({
    ...{ id: "4", ref: "main", x: 2, y: [null], variables: {} },
  });
});

it("takes the ref from the query too, and a ref with a slash from the path", async () => {
  project.branches.push({
    name: "feature/x",
    commitId: "c".repeat(40),
    committed_date: "2026-01-01T00:00:00Z",
  });
  await api(sandbox, "POST", `/projects/grp%2Fproj/trigger/pipeline?token=${token}&ref=main`);
  await api(sandbox, "POST", path.replace("main", "feature%2Fx"));
  expect(started.map(({ ref }) => ref)).toEqual(["main", "feature/x"]);
});

describe("refuses", () => {
  const notFound = { message: "404 Not Found" };
  const refusals: readonly {
    name: string;
    change?: () => void;
    to?: string;
    ask?: Ask;
    status: number;
    json: unknown;
  }[] = [
    { name: "no token", to: path.replace(/\?.*/, ""), status: 400, json: { error: "token is missing" } },
    {
      name: "no ref",
      to: `/projects/4/trigger/pipeline?token=${token}`,
      status: 400,
      json: { error: "ref is missing, ref is empty" },
    },
    { name: "an unknown token", to: `${path}x`, status: 404, json: notFound },
    { name: "a token of another project", to: path.replace("/4/", "/5/"), status: 404, json: notFound },
    {
      name: "an expired token",
      change: () => Object.assign(project.triggers?.[0] ?? {}, { expired: true }),
      ...{ status: 404, json: notFound },
    },
    {
      name: "an owner who does not see the project",
      change: () => Object.assign(project.triggers?.[0] ?? {}, { ownerId: 6 }),
      ...{ status: 404, json: notFound },
    },
    {
      name: "an owner who may not run pipelines",
      change: () => Object.assign(project.triggers?.[0] ?? {}, { ownerId: 4 }),
      ...{ status: 400, json: base("Insufficient permissions to create a new pipeline") },
    },
    {
      name: "an owner who may not write to the protected ref",
      change: () => Object.assign(project.triggers?.[0] ?? {}, { ownerId: 3 }),
      status: 400,
      json: base(
        "You do not have sufficient permission to run a pipeline on 'main'. Please select a different branch or contact your administrator for assistance.",
      ),
    },
    {
      name: "an unknown ref",
      to: path.replace("main", "none"),
      status: 400,
      json: base("Reference not found"),
    },
    {
      name: "a project without pipelines",
      change: () => Object.assign(project, { builds_access_level: "disabled" }),
      ...{ status: 400, json: base("Pipelines are disabled!") },
    },
    {
      name: "variables that are not texts",
      ask: { json: { variables: { A: 1 } } },
      ...{ status: 400, json: { message: "variables needs to be a map of key-valued strings" } },
    },
    {
      name: "variables that the owner may not set",
      change: () => Object.assign(project, { ci_pipeline_variables_minimum_override_role: "no_one_allowed" }),
      to: `${path}&variables[A]=1`,
      ...{ status: 400, json: base("Insufficient permissions to set pipeline variables") },
    },
    {
      name: "another payload under the name of the payload",
      to: `${path}&variables[TRIGGER_PAYLOAD]=x`,
      ...{ status: 400, json: base("Duplicate variable name: TRIGGER_PAYLOAD") },
    },
    {
      name: "an event of a pipeline",
      ask: { headers: { "X-Gitlab-Event": "Pipeline Hook" } },
      ...{ status: 403, json: { message: "403 Forbidden" } },
    },
  ];

  it.each(refusals)("$name", async ({ change, to = path, ask, status, json }) => {
    change?.();
    const reply = await api(sandbox, "POST", to, ask);
    expect([reply.status, reply.json]).toEqual([status, json]);
    expect(started).toEqual([]);
  });

  it("more pipelines of one project, user and commit than a minute allows", async () => {
    sandbox.state.pipelinesPerMinute = 2;
    const statuses = async () => (await api(sandbox, "POST", path)).status;
    expect([await statuses(), await statuses(), await statuses()]).toEqual([201, 201, 400]);
    sandbox.clock.advance(61_000);
    expect(await statuses()).toBe(201);
  });
});

it("is reached by the event of a status check", async () => {
  project.statusChecks = [];
  const { id } = Object.assign(sandbox.state.mergeRequests[0] ?? { id: 0 });
  project.statusChecks.push({
    ...{ id: 1, name: "Central", external_url: `${sandbox.url}/api/v4${path}` },
    ...{ sharedSecret: "secret", protectedBranchIds: [], updatedAt: 0 },
  });
  await sandbox.notifyStatusChecks(id, "update");
  expect(JSON.parse(started[0]?.payload ?? "")).toMatchObject({
    id: "4",
    object_kind: "merge_request",
    external_approval_rule: { id: 1, external_url: `${sandbox.url}/api/v4${path}` },
  });
});

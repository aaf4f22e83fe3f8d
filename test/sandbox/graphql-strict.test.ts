/** Where GraphQL is less obliging than it looks: what it does not find, refuses, or shows without a user. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addMember,
  addPipeline,
  type MergeRequestRow,
  type ProjectRow,
  type Sandbox,
} from "../../src/sandbox/index.ts";
import { ask, smallWorld, startWorld, type Who } from "./support.ts";

let sandbox: Sandbox;
let project: ProjectRow;
let row: MergeRequestRow;
beforeEach(async () => {
  const state = smallWorld();
  project = state.projects[0] as ProjectRow;
  row = state.mergeRequests[0] as MergeRequestRow;
  sandbox = await startWorld(state);
});
afterEach(() => sandbox.close());

const send = (query: string, as: Who = "maintainer") =>
  ask(sandbox, "POST", "/api/graphql", { as, json: { query } });
const ofProject = async (fields: string, as?: Who) =>
  (await send(`{ project(fullPath: "grp/proj") { ${fields} } }`, as)).json as {
    data: { project: unknown } | null;
    errors?: { message: string }[];
  };

describe("a pipeline", () => {
  beforeEach(() => {
    addPipeline(sandbox.state, 4, { id: 60 });
    addPipeline(sandbox.state, 4, { id: 61, source: "parent_pipeline" });
  });

  it.each([
    { args: '(id: "gid://gitlab/Ci::Pipeline/60")', found: { iid: "1" } },
    { args: '(id: "gid://gitlab/Ci::Pipeline/61")', found: null },
    { args: '(iid: "2")', found: { iid: "2" } },
    { args: "", found: { iid: "1" } },
  ])("asked for with $args is $found", async ({ args, found }) => {
    expect((await ofProject(`pipeline${args} { iid }`)).data?.project).toEqual({ pipeline: found });
  });

  it("is asked for by one argument", async () => {
    const { errors } = await ofProject('pipeline(id: "gid://gitlab/Ci::Pipeline/60", iid: "1") { iid }');
    expect(errors?.[0]?.message).toBe("Only one of [id, iid, sha] arguments is allowed at the same time.");
  });
});

describe("members", () => {
  it("are people who wait too, and invitations without a user to whoever administers the project", async () => {
    project.invitations = [{ id: 900, access_level: 30 }];
    addMember(sandbox.state, project, 6, 30).membership_state = "awaiting";
    const users = async (as: Who) => {
      const { data } = await ofProject("projectMembers { nodes { user { username } } }", as);
      const found = data?.project as { projectMembers: { nodes: { user: { username: string } | null }[] } };
      return found.projectMembers.nodes.map(({ user }) => user?.username ?? null);
    };
    const everybody = ["owner", "maintainer", "developer", "reporter", "guest", "outsider"];
    expect(await users("maintainer")).toEqual([...everybody, null]);
    expect(await users("developer")).toEqual(everybody);
  });
});

describe("a thread", () => {
  it("counts as resolved as soon as one of its notes is, and is so only with all of them", async () => {
    const note = { userId: 2, body: "", system: false, resolvable: true, created_at: row.created_at };
    const notes = [
      { id: 1, resolved: true, ...note },
      { id: 2, resolved: false, ...note },
    ];
    row.discussions = [{ id: "d", individual_note: false, notes }];
    const fields =
      "resolvableDiscussionsCount resolvedDiscussionsCount discussions { nodes { resolvable resolved } }";
    expect((await ofProject(`mergeRequest(iid: "14") { ${fields} }`)).data?.project).toEqual({
      mergeRequest: {
        resolvableDiscussionsCount: 1,
        resolvedDiscussionsCount: 1,
        discussions: { nodes: [{ resolvable: true, resolved: false }] },
      },
    });
  });
});

describe("a query that is not begun with", () => {
  it("is a 422 where it is too long", async () => {
    expect(await send(`{ currentUser { id } } # ${"x".repeat(10_000)}`)).toMatchObject({
      status: 422,
      json: { errors: [{ message: "Query too large" }] },
    });
  });

  it.each([
    {
      what: "a value that an older GitLab lacks",
      fields: 'mergeRequest(iid: "14") { headPipeline { jobs(statuses: [FAILED, CANCELING]) { count } } }',
      message: "Argument 'statuses' on Field 'jobs' has an invalid value ([FAILED, CANCELING]).",
    },
    {
      what: "a field that it lacks",
      fields: "isSelfDeletionScheduled",
      message: "Field 'isSelfDeletionScheduled' doesn't exist on type 'Project'",
    },
    {
      what: "an argument that nobody has",
      fields: "branchRules(colour: 1) { count }",
      message: "Field 'branchRules' doesn't accept argument 'colour'",
    },
  ])("names $what", async ({ fields, message }) => {
    sandbox.state.missingFromSchema = ["CiJobStatus.CANCELING", "Project.isSelfDeletionScheduled"];
    const { data, errors } = await ofProject(fields);
    expect([data, errors?.[0]?.message]).toEqual([undefined, message]);
  });

  it("names at most five of its mistakes", async () => {
    const { errors } = await ofProject("a b c d e f g");
    expect(errors).toHaveLength(5);
  });
});

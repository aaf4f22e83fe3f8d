/** Which projects a group, a framework, paths and globs mean, read from the sandbox over HTTP. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGitLab } from "../../../src/gitlab/client.ts";
import { createTransport, type Transport } from "../../../src/gitlab/transport.ts";
import {
  addFramework,
  addGroup,
  addMember,
  addProject,
  addToken,
  emptyState,
  type Sandbox,
  type SandboxState,
  startSandbox,
} from "../../../src/sandbox/index.ts";
import { projectsOf } from "../../../src/scope/projects-of.ts";
import { folderOf, type Scope, scopeProblems } from "../../../src/scope/scope.ts";
import type { RunError } from "../../../src/shared/errors.ts";
import { client, serve } from "../gitlab/server.ts";

const token = "scope-test-maintainer-01";

/** `acme` with `tools` below it, and `acme-labs` beside it. */
function world(): SandboxState {
  const state = emptyState();
  const { userId } = addToken(state, { value: token });
  const acme = addGroup(state, { id: 1, path: "acme" });
  const tools = addGroup(state, { id: 2, path: "tools", parent_id: 1 });
  const labs = addGroup(state, { id: 3, path: "acme-labs" });
  for (const group of [acme, labs]) addMember(state, group, userId, 40);
  const at = (id: number, path: string, groupId: number, more = {}) =>
    addProject(state, { id, path, groupId, ...more });
  at(30, "web", 1);
  at(12, "lint", tools.id);
  at(11, "old", 1, { archived: true });
  at(13, "leaving", 1, { markedForDeletionOn: "2026-12-01" });
  at(14, "guest", labs.id, { sharedWith: [{ groupId: 1, access_level: 30 }] });
  at(15, "Legacy", 1, { formerPaths: ["acme/ancient"] });
  addFramework(state, { id: 7, groupId: 1, name: "SOC 2", projectIds: [12, 30, 14] });
  return state;
}

let sandbox: Sandbox;
let transport: Transport;
beforeEach(async () => {
  sandbox = await startSandbox({ state: world() });
  transport = createTransport({
    ...{ baseUrl: sandbox.url, token, now: Date.now, sleep: async () => {}, random: () => 0 },
  });
});
afterEach(async () => {
  transport.close();
  await sandbox.close();
});

async function paths(scope: Scope): Promise<string[]> {
  const found: string[] = [];
  for await (const { path } of projectsOf(createGitLab(transport), scope)) found.push(path);
  return found;
}

async function refusal(scope: Scope): Promise<RunError> {
  try {
    await paths(scope);
  } catch (error) {
    return error as RunError;
  }
  throw new Error("nothing was refused");
}

describe("the projects that are meant", () => {
  it.each<{ name: string; scope: Scope; found: readonly string[] }>([
    {
      name: "a group: with subgroups, in order of id, without shared, archived and leaving projects",
      scope: { group: "acme" },
      found: ["acme/tools/lint", "acme/Legacy", "acme/web"],
    },
    { name: "a group by its id, typed as text", scope: { group: "2" }, found: ["acme/tools/lint"] },
    {
      name: "archived projects too",
      scope: { group: 1, archived: true },
      found: ["acme/old", "acme/tools/lint", "acme/Legacy", "acme/web"],
    },
    {
      name: "exclusions, without regard to case",
      scope: { group: "acme", exclude: ["acme/legacy", "ACME/tools/**"] },
      found: ["acme/web"],
    },
    {
      name: "the projects of a framework, only those of the group",
      scope: { group: "acme", framework: "soc 2" },
      found: ["acme/tools/lint", "acme/web"],
    },
    {
      name: "a framework of the top-level group, for a subgroup",
      scope: { group: "acme/tools", framework: "SOC 2" },
      found: ["acme/tools/lint"],
    },
    {
      name: "paths and ids, each project once",
      scope: { projects: ["acme/web", "30", "12", "acme/tools/*"] },
      found: ["acme/web", "acme/tools/lint"],
    },
    { name: "a former path", scope: { projects: ["acme/ancient"] }, found: ["acme/Legacy"] },
    {
      name: "a glob does not leave its group",
      scope: { projects: ["acme/**"] },
      found: ["acme/tools/lint", "acme/Legacy", "acme/web"],
    },
    { name: "one star is one part", scope: { projects: ["acme/*"] }, found: ["acme/Legacy", "acme/web"] },
    {
      name: "braces after the first part",
      scope: { projects: ["acme/{web,tools/*}"] },
      found: ["acme/tools/lint", "acme/web"],
    },
    { name: "nothing matches", scope: { projects: ["acme/none*"] }, found: [] },
  ])("$name", async ({ scope, found }) => {
    expect(await paths(scope)).toEqual(found);
  });

  it("has the default branch and GitLab's whole answer", async () => {
    for await (const project of projectsOf(createGitLab(transport), { projects: ["acme/web"] }))
      expect(project).toMatchObject({
        ...{ id: 30, archived: false, defaultBranch: "main" },
        raw: { merge_method: "merge", only_allow_merge_if_all_status_checks_passed: false },
      });
  });

  it("reads 250 projects in pages of 100, and misses none if an earlier one is deleted meanwhile", async () => {
    const { state } = sandbox;
    for (let id = 101; id <= 350; id++) addProject(state, { id, groupId: 2, path: `p${id}` });
    const found: number[] = [];
    for await (const { id } of projectsOf(createGitLab(transport), { group: "acme/tools" })) {
      found.push(id);
      if (id === 110)
        state.projects.splice(0, state.projects.length, ...state.projects.filter((one) => one.id !== 12));
    }
    expect(found).toEqual([12, ...Array.from({ length: 250 }, (_, index) => 101 + index)]);
    const pages = sandbox.log.filter(({ path }) => path.endsWith("/projects"));
    expect(pages).toHaveLength(4);
  });

  it("reads the list by pages if the server does not know id_after", async () => {
    const row = (id: number) => ({ id, path_with_namespace: `acme/p${id}` });
    const server = await serve(({ url }) => {
      const { pathname, searchParams } = new URL(url, "http://x");
      if (!pathname.endsWith("/projects")) return { json: { id: 1, full_path: "acme" } };
      const page = Number(searchParams.get("page") ?? 1);
      const json = page === 1 ? [row(1), row(2)] : [row(3)];
      return {
        json,
        headers: { "x-next-page": page === 1 ? "2" : "", "x-total": "3", "x-total-pages": "2" },
      };
    });
    const found: number[] = [];
    const gitlab = createGitLab(client(server.url).transport);
    for await (const { id } of projectsOf(gitlab, { group: "acme" })) found.push(id);
    expect(found).toEqual([1, 2, 3]);
  });
});

describe("what is refused", () => {
  it.each<{ name: string; scope: Scope; message: string }>([
    {
      name: "an unknown group",
      scope: { group: "nowhere" },
      message: "group nowhere was not found, or the token cannot see it",
    },
    {
      name: "an unknown project",
      scope: { projects: ["acme/none"] },
      message: "projects has acme/none, but it was not found, or the token cannot see it",
    },
    {
      name: "a glob in an unknown group",
      scope: { projects: ["nowhere/x/**"] },
      message: "projects has nowhere/x/**, but the group nowhere/x was not found, or the token cannot see it",
    },
    {
      name: "an unknown framework",
      scope: { group: "acme", framework: "SOC2" },
      message: 'framework: acme has no framework "SOC2", did you mean SOC 2?',
    },
    { name: "nothing", scope: {}, message: "group is missing: name a group, or projects" },
    {
      name: "a framework without its group",
      scope: { projects: ["acme/web"], framework: "SOC 2" },
      message: "framework requires group, whose projects are meant",
    },
  ])("$name", async ({ scope, message }) => {
    expect((await refusal(scope)).message).toBe(message);
  });

  it("everything at once, before the first request", async () => {
    const { code, problems } = await refusal({
      group: "acme",
      projects: ["acme", "*/web", "https://gitlab.example/acme/web"],
      exclude: ["legacy"],
    });
    expect(code).toBe("INPUT_INVALID");
    expect(problems).toEqual([
      "projects and group exclude each other",
      "projects has acme, which is not a full path; the projects of a group are acme/**",
      "projects has the glob */web, whose first part must be the name of a group",
      "projects has https://gitlab.example/acme/web, which is not a full path such as group/project, without the address of GitLab",
      "exclude has legacy, which is not a full path; the projects of a group are legacy/**",
    ]);
    expect(sandbox.log).toEqual([]);
  });

  it("a scope without problems has none", () => {
    expect(scopeProblems({ projects: ["a/b", "7", "a/**"], exclude: ["**/old", "a/x"] })).toEqual([]);
  });
});

it.each([
  ["acme/**", "acme"],
  ["acme/tools/x*", "acme/tools"],
  ["acme/{a,b}/c", "acme"],
  ["acme/tools/lint", "acme/tools"],
  ["*/x", ""],
])("the literal folder of %s is %s", (glob, folder) => {
  expect(folderOf(glob)).toBe(folder);
});

/** Who may own code, and the file that says who does, against the sandbox. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fact } from "../../../../src/facts/define.ts";
import { possibleOwners } from "../../../../src/facts/people/possible-owners.ts";
import { repositoryCodeOwners } from "../../../../src/facts/repository/repository-code-owners.ts";
import { addGroup, type ProjectRow, type Sandbox, startSandbox } from "../../../../src/sandbox/index.ts";
import { api, smallWorld, start, tokens, type Who } from "../../../sandbox/support.ts";
import { storeOf } from "../../../support/judging.ts";

let sandbox: Sandbox;
let project: ProjectRow;
beforeEach(async () => {
  const state = smallWorld();
  const [first] = state.projects;
  if (!first) throw new Error("the small world has a project");
  project = first;
  sandbox = await startSandbox({ now: () => start, state });
});
afterEach(() => sandbox.close());

const read = <T>(fact: Fact<T>, who: Who = "owner") => storeOf(sandbox, { token: tokens[who] }).read(fact);

describe("possible owners", () => {
  it("are members, the groups above, and groups that are invited", async () => {
    const { state } = sandbox;
    const [top] = state.groups;
    if (!top) throw new Error("the small world has a group");
    addGroup(state, { id: 80, path: "tools", visibility: "public" });
    addGroup(state, { id: 81, path: "Ops", visibility: "public" });
    addGroup(state, { id: 82, path: "guests", visibility: "public" });
    addGroup(state, { id: 83, path: "hidden" });
    project.sharedWith = [
      { groupId: 80, access_level: 20 },
      { groupId: 83, access_level: 30 },
    ];
    top.sharedWith = [
      { groupId: 81, access_level: 30 },
      { groupId: 82, access_level: 20 },
    ];
    const result = await read(possibleOwners);
    expect(result.ok && [...result.value.usernames].sort()).toEqual([
      "developer",
      "guest",
      "maintainer",
      "owner",
      "reporter",
    ]);
    expect(result.ok && [...result.value.groups].sort()).toEqual(["grp", "ops", "tools"]);
  });

  it("are unknown to those who do not see a group above", async () => {
    sandbox.faults.add({ kind: "status", status: 404, path: /\/groups\/grp$/ });
    expect(await read(possibleOwners)).toMatchObject({
      ok: false,
      reason: expect.stringContaining("membership of the project, and of the groups above it"),
    });
  });

  it("1.1: the sandbox shows invited groups as far as the reader sees them", async () => {
    addGroup(sandbox.state, { id: 80, path: "tools", visibility: "public" });
    addGroup(sandbox.state, { id: 83, path: "hidden" });
    project.sharedWith = [80, 83].map((groupId) => ({ groupId, access_level: 30 }));
    const { json } = await api(sandbox, "GET", "/projects/4", { as: "developer" });
    expect(json).toMatchObject({
      shared_with_groups: [{ group_id: 80, group_full_path: "tools", group_access_level: 30 }],
    });
  });
});

describe("the CODEOWNERS file of the repository", () => {
  it("comes with all paths, and is the first of three", async () => {
    for (const [path, text] of Object.entries({ "a.ts": "1", ".gitlab/CODEOWNERS": "* @x\n", "b/c.ts": "2" }))
      project.files.set(`main:${path}`, text);
    const result = await read(repositoryCodeOwners, "reporter");
    expect(result).toMatchObject({
      ok: true,
      value: {
        where: "at the head of main, from GitLab",
        paths: [".gitlab/CODEOWNERS", "a.ts", "b/c.ts"],
        path: ".gitlab/CODEOWNERS",
        text: "* @x\n",
      },
    });
  });

  it("is undefined where there is none, and unknown if it is not a text file", async () => {
    project.files = new Map([["main:a.ts", "1"]]);
    expect(await read(repositoryCodeOwners)).toMatchObject({ ok: true, value: { path: undefined } });
    project.files.set("main:CODEOWNERS", "* @x\u0000");
    expect(await read(repositoryCodeOwners)).toMatchObject({
      ok: false,
      reason: "the CODEOWNERS file of the commit that is judged: CODEOWNERS is not a text file",
    });
  });
});

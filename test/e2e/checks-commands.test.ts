/** `checks list|status|create|update|delete|retry`: the committed bundle on the sample group and on small projects. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addMember, addStatusCheck, type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { addSmall, countersign, rollOutWorld, userId } from "../support/roll-out.ts";

let sandbox: Sandbox;
afterEach(() => sandbox.close());

const run = (...args: string[]) => countersign(sandbox, ["checks", ...args]);
const checksOf = (id: number) => sandbox.state.projects.find((row) => row.id === id)?.statusChecks ?? [];

describe("a project's checks", () => {
  beforeEach(async () => {
    const state = rollOutWorld();
    addSmall(state, 11, "web");
    addStatusCheck(state, 11, {
      id: 110,
      name: "QA",
      external_url: "https://qa.example/hook?token=hidden-code",
    });
    addStatusCheck(state, 11, {
      ...{
        id: 111,
        name: "42",
        external_url: "https://b.example",
        sharedSecret: "x",
        protectedBranchIds: [110],
      },
    });
    addSmall(state, 12, "empty");
    addSmall(state, 13, "closed");
    addMember(state, 13, userId, 30);
    addSmall(state, 14, "gone", { archived: true });
    sandbox = await startSandbox({ state });
  });

  it("lists those of a project, without what an address hides", async () => {
    const { code, stdout } = await run("list", "--project", "acme/web");
    expect(stdout).toBe(`project   id   check  settings
acme/web  110  QA     https://qa.example/hook; branches: all; not signed
acme/web  111  42     https://b.example; branches: main; signed
`);
    expect(code).toBe(0);
  });

  it("lists those of a group, with the refused ones, and ends with 4", async () => {
    const { code, json } = await run("list", "--group", "acme", "--json");
    expect(json()).toEqual({
      schema: "countersign.checks/v1",
      projects: [
        {
          project: { id: 11, path: "acme/web" },
          checks: [
            {
              id: 110,
              name: "QA",
              external_url: "https://qa.example/hook",
              branches: [],
              shared_secret: false,
            },
            {
              id: 111,
              name: "42",
              external_url: "https://b.example",
              branches: ["main"],
              shared_secret: true,
            },
          ],
          error: null,
        },
        { project: { id: 12, path: "acme/empty" }, checks: [], error: null },
        {
          project: { id: 13, path: "acme/closed" },
          checks: null,
          error: expect.stringContaining("lacks the Maintainer role"),
        },
      ],
    });
    expect(code).toBe(4);
  });

  it("a refused read of one project ends with 2", async () => {
    expect(await run("list", "--project", "13")).toMatchObject({
      code: 2,
      output: expect.stringContaining("lacks the Maintainer role"),
    });
  });

  it("the environment names the project", async () => {
    const { code, stdout } = await countersign(sandbox, ["checks", "list"], { env: { CI_PROJECT_ID: "12" } });
    expect(stdout).toContain("acme/empty");
    expect(code).toBe(0);
  });

  it("creates one, with values of the environment, which nobody sees", async () => {
    const { code, output, stdout } = await countersign(
      sandbox,
      [
        ...["checks", "create", "--project", "acme/empty", "--name", "New", "--branches", "main"],
        ...[
          "--external-url",
          `https://x.example/{project_id}?token=\${CODE}`,
          "--shared-secret-variable",
          "KEY",
        ],
      ],
      { env: { CODE: "a-hidden-code", KEY: "a-hidden-key" } },
    );
    expect(output).not.toContain("a-hidden");
    expect(stdout).toContain("done     acme/empty, create check New");
    expect(code).toBe(0);
    expect(checksOf(12)).toMatchObject([
      {
        ...{ name: "New", external_url: "https://x.example/12?token=a-hidden-code" },
        ...{ sharedSecret: "a-hidden-key", protectedBranchIds: [120] },
      },
    ]);
  });

  it.each([
    {
      name: "a name that is taken",
      flags: ["--name", "QA", "--external-url", "https://new.example"],
      reason: "already has a check with this name (110)",
    },
    {
      name: "an address that is taken",
      flags: ["--name", "New", "--external-url", "https://b.example"],
      reason: 'is already that of the check "42" (111)',
    },
    {
      name: "a branch without protection",
      flags: ["--name", "New", "--external-url", "https://new.example", "--branches", "main, release"],
      reason: "release is not a protected branch",
    },
  ])("does not create $name, and ends with 4", async ({ flags, reason }) => {
    const { code, json } = await run("create", "--project", "11", ...flags, "--json");
    expect(json()).toMatchObject({
      changes: [{ action: "create", outcome: "failed", reason: expect.stringContaining(reason) }],
    });
    expect(code).toBe(4);
    expect(checksOf(11)).toHaveLength(2);
  });

  it("changes only what is given: by name, then by id", async () => {
    const first = await run(
      "update",
      "QA",
      "--project",
      "11",
      "--name",
      "Quality",
      "--branches",
      "main",
      "--json",
    );
    expect(first.json()).toMatchObject({
      changes: [{ name: "QA", action: "update", fields: ["name", "branches"], outcome: "done" }],
    });
    expect(first.code).toBe(0);
    expect(checksOf(11)[0]).toMatchObject({
      ...{
        name: "Quality",
        external_url: "https://qa.example/hook?token=hidden-code",
        protectedBranchIds: [110],
      },
    });
    expect((await run("update", "110", "--project", "11", "--branches", "*")).code).toBe(0);
    expect(checksOf(11)[0]?.protectedBranchIds).toEqual([]);
    expect((await run("update", "42", "--project", "11", "--external-url", "https://c.example")).code).toBe(
      0,
    );
    expect(checksOf(11)[1]).toMatchObject({ id: 111, external_url: "https://c.example", sharedSecret: "x" });
  });

  it("deletes one, and reads back that it is gone", async () => {
    expect(await run("delete", "QA", "--project", "11")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("done     acme/web, delete check QA"),
    });
    expect(checksOf(11)).toMatchObject([{ name: "42" }]);
    sandbox.faults.add({ method: "DELETE", kind: "status", status: 204, body: "" });
    expect(await run("delete", "42", "--project", "11")).toMatchObject({
      code: 4,
      stdout: expect.stringContaining("refused  acme/web, delete check 42"),
    });
  });

  it.each([
    {
      args: ["delete", "QAA", "--project", "11"],
      message: "acme/web has no status check QAA, did you mean QA?",
    },
    { args: ["create", "--project", "11"], message: "checks create requires --name and --external-url" },
    { args: ["update", "QA", "--project", "11"], message: "checks update requires what should change" },
    { args: ["list"], message: "no project is named" },
    {
      args: ["list", "--project", "11", "--group", "acme"],
      message: "--project and --group exclude each other",
    },
    { args: ["status", "--project", "11"], message: "no merge request is named" },
    { args: ["lst"], message: "checks has no command lst, did you mean list?" },
    { args: ["lst", "--help"], message: "checks has no command lst, did you mean list?" },
    { args: [], message: "checks requires one of its commands" },
    { args: ["list", "--jsn"], message: "checks list has no flag --jsn, did you mean --json?" },
    { args: ["list", "--group", "none"], message: "group none was not found, or the token cannot see it" },
  ])("$args ends with 2", async ({ args, message }) => {
    const { code, output } = await run(...args);
    expect(output).toContain(message);
    expect(code).toBe(2);
  });

  it("--help lists the commands, and describes each", async () => {
    for (const args of [["--help"], []]) {
      const { code, stdout } = await countersign(sandbox, ["help", "checks", ...args]);
      expect(stdout).toContain("Usage: countersign checks COMMAND [FLAGS]");
      expect(stdout).toMatch(/^ {2}retry {3}have GitLab notify/m);
      expect(code).toBe(0);
    }
    const { stdout } = await run("apply", "--help");
    expect(stdout).toContain("Usage: countersign checks apply FILE [FLAGS]");
    expect(stdout).toContain("countersign checks apply checks.yml --dry-run");
  });
});

describe("the checks of a merge request", () => {
  beforeEach(async () => {
    sandbox = await startSandbox();
  });
  const as = (...args: string[]) => countersign(sandbox, ["checks", ...args], { as: sample.token });

  it("are shown with what they say", async () => {
    const { code, json } = await as("status", "--project", "acme/payments", "--merge-request", "7", "--json");
    expect(json()).toMatchObject({
      schema: "countersign.check-status/v1",
      project: { id: 42, path: "acme/payments" },
      merge_request: { iid: 7 },
      checks: expect.arrayContaining([
        expect.objectContaining({ id: 3, name: "Countersign", status: "pending" }),
      ]),
    });
    expect(code).toBe(0);
    expect((await as("status", "--project", "42", "--merge-request", "7")).stdout).toMatch(
      /^3 +Countersign +pending$/m,
    );
  });

  it("are tried again only if they failed", async () => {
    const { state } = sandbox;
    const args = ["retry", "Countersign", "--project", "42", "--merge-request", "7"];
    expect(await as(...args)).toMatchObject({ code: 4, output: expect.stringContaining("is not failed") });
    const mergeRequest = state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 7);
    const row = { id: 9000, checkId: 3, mrId: mergeRequest?.id ?? 0, sha: mergeRequest?.diff_head_sha ?? "" };
    state.statusRows.push({ ...row, status: "failed", createdAt: Date.now(), retriedAt: null });
    expect(await as(...args)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("which is pending now"),
    });
    state.statusRows.push({ ...row, id: 9001, status: "failed", createdAt: Date.now(), retriedAt: null });
    const asJson = await as(...args, "--json");
    expect(JSON.parse(asJson.stdout)).toEqual({
      schema: "countersign.check-status/v1",
      project: { id: 42, path: "acme/payments" },
      merge_request: { iid: 7 },
      checks: [expect.objectContaining({ id: 3, name: "Countersign", status: "pending" })],
    });
    expect((await as("retry", "None", "--project", "42", "--merge-request", "7")).code).toBe(2);
  });
});

/** `checks apply`: the committed bundle makes the status checks of a group in the sandbox as a file says. */

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Applied } from "../../src/rollout/applied.ts";
import {
  addGroup,
  addMember,
  addStatusCheck,
  protectedBranchRow,
  type Sandbox,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { program } from "../support/job.ts";
import { addSmall, countersign, rollOutWorld, token, userId } from "../support/roll-out.ts";

const trigger = "tr1gger-t0ken-value";
const secret = "check-secret-value";
const env = { HOOK_CODE: trigger, CHECK_KEY: secret };
const url = `https://gitlab.example.com/trigger?token=${trigger}`;

const file = `
group: acme
exclude: ["acme/left-out"]
must_succeed: true
checks:
  - name: Countersign
    external_url: https://gitlab.example.com/trigger?token=\${HOOK_CODE}
    branches: [main]
    shared_secret: \${CHECK_KEY}
absent: [Old gate]
`;

/** With few requests for each project. */
const small = "group: acme\nchecks:\n  - name: Countersign\n    external_url: https://x.example\n";

let sandbox: Sandbox;
beforeEach(async () => {
  const state = rollOutWorld();
  addSmall(state, 11, "new");
  addSmall(state, 12, "equal", { only_allow_merge_if_all_status_checks_passed: true });
  addStatusCheck(state, 12, {
    ...{ id: 120, name: "Countersign", external_url: url, sharedSecret: secret, protectedBranchIds: [120] },
  });
  addSmall(state, 13, "different");
  addStatusCheck(state, 13, {
    id: 130,
    name: "Countersign",
    external_url: "https://old.example/hook?token=0ld",
  });
  addStatusCheck(state, 13, { id: 131, name: "Old gate" });
  addStatusCheck(state, 13, { id: 132, name: "Unrelated" });
  addSmall(state, 14, "archived", { archived: true });
  addSmall(state, 15, "left-out");
  sandbox = await startSandbox({ state });
});
afterEach(() => sandbox.close());

const writes = () => sandbox.log.filter(({ method }) => method !== "GET");
const checksOf = (id: number) => sandbox.state.projects.find((row) => row.id === id)?.statusChecks ?? [];
const project = (id: number) => {
  const found = sandbox.state.projects.find((row) => row.id === id);
  if (!found) throw new Error(`there is no project ${id}`);
  return found;
};

function apply(text: string, ...flags: string[]) {
  return countersign(sandbox, ["checks", "apply", "checks.yml", ...flags], {
    ...{ env, files: { "checks.yml": text } },
  });
}

async function applied(text = file, ...flags: string[]): Promise<Applied & { readonly code: number | null }> {
  const { code, json } = await apply(text, "--json", ...flags);
  return { ...(json() as Applied), code };
}

/** Changes of one project by the name of what changes. */
function changesOf({ changes }: Applied, id: number) {
  return Object.fromEntries(
    changes
      .filter((change) => change.project?.id === id)
      .map(({ name, action, fields, outcome, reason }) => [name, { action, fields, outcome, reason }]),
  );
}

describe("checks apply", () => {
  it("creates, updates, deletes only what is named, leaves the rest alone, and reads back", async () => {
    const result = await applied();
    expect(result.code).toBe(0);
    expect(result).toMatchObject({ schema: "countersign.apply/v1", dry_run: false });
    expect(result.summary).toEqual({ projects: 3, planned: 0, done: 2, unchanged: 1, refused: 0, failed: 0 });
    const equal = { action: "none", fields: [], outcome: "unchanged", reason: null };
    const setting = { action: "update", fields: ["must_succeed"], outcome: "done", reason: null };
    expect(changesOf(result, 11)).toEqual({
      Countersign: {
        action: "create",
        fields: ["name", "external_url", "branches", "shared_secret"],
        outcome: "done",
        reason: null,
      },
      "Old gate": equal,
      must_succeed: setting,
    });
    expect(changesOf(result, 12)).toEqual({ Countersign: equal, "Old gate": equal, must_succeed: equal });
    expect(changesOf(result, 13)).toEqual({
      Countersign: {
        action: "update",
        fields: ["external_url", "branches", "shared_secret"],
        outcome: "done",
        reason: null,
      },
      "Old gate": { action: "delete", fields: [], outcome: "done", reason: null },
      must_succeed: setting,
    });
    expect(checksOf(11)).toMatchObject([
      { name: "Countersign", external_url: url, sharedSecret: secret, protectedBranchIds: [110] },
    ]);
    expect(checksOf(13)).toMatchObject([
      { id: 130, external_url: url, sharedSecret: secret, protectedBranchIds: [130] },
      { name: "Unrelated" },
    ]);
    expect(project(13).only_allow_merge_if_all_status_checks_passed).toBe(true);
    for (const id of [14, 15]) expect(checksOf(id)).toEqual([]);
    expect(result.changes.map((change) => change.project?.id)).toEqual([11, 11, 11, 12, 12, 12, 13, 13, 13]);
    // The new check is there before the old one goes.
    const ofOne = writes().filter(({ path }) => path.includes("/projects/13"));
    expect(ofOne.map(({ method }) => method)).toEqual(["PUT", "PUT", "DELETE"]);
  });

  it("does nothing the second time", async () => {
    await applied();
    const before = writes().length;
    const again = await applied();
    expect(again.code).toBe(0);
    expect(again.summary).toMatchObject({ unchanged: 3, done: 0 });
    expect(writes()).toHaveLength(before);
  });

  it("--dry-run shows the table, changes nothing and ends with 1; with nothing to change, 0", async () => {
    const { code, stdout } = await apply(file, "--dry-run");
    expect(code).toBe(1);
    expect(stdout).toBe(`where           what                  action  values
acme/new        check Countersign     create  external_url https://gitlab.example.com/trigger?token=[secret]; branches main; shared_secret [secret]
acme/new        setting must_succeed  update  must_succeed true
acme/different  check Countersign     update  external_url https://gitlab.example.com/trigger?token=[secret] (now https://old.example/hook); branches main; shared_secret [secret]
acme/different  check Old gate        delete  now https://verdict.example/checks/131
acme/different  setting must_succeed  update  must_succeed true

3 projects: 2 would change and 1 already as the file says (dry run: nothing was changed)
`);
    expect(writes()).toEqual([]);
    const planned = await applied(file, "--dry-run");
    expect(planned.summary).toEqual({
      projects: 3,
      planned: 2,
      done: 0,
      unchanged: 1,
      refused: 0,
      failed: 0,
    });
    expect(changesOf(planned, 13)["Old gate"]).toMatchObject({ action: "delete", outcome: "planned" });
    await applied();
    expect(await applied(file, "--dry-run")).toMatchObject({ code: 0, summary: { unchanged: 3 } });
  });

  it("a project without rights does not stop the others, and its state is not guessed", async () => {
    addMember(sandbox.state, 11, userId, 30);
    const result = await applied();
    expect(result.code).toBe(4);
    expect(result.summary).toMatchObject({ projects: 3, done: 1, unchanged: 1, refused: 1 });
    expect(changesOf(result, 11).Countersign).toEqual({
      ...{ action: null, fields: [], outcome: "refused" },
      reason: expect.stringContaining("lacks the Maintainer role"),
    });
    expect(checksOf(13)).toHaveLength(2);
  });

  it("a deletion that GitLab answers with 204 and does not make is refused", async () => {
    const path = /external_status_checks/;
    sandbox.faults.add({ method: "DELETE", path, kind: "status", status: 204, body: "" });
    const result = await applied();
    expect(changesOf(result, 13)["Old gate"]).toMatchObject({
      ...{ action: "delete", outcome: "refused" },
      reason: expect.stringContaining("still exists, although GitLab accepted its removal"),
    });
    expect(result.code).toBe(4);
  });

  it("waits as long as GitLab says, and finds what was made although the answer was lost", async () => {
    const path = /external_status_checks/;
    sandbox.faults.add({ method: "GET", path, kind: "throttle", retryAfter: 1 });
    sandbox.faults.add({ method: "POST", path, kind: "drop_after" });
    expect(await applied()).toMatchObject({ code: 0, summary: { done: 2, unchanged: 1, failed: 0 } });
    expect(checksOf(11)).toHaveLength(1);
  });

  it("takes no answer about another project, neither before nor after a change", async () => {
    const ofEqual = () => ({
      ...{ id: 120, name: "Countersign", project_id: 12, external_url: url, hmac: true },
      protected_branches: [{ id: 120, name: "main" }],
    });
    const mixed = { path: /projects\/11\/external_status_checks$/, kind: "edit", times: 9 } as const;
    const edit = () => ({ status: 200, json: [ofEqual()] });
    sandbox.faults.add({ ...mixed, method: "GET", edit });
    const before = await applied();
    expect(before.code).toBe(4);
    expect(changesOf(before, 11).Countersign).toMatchObject({ action: null, outcome: "failed" });
    expect(changesOf(before, 11).Countersign?.reason).toContain("status checks of another project");
    sandbox.faults.clear();
    sandbox.faults.add({ ...mixed, method: "GET", skip: 1, edit });
    sandbox.faults.add({
      ...mixed,
      method: "POST",
      kind: "status",
      status: 201,
      body: JSON.stringify(ofEqual()),
    });
    const after = await applied();
    expect(after.code).toBe(4);
    expect(changesOf(after, 11).Countersign).toMatchObject({ action: "create", outcome: "failed" });
    expect(checksOf(11)).toEqual([]);
  });

  it("takes a creation that GitLab confirms and does not make for failed", async () => {
    const body = JSON.stringify({ id: 777, name: "Countersign", project_id: 11, external_url: url });
    sandbox.faults.add({ method: "POST", path: /projects\/11\//, kind: "status", status: 201, body });
    const result = await applied();
    expect(result.code).toBe(4);
    expect(changesOf(result, 11).Countersign).toMatchObject({ action: "create", outcome: "failed" });
  });

  it("takes the setting of another project for no setting", async () => {
    const edit = (answer: { readonly status: number; readonly json?: unknown }) => ({
      ...{ ...answer, json: { ...(answer.json as object), id: 12 } },
    });
    sandbox.faults.add({ method: "GET", path: /projects\/11$/, kind: "edit", times: 9, edit });
    const result = await applied("projects: [acme/equal]\nmust_succeed: true\n");
    expect(result.code).toBe(0);
    const mixed = await applied(file);
    expect(mixed.code).toBe(4);
    expect(changesOf(mixed, 11).must_succeed).toMatchObject({ outcome: "failed" });
  });

  it.each(["a/b", "../../12", "%2e%2e%2f", '100 % "quoted"', "a, b", "12"])(
    "has a check named %j, once, and no other project is touched",
    async (name) => {
      const text = JSON.stringify({
        projects: ["acme/new"],
        checks: [{ name, external_url: "https://x.example" }],
      });
      expect((await applied(text)).code).toBe(0);
      const again = await applied(text);
      expect(again.summary).toMatchObject({ projects: 1, done: 0, unchanged: 1 });
      expect(checksOf(11)).toMatchObject([{ name }]);
      expect((await applied(JSON.stringify({ projects: ["acme/new"], absent: [name] }))).code).toBe(0);
      expect(checksOf(11)).toEqual([]);
      expect(writes().every(({ path }) => path.includes("/projects/11/external_status_checks"))).toBe(true);
    },
  );

  it("must_succeed without the licence is accepted, dropped and refused", async () => {
    project(11).licence = "premium";
    const result = await applied("projects: [acme/new]\nmust_succeed: true\n");
    expect(changesOf(result, 11)).toEqual({
      must_succeed: {
        ...{ action: "update", fields: ["must_succeed"], outcome: "refused" },
        reason: "GitLab accepted the setting and dropped it: it requires GitLab Ultimate",
      },
    });
    expect(result.code).toBe(4);
  });

  it("an address that another check holds fails, and names that check", async () => {
    addStatusCheck(sandbox.state, 11, { id: 119, name: "Twin", external_url: url });
    const reason = 'its external_url is already that of the check "Twin" (119)';
    expect(changesOf(await applied(file, "--dry-run"), 11).Countersign).toMatchObject({
      outcome: "failed",
      reason,
    });
    const result = await applied();
    expect(changesOf(result, 11).Countersign).toMatchObject({ action: "create", outcome: "failed", reason });
    expect(result.code).toBe(4);
    expect(checksOf(11)).toMatchObject([{ name: "Twin" }]);
  });

  it("frees an address first, if the check that holds it is deleted", async () => {
    Object.assign(checksOf(13)[1] ?? {}, { external_url: url });
    expect((await applied()).code).toBe(0);
    expect(checksOf(13)).toMatchObject([{ id: 130, external_url: url }, { name: "Unrelated" }]);
  });

  it("leaves a check alone that somebody made another one of meanwhile", async () => {
    const change = () => {
      for (const check of checksOf(13)) if (check.id !== 132) check.name = `Other ${check.id}`;
    };
    // The second time, it is read right before it is changed.
    const path = /projects\/13\/external_status_checks$/;
    sandbox.faults.add({ method: "GET", path, kind: "change", skip: 1, change });
    const result = await applied();
    expect(result.code).toBe(4);
    const left = {
      outcome: "failed",
      reason: expect.stringContaining("has another name since it was compared"),
    };
    expect(changesOf(result, 13)).toMatchObject({
      Countersign: { action: "update", ...left },
      "Old gate": { action: "delete", ...left },
    });
    expect(checksOf(13)).toMatchObject([
      { id: 130, name: "Other 130", external_url: "https://old.example/hook?token=0ld" },
      { id: 131, name: "Other 131" },
      { id: 132 },
    ]);
  });

  it("does not take the projects of another group", async () => {
    const other = { id: 5, full_path: "other", parent_id: null };
    sandbox.faults.add({ path: /groups\/acme$/, kind: "status", status: 200, body: JSON.stringify(other) });
    const { code, output } = await apply(file);
    expect(output).toContain("group acme is not the one that GitLab answered about");
    expect(code).toBe(2);
    expect(writes()).toEqual([]);
  });

  it("does not take another project than the one of the id", async () => {
    const other = { id: 12, path_with_namespace: "acme/equal", archived: false };
    const fault = { path: /projects\/11$/, kind: "status", status: 200, times: 9 } as const;
    sandbox.faults.add({ ...fault, body: JSON.stringify(other) });
    const named = await apply("projects: [11]\nabsent: [Countersign]\n");
    expect(named.output).toContain("GitLab answered GET /projects/11 with another one");
    const single = await countersign(sandbox, ["checks", "delete", "Countersign", "--project", "11"]);
    expect(single.output).toContain("GitLab answered GET /projects/11 with another one");
    expect([named.code, single.code]).toEqual([2, 2]);
    expect(writes()).toEqual([]);
  });

  it("keeps the old check if the new one cannot be made", async () => {
    project(13).protectedBranches = [];
    const result = await applied();
    expect(changesOf(result, 13)).toMatchObject({
      Countersign: { outcome: "failed", reason: "main is not a protected branch of this project" },
      "Old gate": { outcome: "failed", reason: "not deleted, because another change failed" },
    });
    expect(checksOf(13)).toMatchObject([{ id: 130 }, { name: "Old gate" }, { name: "Unrelated" }]);
  });

  it("takes the rule of the project if a branch is protected by a group too", async () => {
    const [group] = sandbox.state.groups;
    group?.protectedBranches.push(protectedBranchRow({ id: 99, name: "main" }));
    Object.assign(checksOf(12)[0] ?? {}, { protectedBranchIds: [99] });
    project(13).protectedBranches = [];
    expect((await applied()).code).toBe(0);
    expect([11, 12, 13].map((id) => checksOf(id)[0]?.protectedBranchIds)).toEqual([[110], [120], [99]]);
  });

  it("accepts a wildcard branch with a warning", async () => {
    project(11).protectedBranches.push(protectedBranchRow({ id: 118, name: "release/*" }));
    const text =
      "projects: [11]\nchecks:\n  - name: Release\n    external_url: https://x.example\n    branches: [release/*]\n";
    const { code, output } = await apply(text);
    expect(output).toContain('warning: the check "Release" is for the wildcard branch release/*');
    expect(code).toBe(0);
    expect(checksOf(11)).toMatchObject([{ protectedBranchIds: [118] }]);
  });

  it("writes a secret again only with --rotate-secrets", async () => {
    Object.assign(checksOf(12)[0] ?? {}, { sharedSecret: "an older secret" });
    expect(changesOf(await applied(), 12).Countersign).toMatchObject({ action: "none" });
    expect(checksOf(12)[0]?.sharedSecret).toBe("an older secret");
    const result = await applied(file, "--rotate-secrets");
    expect(changesOf(result, 12).Countersign).toMatchObject({ fields: ["shared_secret"], outcome: "done" });
    expect(checksOf(12)[0]?.sharedSecret).toBe(secret);
  });

  it("puts the project into the address, once and encoded", async () => {
    const [group] = sandbox.state.groups;
    addGroup(sandbox.state, { id: 2, path: "deep", parent_id: group?.id ?? null });
    project(11).path_with_namespace = "acme/deep/new";
    const text = `projects: [11]\nchecks:\n  - name: A\n    external_url: https://x.example/{project_id}/{project_path}/$\${HOOK_CODE}/\${HOOK_CODE}\n`;
    const { code, output } = await countersign(sandbox, ["checks", "apply", "c.yml"], {
      ...{ env: { HOOK_CODE: `{project_id}\${CHECK_KEY}` }, files: { "c.yml": text } },
    });
    expect(code, output).toBe(0);
    expect(checksOf(11)[0]?.external_url).toBe(
      `https://x.example/11/acme%2Fdeep%2Fnew/\${HOOK_CODE}/{project_id}\${CHECK_KEY}`,
    );
    expect(output).not.toContain("CHECK_KEY");
  });

  it("a second run continues where the first was killed", async () => {
    for (let id = 201; id <= 350; id++) addSmall(sandbox.state, id, `p${id}`);
    expect(await stoppedBy("SIGKILL")).toEqual({ code: null, signal: "SIGKILL", output: expect.any(String) });
    const before = writes().length;
    expect(before).toBeGreaterThan(50);
    const result = await applied(small);
    expect(result.code).toBe(0);
    expect(result.summary).toMatchObject({ projects: 154, refused: 0, failed: 0 });
    expect(result.summary.unchanged).toBeGreaterThan(20);
    const names = Array.from({ length: 150 }, (_, at) => checksOf(201 + at).map(({ name }) => name));
    expect(names).toEqual(Array.from({ length: 150 }, () => ["Countersign"]));
  }, 60_000);

  it("a cancelled run says what to do, and ends with 143", async () => {
    for (let id = 201; id <= 300; id++) addSmall(sandbox.state, id, `p${id}`);
    const { code, output } = await stoppedBy("SIGTERM");
    expect(output).toContain("the roll-out was cancelled: what was changed stays so");
    expect(code).toBe(143);
    expect(writes().length).toBeLessThan(200);
  }, 60_000);

  /** A run that gets the signal in the middle of its changes. */
  async function stoppedBy(signal: NodeJS.Signals) {
    const folder = mkdtempSync(join(tmpdir(), "countersign-killed-"));
    writeFileSync(join(folder, "checks.yml"), small);
    const child = spawn(process.execPath, [program, "checks", "apply", "checks.yml"], {
      cwd: folder,
      env: { PATH: process.env.PATH, CI_SERVER_URL: sandbox.url, COUNTERSIGN_TOKEN: token, ...env },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    const ended = new Promise<{ code: number | null; signal: string | null; output: string }>((resolve) =>
      child.once("close", (code, by) => resolve({ code, signal: by, output })),
    );
    const change = () => void child.kill(signal);
    sandbox.faults.add({ method: "POST", path: /external_status_checks/, skip: 60, kind: "change", change });
    return ended.finally(() => rmSync(folder, { recursive: true }));
  }

  it("shows no secret anywhere, not even in GitLab's own messages", async () => {
    sandbox.faults.add({
      ...{ method: "POST", path: /external_status_checks/, times: 9, kind: "status", status: 422 },
      body: JSON.stringify({ message: [`External url ${url} is odd, ${secret}`] }),
    });
    for (const flags of [[], ["--json"], ["--dry-run"], ["--log-level", "debug"]]) {
      const { output } = await apply(file, ...flags);
      expect(output).toContain("acme/new");
      for (const hidden of [trigger, secret, "0ld", token]) expect(output).not.toContain(hidden);
    }
  });
});

describe("the file of checks apply", () => {
  it("has every problem reported at once, with its place, and nothing is done", async () => {
    const { code, output } = await apply(`group: acme
projects: [x]
must_suceed: true
checks:
  - name: A
    external_url: https://x.example/\${NOT_SET}
  - name: A
    external_url: ftp://x
    branches: []
absent: [A]
`);
    expect(code).toBe(2);
    expect(output).toContain("checks.yml:3:1: the key must_suceed is not known, did you mean must_succeed?");
    expect(sandbox.log).toEqual([]);
  });

  it("says what a schema cannot say", async () => {
    const { code, output } = await apply(`group: acme
projects: [x]
checks:
  - name: A
    external_url: https://x.example/\${NOT_SET}
    shared_secret: \${EMPTY-NAME}
  - name: A
    external_url: ftp://x
    branches: []
absent: [A]
`);
    expect(code).toBe(2);
    expect(output).toContain(`checks.yml has 8 problems
  - checks.yml:2:11: projects and group exclude each other
  - checks.yml:2:12: projects has x, which is not a full path; the projects of a group are x/**
  - checks.yml:5:19: the variable NOT_SET of external_url is not set
  - checks.yml:6:20: shared_secret contains \${ without the name of a variable and }; for the characters, write $\${
  - checks.yml:7:11: there are two checks with the name "A"
  - checks.yml:8:19: external_url must begin with https:// or http://
  - checks.yml:9:15: branches is empty: leave it out for all branches
  - checks.yml:10:10: the check "A" is in checks and in absent
`);
    expect(sandbox.log).toEqual([]);
  });

  it.each([
    {
      name: "an empty variable",
      text: file,
      more: { CHECK_KEY: "" },
      message: "the variable CHECK_KEY of shared_secret is empty",
    },
    {
      name: "an unknown group",
      text: "group: nowhere\nabsent: [x]\n",
      message: "group nowhere was not found",
    },
    { name: "nothing to do", text: "group: acme\n", message: "there is nothing to do" },
    { name: "a list", text: "- a\n", message: "checks.yml:1:1: must be a mapping of keys to values" },
  ])("$name ends with 2", async ({ text, more = {}, message }) => {
    const { code, output } = await countersign(sandbox, ["checks", "apply", "checks.yml"], {
      ...{ env: { ...env, ...more }, files: { "checks.yml": text } },
    });
    expect(code).toBe(2);
    expect(output).toContain(message);
    expect(writes()).toEqual([]);
  });

  it("is warned about if it means no project", async () => {
    const { code, output } = await apply('projects: ["acme/none*"]\nabsent: [x]\n');
    expect(output).toContain("warning: checks.yml names no project that the token can see");
    expect(code).toBe(0);
  });

  it("may be JSON, and a file that does not exist ends with 2", async () => {
    const json = { projects: ["acme/new"], absent: ["Old gate"] };
    const run = await countersign(sandbox, ["checks", "apply", "c.json"], {
      files: { "c.json": JSON.stringify(json) },
    });
    expect(run).toMatchObject({ code: 0, stdout: "1 project: 1 already as the file says\n" });
    expect(await countersign(sandbox, ["checks", "apply", "none.yml"])).toMatchObject({
      code: 2,
      output: expect.stringContaining("none.yml does not exist"),
    });
  });
});

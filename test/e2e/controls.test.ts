/** `controls apply|list|set`: the committed bundle makes a framework in the sandbox as a file says, and answers its controls. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Applied } from "../../src/rollout/applied.ts";
import {
  addExternalControl,
  addFramework,
  addGroup,
  addMember,
  addProject,
  type Sandbox,
  sample,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { addSmall, countersign, ownerToken, rollOutWorld, token } from "../support/roll-out.ts";

const secret = "control-secret-value-1";
const env = { CONTROL_KEY: secret, HOOK_HOST: "hidden-host-name" };
const file = `
group: acme
framework: { name: SOC 2, description: Trust criteria, color: "#1F75CB" }
requirements:
  - name: Four eyes
    description: No change on one person's word
    controls:
      - minimum_approvals_required_2
      - external: Countersign four eyes
        url: https://\${HOOK_HOST}/eyes
        secret: \${CONTROL_KEY}
        ping: false
  - name: Scans
    description: Every change is scanned
    controls: [scanner_sast_running]
projects: ["acme/**"]
`;

let sandbox: Sandbox;
beforeEach(async () => {
  const state = rollOutWorld();
  addSmall(state, 11, "web");
  addSmall(state, 12, "api");
  addSmall(state, 13, "archived", { archived: true });
  sandbox = await startSandbox({ state });
});
afterEach(() => sandbox.close());

const writes = () => sandbox.log.filter(({ body }) => body.includes("mutation("));

function run(text: string, flags: readonly string[] = [], as = ownerToken) {
  const files = { "framework.yml": text };
  return countersign(sandbox, ["controls", "apply", "framework.yml", ...flags], { env, files, as });
}

async function applied(text = file, flags: readonly string[] = [], as = ownerToken) {
  const { code, json } = await run(text, ["--json", ...flags], as);
  return { ...(json() as Applied), code };
}

function framework() {
  const [found] = sandbox.state.frameworks;
  if (!found) throw new Error("there is no framework");
  return found;
}

const shown = ({ changes }: Applied) =>
  changes.map(({ target, name, action, outcome, project }) =>
    [target, project?.path ?? name, action, outcome].join(" "),
  );

describe("controls apply", () => {
  it("creates everything, with ping off, and adds the framework to the projects that are not archived", async () => {
    const result = await applied();
    expect(shown(result)).toEqual([
      "framework SOC 2 create done",
      "requirement Four eyes create done",
      "control minimum_approvals_required_2 create done",
      "control Countersign four eyes create done",
      "requirement Scans create done",
      "control scanner_sast_running create done",
      "project acme/web create done",
      "project acme/api create done",
    ]);
    expect(result).toMatchObject({
      code: 0,
      summary: { projects: 2, done: 8, unchanged: 0, refused: 0, failed: 0, planned: 0 },
      breakdown: { projects: { done: 2, unchanged: 0 }, framework: { done: 6, unchanged: 0 } },
    });
    expect(framework()).toMatchObject({
      ...{ groupId: 1, name: "SOC 2", description: "Trust criteria", color: "#1F75CB", projectIds: [11, 12] },
      requirements: [
        {
          name: "Four eyes",
          controls: [
            { name: "minimum_approvals_required_2", controlType: "internal" },
            {
              ...{ externalControlName: "Countersign four eyes", pingEnabled: false, secretToken: secret },
              externalUrl: "https://hidden-host-name/eyes",
            },
          ],
        },
        { name: "Scans", controls: [{ name: "scanner_sast_running" }] },
      ],
    });
  });

  it("does nothing the second time, and the dry run says so", async () => {
    await applied();
    const before = writes().length;
    expect(await applied()).toMatchObject({ code: 0, summary: { projects: 2, unchanged: 8, done: 0 } });
    expect(await applied(file, ["--dry-run"])).toMatchObject({ code: 0, dry_run: true });
    expect(writes()).toHaveLength(before);
  });

  it("--dry-run shows the table without secrets, and changes nothing", async () => {
    const { code, output, stdout } = await run(file, ["--dry-run"]);
    expect(code).toBe(1);
    expect(stdout).toContain(`where     what                                  action  values
acme      framework SOC 2                       create  description Trust criteria; color #1F75CB
acme      requirement Four eyes                 create  description No change on one person's word
acme      control minimum_approvals_required_2  create  in Four eyes
acme      control Countersign four eyes         create  in Four eyes; url https://[secret]/eyes; secret [secret]; ping false
`);
    expect(stdout).toContain(`acme/web  framework SOC 2                       add
acme/api  framework SOC 2                       add

2 projects: 2 would change; 6 parts of the framework: 6 would change (dry run: nothing was changed)
`);
    for (const hidden of [...Object.values(env), ownerToken]) expect(output).not.toContain(hidden);
    expect(writes()).toEqual([]);
  });

  it("changes, replaces and deletes what differs, and only that", async () => {
    await applied();
    const [eyes] = framework().requirements;
    const ids = eyes?.controls.map(({ id }) => id) ?? [];
    const text = file
      .replace("Trust criteria", "Trust")
      .replace("ping: false", "ping: true")
      .replace("- minimum_approvals_required_2", "- merge_request_prevent_author_approval")
      .replace(/ {2}- name: Scans[\s\S]*running\]\n/, "");
    const result = await applied(text);
    expect(shown(result).filter((line) => !line.endsWith("unchanged"))).toEqual([
      "framework SOC 2 update done",
      "control merge_request_prevent_author_approval create done",
      "control Countersign four eyes update done",
      "control minimum_approvals_required_2 delete done",
      "requirement Scans delete done",
    ]);
    expect(framework()).toMatchObject({ description: "Trust", requirements: [{ name: "Four eyes" }] });
    const [row] = framework().requirements;
    expect(row?.controls.find(({ id }) => id === ids[1])).toMatchObject({
      pingEnabled: true,
      secretToken: secret,
    });
    expect(row?.controls.map(({ name }) => name)).toEqual([
      "external_control",
      "merge_request_prevent_author_approval",
    ]);
  });

  it("replaces a control of a full requirement, which GitLab does not let change", async () => {
    const controls = [1, 2, 3, 4, 5]
      .map((at) => `      - { external: E${at}, url: "https://x.example/${at}", secret: "a-secret-${at}" }\n`)
      .join("");
    const full = `group: acme\nframework: { name: F, description: D }\nrequirements:\n  - name: R\n    description: D\n    controls:\n${controls}`;
    expect((await applied(full)).code).toBe(0);
    const result = await applied(full.replace("https://x.example/3", "https://x.example/33"));
    expect(result.code).toBe(0);
    expect(shown(result)).toContain("control E3 update done");
    const urls = framework().requirements[0]?.controls.map(({ externalUrl }) => externalUrl);
    expect(urls?.sort()).toEqual([1, 2, 33, 4, 5].map((at) => `https://x.example/${at}`));
    expect(framework().requirements[0]?.controls).toHaveLength(5);
  });

  it("leaves other projects alone, unless it is exclusive; and archived ones always", async () => {
    addFramework(sandbox.state, { groupId: 1, name: "SOC 2", projectIds: [11, 12, 13] });
    const only = file.replace('["acme/**"]', '["acme/web"]');
    expect((await applied(only)).code).toBe(0);
    expect(framework().projectIds).toEqual([11, 12, 13]);
    const exclusive = `${file.replace('["acme/**"]', '["acme/web", "acme/archived"]')}exclusive: true\n`;
    expect(shown(await applied(exclusive))).toContain("project acme/api delete done");
    expect(framework().projectIds).toEqual([11, 13]);
  });

  it("a project of another top-level group is left out by GitLab without a word, and refused here", async () => {
    addGroup(sandbox.state, { id: 9, path: "other" });
    addProject(sandbox.state, { id: 90, path: "alien", groupId: 9, visibility: "public" });
    const result = await applied(file.replace('["acme/**"]', '["acme/web", "other/alien"]'));
    expect(shown(result)).toEqual(
      expect.arrayContaining(["project acme/web create done", "project other/alien create refused"]),
    );
    expect(result.code).toBe(4);
  });

  it("is refused to a token that may not change frameworks, and says so of each change", async () => {
    addMember(sandbox.state, 1, 7, 40);
    const result = await applied(file, [], token);
    expect(result.code).toBe(4);
    expect(result.changes[0]).toMatchObject({
      ...{ target: "framework", outcome: "refused" },
      reason: "GitLab refused createComplianceFramework: Not permitted to create framework",
    });
    expect(result.changes[1]).toMatchObject({
      ...{ outcome: "failed", reason: "the framework could not be created" },
    });
    expect(sandbox.state.frameworks).toEqual([]);
  });

  it("writes secrets again only with --rotate-secrets", async () => {
    await applied();
    const control = framework().requirements[0]?.controls[1];
    if (control) control.secretToken = "an older secret";
    await applied();
    expect(control?.secretToken).toBe("an older secret");
    expect(shown(await applied(file, ["--rotate-secrets"]))).toContain(
      "control Countersign four eyes update done",
    );
    expect(control?.secretToken).toBe(secret);
  });

  it.each([
    {
      name: "a control that this GitLab does not have",
      text: file.replace("scanner_sast_running", "scanner_sast_runing"),
      message: "scanner_sast_runing is not a built-in control, did you mean scanner_sast_running?",
    },
    {
      name: "a subgroup",
      text: file.replace("group: acme", "group: acme/sub"),
      message: "acme/sub is not a top-level group",
    },
    {
      name: "an unknown group",
      text: file.replace("group: acme", "group: acmee"),
      message: "group acmee was not found",
    },
    {
      name: "an unset variable",
      text: file.replace("CONTROL_KEY", "NOPE"),
      message: "framework.yml:11:17: the variable NOPE of secret is not set",
    },
    {
      name: "six controls",
      text: file.replace("[scanner_sast_running]", "[a_b, b_b, c_b, d_b, e_b, f_b]"),
      message: "framework.yml:15:15: GitLab takes at most 5 controls in a requirement",
    },
    {
      name: "two problems",
      text: file.replace("https://", "ftp://").replace("name: Scans", "name: Four eyes"),
      message: 'there are two requirements "Four eyes"',
    },
  ])("$name ends with 2, and nothing is done", async ({ text, message }) => {
    addGroup(sandbox.state, { id: 3, path: "sub", parent_id: 1 });
    const { code, output } = await run(text);
    expect(output).toContain(message);
    expect(code).toBe(2);
    expect(writes()).toEqual([]);
  });
});

describe("controls list", () => {
  beforeEach(() => {
    const { state } = sandbox;
    addFramework(state, { id: 5, groupId: 1, name: "SOC 2", projectIds: [11] });
    const url = "https://x.example/hook?token=hidden";
    addExternalControl(state, 5, {
      id: 50,
      externalControlName: "Eyes",
      externalUrl: url,
      pingEnabled: false,
    });
    const row = { id: 1, controlId: 50, projectId: 11, status: "fail", createdAt: 0, updatedAt: 0 } as const;
    state.controlStatuses.push({ ...row, timeoutAt: null });
  });
  const list = (args: readonly string[], as = ownerToken) =>
    countersign(sandbox, ["controls", "list", ...args], { as });

  it("has the last status, which only an Owner sees", async () => {
    const expected = (status: string | null) => ({
      schema: "countersign.controls/v1",
      frameworks: [
        {
          ...{ id: 5, name: "SOC 2" },
          requirements: [
            {
              ...{ id: expect.any(Number), name: "External verdict" },
              controls: [
                {
                  id: 50,
                  kind: "external",
                  name: "Eyes",
                  url: "https://x.example/hook",
                  ping: false,
                  status,
                },
              ],
            },
          ],
        },
      ],
    });
    expect((await list(["--project", "acme/web", "--json"])).json()).toEqual(expected("fail"));
    expect((await list(["--project", "11", "--json"], token)).json()).toEqual(expected(null));
    expect((await list(["--group", "acme", "--json"])).json()).toEqual(expected(null));
    expect(
      (await list(["--project", "acme/web"])).stdout,
    ).toBe(`framework  requirement       id  kind      ping  status  control
SOC 2      External verdict  50  external  off   fail    Eyes
`);
    expect((await list(["--project", "acme/api"])).stdout).toBe("no controls\n");
  });

  it("a group that the token cannot see ends with 2", async () => {
    expect(await list(["--group", "nowhere"])).toMatchObject({
      code: 2,
      output: expect.stringContaining("GitLab does not show the frameworks of nowhere"),
    });
  });
});

describe("controls set", () => {
  let world: Sandbox;
  beforeEach(async () => {
    world = await startSandbox();
  });
  afterEach(() => world.close());
  const set = (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    countersign(world, ["controls", "set", ...args], { env: more, as: sample.token });

  it("signs the answer with the control's secret", async () => {
    const more = { COUNTERSIGN_CONTROL_SECRET_12: sample.controlSecret };
    expect(await set(["12", "pass", "--project", "acme/payments"], more)).toMatchObject({
      ...{ code: 0, stdout: "done     control 12 of acme/payments: pass\n" },
    });
    expect(
      world.state.controlStatuses.find(({ controlId, projectId }) => controlId === 12 && projectId === 42),
    ).toMatchObject({ status: "pass" });
    const asJson = await set(["12", "fail", "--project", "acme/payments", "--json"], more);
    expect(JSON.parse(asJson.stdout)).toEqual({
      schema: "countersign.control-status/v1",
      project: { id: 42, path: "acme/payments" },
      control: { id: 12, status: "fail" },
    });
  });

  it("of fail is tried until its deadline, which is not that of a roll-out", async () => {
    world.faults.add({ kind: "maintenance", retryAfter: 900, times: 99 });
    const more = { COUNTERSIGN_CONTROL_SECRET_12: sample.controlSecret };
    const ended = await set(["12", "fail", "--project", "42", "--timeout", "2s"], more);
    expect([ended.code, ended.stdout]).toEqual([4, ""]);
    expect((await set(["--help"])).stdout).toMatch(/--timeout.*\[10m\]/s);
  });

  it.each([
    { args: ["12", "pass"], secret: "another-secret-than-that", code: 4, message: "the signature is wrong" },
    {
      args: ["12", "maybe"],
      secret: sample.controlSecret,
      code: 2,
      message: "must be pass or fail, not maybe",
    },
    { args: ["x", "pass"], secret: sample.controlSecret, code: 2, message: "x is not the id of a control" },
    {
      args: ["12"],
      secret: sample.controlSecret,
      code: 2,
      message: "controls set takes ID pass|fail, not 1 word",
    },
    {
      args: ["12", "pass"],
      secret: "",
      code: 2,
      message: "control 12 cannot be answered without its secret",
    },
  ])("$args with the secret $secret ends with $code", async ({ args, secret, code, message }) => {
    const run = await set([...args, "--project", "42"], { COUNTERSIGN_CONTROL_SECRET: secret });
    expect(run.output).toContain(message);
    expect(run.code).toBe(code);
  });
});

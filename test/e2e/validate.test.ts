/** `validate`: what a job would refuse is refused before, without a network. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { program } from "../support/job.ts";
import { sarifProblems } from "../support/sarif-schema.ts";
import { runProgram } from "../support/terminal.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "validate-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function command(args: readonly string[]) {
  const { code, stdout } = await runProgram(args, { cwd: folder, env: { PATH: process.env.PATH } });
  return { code, stdout };
}

function asProcess(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? "" },
    input,
    encoding: "utf8",
  });
  return { code: status, stdout, stderr };
}

const policy = (more: string, control = "secure_webhooks") =>
  `name: P\nrequirements:\n  - name: R\n    controls:\n      - ${control}\n${more}`;
const waiver = (control: string, expires: string) =>
  `waivers:\n  - { control: ${control}, reason: x, owner: "@a", expires: ${expires} }\n`;
const rule = (text: string) => `      - id: own\n        rule: '${text}'\n`;

describe("validate", () => {
  it.each([
    {
      text: policy("extends: [recommended]\n"),
      says: ":6:11: recommended does not say where the policy is, did you mean preset:recommended?",
    },
    {
      text: policy("extends: [base.yml]\n"),
      says: "base.yml does not say where the policy is: write preset:NAME",
    },
    { text: policy("extends: ['acme/p:base.yml']\n"), says: "names a file of a project without a ref" },
    { text: policy("extends: ['http://example.com/p.yml']\n"), says: "use https://" },
    {
      text: policy("extends: ['preset:recomended']\n"),
      says: "there is no preset recomended, did you mean recommended?",
    },
    { text: policy("      - secure_webhooks\n"), says: ":6:9: secure_webhooks is in this requirement twice" },
    {
      text: policy(waiver("force_push_disabled", "2999-01-01")),
      says: "the waiver of force_push_disabled has no effect: the file has no such control",
    },
    {
      text: policy(waiver("secure_webhooks", "2020-01-01")),
      says: "the waiver of secure_webhooks ended on 2020-01-01",
    },
    { text: policy(rule('merge_request.labels.contains("x")')), says: "has no function contains" },
    { text: policy(rule('merge_request.title.matches("(?<a")')), says: "is not a valid RE2 expression" },
    {
      text: policy("", "{ id: merge_request_title, with: { pattern: '(?=a)' } }"),
      says: "pattern is not a valid RE2 expression",
    },
  ])("refuses it where it $says", async ({ text, says }) => {
    writeFileSync(join(folder, "p.yml"), text);
    const { code, stdout } = await command(["validate", "p.yml"]);
    expect(stdout).toContain(says);
    expect(code).toBe(2);
  });

  it("reports mistakes of every kind together, in the order of the file", async () => {
    const text = `${policy(waiver("force_push_disabled", "2999-01-01"), "nope").replace("name: P\n", "name: P\nextends:\n  - recommended\n")}nothing: 1\n`;
    writeFileSync(join(folder, "p.yml"), text);
    const { stdout } = await command(["validate", "p.yml"]);
    expect(stdout.split("\n").slice(1, -1)).toEqual([
      "  - p.yml:3:5: recommended does not say where the policy is, did you mean preset:recommended?",
      "  - p.yml:7:9: unknown control: nope; a new id requires an expression or a rule",
      "  - p.yml:10:1: the key nothing is not known",
      "  note: p.yml:9:16: the waiver of force_push_disabled has no effect unless this file names the control too: a waiver covers only controls of its own file",
    ]);
    writeFileSync(join(folder, "p.yml"), text.replace(/extends:\n.*\n/, ""));
    expect((await command(["validate", "p.yml"])).stdout).toContain(
      "  - p.yml:7:16: the waiver of force_push_disabled has no effect: the file has no such control",
    );
  });

  it("only warns of a waiver whose control another file names, or may name", async () => {
    const text = (base: string) => `name: P\nextends: [${base}]\n${waiver("secure_webhooks", "2999-01-01")}`;
    for (const base of ["preset:recommended", "preset:recommended, 'acme/policies:base.yml@v3'"]) {
      writeFileSync(join(folder, "p.yml"), text(base));
      const { code, stdout } = await command(["validate", "p.yml"]);
      expect(stdout).toContain(
        "note: p.yml:4:16: the waiver of secure_webhooks has no effect unless this file names the control too",
      );
      expect(code).toBe(0);
    }
    writeFileSync(
      join(folder, "p.yml"),
      text("preset:recommended").replace("secure_webhooks", "force_push_disabled"),
    );
    expect((await command(["validate", "p.yml"])).code).toBe(2);
  });

  it("names inputs as people type them", async () => {
    writeFileSync(join(folder, "p.yml"), policy("extends: ['https://a:b@example.com/p.yml']\n"));
    const { stdout } = await command(["validate", "p.yml"]);
    expect(stdout).toContain("which is read with --gitlab-token");
  });

  it.each([
    { value: '"2"', operator: ">=", says: "GitLab cannot order the two, and the control stays unknown" },
    { value: "true", operator: "=", says: "the comparison never holds" },
    { value: "true", operator: "!=", says: "the comparison always holds, and nothing is checked" },
  ])("warns of a comparison with $value by $operator", async ({ value, operator, says }) => {
    const expression = `{ field: minimum_approvals_required, operator: "${operator}", value: ${value} }`;
    writeFileSync(join(folder, "p.yml"), policy("", `{ id: own, expression: ${expression} }`));
    const { code, stdout } = await command(["validate", "p.yml"]);
    expect(stdout).toContain(
      `note: own: minimum_approvals_required is a number, and is compared with ${value}: ${says}`,
    );
    expect(code).toBe(0);
  });

  it("refuses two flags for the format", () => {
    expect(asProcess(["validate", "--json", "--format", "sarif", "p.yml"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "countersign: --json and --format exclude each other\n",
    });
  });

  it("reads standard input and presets, and says what it cannot read", async () => {
    expect(asProcess(["validate", "-"], policy(""))).toMatchObject({
      code: 0,
      stdout: "✓ - is valid (1 control)\n",
    });
    expect(asProcess(["validate", "-"], "name: P\n")).toMatchObject({ code: 2 });
    expect((await command(["validate", "preset:strict"])).stdout).toMatch(/^✓ preset:strict is valid/);
    for (const source of ["acme/policies:base.yml@v1", "https://example.com/p.yml"]) {
      const { code, stdout } = await command(["validate", source]);
      expect(stdout).toContain(`validate sends no requests, so it cannot read ${source}`);
      expect(code).toBe(2);
    }
  });

  const broken = policy("      - secure_webhooks\n      - nope\n");

  it("prints SARIF with places, which the schema accepts", async (context) => {
    writeFileSync(join(folder, "p.yml"), broken);
    const { code, stdout } = await command(["validate", "--format", "sarif", "p.yml"]);
    const log = JSON.parse(stdout);
    const places = log.runs[0].results.map(
      ({ locations }: { locations: { physicalLocation: { region: object } }[] }) =>
        locations[0]?.physicalLocation.region,
    );
    expect(places).toEqual([
      { startLine: 6, startColumn: 9 },
      { startLine: 7, startColumn: 9 },
    ]);
    expect(code).toBe(2);
    expect(sarifProblems(context, log)).toEqual([]);
  });

  it("prints Code Quality, GitHub's commands and JSON", async () => {
    writeFileSync(join(folder, "p.yml"), broken);
    const quality = JSON.parse((await command(["validate", "--format=codequality", "p.yml"])).stdout);
    expect(quality[0]).toMatchObject({ severity: "major", location: { path: "p.yml", lines: { begin: 6 } } });
    expect(new Set(quality.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(2);
    expect((await command(["validate", "--format=github", "p.yml"])).stdout.split("\n")[0]).toBe(
      "::error file=p.yml,line=6,col=9::secure_webhooks is in this requirement twice",
    );
    expect((await command(["validate", "--format=json", "p.yml"])).stdout).toBe(
      (await command(["validate", "--json", "p.yml"])).stdout,
    );
    expect(await command(["validate", "--format=sarf", "p.yml"])).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("what the operating system refuses", () => {
  it("is a set-up error with a sentence: a path that cannot be written", () => {
    const tests = new URL("../policies", import.meta.url).pathname;
    const { code, stderr } = asProcess(["test", "--junit", "none/x.xml", tests]);
    expect(stderr).toBe("countersign: none/x.xml does not exist, or its folder does not (ENOENT)\n");
    expect(code).toBe(2);
  });

  it("is a set-up error with a sentence: a port that is in use", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    const { code, stderr } = asProcess(["sandbox", "--port", String(port)]);
    server.close();
    expect(stderr).toContain(`the port ${port} is in use: choose another one`);
    expect(code).toBe(2);
  });
});

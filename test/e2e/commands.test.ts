import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sample } from "../../src/sandbox/index.ts";
import { program } from "../support/job.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-command-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  const finished = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
  return { child, finished, read: () => stdout };
}

function command(...args: string[]) {
  return start(args).finished;
}

describe("commands", () => {
  it("--version and --help", async () => {
    expect(await command("--version")).toEqual({ code: 0, stdout: "1.0.0\n", stderr: "" });
    const { code, stdout } = await command("--help");
    expect(code).toBe(0);
    for (const word of ["evaluate", "demo", "sandbox", "validate", "explain", "--status-check", "Exit codes"])
      expect(stdout).toContain(word);
  });

  it.each([
    {
      name: "ISO 8859-1",
      bytes: Buffer.from("name: caf\u00e9", "latin1"),
      like: "ISO 8859-1 or Windows-1252",
    },
    { name: "UTF-16", bytes: Buffer.from("\ufeffname: P", "utf16le"), like: "UTF-16" },
  ])("validate refuses a policy in $name, and names the encoding", async ({ bytes, like }) => {
    writeFileSync(join(folder, "other.yml"), bytes);
    const { code, stdout } = await command("validate", "other.yml");
    expect(code).toBe(2);
    expect(stdout).toContain(`policy other.yml is not valid UTF-8: it looks like ${like}`);
  });

  it("validate names every problem of every file, as text and as data", async () => {
    writeFileSync(
      join(folder, "good.yml"),
      "name: G\nrequirements:\n  - name: R\n    controls: [secure_webhooks]\n",
    );
    writeFileSync(join(folder, "bad.yml"), "name: B\nrequirements:\n  - name: R\n    controls: [nope, 7]\n");
    const { code, stdout } = await command("validate", "good.yml", "bad.yml", "none.yml");
    expect(code).toBe(2);
    expect(stdout).toBe(`✓ good.yml is valid (1 control)
✗ bad.yml has 2 problems
  - bad.yml:4:16: unknown control: nope; a new id requires an expression or a rule
  - bad.yml:4:22: controls[1] must be text or a mapping of keys to values
✗ none.yml has 1 problem
  - policy none.yml does not exist
`);
    const data = JSON.parse((await command("validate", "good.yml", "--json")).stdout);
    expect(data).toEqual([{ policy: "good.yml", valid: true, problems: [], warnings: [], controls: 1 }]);
  });

  it("sandbox serves until it is interrupted", async () => {
    const { child, finished, read } = start(["sandbox", "--json"]);
    await expect.poll(() => read().trimEnd().endsWith("}"), { timeout: 10_000 }).toBe(true);
    const { gitlab_url, gitlab_token } = JSON.parse(read()) as Record<string, string>;
    const response = await fetch(`${gitlab_url}/api/v4/projects/${sample.projectId}`, {
      headers: { "private-token": gitlab_token ?? "" },
    });
    expect(await response.json()).toMatchObject({ path_with_namespace: "acme/payments" });
    child.kill("SIGTERM");
    expect((await finished).code).toBe(0);
  });

  it("demo judges two merge requests and shows what was received", async () => {
    const { code, stdout, stderr } = await command("demo");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const words of [
      "NON-COMPLIANT",
      "The job ends with exit code 1.",
      "COMPLIANT",
      "The job ends with exit code 0.",
      "external control 12 of project 42: pass, signature verified",
    ]) {
      expect(stdout).toContain(words);
    }
  });

  it("demo ends as its job does if the folder for the reports is unfit", async () => {
    const { code, stderr } = await command("demo", "--report-dir", program);
    expect(stderr).toBe(
      `countersign: --report-dir ${join(program, "merge-request-8")} cannot be written (ENOTDIR)\n`,
    );
    expect(code).toBe(2);
  });

  it("validate does not take an empty name for a file", async () => {
    const { code, stdout } = await command("validate", "");
    expect(stdout).toContain("the name of a policy is empty");
    expect(code).toBe(2);
  });

  it("a flag that stands alone also takes a word for its value", async () => {
    const { stderr } = await command("evaluate", "--dry-run", "false");
    expect(stderr).not.toContain("takes flags only");
  });

  it("COMMAND --help shows what the command takes", async () => {
    const { code, stdout } = await command("validate", "--help");
    expect(code).toBe(0);
    expect(stdout).toContain("Usage: countersign validate [POLICY...] [FLAGS]");
    expect(stdout).toMatch(/^ {2}--json +\S/m);
    expect(await command("help", "validate")).toMatchObject({ code: 0, stdout });
    expect(await command("--help", "validate")).toMatchObject({ code: 0, stdout });
    const job = await command("evaluate", "--help");
    for (const flag of ["--status-check", "--explain", "--dry-run"]) expect(job.stdout).toContain(flag);
  });
});

describe("a command line that is wrong", () => {
  const good = "name: G\nrequirements:\n  - name: R\n    controls: [secure_webhooks]\n";

  it.each([
    {
      args: ["validate", "--quiet", "bad.yml", "good.yml"],
      says: ["validate has no flag --quiet"],
    },
    { args: ["validate", "good.yml", "--jsno"], says: ["validate has no flag --jsno, did you mean --json?"] },
    { args: ["validate", "good.yml", "--json=yes"], says: ["--json takes no value"] },
    { args: ["validate", "good.yml", "--no-json"], says: ["validate has no flag --no-json"] },
    { args: ["test", "--junt", "x.xml"], says: ["test has no flag --junt, did you mean --junit?"] },
    { args: ["test", "--junit"], says: ["--junit requires a value: FILE"] },
    { args: ["test", "--junit", "--json"], says: ["--junit requires a value: FILE"] },
    { args: ["test", "--junit="], says: ["--junit requires a value: FILE"] },
    { args: ["test", "--junit", "a.xml", "--junit", "b.xml"], says: ["--junit is given twice"] },
    { args: ["test", "--sha", "x"], says: ["--sha is used only with --record"] },
    { args: ["sandbox", "--prt", "8929"], says: ["sandbox has no flag --prt, did you mean --port?"] },
    { args: ["sandbox", "8929"], says: ['sandbox takes flags only, not "8929"'] },
    { args: ["demo", "fast"], says: ['demo takes flags only, not "fast"'] },
    { args: ["explain", "--jsn"], says: ["explain has no flag --jsn, did you mean --json?"] },
    {
      args: ["evaluate", "--statuscheck", "QA", "--explian", "--dry-run"],
      says: ["evaluate has no flag --statuscheck, did you mean --status-check?", "--explain?"],
    },
    { args: ["evaluate", "now"], says: ['evaluate takes flags only, not "now"'] },
    { args: ["--dry-run", "validate"], says: ['evaluate takes flags only, not "validate"'] },
    {
      args: ["--sha", "abc", "--polciy", "x"],
      says: ["evaluate has no flag --polciy, did you mean --policy?", "--sha must be a full commit SHA"],
    },
    { args: ["--sha"], says: ["--sha requires a value: SHA"] },
    { args: ["-x"], says: ["evaluate has no flag -x"] },
    { args: ["verify", "a", "b", "--keys", "k"], says: ["verify takes one file, not 2", "--key?"] },
    { args: ["nope"], says: ["there is no command nope"] },
    { args: ["nope", "--help"], says: ["there is no command nope"] },
    { args: ["--help", "nope"], says: ["there is no command nope"] },
    { args: ["help", "nope"], says: ["there is no command nope"] },
    { args: ["__proto__", "--help"], says: ["there is no command __proto__"] },
  ])("ends with 2 and does nothing: $args", async ({ args, says }) => {
    writeFileSync(join(folder, "good.yml"), good);
    const { code, stdout, stderr } = await start(args, { INPUT_GITLAB_TOKEN: "token-of-nobody-0001" })
      .finished;
    for (const words of says) expect(stderr).toContain(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(readdirSync(folder)).toEqual(["good.yml"]);
  });

  it("is told with all its problems at once", async () => {
    const { stderr } = await command("verify", "a", "b", "--keys", "k", "--sha");
    expect(stderr).toBe(`countersign: the command line has 3 problems
  - verify has no flag --keys, did you mean --key?
  - --sha requires a value: SHA
  - verify takes one file, not 2
  what to do: countersign verify --help shows what it takes
`);
  });
});

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { controlIds } from "../../src/controls/registry.ts";
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
    for (const word of ["evaluate", "demo", "sandbox", "validate", "explain", "--status-check", "exit codes"])
      expect(stdout).toContain(word);
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
  - bad.yml:4:16: unknown control: nope; an id of your own needs an expression or a rule
  - bad.yml:4:22: controls[1] must be text or a mapping of keys to values
✗ none.yml has 1 problem
  - policy none.yml does not exist
`);
    const data = JSON.parse((await command("validate", "good.yml", "--json")).stdout);
    expect(data).toEqual([{ policy: "good.yml", valid: true, problems: [], warnings: [], controls: 1 }]);
  });

  it("explain shows a control, and without one the catalogue by subject", async () => {
    const { code, stdout } = await command("explain", "secure_webhooks");
    expect(code).toBe(0);
    for (const words of [
      "Webhooks use https",
      "webhooks: The project's webhooks; needs Maintainer",
      "How to fix it: change the webhook's address to https",
    ]) {
      expect(stdout).toContain(words);
    }
    const withList = (await command("explain", "project_approvals_on_default_branch")).stdout;
    for (const words of [
      "\n  - A rule with fewer eligible approvers than required approvals",
      "\n    - id: project_approvals_on_default_branch\n      with: { at_least: 2 }\n",
    ]) {
      expect(withList).toContain(words);
    }
    expect(withList).not.toContain("```");
    const catalogue = await command("explain");
    expect(catalogue.stdout).toMatch(
      /^Approvals: Who approved the merge request.*\n {2}merge_request_approvals /,
    );
    for (const id of controlIds) expect(catalogue.stdout).toContain(`  ${id} `);
    expect(JSON.parse((await command("explain", "--json")).stdout)).toHaveLength(controlIds.length);
    expect(await command("explain", "secure_webhook")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("did you mean secure_webhooks?"),
    });
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

  it("a flag that stands alone also takes a word for its value", async () => {
    const { stderr } = await command("evaluate", "--dry-run", "false");
    expect(stderr).not.toContain("takes flags only");
  });
});

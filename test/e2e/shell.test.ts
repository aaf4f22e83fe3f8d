/** What a person meets in a shell: the bare name in a terminal, and completion. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { program } from "../support/job.ts";

const { PATH = "" } = process.env;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "shell-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr, status } = spawnSync(file, args, {
    cwd: folder,
    env: { PATH, HOME: folder, ...env },
    encoding: "utf8",
  });
  return { code: status, stdout: stdout?.replaceAll("\r\n", "\n"), stderr };
}

function scriptFor(shell: string): string {
  const file = join(folder, `countersign.${shell}`);
  if (existsSync(file)) return file;
  const { code, stdout } = run(process.execPath, [program, "completion", shell]);
  expect(code).toBe(0);
  writeFileSync(file, stdout);
  return file;
}

describe("the bare name", () => {
  const bare = `${process.execPath} ${program}`;

  it("shows a person in a terminal what there is", () => {
    const { code, stdout } = run("script", ["--quiet", "--return", "--command", bare, "/dev/null"]);
    expect(stdout).toContain("Usage: countersign [COMMAND] [FLAGS]");
    expect(stdout).not.toContain("--policy");
    expect(code).toBe(0);
  });

  it.each([
    { name: "in a job", env: { GITLAB_CI: "true" } },
    { name: "with an input", env: { INPUT_POLICY: "none.yml" } },
  ])("runs the job $name, also in a terminal", ({ env }) => {
    const { code, stdout } = run("script", ["--quiet", "--return", "--command", bare, "/dev/null"], env);
    expect(stdout).not.toContain("Usage:");
    expect(code).toBe(2);
  });
});

describe("completion", () => {
  it.each([
    { words: "v", offers: ["validate", "verify"] },
    { words: "evaluate --note ''", offers: ["never", "on_failure", "always"] },
    { words: "explain merge_request_is_n", offers: ["merge_request_is_not_draft"] },
    { words: "verify --trusted", offers: ["--trusted-root"] },
    { words: "checks st", offers: ["status"] },
    { words: "init --preset s", offers: ["strict", "soc2", "slsa"] },
    { words: "evaluate --formats js", offers: ["json"] },
    { words: "evaluate --project ''", offers: [""] },
    { words: "checks retry C", offers: [""] },
    { words: "controls set 12 p", offers: ["pass"] },
    { words: "controls ''", offers: ["apply", "list", "set", "--help"] },
    { words: "checks apply --dr", offers: ["--dry-run"] },
    { words: "checks status --merge", offers: ["--merge-request"] },
  ])("completes `$words` in bash", ({ words, offers }) => {
    const { stdout, stderr } = run("bash", [
      "-c",
      `source ${scriptFor("bash")}; COMP_WORDS=(countersign ${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _countersign; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ]);
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n")).toEqual(offers);
  });

  it.each(["bash", "zsh", "fish"])("is a script that %s reads", (shell) => {
    const file = scriptFor(shell);
    if (run(shell, ["--version"]).code === null) return;
    expect(run(shell, ["-n", file])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("refuses another shell", () => {
    const { code, stderr } = run(process.execPath, [program, "completion", "fihs"]);
    expect(stderr).toContain("fihs is not a shell with completion, did you mean fish?");
    expect(code).toBe(2);
  });
});

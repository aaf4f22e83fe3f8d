/** Runs the component's template for real: `gitlab-ci-local` in a repository of its own that includes it. */

import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runChild } from "./child.ts";
import { nodeOf } from "./node.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const gitlabCiLocal = join(root, "node_modules/gitlab-ci-local/dist/index.js");

export interface ComponentRun {
  readonly inputs: Readonly<Record<string, string | number | readonly string[]>>;
  /** What GitLab, or the project's settings, would hand to the job. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** An executable called `countersign` for the job's PATH. */
  readonly installed?: string;
  /** Files of the checkout, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Scripts of jobs in the stage before it, each of which may write a dotenv report, `earlier.env`. */
  readonly before?: Readonly<Record<string, string>>;
  /** Names of the template's jobs, in the order in which they run. */
  readonly jobs?: readonly string[];
}

export interface ComponentResult {
  /** Exit code of the first job, not of the tool that ran it. */
  readonly exitCode: number;
  /** Of every job, by its name, such as `countersign-sweep [1/3]`. */
  readonly exitCodes: Readonly<Record<string, number>>;
  readonly output: string;
  /** The checkout, with what the job left in it. */
  readonly folder: string;
}

export interface Component {
  readonly run: (options: ComponentRun) => Promise<ComponentResult>;
  readonly remove: () => void;
}

export async function prepareComponent(template = "merge-request"): Promise<Component> {
  const folder = mkdtempSync(join(tmpdir(), "component-"));
  const home = mkdtempSync(join(tmpdir(), "home-"));
  const node = nodeOf(24).path;
  const path = (process.env.PATH ?? "").split(delimiter).filter((each) => !each.startsWith(root));
  const env = { HOME: home, NO_COLOR: "1", GIT_CONFIG_NOSYSTEM: "1" };

  async function git(...args: readonly string[]): Promise<void> {
    const who = ["-c", "user.name=Mara", "-c", "user.email=mara@example.com"];
    const { code, output } = await runChild("git", [...who, ...args], {
      cwd: folder,
      env: { ...env, PATH: path.join(delimiter) },
    });
    if (code !== 0) throw new Error(`git ${args.join(" ")}: ${output}`);
  }

  await git("init", "--quiet", "--initial-branch", "main");
  await git("remote", "add", "origin", "git@gitlab.example.com:acme/payments.git");
  mkdirSync(join(folder, "templates"));
  const file = `templates/${template}.yml`;
  copyFileSync(join(root, file), join(folder, file));

  return {
    async run({ inputs, variables, installed, before = {}, files = {}, jobs: names = ["countersign"] }) {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      const include = [{ local: file, inputs }];
      const jobs = Object.entries(before).map(([name, script]) => [
        name,
        { stage: "build", script, artifacts: { paths: ["earlier.env"], reports: { dotenv: "earlier.env" } } },
      ]);
      const configuration = { stages: ["build", "test"], include, ...Object.fromEntries(jobs) };
      writeFileSync(join(folder, ".gitlab-ci.yml"), JSON.stringify(configuration));
      await git("add", "--all");
      await git("commit", "--quiet", "--message", "Include the component");
      const bin = join(home, "bin");
      mkdirSync(bin, { recursive: true });
      if (installed !== undefined) writeFileSync(join(bin, "countersign"), installed, { mode: 0o755 });

      const given = Object.entries(variables).flatMap(([name, value]) => [
        "--variable",
        `${name}=${value ?? ""}`,
      ]);
      const args = ["--force-shell-executor", "--home", home, ...given, ...Object.keys(before), ...names];
      const { output } = await runChild(node, [gitlabCiLocal, ...args], {
        cwd: folder,
        env: { ...env, PATH: [bin, dirname(node), ...path].join(delimiter) },
      });
      const ended = output.matchAll(/^(\S+?)(?::( \[[^\]]+\]))? +finished in .*?(?: FAIL (\d+))?\s*$/gm);
      const exitCodes = Object.fromEntries(
        [...ended].map(([, name, shard = "", code]) => [name + shard, Number(code ?? 0)]),
      );
      const exitCode = exitCodes[names[0] ?? ""] ?? Object.values(exitCodes)[0];
      if (exitCode === undefined) throw new Error(`the job did not run:\n${output}`);
      return { exitCode, exitCodes, output, folder };
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The steps of a newcomer, in the order of README and getting-started, each with its time and how it ended. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sample, startSandbox } from "../../src/sandbox/index.ts";
import { type Block, blocksOf, fileNameOf } from "../../test/support/pages.ts";
import { startReleaseServer } from "../../test/support/release.ts";
import { newReader } from "../../test/support/shell-blocks.ts";

interface Step {
  readonly name: string;
  readonly page: string;
  /** A text that only its block contains on that page. */
  readonly contains: string;
  /** What the reader does in GitLab before it. */
  readonly before?: () => void;
  /** How a command of it ends, if not with 0. */
  readonly ends?: string;
}

const readme = "README.md";
const started = "docs/getting-started.md";
const most = 10 * 60_000;

/** @returns the exit code: 1 if a step ended otherwise than its page says, or if all took longer than ten minutes */
export async function follow(): Promise<number> {
  const sandbox = await startSandbox();
  const release = await startReleaseServer();
  const reader = newReader();
  const project = sandbox.state.projects.find(({ id }) => id === sample.projectId);
  if (!project) throw new Error("the sample has no such project");
  project.statusChecks = [];
  project.files.delete("main:.countersign.yml");
  const here = (text: string) =>
    text
      .replaceAll("https://gitlab.com/api", `${release.url}/api`)
      .replaceAll("https://gitlab.example.com", sandbox.url)
      .replaceAll("COUNTERSIGN_TOKEN=...", `COUNTERSIGN_TOKEN=${sample.token}`);

  const steps: readonly Step[] = [
    { name: "get the program", page: readme, contains: "curl --fail" },
    { name: "see the demo", page: readme, contains: "countersign demo" },
    { name: "check the policy of the README", page: readme, contains: "countersign validate" },
    {
      name: "write the files, and see what is missing",
      page: started,
      contains: "countersign init",
      ends: "2 countersign doctor",
    },
    { name: "create the status check", page: started, contains: "external_status_checks" },
    { name: "check the policy", page: started, contains: "countersign validate" },
    { name: "read about controls", page: started, contains: "countersign explain" },
    {
      name: "first verdict, posted nowhere",
      page: started,
      contains: "--dry-run",
      before: () => project.files.set("main:.countersign.yml", reader.read(".countersign.yml")),
    },
    { name: "see that all is set up", page: started, contains: "once more" },
  ];

  let total = clone();
  let isBad = false;
  await reader.run(`git init --quiet && git remote add origin ${sandbox.url}/${sample.projectPath}.git`);
  for (const step of steps) {
    const blocks = blocksOf(step.page);
    const at = blocks.findIndex((block) => block.language === "sh" && isOf(block, step));
    writeFilesBefore(blocks, at);
    step.before?.();
    const startedAt = performance.now();
    const { output, failed } = await reader.run(here(blocks[at]?.text ?? "false"));
    const tookMs = performance.now() - startedAt;
    total += tookMs;
    const isAsSaid = step.ends === undefined ? failed.length === 0 : failed[0]?.startsWith(step.ends);
    isBad ||= !isAsSaid;
    print(step.name, tookMs, step.page);
    if (!isAsSaid) console.log(`\n${failed.join("\n")}\n${output}`);
  }
  print("in all", total, "");
  await reader.leave();
  release.close();
  await sandbox.close();
  return isBad || total > most ? 1 : 0;

  /** Files that the page shows before a block. */
  function writeFilesBefore(blocks: readonly Block[], end: number): void {
    for (const block of blocks.slice(0, end)) {
      const name = fileNameOf(block);
      if (name === ".countersign.yml") reader.write({ [name]: block.text });
    }
  }
}

function isOf(block: Block, { contains }: Step): boolean {
  return block.text.includes(contains) || block.before.includes(contains);
}

/** Into an empty folder, as a person does who begins with the project itself. */
function clone(): number {
  const folder = mkdtempSync(join(tmpdir(), "newcomer-"));
  const startedAt = performance.now();
  const { status, stderr } = spawnSync("git", ["clone", "--quiet", "--no-hardlinks", ".", folder], {
    encoding: "utf8",
  });
  const tookMs = performance.now() - startedAt;
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(stderr);
  print("clone the project", tookMs, "");
  return tookMs;
}

function print(name: string, ms: number, page: string): void {
  console.log(`${(ms / 1000).toFixed(1).padStart(6)} s  ${name.padEnd(42)} ${page}`);
}

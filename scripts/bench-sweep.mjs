/**
 * Measures sweeps over a group of many projects, at 30 ms for each answer: `npm run bench -- sweep [PROJECTS]`. Beside it
 * a plain script over gitbeaker, one project after the other.
 */

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Gitlab } from "@gitbeaker/rest";
import { print } from "./bench/processes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "dist/index.js");
const latencyMs = 30;
const most = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), "bench-sweep-"));

/** Everything of the preset `recommended` that GraphQL carries. */
const carried = {
  name: "Over GraphQL",
  requirements: [
    {
      name: "Protected default branch",
      controls: [
        ...["minimum_approvals_required_1", "default_branch_protected", "resolve_discussions_required"],
        ...["default_branch_protected_from_direct_push", "project_force_push_blocked"],
      ],
    },
    { name: "Scanners", controls: ["scanner_sast_running", "scanner_secret_detection_running"] },
  ],
};
writeFileSync(join(folder, "carried.json"), JSON.stringify(carried));

/** A sandbox with so many projects, in its own process. */
async function serve(projects, failing = 0) {
  const args = [join(root, "scripts/bench/serve-many.mjs"), projects, latencyMs, failing].map(String);
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    text += chunk;
    if (text.endsWith("}\n")) break;
  }
  return { ...JSON.parse(text), stop: () => child.kill("SIGKILL") };
}

/** Prints the highest resident memory of the process at its end. */
const hook = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => process.stderr.write("maxRSS " + process.resourceUsage().maxRSS))',
)}`;

function start({ url, token }, policy, index = 1, total = 1, more = {}) {
  const env = {
    PATH: process.env.PATH,
    ...{ GITLAB_CI: "true", CI_SERVER_URL: url, INPUT_GITLAB_TOKEN: token, INPUT_MODE: "sweep" },
    ...{ INPUT_GROUP: "many", INPUT_POLICY: policy, INPUT_SHARD: `${index}/${total}`, INPUT_RESUME: "1h" },
    ...{ INPUT_MAX_REQUESTS_PER_SECOND: "2000", INPUT_CONCURRENCY: "16", ...more },
  };
  const startedAt = performance.now();
  const child = spawn(process.execPath, ["--import", hook, program], { cwd: folder, env });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    errors += chunk;
  });
  child.stdout.resume();
  const ended = new Promise((resolve) =>
    child.once("close", (code) => {
      const seconds = (performance.now() - startedAt) / 1000;
      const rss = Number(/maxRSS (\d+)/.exec(errors)?.[1] ?? 0) / 1024;
      resolve({ code, seconds, rss });
    }),
  );
  return { child, ended };
}

function fresh() {
  for (const name of [".countersign-sweep", "countersign-report"])
    rmSync(join(folder, name), { recursive: true, force: true });
}

function resultOf(index, total) {
  return JSON.parse(readFileSync(join(folder, `countersign-report/sweep-${index}-of-${total}.json`), "utf8"));
}

const rows = [];
function add(name, projects, requests, seconds, rss) {
  const cells = [
    projects,
    (requests / projects).toFixed(2),
    (projects / seconds).toFixed(0),
    seconds.toFixed(1),
  ];
  rows.push([name, ...cells.map(String), rss === undefined ? "" : rss.toFixed(0)]);
}

async function oneShard(name, policy, projects) {
  const sandbox = await serve(projects);
  fresh();
  const { seconds, rss } = await start(sandbox, policy).ended;
  sandbox.stop();
  const { requests, projects: judged } = resultOf(1, 1);
  add(name, judged.length, requests, seconds, rss);
}

async function fourShards(name, policy, projects) {
  const sandbox = await serve(projects);
  fresh();
  const shards = [1, 2, 3, 4];
  const state = (index) => ({ INPUT_STATE_DIR: `.countersign-sweep/${index}` });
  const ends = await Promise.all(shards.map((index) => start(sandbox, policy, index, 4, state(index)).ended));
  sandbox.stop();
  const results = shards.map((index) => resultOf(index, 4));
  const requests = results.reduce((sum, one) => sum + one.requests, 0);
  const judged = results.reduce((sum, one) => sum + one.projects.length, 0);
  const seconds = Math.max(...ends.map((end) => end.seconds));
  add(name, judged, requests, seconds, Math.max(...ends.map(({ rss }) => rss)));
}

/** 2 % errors and throttling; killed in the middle and started again. */
async function withFaults(name, policy, projects) {
  const sandbox = await serve(projects, 0.02);
  fresh();
  const first = start(sandbox, policy);
  const wait = setTimeout(() => first.child.kill("SIGKILL"), (projects / 150) * 500 + 1000);
  const killed = await first.ended;
  clearTimeout(wait);
  const second = await start(sandbox, policy).ended;
  sandbox.stop();
  const { requests, projects: judged, complete } = resultOf(1, 1);
  const seconds = killed.seconds + second.seconds;
  add(`${name}: ${complete ? "complete" : "NOT COMPLETE"}`, judged.length, requests, seconds, second.rss);
  const failed = judged.filter(({ error, verdict }) => error !== null || verdict === "undetermined").length;
  const resumed = judged.filter((one) => one.resumed).length;
  console.log(`after the kill ${resumed} projects were taken over; ${failed} are undetermined\n`);
}

/** What many teams write: the same facts, one project after the other. */
async function plainScript(projects) {
  const { url, token, stop } = await serve(projects);
  const api = new Gitlab({ host: url, token });
  const startedAt = performance.now();
  let requests = 1;
  const group = await api.Groups.allProjects("many", { includeSubgroups: true, perPage: 100, maxPages: 1 });
  for (const { id, default_branch: ref } of group) {
    await api.ProtectedBranches.all(id);
    await api.MergeRequestApprovals.showConfiguration(id);
    await api.MergeRequestApprovals.allApprovalRules({ projectId: id }).catch(() => {});
    await api.ProjectHooks.all(id);
    const [pipeline] = await api.Pipelines.all(id, { ref, perPage: 1, maxPages: 1 });
    if (pipeline) await api.Jobs.all(id, { pipelineId: pipeline.id });
    requests += pipeline ? 6 : 5;
  }
  const seconds = (performance.now() - startedAt) / 1000;
  stop();
  add("gitbeaker, one after the other", group.length, requests, seconds);
}

try {
  await oneShard("facts of GraphQL", "carried.json", most / 10);
  await oneShard("facts of GraphQL", "carried.json", most);
  await fourShards("facts of GraphQL, four shards", "carried.json", most);
  await oneShard("recommended", "preset:recommended", most / 10);
  await oneShard("recommended", "preset:recommended", most);
  await fourShards("recommended, four shards", "preset:recommended", most);
  await withFaults("recommended, 2 % errors, killed", "preset:recommended", most / 10);
  await plainScript(100);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${latencyMs} ms for each answer`);
print(["sweep", "projects", "requests a project", "projects a second", "s", "peak RSS MB"], rows);

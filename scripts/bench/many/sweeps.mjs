/** Sweeps over a group of many projects, and beside them a plain script over gitbeaker, one project after the other. */

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Gitlab } from "@gitbeaker/rest";
import { cores, exponentOf, folder, printNote, printRow, serve, start } from "./runner.mjs";

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

const policies = { graphql: "carried.json", recommended: "preset:recommended" };

function begin({ url, token }, policy, { index = 1, total = 1, ...more } = {}) {
  return start([], {
    ...{ GITLAB_CI: "true", CI_SERVER_URL: url, INPUT_GITLAB_TOKEN: token, INPUT_MODE: "sweep" },
    ...{ INPUT_GROUP: "many", INPUT_POLICY: policy, INPUT_SHARD: `${index}/${total}`, INPUT_RESUME: "1h" },
    ...{ INPUT_MAX_REQUESTS_PER_SECOND: "2000", INPUT_CONCURRENCY: "16", ...more },
  });
}

function fresh() {
  for (const name of [".countersign-sweep", "countersign-report"])
    rmSync(join(folder, name), { recursive: true, force: true });
}

function resultOf(index, total) {
  return JSON.parse(readFileSync(join(folder, `countersign-report/sweep-${index}-of-${total}.json`), "utf8"));
}

/** @param more of the sandbox @param env of the job */
async function oneShard(name, policy, projects, more = {}, env = {}) {
  const sandbox = await serve(projects, more);
  fresh();
  const { seconds, cpuSeconds, megabytes } = await begin(sandbox, policy, env).ended;
  sandbox.stop();
  const { requests, projects: judged } = resultOf(1, 1);
  const row = { name, projects: judged.length, requests, seconds, cpuSeconds, megabytes };
  printRow(row);
  return row;
}

/** @param one the same projects as one shard */
async function fourShards(name, policy, projects, one, env = {}) {
  const sandbox = await serve(projects);
  fresh();
  const indexes = [1, 2, 3, 4];
  const shard = (index) => ({ index, total: 4, INPUT_STATE_DIR: `.countersign-sweep/${index}`, ...env });
  const ends = await Promise.all(indexes.map((index) => begin(sandbox, policy, shard(index)).ended));
  sandbox.stop();
  const results = indexes.map((index) => resultOf(index, 4));
  const sum = (of) => results.reduce((total, result) => total + of(result), 0);
  const most = (of) => Math.max(...ends.map(of));
  const row = {
    name,
    projects: sum(({ projects: judged }) => judged.length),
    requests: sum(({ requests }) => requests),
    seconds: most(({ seconds }) => seconds),
    cpuSeconds: most(({ cpuSeconds }) => cpuSeconds),
    megabytes: most(({ megabytes }) => megabytes),
  };
  printRow(row);
  const times = (of) => `${(of(one) / of(row)).toFixed(1)} times`;
  const crowd =
    cores < 5 && Object.keys(env).length === 0 ? ", where five processes wait for each other" : "";
  const faster = `${times(({ seconds }) => seconds)} as fast as one shard, on ${cores} cores${crowd}`;
  printNote(
    `${faster}; one shard needs ${times(({ cpuSeconds }) => cpuSeconds)} the CPU of the busiest of the four`,
  );
}

/** What limits a job in practice is how many requests it may send. */
async function atTheDefaultRate(projects) {
  const env = { INPUT_MAX_REQUESTS_PER_SECOND: "20" };
  const one = await oneShard(
    "sweep, recommended, 20 requests a second",
    policies.recommended,
    projects,
    {},
    env,
  );
  await fourShards("the same, four shards", policies.recommended, projects, one, env);
}

/** Errors and throttling; killed in the middle, and started again. */
async function withFaults(name, policy, projects, one) {
  const failing = 0.02;
  const sandbox = await serve(projects, { failing, tellAfter: one.requests / 2 });
  fresh();
  const first = begin(sandbox, policy);
  await Promise.race([sandbox.reached, first.ended]);
  first.kill();
  const killed = await first.ended;
  const second = await begin(sandbox, policy).ended;
  const requests = await sandbox.requests();
  sandbox.stop();
  const { projects: judged, complete } = resultOf(1, 1);
  const seconds = killed.seconds + second.seconds;
  printRow({ name, projects: judged.length, requests, seconds, megabytes: second.megabytes });
  const count = (is) => judged.filter(is).length;
  printNote(
    `${complete ? "complete" : "NOT COMPLETE"}: ${count(({ resumed }) => resumed)} projects from before the kill, ${count(({ error, verdict }) => error !== null || verdict === "undetermined")} undetermined`,
  );
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
  printRow({ name: "gitbeaker, one after the other", projects: group.length, requests, seconds });
}

/** The parts of the bench by name. Without names, all of them run. */
export const parts = [...Object.keys(policies), "presets", "merge-requests", "shards", "faults", "script"];

const presets = ["strict", "soc2", "iso27001", "cis-gitlab", "slsa"];
/** Enough that the list of the group and the first requests count little. */
const enough = 200;

/**
 * @param {number} most the largest group
 * @returns the rows of the largest group, by the name of the policy
 */
export async function benchSweeps(most, wanted) {
  writeFileSync(join(folder, "carried.json"), JSON.stringify(carried));
  const few = Math.ceil(most / 10);
  const smaller = {};
  const larger = {};
  for (const [name, policy] of Object.entries(policies)) {
    if (!wanted.includes(name)) continue;
    smaller[name] = await oneShard(`sweep, ${name}`, policy, few);
    await oneShard(`sweep, ${name}`, policy, Math.ceil(most / 5));
    larger[name] = await oneShard(`sweep, ${name}`, policy, most);
    printNote(`time grows with exponent ${exponentOf(smaller[name], larger[name]).toFixed(2)}`);
    if (wanted.includes("shards"))
      await fourShards(`sweep, ${name}, four shards`, policy, most, larger[name]);
  }
  if (wanted.includes("shards")) await atTheDefaultRate(few);
  if (wanted.includes("presets"))
    for (const name of presets) await oneShard(`sweep, ${name}`, `preset:${name}`, Math.min(enough, most));
  if (wanted.includes("presets"))
    await oneShard("sweep, recommended, as a Developer", policies.recommended, Math.min(enough, most), {
      role: 30,
    });
  if (wanted.includes("merge-requests")) {
    const env = { INPUT_MERGE_REQUESTS: "open", INPUT_STATUS_CHECK: "Countersign" };
    const name = "sweep, recommended, each with a merge request";
    await oneShard(name, policies.recommended, Math.min(enough, most), { mergeRequests: true }, env);
  }
  if (wanted.includes("faults")) {
    const policy = policies.recommended;
    const one = larger.recommended ?? (await oneShard("sweep, recommended", policy, most));
    await withFaults("sweep, recommended, 2 % errors, killed, again", policy, most, one);
  }
  if (wanted.includes("script")) await plainScript(100);
  return larger;
}

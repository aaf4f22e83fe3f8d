/**
 * Sweeps in bad conditions: requests that hang, damaged and foreign state, merge requests that cannot be judged.
 *
 * Slow: requests that are never answered take their time, and each kind of damage is swept over twice.
 */

import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { addMember, type Fault, type Sandbox, sample } from "../../src/sandbox/index.ts";
import type { Sweep } from "../../src/sweep/schema.ts";
import { policyOf } from "../support/job.ts";
import { type Sweeping, startSweeping } from "../support/sweeping.ts";

let sandbox: Sandbox;
let folder: string;
let begin: Sweeping["begin"];
let sweep: Sweeping["sweep"];
let resultOf: Sweeping["resultOf"];
let requests: Sweeping["requests"];
beforeEach(async () => {
  const sweeping = await startSweeping();
  ({ sandbox, folder, begin, sweep, resultOf, requests } = sweeping);
  writeFileSync(join(folder, "policy.json"), policyOf("secure_webhooks"));
  return sweeping.close;
});

const env = { INPUT_POLICY: "policy.json" };
const never = { kind: "delay", delayMs: 600_000, times: 999 } as const;
const verdicts = ({ projects }: Sweep) => new Map(projects.map(({ id, verdict }) => [id, verdict]));

describe("a request that is never answered", () => {
  // Requests of a project whose time is over would hold both connections, so that the other projects lose their time.
  it("costs only the projects that it is about", { timeout: 60_000 }, async () => {
    const calm = verdicts((await sweep({ ...env, INPUT_RESUME: "0" })).result);
    const hung = [...calm.keys()].slice(0, 3);
    for (const id of hung) sandbox.faults.add({ ...never, path: new RegExp(`projects/${id}/hooks`) });
    const slow = { ...env, INPUT_RESUME: "0", INPUT_TIMEOUT: "4s", INPUT_CONCURRENCY: "2" };
    const { result } = await sweep(slow);
    expect(result.complete).toBe(true);
    for (const { id, requirements } of result.projects)
      if (hung.includes(id)) expect(requirements[0]?.controls[0]?.status ?? "unknown").toBe("unknown");
    expect(verdicts(result)).toEqual(
      new Map([...calm].map(([id, verdict]) => [id, hung.includes(id) ? "undetermined" : verdict])),
    );
  });

  it("about many projects leaves each to be asked about by itself", { timeout: 60_000 }, async () => {
    const calm = verdicts((await sweep({ ...env, INPUT_RESUME: "0" })).result);
    sandbox.faults.add({ ...never, path: /graphql/, times: 3 });
    const { result } = await sweep({ ...env, INPUT_RESUME: "0", INPUT_TIMEOUT: "8s" });
    expect(verdicts(result)).toEqual(calm);
  });

  it("does not cost the results of the first try if the job is cancelled in the second one", {
    timeout: 60_000,
  }, async () => {
    const others = (await sweep(env)).result.projects.map(({ id }) => id);
    const hung = others.slice(0, 3);
    for (const id of hung) sandbox.faults.add({ ...never, path: new RegExp(`projects/${id}/hooks`) });
    const before = requests(/./);
    const running = begin({
      ...{ ...env, INPUT_RESUME: "0", INPUT_TIMEOUT: "4s", INPUT_CONCURRENCY: "1" },
    });
    // Only the second time, a project is asked about by itself.
    const alone = () =>
      sandbox.log
        .slice(before)
        .filter(({ method, path }) => method === "GET" && /\/api\/v4\/projects\/\d+$/.test(path)).length;
    await expect.poll(alone, { timeout: 40_000 }).toBeGreaterThan(0);
    running.child.kill("SIGTERM");
    expect((await running.ended).code).toBe(143);
    const cut = resultOf();
    expect(cut.complete).toBe(false);
    expect(cut.projects.map(({ id }) => id)).toEqual(others);
    for (const id of hung) expect(cut.projects.find((one) => one.id === id)?.verdict).not.toBe("compliant");
  });
});

describe("GitLab's answers", () => {
  const all = { ...env, INPUT_RESUME: "0" };

  it.each([
    { name: "cut off", fault: { kind: "truncate", path: /graphql/, times: 3 } },
    { name: "dropped", fault: { kind: "drop_after", path: /graphql/, times: 3 } },
    {
      name: "without some of the projects",
      fault: {
        ...{ kind: "edit", path: /graphql/, times: 3 },
        edit(answer: { readonly status: number; readonly json?: unknown }) {
          const json = structuredClone(answer.json) as { data?: { projects?: { nodes: unknown[] } } };
          json.data?.projects?.nodes.splice(1, 2);
          return { ...answer, json };
        },
      },
    },
    {
      name: "with the projects in each other's place",
      fault: {
        ...{ kind: "edit", path: /graphql/, times: 3 },
        edit(answer: { readonly status: number; readonly json?: unknown }) {
          const json = structuredClone(answer.json) as { data?: { projects?: { nodes: unknown[] } } };
          json.data?.projects?.nodes.reverse();
          return { ...answer, json };
        },
      },
    },
  ] as const)("that are $name change no verdict", { timeout: 60_000 }, async ({ fault }) => {
    writeFileSync(join(folder, "policy.json"), policyOf("default_branch_protected", "project_repo_exists"));
    const calm = verdicts((await sweep(all)).result);
    sandbox.faults.add(fault as Fault);
    expect(verdicts((await sweep(all)).result)).toEqual(calm);
  });

  it("give no pass to a token that loses its role meanwhile", { timeout: 60_000 }, async () => {
    writeFileSync(join(folder, "policy.json"), policyOf("default_branch_protected", "secure_webhooks"));
    const calm = (await sweep(all)).result;
    const compliant = calm.projects.filter(({ verdict }) => verdict === "compliant").map(({ id }) => id);
    expect(compliant.length).toBeGreaterThan(0);
    const userId = sandbox.state.tokens.find(({ value }) => value === sample.token)?.userId ?? 0;
    const change = () => {
      for (const project of sandbox.state.projects) addMember(sandbox.state, project, userId, 10);
    };
    sandbox.faults.add({ kind: "change", path: /graphql/, change });
    const { result, code } = await sweep(all);
    for (const { id, verdict } of result.projects)
      if (compliant.includes(id)) expect([id, verdict]).toEqual([id, "undetermined"]);
    expect([1, 3]).toContain(code);
  });
});

describe("the state of another shard", () => {
  const ofShard = (index: number) => ({ ...env, INPUT_SHARD: `${index}/2` });
  const state = (index: number) => join(folder, ".countersign-sweep", `shard-${index}-of-2.jsonl`);
  const resumed = (result: Sweep) => result.projects.filter((one) => one.resumed).map(({ id }) => id);
  async function shardOf(index: number) {
    const { code } = await begin(ofShard(index)).ended;
    return { code, result: resultOf(`${index}-of-2`) };
  }

  it("decides nothing about this one, however damaged it is", { timeout: 60_000 }, async () => {
    const [one, two] = [await shardOf(1), await shardOf(2)];
    const whole = readFileSync(state(2), "utf8");
    const lines = whole.split("\n");
    const undamaged = resumed((await shardOf(2)).result);
    const [, first = ""] = lines;
    const spoilt: readonly [string, () => void][] = [
      ["truncated", () => writeFileSync(state(2), whole.slice(0, -20))],
      ["edited", () => writeFileSync(state(2), whole.replaceAll('"fail"', '"pass"'))],
      ["repeated", () => writeFileSync(state(2), [...lines, first, ""].join("\n"))],
      ["not text", () => writeFileSync(state(2), Buffer.from([0, 255, 10, 254, 10]))],
      ["the other shard's", () => copyFileSync(state(1), state(2))],
      [
        "a link to the other shard's",
        () => {
          rmSync(state(2));
          symlinkSync(state(1), state(2));
        },
      ],
    ];
    for (const [name, spoil] of spoilt) {
      spoil();
      const other = await shardOf(1);
      expect([name, verdicts(other.result)]).toEqual([name, verdicts(one.result)]);
      expect([name, other.code, other.result.complete]).toEqual([name, one.code, true]);
      const own = await shardOf(2);
      expect([name, verdicts(own.result)]).toEqual([name, verdicts(two.result)]);
      expect([name, own.code, own.result.complete]).toEqual([name, two.code, true]);
      const taken = resumed(own.result);
      expect([name, taken.filter((id) => !undamaged.includes(id))]).toEqual([name, []]);
    }
  });

  it("that cannot be a file at all stops only the shard that it belongs to", async () => {
    await shardOf(1);
    mkdirSync(state(2));
    expect((await begin(ofShard(2)).ended).code).toBe(2);
    const { result, code } = await shardOf(1);
    expect(result.complete).toBe(true);
    expect(code).not.toBe(2);
    renameSync(state(2), join(folder, "away"));
    expect((await shardOf(2)).result.complete).toBe(true);
  });
});

describe("a project that cannot be judged because of its own policy file", () => {
  it("keeps no earlier pass, neither of its control nor of its merge requests", {
    timeout: 60_000,
  }, async () => {
    writeFileSync(join(folder, "policy.json"), policyOf("project_repo_exists"));
    const payments = sandbox.state.projects.find(({ id }) => id === sample.projectId);
    const open = {
      ...{ INPUT_POLICY: "policy.json,subject:own.json", INPUT_PROJECTS: sample.projectPath },
      ...{ INPUT_GROUP: undefined, INPUT_MERGE_REQUESTS: "open" },
      ...{ INPUT_STATUS_CHECK: sample.statusCheckName, INPUT_EXTERNAL_CONTROL: String(sample.controlId) },
      INPUT_EXTERNAL_CONTROL_SECRET: sample.controlSecret,
    };
    const shown = () => ({
      control: sandbox.state.controlStatuses.find(
        ({ controlId, projectId }) => controlId === sample.controlId && projectId === sample.projectId,
      )?.status,
      check: sandbox.state.statusRows.findLast(({ checkId }) => checkId === sample.statusCheckId)?.status,
    });
    expect((await sweep(open)).code).toBe(0);
    expect(shown()).toEqual({ control: "pass", check: "passed" });
    payments?.files.set("main:own.json", "{ broken");
    const { code, result } = await sweep(open);
    expect(result.projects[0]).toMatchObject({
      verdict: "undetermined",
      error: expect.any(String),
      deliveries: [{ target: "external_control", status: "fail", outcome: "delivered" }],
    });
    expect(code).toBe(3);
    expect(shown()).toEqual({ control: "fail", check: "failed" });
  });
});

describe("a merge request that cannot be judged", () => {
  it("keeps no earlier pass, and the sweep does not look like a success", { timeout: 60_000 }, async () => {
    writeFileSync(join(folder, "policy.json"), policyOf("project_repo_exists", "merge_request_is_not_draft"));
    const open = {
      ...{ ...env, INPUT_PROJECTS: sample.projectPath, INPUT_GROUP: undefined },
      ...{ INPUT_MERGE_REQUESTS: "open", INPUT_STATUS_CHECK: sample.statusCheckName },
    };
    const row = sandbox.state.mergeRequests.find(
      ({ projectId, iid }) => projectId === sample.projectId && iid === sample.mergeRequestIid,
    );
    const statuses = () =>
      sandbox.state.statusRows
        .filter(({ mrId, checkId }) => mrId === row?.id && checkId === sample.statusCheckId)
        .map(({ status }) => status);
    const calm = await sweep(open);
    expect(statuses()).toEqual(["passed"]);
    sandbox.faults.add({ path: /merge_requests\/7\/approvals$/, kind: "status", status: 400, times: 99 });
    const { code, result, output } = await sweep(open);
    const judged = result.projects[0]?.merge_requests.find(({ iid }) => iid === sample.mergeRequestIid);
    expect(judged?.verdict).toBe("undetermined");
    expect(judged?.error).toBeDefined();
    expect(output).toContain("!7 could not be judged");
    expect([calm.code, code]).toEqual([0, 3]);
    expect(statuses()).toEqual(["passed", "failed"]);
  });
});

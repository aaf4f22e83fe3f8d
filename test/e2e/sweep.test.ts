import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { type ProjectRow, protectedBranchRow, type Sandbox, sample } from "../../src/sandbox/index.ts";
import type { Sweep } from "../../src/sweep/schema.ts";
import { shardOf } from "../../src/sweep/shard.ts";
import { policyOf, rowsOf } from "../support/job.ts";
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
  return sweeping.close;
});

describe("a sweep", () => {
  it("asks about all projects at once where GitLab can show them so", async () => {
    const { result } = await sweep();
    // The sample's projects are odd in every way, so some are asked about by themselves.
    const alone = requests(/\/(protected_branches|approval_rules|pipelines)$/);
    expect(alone).toBeLessThan((result.projects.length * 3) / 2);
    expect(requests(/GET \/api\/v4\/projects\/\d+$/)).toBe(0);
    expect(requests(/graphql/)).toBeLessThanOrEqual(3);
  });

  it("is cut into disjoint shards that together have every project", async () => {
    const shards = await Promise.all(
      [1, 2, 3].map(async (index) => {
        const env = {
          ...{ CI_NODE_INDEX: String(index), CI_NODE_TOTAL: "3", INPUT_STATE_DIR: `state-${index}` },
          CI_PIPELINE_ID: "815",
        };
        await begin(env).ended;
        return resultOf(`${index}-of-3`);
      }),
    );
    expect(shards.map(({ run_id }) => run_id)).toEqual(["815", "815", "815"]);
    for (const { shard, projects } of shards)
      for (const { id } of projects) expect(shardOf(id, 3)).toBe(shard.index);
    const all = shards.flatMap(({ projects }) => projects.map(({ id }) => id)).sort((a, b) => a - b);
    expect(all).toEqual((await sweep()).result.projects.map(({ id }) => id));
  });

  // It takes some seconds: each thing that decides is changed in turn, and the whole group swept after it.
  it("takes earlier results over, and judges anew where something that decides has changed", async () => {
    const first = await sweep();
    const determined = first.result.projects.filter(({ verdict }) => verdict !== "undetermined").length;
    const again = await sweep();
    const resumed = (result: Sweep) => result.projects.filter((project) => project.resumed).length;
    expect(resumed(again.result)).toBe(determined);
    expect(again.result.projects.map(({ judged_at }) => judged_at).sort()[0]).toBe(
      first.result.projects.map(({ judged_at }) => judged_at).sort()[0],
    );
    for (const change of [
      { INPUT_RESUME: "0" },
      { INPUT_POLICY: "preset:soc2" },
      { INPUT_DRY_RUN: "true" },
      { INPUT_ON_UNDETERMINED: "leave" },
      { INPUT_MERGE_REQUESTS: "open" },
    ])
      expect([change, resumed((await sweep(change)).result)]).toEqual([change, 0]);
  });

  it("keeps what is done when it is cancelled, and goes on from there", async () => {
    // The first projects are judged, the hooks of the others never come.
    sandbox.faults.add({ kind: "delay", delayMs: 60_000, path: /hooks/, skip: 2, times: 100 });
    const running = begin();
    await expect.poll(() => requests(/hooks/), { timeout: 20_000 }).toBeGreaterThan(3);
    running.child.kill("SIGTERM");
    const { code, output } = await running.ended;
    expect(code).toBe(143);
    expect(output).toContain("cancelled");
    const cut = resultOf();
    expect(cut.complete).toBe(false);
    sandbox.faults.clear();
    const { result } = await sweep();
    expect(result.complete).toBe(true);
    const done = cut.projects.filter(({ verdict }) => verdict !== "undetermined").map(({ id }) => id);
    expect(result.projects.filter(({ resumed }) => resumed).map(({ id }) => id)).toEqual(done);
  });

  it("never sends more in a second than it may", async () => {
    await sweep({ INPUT_MAX_REQUESTS_PER_SECOND: "10" });
    const times = sandbox.log.map(({ at }) => at);
    expect(times.length).toBeGreaterThan(15);
    // Of any second, unit/gitlab/pace shows it. Here, a busy machine can delay one request, but not all of them.
    const took = (times.at(-1) ?? 0) - (times[0] ?? 0);
    expect(took).toBeGreaterThan((times.length - 1) * 100 - 300);
  });

  it("waits as long as GitLab requires, with all requests", async () => {
    sandbox.faults.add({ kind: "throttle", retryAfter: 1, path: /hooks/, times: 1 });
    const { result } = await sweep();
    expect(result.throttled_ms).toBeGreaterThanOrEqual(1000);
    expect(result.projects.every(({ error }) => error === null)).toBe(true);
  });

  // Each of the two sweeps reads the statuses of a young merge request back for ten seconds.
  it("answers the open merge requests by the name of the check, and external controls of those with the framework", {
    timeout: 90_000,
  }, async () => {
    const env = {
      INPUT_MERGE_REQUESTS: "open",
      INPUT_STATUS_CHECK: sample.statusCheckName,
      INPUT_EXTERNAL_CONTROL: String(sample.controlId),
      INPUT_EXTERNAL_CONTROL_SECRET: sample.controlSecret,
    };
    const { result } = await sweep(env);
    const payments = result.projects.find(({ id }) => id === sample.projectId);
    expect(payments?.deliveries.map(({ target, outcome }) => [target, outcome])).toEqual([
      ["external_control", "delivered"],
    ]);
    const seventh = payments?.merge_requests.find(({ iid }) => iid === sample.mergeRequestIid);
    expect(seventh?.deliveries.map(({ id, outcome }) => [id, outcome])).toEqual([
      [sample.statusCheckId, "delivered"],
    ]);
    expect(rowsOf(sandbox).length).toBeGreaterThan(0);
    const without = sandbox.state.projects.filter(
      ({ id }) => !sandbox.state.frameworks.some(({ projectIds }) => projectIds.includes(id)),
    );
    for (const { id } of without)
      expect(result.projects.find((project) => project.id === id)?.deliveries ?? []).toEqual([]);
    // A ping of GitLab sets the control to pending, so it is posted though nothing is judged again.
    const control = /PATCH .*projects\/42\/compliance_external_controls/;
    const before = requests(control);
    await sweep(env);
    expect(requests(control)).toBe(before + 1);
  });

  it("gives an external control no pass from an earlier sweep: the project is judged anew", async () => {
    writeFileSync(join(folder, "policy.json"), policyOf("secure_webhooks"));
    const env = {
      ...{ INPUT_POLICY: "policy.json", INPUT_PROJECTS: sample.projectPath, INPUT_GROUP: undefined },
      INPUT_EXTERNAL_CONTROL: String(sample.controlId),
      INPUT_EXTERNAL_CONTROL_SECRET: sample.controlSecret,
    };
    const shown = () => sandbox.state.controlStatuses.map(({ status }) => status);
    const payments = sandbox.state.projects.find(({ id }) => id === sample.projectId) as ProjectRow;
    expect((await sweep(env)).result.projects[0]?.verdict).toBe("compliant");
    expect(shown()).toEqual(["pass"]);
    for (const hook of payments.hooks) hook.url = "http://hooks.example.com";
    const { result } = await sweep(env);
    expect(result.projects[0]).toMatchObject({ verdict: "non_compliant", resumed: false });
    expect(shown()).toEqual(["fail"]);
    // A failure may be taken over: it blocks.
    expect((await sweep(env)).result.projects[0]?.resumed).toBe(true);
    expect(shown()).toEqual(["fail"]);
  });

  it("compares with the sweep before although the policy has changed, and says where it cannot", async () => {
    writeFileSync(join(folder, "policy.json"), policyOf("terraform_enabled"));
    const env = {
      ...{ INPUT_POLICY: "policy.json", INPUT_PROJECTS: sample.projectPath, INPUT_GROUP: undefined },
      ...{ INPUT_MERGE_REQUESTS: "open", INPUT_STATUS_CHECK: sample.statusCheckName },
    };
    const payments = sandbox.state.projects.find(({ id }) => id === sample.projectId) as ProjectRow;
    expect((await sweep(env)).output).toContain("state_dir has no earlier result to compare with");
    writeFileSync(join(folder, "policy.json"), policyOf("terraform_enabled", "secure_webhooks"));
    payments.statusChecks = payments.statusChecks.filter(({ id }) => id !== sample.statusCheckId);
    const { result, output } = await sweep(env);
    expect(output).not.toContain("no earlier result to compare with");
    expect(result.projects[0]?.checks).toEqual(['status check "Countersign" was deleted']);
  });

  it("leaves no pass for a merge request that changes while it is answered, as a responder may answer too", async () => {
    const row = sandbox.state.mergeRequests.find(
      ({ projectId, iid }) => projectId === sample.projectId && iid === sample.mergeRequestIid,
    );
    writeFileSync(join(folder, "policy.json"), policyOf("merge_request_is_not_draft"));
    sandbox.faults.add({
      path: /merge_requests\/7\/status_check_responses$/,
      kind: "change",
      change: () => {
        if (row) row.draft = true;
      },
    });
    const { result } = await sweep({
      ...{ INPUT_POLICY: "policy.json", INPUT_PROJECTS: sample.projectPath, INPUT_GROUP: undefined },
      ...{ INPUT_MERGE_REQUESTS: "open", INPUT_STATUS_CHECK: sample.statusCheckName },
    });
    const statuses = sandbox.state.statusRows.filter(
      ({ mrId, checkId }) => mrId === row?.id && checkId === sample.statusCheckId,
    );
    expect(statuses.map(({ status }) => status)).toEqual(["passed", "failed"]);
    const judged = result.projects[0]?.merge_requests.find(({ iid }) => iid === row?.iid);
    expect(judged?.verdict).toBe("non_compliant");
  });

  describe("says which checks were changed behind the last verdict", { timeout: 90_000 }, () => {
    /** What a sweep says after another one, between which somebody changes something. */
    async function sweepAfter(
      change: (project: ProjectRow, sweepOnce: () => ReturnType<typeof sweep>) => unknown,
    ) {
      writeFileSync(join(folder, "policy.json"), policyOf("terraform_enabled"));
      const env = {
        ...{ INPUT_POLICY: "policy.json", INPUT_PROJECTS: sample.projectPath, INPUT_GROUP: undefined },
        ...{ INPUT_MERGE_REQUESTS: "open", INPUT_STATUS_CHECK: sample.statusCheckName },
      };
      await sweep(env);
      const payments = sandbox.state.projects.find(({ id }) => id === sample.projectId) as ProjectRow;
      await change(payments, () => sweep(env));
      const { result } = await sweep(env);
      const [project] = result.projects;
      return {
        tampered: project?.merge_requests.flatMap(({ tampered = [] }) => tampered),
        checks: project?.checks,
      };
    }

    it("passed, and no longer required", async () => {
      const { tampered, checks } = await sweepAfter((payments) => {
        const row = sandbox.state.statusRows.findLast(({ checkId }) => checkId === sample.statusCheckId);
        if (row) sandbox.state.statusRows.push({ ...row, id: row.id + 1, status: "passed" });
        payments.only_allow_merge_if_all_status_checks_passed = false;
      });
      expect(tampered).toEqual(['status check "Countersign" was passed, though the last verdict was not']);
      expect(checks).toEqual([
        '"Status checks must succeed" is off, so a failed check does not block merging',
      ]);
    });

    it("deleted", async () => {
      const { checks } = await sweepAfter((payments) => {
        payments.statusChecks = payments.statusChecks.filter(({ id }) => id !== sample.statusCheckId);
      });
      expect(checks).toEqual(['status check "Countersign" was deleted']);
    });

    it("deleted, although a sweep in between could not read the merge requests", async () => {
      const { checks } = await sweepAfter(async (payments, sweepOnce) => {
        payments.statusChecks = payments.statusChecks.filter(({ id }) => id !== sample.statusCheckId);
        const path = /\/projects\/42\/merge_requests$/;
        sandbox.faults.add({ path, kind: "status", status: 403, times: 9 });
        expect((await sweepOnce()).result.projects[0]?.error).toContain("merge requests could not be read");
        sandbox.faults.clear();
      });
      expect(checks).toEqual(['status check "Countersign" was deleted']);
    });

    it("limited to other branches", async () => {
      const { checks } = await sweepAfter((payments) => {
        const check = payments.statusChecks.find(({ id }) => id === sample.statusCheckId);
        payments.protectedBranches.push(protectedBranchRow({ id: 77, name: "release/*" }));
        if (check) check.protectedBranchIds = [77];
      });
      expect(checks).toEqual([
        'status check "Countersign" is not shown on !10 any more: it is limited to other branches, or was deleted',
      ]);
    });
  });

  it("lets a project add to the policy, and judges it anew only if that has changed", async () => {
    const payments = sandbox.state.projects.find(({ id }) => id === sample.projectId);
    const own = JSON.stringify({
      name: "Own",
      requirements: [{ name: "More", controls: ["terraform_enabled"] }],
    });
    payments?.files.set("main:compliance.json", own);
    const env = { INPUT_POLICY: "preset:recommended,subject:compliance.json" };
    const find = ({ projects }: Sweep) => projects.find(({ id }) => id === sample.projectId);
    expect(find((await sweep(env)).result)?.requirements.map(({ name }) => name)).toContain("More");
    expect(find((await sweep(env)).result)?.resumed).toBe(true);
    payments?.files.set("main:compliance.json", own.replace("More", "Even more"));
    const changed = find((await sweep(env)).result);
    expect([changed?.resumed, changed?.requirements.at(-1)?.name]).toEqual([false, "Even more"]);
  });

  it("stops with its setup error before anything is judged", async () => {
    expect((await begin({ INPUT_POLICY: "preset:unknown" }).ended).code).toBe(2);
    expect((await begin({ INPUT_GROUP: "acme/none" }).ended).code).toBe(2);
    expect((await begin({ INPUT_GITLAB_TOKEN: sample.revokedToken }).ended).code).toBe(2);
  });

  it("does not take an empty list of projects for a success", async () => {
    const { code, output } = await sweep({ INPUT_EXCLUDE: "**" });
    expect(code).toBe(3);
    expect(output).toContain("no project was found");
  });
});

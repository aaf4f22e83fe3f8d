import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deliver } from "../../../src/delivery/deliver.ts";
import { hasMovedOn } from "../../../src/delivery/status-check.ts";
import { type Fault, type Sandbox, startSandbox } from "../../../src/sandbox/index.ts";
import { check, control, mergeRequestOf, otherCheck, type Stage, stageOn } from "../../support/delivering.ts";
import { caught } from "../../support/inputs.ts";
import { rowsOf, writes } from "../../support/job.ts";
import { statusesFor } from "../../support/merge-requests.ts";

const newer = "b".repeat(40);
const older = "c".repeat(40);
const responses = /status_check_responses$/;
const refused: Fault = {
  method: "POST",
  path: responses,
  kind: "status",
  status: 403,
  body: '{"message":"403 Forbidden"}',
};
const conflict: Fault = {
  ...refused,
  status: 409,
  body: `{"message":"SHA does not match HEAD of source branch: ${older}"}`,
};

let sandbox: Sandbox;
let stage: Stage;
beforeEach(async () => {
  sandbox = await startSandbox();
  stage = stageOn(sandbox);
});
afterEach(async () => {
  stage.transport.close();
  await sandbox.close();
});

/** A push while the verdict is on its way. */
function push(): void {
  const mr = mergeRequestOf(sandbox);
  mr.versions = [{ ...mr.versions[0], id: 9_002, head_commit_sha: newer } as never, ...mr.versions];
  mr.diff_head_sha = newer;
}

/** What GitLab keeps of control 12. */
const controlRows = () => sandbox.state.controlStatuses.map(({ status }) => status);

describe("the verdict", () => {
  it.each([
    { verdict: "compliant", onUndetermined: "fail", check: "passed", control: "pass" },
    { verdict: "non_compliant", onUndetermined: "leave", check: "failed", control: "fail" },
    { verdict: "undetermined", onUndetermined: "fail", check: "failed", control: "fail" },
  ] as const)("$verdict is $check at a check and $control at a control", async (one) => {
    const targets = [control, check];
    const deliveries = await deliver(
      stage.order({
        targets,
        evaluation: { verdict: one.verdict, requirements: [] },
        onUndetermined: one.onUndetermined,
      }),
    );
    expect(deliveries).toEqual([
      {
        target: "status_check",
        id: 3,
        name: "Countersign",
        requirement: null,
        status: one.check,
        outcome: "delivered",
        attempts: 1,
      },
      {
        target: "external_control",
        id: 12,
        name: "Countersign verdict",
        requirement: null,
        status: one.control,
        outcome: "delivered",
        attempts: 1,
      },
    ]);
    expect(stage.announced).toEqual(deliveries);
    expect(rowsOf(sandbox)).toEqual([one.check]);
    expect(controlRows()).toEqual([one.control]);
    expect(stage.waits).toEqual([]);
  });

  it("that is undetermined is not posted where the policy leaves it open", async () => {
    const deliveries = await deliver(
      stage.order({
        targets: [check, control],
        evaluation: { verdict: "undetermined", requirements: [] },
        onUndetermined: "leave",
      }),
    );
    expect(deliveries).toMatchObject([
      { status: "failed", outcome: "skipped", attempts: 0 },
      { status: "fail", outcome: "skipped", attempts: 0 },
    ]);
    expect(writes(sandbox)).toEqual([]);
    expect(stage.announced).toEqual([]);
  });

  describe("where GitLab already shows a status of the check", () => {
    const posted = async (verdict: "compliant" | "undetermined", shown: string) => {
      const [delivery] = await deliver(
        stage.order({
          targets: [check],
          evaluation: { verdict, requirements: [] },
          onUndetermined: "leave",
          shown: new Map([[check.id, shown]]),
        }),
      );
      const { status, outcome, attempts } = delivery ?? {};
      return [status, outcome, attempts, ...writes(sandbox)];
    };
    const post = "POST /projects/42/merge_requests/7/status_check_responses 201";

    it("is not posted again", async () => {
      expect(await posted("compliant", "passed")).toEqual(["passed", "delivered", 0]);
    });

    it("is posted over another one", async () => {
      expect(await posted("compliant", "failed")).toEqual(["passed", "delivered", 1, post]);
    });

    it("takes a pass back where the evidence is missing now, whatever the policy leaves open", async () => {
      expect(await posted("undetermined", "passed")).toEqual(["failed", "delivered", 1, post]);
    });

    it("leaves open what is not a pass", async () => {
      expect(await posted("undetermined", "pending")).toEqual(["failed", "skipped", 0]);
    });
  });

  it("is posted nowhere in a dry run, and says what it would be", async () => {
    const deliveries = await deliver(stage.order({ targets: [check, control], dryRun: true }));
    expect(deliveries).toMatchObject([
      { status: "passed", outcome: "skipped", attempts: 0 },
      { status: "pass", outcome: "skipped", attempts: 0 },
    ]);
    expect(writes(sandbox)).toEqual([]);
  });

  it("about a head that is no longer the newest is posted nowhere", async () => {
    const deliveries = await deliver(stage.order({ targets: [check, control], isSuperseded: true }));
    expect(deliveries).toMatchObject([
      { outcome: "superseded", attempts: 0 },
      { outcome: "superseded", attempts: 0 },
    ]);
    expect(writes(sandbox)).toEqual([]);
  });

  it("of a target without a name or with a requirement keeps both in the report", async () => {
    const [whole, single] = await deliver(
      stage.order({
        targets: [
          { ...check, name: undefined },
          { ...otherCheck, requirement: "R" },
        ],
        evaluation: { verdict: "compliant", requirements: [{ name: "R", status: "fail", controls: [] }] },
      }),
    );
    expect(whole).toMatchObject({ name: null, requirement: null, status: "passed" });
    expect(single).toMatchObject({ name: "QA", requirement: "R", status: "failed" });
  });
});

it("about a project reaches its control, without a merge request", async () => {
  expect(await deliver(stage.order({ targets: [control], mergeRequest: undefined }))).toMatchObject([
    { id: 12, outcome: "delivered" },
  ]);
  expect(controlRows()).toEqual(["pass"]);
});

describe("a refusal", () => {
  it("is an outcome of its target alone, with the attempts and what to do", async () => {
    sandbox.faults.add(refused);
    const deliveries = await deliver(stage.order({ targets: [check, control] }));
    expect(deliveries).toMatchObject([
      { id: 3, outcome: "failed", status: "passed", attempts: 1 },
      { id: 12, outcome: "delivered" },
    ]);
    expect(deliveries[0]?.error).toMatch(/^GitLab answered 403 .*; .*Developer/);
    expect(stage.announced.map(({ id }) => id)).toEqual([12]);
  });

  it("says how often it was tried", async () => {
    sandbox.faults.add({ ...refused, status: 502, body: "", times: 50 });
    const [delivery] = await deliver(stage.order());
    expect(delivery).toMatchObject({ outcome: "failed" });
    expect(delivery?.attempts).toBe(sandbox.log.filter(({ path }) => responses.test(path)).length);
    expect(delivery?.attempts).toBeGreaterThan(1);
  });

  it("of a control without a secret is said before anything is sent, as one attempt", async () => {
    const [delivery] = await deliver(stage.order({ targets: [control], secrets: new Map() }));
    expect(delivery).toMatchObject({
      outcome: "failed",
      attempts: 1,
      error: "the secret of external control 12 is empty",
    });
    expect(writes(sandbox)).toEqual([]);
  });

  it("does not swallow an interruption", async () => {
    stage.interrupt();
    expect(await caught(() => deliver(stage.order()))).toMatchObject({ code: "INTERRUPTED" });
  });

  it("does not swallow a defect", async () => {
    const defect = new TypeError("x is undefined");
    sandbox.faults.add(conflict);
    stage.onWait = () => {
      throw defect;
    };
    expect(await caught(() => deliver(stage.order()))).toBe(defect);
  });
});

describe("a head that GitLab does not show yet", () => {
  it("is waited for, a little longer each time", async () => {
    const mr = mergeRequestOf(sandbox);
    const order = stage.order();
    mr.versions = mr.versions.map((version) => ({ ...version, head_commit_sha: older }));
    const sha = mr.diff_head_sha;
    mr.diff_head_sha = older;
    stage.onWait = (before) => {
      if (before === 2) mr.diff_head_sha = sha;
    };
    expect(await deliver(order)).toMatchObject([{ outcome: "delivered", attempts: 4 }]);
    expect(stage.waits).toEqual([500, 1000, 2000]);
    expect(rowsOf(sandbox)).toEqual(["passed"]);
  });

  it("is not waited for longer than half a minute, nor after an earlier wait for it", async () => {
    sandbox.faults.add({ ...conflict, times: 99 });
    const mr = mergeRequestOf(sandbox);
    mr.versions = [];
    expect(await deliver(stage.order())).toMatchObject([{ outcome: "failed" }]);
    expect(stage.waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(30_000);
    expect(stage.waits.length).toBeGreaterThan(4);
    stage.waits.length = 0;
    const [delivery] = await deliver(stage.order({ isLagging: true }));
    expect(delivery).toMatchObject({ outcome: "failed" });
    expect(delivery?.error).toContain(older);
    expect(stage.waits).toEqual([]);
  });

  it("is not taken for an old one where the versions cannot be read", async () => {
    sandbox.faults.add(conflict);
    sandbox.faults.add({ path: /\/versions$/, kind: "status", status: 403, body: '{"message":"403"}' });
    expect(await deliver(stage.order())).toMatchObject([{ outcome: "delivered", attempts: 2 }]);
    expect(stage.waits).toEqual([500]);
  });
});

describe("a head that has moved on", () => {
  it("gets no verdict, at no check and no control", async () => {
    const order = stage.order({ targets: [check, control] });
    push();
    const deliveries = await deliver(order);
    expect(deliveries).toMatchObject([
      { outcome: "superseded", attempts: 1 },
      { outcome: "superseded", attempts: 0 },
    ]);
    expect(rowsOf(sandbox)).toEqual([]);
    expect(controlRows()).toEqual([]);
    expect(stage.waits).toEqual([]);
  });

  const versions = (...heads: readonly string[]) =>
    heads.map((head_commit_sha, index) => ({ id: 9 - index, head_commit_sha }) as never);
  it.each([
    { name: "another head is newer", heads: [newer, older], sha: older, is: true },
    { name: "it is the newest", heads: [older, newer], sha: older, is: false },
    { name: "GitLab does not have it", heads: [newer], sha: older, is: false },
    { name: "GitLab has no version", heads: [], sha: older, is: false },
  ])("is one where $name: $is", async ({ heads, sha, is }) => {
    mergeRequestOf(sandbox).versions = versions(...heads);
    expect(await hasMovedOn(stage.gitlab, { projectId: 42, iid: 7, sha })).toBe(is);
  });

  it("is looked for over all pages of the versions", async () => {
    mergeRequestOf(sandbox).versions = versions(...Array.from({ length: 150 }, () => newer), older);
    expect(await hasMovedOn(stage.gitlab, { projectId: 42, iid: 7, sha: older })).toBe(true);
    expect(sandbox.log).toHaveLength(2);
  });

  it.each([
    { name: "not a list", body: '{"message":"no"}' },
    { name: "a list of something else", body: "[null, 7, {}]" },
  ])("is not guessed from an answer that is $name", async ({ body }) => {
    sandbox.faults.add({ path: /\/versions$/, kind: "status", status: 200, body });
    expect(await hasMovedOn(stage.gitlab, { projectId: 42, iid: 7, sha: older })).toBe(false);
  });

  it("is not looked for after any other refusal", async () => {
    sandbox.faults.add(refused);
    await deliver(stage.order());
    expect(sandbox.log.some(({ path }) => path.endsWith("/versions"))).toBe(false);
  });

  it("is not guessed where the job is cancelled meanwhile", async () => {
    stage.interrupt();
    const asked = () => hasMovedOn(stage.gitlab, { projectId: 42, iid: 7, sha: older });
    expect(await caught(asked)).toMatchObject({ code: "INTERRUPTED" });
  });
});

describe("on a young merge request", () => {
  const minute = 60_000;
  /** An order about !9, this old. */
  function young(ageMs: number, partial: Parameters<Stage["order"]>[0] = {}) {
    const { diff_head_sha: sha } = mergeRequestOf(sandbox, 9);
    mergeRequestOf(sandbox, 9).initialPendingAt = null;
    const createdAtMs = sandbox.clock.now() - ageMs;
    const serverNow = () => createdAtMs + ageMs;
    return stage.order({ mergeRequest: { projectId: 42, iid: 9, sha, createdAtMs }, serverNow, ...partial });
  }
  const overtake = () => {
    mergeRequestOf(sandbox, 9).initialPendingAt = sandbox.clock.now();
    sandbox.clock.tick();
  };
  const lists = () => sandbox.log.filter(({ path }) => path.endsWith("/status_checks")).length;

  it("what GitLab's own pending row overtook is posted again", async () => {
    const order = young(0);
    stage.onWait = (before) => {
      if (before === 1) overtake();
    };
    expect(await deliver(order)).toMatchObject([{ id: 3, outcome: "delivered", attempts: 2 }]);
    expect(statusesFor(sandbox, 9)).toEqual(["passed", "pending", "passed"]);
    expect(stage.announced).toHaveLength(2);
  });

  it("keeps name, requirement and status of what is posted again", async () => {
    const evaluation = {
      verdict: "compliant" as const,
      requirements: [{ name: "R", status: "fail" as const, controls: [] }],
    };
    const targets = [
      { ...check, name: undefined, requirement: "R" },
      { ...otherCheck, requirement: undefined },
    ];
    stage.onWait = (before) => {
      if (before === 0) overtake();
    };
    expect(await deliver(young(0, { targets, evaluation }))).toMatchObject([
      { target: "status_check", id: 3, name: null, requirement: "R", status: "failed", attempts: 2 },
      { target: "status_check", id: 4, name: "QA", requirement: null, status: "passed", attempts: 2 },
    ]);
  });

  it("within its first minute is watched for ten seconds, whatever it shows", async () => {
    await deliver(young(minute - 1));
    expect(stage.waits.reduce((sum, ms) => sum + ms, 0)).toBe(10_000);
    expect(lists()).toBe(3);
  });

  it("of a minute and more is looked at at once, and no more where all is well", async () => {
    await deliver(young(minute));
    expect(stage.waits).toEqual([0]);
    expect(lists()).toBe(1);
  });

  it("of a minute and more is looked at once more where something was posted again", async () => {
    stage.onWait = (before) => {
      if (before === 0) overtake();
    };
    expect(await deliver(young(minute))).toMatchObject([{ attempts: 2 }]);
    expect(stage.waits).toEqual([0, 1000]);
  });

  it("is looked at once more where one of several was posted again", async () => {
    const order = young(minute, { targets: [check, otherCheck] });
    stage.onWait = (before) => {
      const row = sandbox.state.statusRows.findLast(({ checkId }) => checkId === check.id);
      if (row && before === 0) sandbox.state.statusRows.push({ ...row, id: row.id + 99, status: "pending" });
    };
    expect(await deliver(order)).toMatchObject([{ attempts: 2 }, { attempts: 1 }]);
    expect(stage.waits).toEqual([0, 1000]);
  });

  it("of ten minutes is not read back", async () => {
    await deliver(young(10 * minute - 1));
    expect(lists()).toBe(1);
    await deliver(young(10 * minute));
    expect(lists()).toBe(1);
  });

  it("is not read back where nothing was delivered", async () => {
    sandbox.faults.add(refused);
    await deliver(young(0));
    expect(lists()).toBe(0);
  });

  it("a check that failed is not posted again by the read-back of another", async () => {
    sandbox.faults.add(refused);
    const deliveries = await deliver(young(0, { targets: [check, otherCheck] }));
    expect(deliveries.map(({ outcome }) => outcome).sort()).toEqual(["delivered", "failed"]);
    expect(writes(sandbox)).toHaveLength(2);
    expect(lists()).toBe(3);
  });

  it("a list that cannot be read leaves the deliveries as they are", async () => {
    sandbox.faults.add({ path: /\/status_checks$/, kind: "status", status: 403, body: '{"message":"403"}' });
    expect(await deliver(young(0))).toMatchObject([{ outcome: "delivered", attempts: 1 }]);
    expect(stage.waits).toEqual([2000]);
  });

  it("ends at once where the job is cancelled meanwhile", async () => {
    const order = young(0);
    stage.onWait = stage.interrupt;
    expect(await caught(() => deliver(order))).toMatchObject({ code: "INTERRUPTED" });
    expect(stage.waits).toEqual([2000]);
  });

  it("a check that GitLab no longer lists is left as it was posted", async () => {
    const order = young(minute);
    stage.onWait = () => {
      const project = sandbox.state.projects.find(({ id }) => id === 42);
      if (project) project.statusChecks = project.statusChecks.filter(({ id }) => id !== 3);
    };
    expect(await deliver(order)).toMatchObject([{ outcome: "delivered", attempts: 1 }]);
    expect(stage.waits).toEqual([0]);
  });
});

it("checks come before controls, because they show whether the head is current", async () => {
  sandbox.faults.add({ method: "POST", path: responses, kind: "delay", delayMs: 50 });
  await deliver(stage.order({ targets: [control, check] }));
  expect(writes(sandbox).map((line) => line.replace(/^\w+ \S+\/(\w+) \d+$/, "$1"))).toEqual([
    "status_check_responses",
    "status",
  ]);
});

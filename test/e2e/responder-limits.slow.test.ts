/**
 * A responder ends with `timeout`, whichever answer never comes, and never with a pass that is not sure. A job that takes
 * longer than its timeout and a margin is killed, and its exit code is then null.
 *
 * Slow: every run waits until its timeout is over.
 */

import { it as base, describe, expect } from "vitest";
import { type Fault, sample } from "../../src/sandbox/index.ts";
import { type Central, checkPayload, startCentral } from "../support/central.ts";
import { type JobOptions, type JobResult, policyOf } from "../support/job.ts";

/** A fifth is reserved for delivery, and a quarter of that for the last post: long enough for a busy machine. */
const seconds = { toEndWithNothing: 5, toPost: 20, toPostAgain: 20, lessThanItsWaits: 12 } as const;
const marginMs = 6000;
const over = "the time that timeout allows is over";

interface Scene {
  /** A central project whose policy has these controls. */
  readonly start: (...controls: readonly string[]) => Promise<Central>;
  /** Answers an event, and kills the job if it takes much longer than its timeout and the wait. */
  readonly answer: (
    central: Central,
    timeoutSeconds: number,
    env?: JobOptions["env"],
    waitsSeconds?: number,
  ) => Promise<JobResult>;
}

/** Each has its own, because the tests run side by side: nearly all of their time is waiting. */
const it = base.extend<{ scene: Scene }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of other fixtures from this parameter
  scene: async ({}, use) => {
    const started: Central[] = [];
    await use({
      async start(...controls) {
        const central = await startCentral({ files: { ".countersign.yml": policyOf(...controls) } });
        started.push(central);
        return central;
      },
      async answer(central, timeoutSeconds, env, waitsSeconds = 0) {
        const job = central.start(checkPayload({}), { INPUT_TIMEOUT: `${timeoutSeconds}s`, ...env });
        const mostMs = (timeoutSeconds + waitsSeconds) * 1000 + marginMs;
        const timer = setTimeout(() => job.child.kill("SIGKILL"), mostMs);
        return job.finished.finally(() => clearTimeout(timer));
      },
    });
    await Promise.all(started.map((central) => central.close()));
  },
});

const notDraft = "merge_request_is_not_draft";
const mergeRequest = /\/merge_requests\/7$/;
const hooks = /\/hooks$/;
const posts = /status_check_responses$/;

/** Half of the answer arrives, and then nothing. */
function hanging(path: RegExp, skip = 0): Fault {
  return { path, skip, times: 99, kind: "stall" };
}

describe("an answer that never comes, before anything is judged", () => {
  it.concurrent.for([
    { name: "about the project", path: /\/projects\/42$/ },
    { name: "about the merge request", path: mergeRequest },
    { name: "about the status checks", path: /\/status_checks$/ },
  ])("$name ends the job with 2, and nothing is posted", async ({ path }, { scene: { start, answer } }) => {
    const central = await start(notDraft);
    central.sandbox.faults.add(hanging(path));
    const job = await answer(central, seconds.toEndWithNothing);
    expect(job.code).toBe(2);
    expect(job.stderr).toContain(over);
    expect(central.statuses()).toEqual([]);
  });
});

describe("an answer that never comes, later", () => {
  it.concurrent("about a fact leaves it unknown", async ({ scene: { start, answer } }) => {
    const central = await start(notDraft, "secure_webhooks");
    central.sandbox.faults.add(hanging(hooks));
    const job = await answer(central, seconds.toPost);
    expect(job.code).toBe(3);
    expect(job.stdout).toMatch(/\(secure_webhooks, .*the time that timeout allows/);
    expect(central.statuses()).toEqual(["failed"]);
  });

  it.concurrent("to the last look leaves no pass", async ({ scene: { start, answer } }) => {
    const central = await start(notDraft);
    central.sandbox.faults.add(hanging(/\/versions$/));
    const job = await answer(central, seconds.toPost);
    expect(job.code).toBe(3);
    expect(central.statuses()).toEqual(["failed"]);
  });

  it.concurrent("about the newest statuses does not prevent the post", async ({
    scene: { start, answer },
  }) => {
    const central = await start(notDraft);
    central.sandbox.faults.add(hanging(/\/status_checks$/, 1));
    const job = await answer(central, seconds.toPost);
    expect(job.code).toBe(0);
    expect(central.statuses()).toEqual(["passed"]);
  });

  it.concurrent("to the post is said", async ({ scene: { start, answer } }) => {
    const central = await start(notDraft);
    central.sandbox.faults.add({ path: posts, times: 99, kind: "delay", delayMs: 90_000 });
    const job = await answer(central, seconds.toPost);
    expect(job.code).toBe(4);
    expect(job.stdout).toContain("NOT delivered");
  });

  it.concurrent("to the second look takes the pass back", async ({ scene: { start, answer } }) => {
    const central = await start(notDraft);
    central.sandbox.faults.add(hanging(/merge_requests\/7\/approvals$/, 1));
    const job = await answer(central, seconds.toPostAgain);
    expect(job.code).toBe(3);
    expect(job.stdout).toContain("timeout left no time to judge again");
    expect(central.statuses()).toEqual(["passed", "failed"]);
  });

  it.concurrent.for([
    { name: "about a fact", fault: hanging(hooks, 1) },
    { name: "about the merge request", fault: hanging(mergeRequest, 4) },
  ])(
    "$name, while it is judged again, takes the pass back",
    async ({ fault }, { scene: { start, answer } }) => {
      const central = await start(notDraft, "secure_webhooks");
      const row = central.mergeRequest();
      central.sandbox.faults.add({
        path: posts,
        kind: "change",
        change: () => {
          row.title = "PAY-2 Something else";
        },
      });
      central.sandbox.faults.add(fault);
      const job = await answer(central, seconds.toPostAgain);
      expect(job.code).toBe(3);
      expect(central.statuses()).toEqual(["passed", "failed"]);
    },
  );
});

describe("the wait for a pipeline", () => {
  function running(central: Central) {
    const row = central.mergeRequest();
    const project = central.sandbox.state.projects.find(({ id }) => id === sample.projectId);
    const pipeline = project?.pipelines.find(({ id }) => id === row.headPipelineId);
    if (!pipeline) throw new Error("the merge request has a pipeline");
    const set = (status: string) => {
      pipeline.status = status;
      for (const job of pipeline.jobs) job.status = status;
    };
    set("running");
    return set;
  }

  it.concurrent("gives no time to a fact that never comes", async ({ scene: { start, answer } }) => {
    const central = await start("pipeline_succeeded", "secure_webhooks");
    const set = running(central);
    central.sandbox.faults.add({
      ...{ path: mergeRequest, skip: 2, kind: "change" },
      change: () => set("success"),
    });
    central.sandbox.faults.add(hanging(hooks));
    const job = await answer(central, seconds.toPost, { INPUT_WAIT_FOR_PIPELINE: "10m" }, 2);
    expect(job.code).toBe(3);
    expect(job.stdout).toMatch(/\(pipeline_succeeded\): /);
    expect(central.statuses()).toEqual(["failed"]);
  });

  it.concurrent("ends in time if its own request hangs, and the rest is judged", async ({
    scene: { start, answer },
  }) => {
    const central = await start("pipeline_succeeded", notDraft);
    running(central);
    central.sandbox.faults.add({ path: mergeRequest, skip: 2, kind: "stall" });
    const job = await answer(central, seconds.toPost, { INPUT_WAIT_FOR_PIPELINE: "3s" });
    expect(job.code).toBe(3);
    expect(job.stdout).toContain(`(${notDraft}): `);
    expect(central.statuses()).toEqual(["failed"]);
  });

  it.concurrent("may be longer than timeout", async ({ scene: { start, answer } }) => {
    const central = await start("pipeline_succeeded");
    const set = running(central);
    // The fifth time that it is read, after waits of 2, 3, 5 and 10 seconds.
    central.sandbox.faults.add({
      ...{ path: mergeRequest, skip: 6, kind: "change" },
      change: () => set("success"),
    });
    const job = await answer(central, seconds.lessThanItsWaits, { INPUT_WAIT_FOR_PIPELINE: "1m" }, 20);
    expect(job.code).toBe(0);
    expect(central.statuses().at(-1)).toBe("passed");
  });
});

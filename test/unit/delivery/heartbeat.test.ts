import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startHeartbeat } from "../../../src/delivery/heartbeat.ts";
import { createGitLab } from "../../../src/gitlab/client.ts";
import { createTransport, type Transport } from "../../../src/gitlab/transport.ts";
import { type Sandbox, sample, startSandbox } from "../../../src/sandbox/index.ts";
import { caught } from "../../support/inputs.ts";
import { rowsOf } from "../../support/job.ts";

const minute = 60_000;

/** Timers that a test fires by hand. */
function clockwork() {
  const set: { ms: number; then: () => void; isCancelled: boolean }[] = [];
  return {
    set,
    after(ms: number, then: () => void) {
      const timer = { ms, then, isCancelled: false };
      set.push(timer);
      return () => {
        timer.isCancelled = true;
      };
    },
    fire() {
      const timer = set.at(-1);
      if (!timer || timer.isCancelled) throw new Error("no timer is set");
      timer.then();
    },
  };
}

let sandbox: Sandbox;
let transport: Transport;
beforeEach(async () => {
  sandbox = await startSandbox();
  transport = createTransport({
    baseUrl: sandbox.url,
    token: sample.token,
    now: Date.now,
    sleep: async () => {},
    random: () => 0,
  });
});
afterEach(async () => {
  transport.close();
  await sandbox.close();
});

function place() {
  const row = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 7);
  return { projectId: 42, iid: 7, sha: row?.diff_head_sha ?? "" };
}

describe("the heartbeat", () => {
  it("says nothing in a run of seconds", async () => {
    const timers = clockwork();
    const heartbeat = startHeartbeat(createGitLab(transport), place(), [3], timers.after);
    await heartbeat.stop();
    expect(timers.set).toMatchObject([{ ms: 20_000, isCancelled: true }]);
    expect(rowsOf(sandbox)).toEqual([]);
  });

  it("has nothing to keep pending where there is no check", async () => {
    const timers = clockwork();
    await startHeartbeat(createGitLab(transport), place(), [], timers.after).stop();
    expect(timers.set).toEqual([]);
  });

  it("keeps every check pending", async () => {
    const timers = clockwork();
    const heartbeat = startHeartbeat(createGitLab(transport), place(), [3, 4], timers.after);
    timers.fire();
    await vi.waitFor(() => expect(timers.set).toHaveLength(2), { interval: 5 });
    expect(timers.set[1]).toMatchObject({ ms: minute, isCancelled: false });
    await heartbeat.stop();
    expect([rowsOf(sandbox, 3), rowsOf(sandbox, 4)]).toEqual([["pending"], ["passed", "pending"]]);
  });

  it("keeps a check pending past GitLab's two minutes, and leaves the last word to the verdict", async () => {
    const timers = clockwork();
    const heartbeat = startHeartbeat(createGitLab(transport), place(), [3], timers.after);
    for (let beat = 1; beat <= 4; beat++) {
      timers.fire();
      await vi.waitFor(() => expect(timers.set).toHaveLength(beat + 1), { interval: 5 });
      sandbox.clock.advance(minute);
    }
    expect(timers.set.slice(1).every(({ ms }) => ms < 2 * minute)).toBe(true);
    const checks = await createGitLab(transport).StatusChecks.allForMergeRequest(42, 7);
    expect(checks.find(({ id }) => id === 3)?.status).toBe("pending");
    await heartbeat.stop();
    expect(timers.set.at(-1)?.isCancelled).toBe(true);
  });

  it("waits for a beat under way, so that no pending row comes after the verdict", async () => {
    const timers = clockwork();
    sandbox.faults.add({ method: "POST", path: /status_check_responses$/, kind: "delay", delayMs: 100 });
    const heartbeat = startHeartbeat(createGitLab(transport), place(), [3], timers.after);
    timers.fire();
    await heartbeat.stop();
    expect(rowsOf(sandbox)).toEqual(["pending"]);
    expect(timers.set).toHaveLength(1);
  });

  it("gives up where GitLab does not know pending (before 16.5)", async () => {
    const timers = clockwork();
    sandbox.faults.add({
      method: "POST",
      path: /status_check_responses$/,
      kind: "status",
      status: 400,
      body: '{"error":"status does not have a valid value"}',
      times: 2,
    });
    const heartbeat = startHeartbeat(createGitLab(transport), place(), [3], timers.after);
    timers.fire();
    await vi.waitFor(() => expect(sandbox.log).toHaveLength(1), { interval: 5 });
    // Once two later requests are answered, the beat is over.
    const again = { externalStatusCheckId: 3, sha: place().sha, status: "pending" } as const;
    await caught(() => createGitLab(transport).StatusChecks.set(42, 7, again));
    await createGitLab(transport).StatusChecks.allForMergeRequest(42, 7);
    expect(timers.set).toHaveLength(1);
    await heartbeat.stop();
    expect(timers.set).toHaveLength(1);
  });
});

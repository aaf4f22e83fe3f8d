import { describe, expect, it } from "vitest";
import type { MergeRequest } from "../../../../src/facts/merge-request/merge-request.ts";
import { settleHead } from "../../../../src/facts/merge-request/settle-head.ts";

const ours = "a".repeat(40);
const other = "b".repeat(40);

function mergeRequest(sha: string, isPrepared = true): MergeRequest {
  return {
    iid: 7,
    projectId: 42,
    projectPath: "acme/payments",
    title: "t",
    state: "opened",
    isDraft: false,
    sha,
    targetBranch: "main",
    sourceBranch: "feature",
    sourceProjectId: 42,
    description: "",
    labels: [],
    createdAt: "2026-01-01T00:00:00Z",
    changesCount: "1",
    isPrepared,
    author: "alice",
    url: undefined,
  };
}

/** Readings that follow the first, one a wait; the last one stays. */
async function settle(
  first: MergeRequest,
  later: readonly MergeRequest[],
  { movedOn = false, longestMs = Number.POSITIVE_INFINITY } = {},
) {
  const waits: number[] = [];
  const left = [...later];
  const head = await settleHead(
    first,
    ours,
    async () => ({ ok: true, value: (left.length > 1 ? left.shift() : left[0]) ?? first, requests: [] }),
    async () => movedOn,
    async (ms) => {
      if (ms > longestMs) return false;
      waits.push(ms);
      return true;
    },
  );
  return { state: head.state, waits, known: [...head.known.values()] };
}

describe("the head", () => {
  it("is current at once, without a wait or a request", async () => {
    expect(await settle(mergeRequest(ours), [])).toEqual({ state: "current", waits: [], known: [] });
  });

  it("is waited for while GitLab still shows the previous one", async () => {
    const settled = await settle(mergeRequest(other), [mergeRequest(other), mergeRequest(ours)]);
    expect(settled).toMatchObject({
      state: "current",
      waits: [500, 1000],
      known: [{ ok: true, value: { sha: ours } }],
    });
  });

  it("is waited for while GitLab prepares the merge request", async () => {
    expect(await settle(mergeRequest(ours, false), [mergeRequest(ours)])).toMatchObject({
      state: "current",
      waits: [500],
    });
  });

  it("is superseded when GitLab knows ours and a newer one", async () => {
    expect(await settle(mergeRequest(other), [], { movedOn: true })).toMatchObject({
      state: "superseded",
      waits: [],
    });
  });

  it("lags as soon as there is no time for the next wait", async () => {
    const settled = await settle(mergeRequest(other), [mergeRequest(other)], { longestMs: 2000 });
    expect(settled).toMatchObject({
      state: "lagging",
      waits: [500, 1000, 2000],
      known: [
        { reason: `GitLab still shows the head ${other}, not ${ours}; timeout allows no longer wait for it` },
      ],
    });
  });

  it("lags in the end, and what was read is then no evidence", async () => {
    const settled = await settle(mergeRequest(other), [mergeRequest(other)]);
    expect(settled).toMatchObject({
      state: "lagging",
      known: [{ ok: false, reason: `GitLab still shows the head ${other}, not ${ours}` }],
    });
    expect(settled.waits.reduce((sum, ms) => sum + ms, 0)).toBe(29_500);
  });
});

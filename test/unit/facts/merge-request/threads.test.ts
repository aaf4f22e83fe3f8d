/** Threads against the sandbox, which counts them as GitLab does. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { threads } from "../../../../src/facts/merge-request/threads.ts";
import { type MergeRequestRow, type Sandbox, startSandbox } from "../../../../src/sandbox/index.ts";
import { smallWorld, start, tokens } from "../../../sandbox/support.ts";
import { storeOf } from "../../../support/judging.ts";

let sandbox: Sandbox;
let mr: MergeRequestRow;
beforeEach(async () => {
  const state = smallWorld();
  mr = state.mergeRequests[0] as MergeRequestRow;
  sandbox = await startSandbox({ now: () => start, state });
});
afterEach(() => sandbox.close());

const read = () => storeOf(sandbox, { token: tokens.reporter, iid: 14 }).read(threads);

/** One thread for each row, with whether its notes are resolved. */
function discuss(...rows: readonly (readonly boolean[])[]): void {
  mr.discussions = rows.map((notes, thread) => ({
    id: `thread-${thread}`,
    individual_note: false,
    notes: notes.map((resolved, index) => ({
      ...{ id: thread * 10 + index, userId: 2, body: "", system: false },
      ...{ resolvable: true, resolved, created_at: mr.created_at },
    })),
  }));
}

describe("a thread", () => {
  it.each([
    { name: "there is none", rows: [], value: { resolvable: 0, resolved: 0 } },
    { name: "one is open", rows: [[true], [false]], value: { resolvable: 2, resolved: 1 } },
    { name: "all are resolved", rows: [[true], [true, true]], value: { resolvable: 2, resolved: 2 } },
    {
      name: "one note of it is still open",
      rows: [[true], [true, false]],
      value: { resolvable: 2, resolved: 1 },
    },
  ])("is resolved when none of its notes is open: $name", async ({ rows, value }) => {
    discuss(...rows);
    expect(await read()).toMatchObject({ ok: true, value });
  });

  it.each([
    { others: 5, requests: 0 },
    { others: 250, requests: 2 },
  ])("is found among $others others with $requests requests of its own", async ({ others, requests }) => {
    discuss([true, false], ...Array.from({ length: others }, () => [true]));
    expect(await read()).toMatchObject({ value: { resolvable: others + 1, resolved: others } });
    expect(sandbox.log.filter(({ path }) => path.endsWith("/graphql"))).toHaveLength(1 + requests);
  });

  it("that the token may not read leaves it unknown", async () => {
    discuss([true], [true]);
    for (const note of mr.discussions[1]?.notes ?? []) note.isHidden = true;
    expect(await read()).toMatchObject({
      ok: false,
      reason: "the threads of the merge request: GitLab counts 2 threads, and shows this token 1",
    });
  });
});

import { createHash, createHmac } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { stateKey } from "../../../src/sweep/seal.ts";
import { openState, type State } from "../../../src/sweep/state.ts";
import { swept } from "../../support/shards.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-state-"));
});
afterEach(async () => {
  for (const state of opened.splice(0)) await state.close({});
  rmSync(folder, { recursive: true, force: true });
});

const file = () => join(folder, "shard-1-of-1.jsonl");
const gitlab = "https://gitlab.example.com";
const ownKey = stateKey("glpat-of-the-sweep", gitlab);
const opened: State[] = [];
async function open(
  nowMs = Date.parse("2026-11-01T01:00:00Z"),
  same = "a",
  key = ownKey,
  version = "1.0.0",
): Promise<State> {
  const state = await openState({ folder, shard: { index: 1, total: 1 }, same, nowMs, key, version });
  opened.push(state);
  return state;
}

async function idsOf(state: Awaited<ReturnType<typeof open>>): Promise<number[]> {
  const ids: number[] = [];
  for await (const line of state.results()) ids.push((JSON.parse(line) as { id: number }).id);
  return ids;
}

it.each([
  { name: "cut off", spoil: () => truncateSync(file(), readFileSync(file()).length - 3) },
  {
    name: "overwritten",
    spoil: () => writeFileSync(file(), "x".repeat(readFileSync(file()).length), { flag: "r+" }),
  },
])("a result that was $name while the job ran is not left out in silence", async ({ spoil }) => {
  const state = await open();
  await state.keep(swept(1), "p", true);
  await state.keep(swept(2), "p", true);
  expect(await idsOf(state)).toEqual([1, 2]);
  spoil();
  await expect(idsOf(state)).rejects.toThrow("has lost a result that this job wrote to it");
  await state.close({});
});

it("lets only results of the same conditions be taken as they are, and compares with the others", async () => {
  const first = await open();
  await first.keep(swept(1), "p", true);
  await first.close({ pageSize: 7 });
  expect(await (await open()).earlier(1)).toMatchObject({ isSame: true, project: { id: 1 } });
  expect((await open()).learnt).toEqual({ pageSize: 7, missing: [] });
  expect(await (await open(undefined, "b")).earlier(1)).toMatchObject({ isSame: false, project: { id: 1 } });
});

it("does not compare with results of another version, which can have another shape", async () => {
  const other = await open(undefined, "a", ownKey, "0.9.0");
  await other.keep(swept(1), "p", true);
  await other.close({});
  const state = await open();
  expect(await state.earlier(1)).toBeUndefined();
  expect(state.invalid).toBe(0);
});

it.each([
  { name: "another token", key: stateKey("glpat-of-somebody-else", gitlab) },
  { name: "another GitLab", key: stateKey("glpat-of-the-sweep", "https://other.example.com") },
  { name: "no token", key: stateKey(undefined, gitlab) },
])("believes nothing that a sweep with $name wrote", async ({ key }) => {
  const other = await open(undefined, "a", key);
  await other.keep(swept(1), "p", true);
  await other.close({ pageSize: 7 });
  const state = await open();
  expect(await state.earlier(1)).toBeUndefined();
  expect([state.invalid, state.earlierCount, state.learnt.pageSize]).toEqual([1, 0, undefined]);
});

it("believes nothing without a token, not even of the same job", async () => {
  const first = await open(undefined, "a", stateKey(undefined, gitlab));
  await first.keep(swept(1), "p", true);
  await first.close({});
  expect(await (await open(undefined, "a", stateKey(undefined, gitlab))).earlier(1)).toBeUndefined();
});

it("believes no line that somebody without the token has changed or made up", async () => {
  const state = await open();
  await state.keep(swept(1, { verdict: "non_compliant" }), "p", true);
  await state.close({});
  const [, text = ""] = /^[0-9a-f]{64} (.*)$/m.exec(readFileSync(file(), "utf8")) ?? [];
  const forged = text.replaceAll("non_compliant", "compliant");
  for (const seal of [createHash("sha256").update(forged).digest("hex"), "0".repeat(64), ""]) {
    writeFileSync(file(), `${seal} ${forged}\n`);
    expect(await (await open()).earlier(1)).toBeUndefined();
  }
});

it("still compares with what was read before, where it could not be read again", async () => {
  const failed = {
    target: "status_check",
    id: 3,
    name: "Gate",
    requirement: null,
    status: "failed",
  } as const;
  const delivery = { ...failed, attempts: 1, outcome: "delivered" } as const;
  const judged = { iid: 7, sha: "a".repeat(40), verdict: "non_compliant", deliveries: [delivery] } as const;
  const lost = {
    iid: 7,
    sha: "b".repeat(40),
    verdict: "undetermined",
    deliveries: [],
    error: "no answer",
  } as const;
  const keep = async (minute: string, mergeRequests: readonly unknown[], areRead: boolean) => {
    const state = await open();
    const judged_at = `2026-11-01T00:${minute}:00Z`;
    await state.keep(swept(1, { judged_at, merge_requests: mergeRequests as never }), "p", areRead);
    await state.close({});
    return (await (await open()).earlier(1))?.compared;
  };
  expect(await keep("01", [judged], true)).toEqual([judged]);
  // The project did not answer, twice; then its merge request did not.
  expect(await keep("02", [], false)).toEqual([judged]);
  expect(await keep("03", [], false)).toEqual([judged]);
  expect(await keep("04", [lost], true)).toEqual([judged]);
  // It is merged by now.
  expect(await keep("05", [], true)).toEqual([]);
});

it("keeps the newest result of a project, and no other, however many sweeps there were", async () => {
  const sizes: number[] = [];
  for (const hour of ["01", "02", "03"]) {
    const state = await open();
    await state.keep(swept(1, { judged_at: `2026-11-01T${hour}:00:00Z` }), "p", true);
    await state.close({});
    sizes.push(readFileSync(file(), "utf8").trim().split("\n").length);
  }
  expect(sizes).toEqual([1, 2, 2]);
  expect((await (await open()).earlier(1))?.project.judged_at).toBe("2026-11-01T03:00:00Z");
  // An older line that is put at the end again is still the older one.
  const lines = readFileSync(file(), "utf8");
  const older = await open();
  await older.keep(swept(1, { judged_at: "2026-10-31T00:00:00Z" }), "p", true);
  await older.close({});
  expect(lines).toContain("T03:00:00Z");
  expect((await (await open()).earlier(1))?.project.judged_at).toBe("2026-11-01T03:00:00Z");
});

it.each([{ pageSize: "9", missing: "all" }, { pageSize: 2.5, missing: ["(a+)+$", 7] }, { other: 1 }, null])(
  "believes nothing of what another version learnt: %j",
  async (header) => {
    const text = JSON.stringify(header);
    const seal = createHmac("sha256", ownKey).update(text).digest("hex");
    writeFileSync(`${file()}.learnt`, `${seal} ${text}\n`);
    const { learnt } = await open();
    expect(learnt.pageSize).toBeUndefined();
    for (const name of learnt.missing ?? []) expect(name).toMatch(/^\w+$/);
  },
);

it("has a result for the next job exactly if it has listed it for this one's file", async () => {
  const state = await open();
  await state.keep(swept(1), "p", true);
  const keeping = [2, 3, 4, 5].map((id) => state.keep(swept(id), "p", true));
  const listed = await idsOf(state);
  await Promise.all(keeping);
  await state.keep(swept(6), "p", true);
  await state.close({});
  const next = await open();
  const known = await Promise.all([1, 2, 3, 4, 5, 6].map(async (id) => (await next.earlier(id)) && id));
  expect(known.filter((id) => id !== undefined)).toEqual(listed);
  expect(listed).toContain(1);
  expect(listed).not.toContain(6);
});

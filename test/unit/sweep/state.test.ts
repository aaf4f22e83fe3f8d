import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openState } from "../../../src/sweep/state.ts";
import { swept } from "../../support/shards.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-state-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, "shard-1-of-1.jsonl");
const open = (nowMs = Date.parse("2026-11-01T01:00:00Z"), same = "a") =>
  openState({ folder, shard: { index: 1, total: 1 }, same, nowMs });

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
  await state.keep(swept(1), "p");
  await state.keep(swept(2), "p");
  expect(await idsOf(state)).toEqual([1, 2]);
  spoil();
  await expect(idsOf(state)).rejects.toThrow("has lost a result that this job wrote to it");
  await state.close({});
});

it("keeps earlier results only of the same conditions, and not of the future", async () => {
  const first = await open();
  await first.keep(swept(1), "p");
  await first.close({ pageSize: 7 });
  expect((await (await open()).earlier(1))?.project.id).toBe(1);
  expect((await open()).learnt).toEqual({ pageSize: 7, missing: [] });
  expect(await (await open(undefined, "b")).earlier(1)).toBeUndefined();
  // With other conditions, the file began anew.
  expect(await (await open()).earlier(1)).toBeUndefined();
});

it.each([
  { learnt: { pageSize: "9", missing: "all" } },
  { learnt: { pageSize: 2.5, missing: ["(a+)+$", 7] } },
  { other: 1 },
  null,
])("believes nothing of what another version learnt: %j", async (header) => {
  const text = JSON.stringify(header);
  const digest = createHash("sha256").update(text).digest("hex");
  writeFileSync(`${file()}.learnt`, `${digest} ${text}\n`);
  const { learnt } = await open();
  expect(learnt.pageSize).toBeUndefined();
  for (const name of learnt.missing ?? []) expect(name).toMatch(/^\w+$/);
});

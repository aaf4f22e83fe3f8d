/** Whether the pages of comparison and of clauses name what exists, and agree with the presets. */

import { describe, expect, it } from "vitest";
import { inPreset, standards } from "../../scripts/generate/clauses/page.ts";
import { idOf, type Row } from "../../scripts/generate/comparison/answers.ts";
import { countsOf, peers } from "../../scripts/generate/comparison/page.ts";
import { describedPresets } from "../../scripts/generate/presets.ts";
import { controlIds } from "../../src/controls/ids.ts";
import { loadPolicy } from "../../src/policy/load.ts";

const presets = await describedPresets();

function entriesOf(row: Row, index: number): readonly unknown[] {
  if (row.kind === "rule") return [{ id: `own-rule-${index}`, rule: row.rule }];
  if (row.kind === "none") return [];
  return row.entries.filter((entry) => isBuilt(idOf(entry)));
}

const isBuilt = (id: string) => controlIds.includes(id);

/** Each entry alone: a policy refuses a control that it names twice. */
async function refusals(rows: readonly Row[]): Promise<string[]> {
  const alone = rows.flatMap((row, index) => entriesOf(row, index).map((entry) => ({ id: row.id, entry })));
  const found = await Promise.all(
    alone.map(({ id, entry }) => {
      const text = JSON.stringify({ name: "One", requirements: [{ name: id, controls: [entry] }] });
      return loadPolicy([{ source: `${id}.json`, text }]).then(
        () => undefined,
        (error: Error) => `${id}: ${error.message}`,
      );
    }),
  );
  return found.filter((message) => message !== undefined);
}

const named = (rows: readonly Row[]) =>
  rows.flatMap((row) => (row.kind === "control" ? row.entries.map(idOf) : []));

describe.each(peers)("the comparison with $name", ({ rows }) => {
  it("names controls that exist", () => {
    expect(named(rows).filter((id) => !isBuilt(id))).toEqual([]);
  });

  it("has parameters and rules that a policy accepts", async () => {
    expect(await refusals(rows)).toEqual([]);
  });

  it("has each rule once", () => {
    expect(rows.length).toBe(new Set(rows.map(({ id }) => id)).size);
  });
});

describe("the comparison", () => {
  it("has every rule of the lists that it was made from", () => {
    expect(Object.fromEntries(peers.map(({ name, rows }) => [name, rows.length]))).toEqual({
      Plumber: 31,
      "pipeline-check": 74,
      gitlabcis: 122,
      legitify: 36,
      "chain-bench": 36,
    });
  });

  it.each(peers)("counts each rule of $name once", ({ rows }) => {
    const { controls, rules, none } = countsOf(rows);
    expect(controls + rules + none).toBe(rows.length);
  });
});

describe.each(standards)("the clauses of $title", ({ preset: name, rows }) => {
  const preset = presets.find((one) => one.name === name)?.preset;
  const required = inPreset(preset);
  const requirements = (preset?.requirements ?? []).map(({ name, description, controls }) => ({
    name,
    clauses: (/^Serves ([^:]+):/.exec(description)?.[1] ?? "").split(", "),
    controls: controls.map((entry) => (typeof entry === "string" ? entry : String(entry.id))),
  }));
  const controlsOf = (clause: string) => {
    const row = rows.find(({ id }) => id === clause);
    return row?.kind === "control" ? row.entries.map(idOf) : [];
  };

  it("name controls that exist, with parameters that a policy accepts", async () => {
    expect(named(rows).filter((id) => !isBuilt(id))).toEqual([]);
    expect(await refusals(rows)).toEqual([]);
    expect(rows.length).toBe(new Set(rows.map(({ id }) => id)).size);
  });

  it("are those that the preset cites, each for a control of the requirement that cites it", () => {
    const unfounded = requirements.flatMap(({ name, clauses, controls }) =>
      clauses
        .filter((clause) => !controlsOf(clause).some((id) => controls.includes(id)))
        .map((clause) => `${name}: ${clause}`),
    );
    expect(unfounded).toEqual([]);
  });

  it("are the reason for every control of the preset", () => {
    const without = requirements.flatMap(({ clauses, controls }) =>
      controls.filter((id) => !clauses.some((clause) => controlsOf(clause).includes(id))),
    );
    expect(without).toEqual([]);
  });

  it("are cited wherever the preset has a control for them", () => {
    const cited = requirements.flatMap(({ clauses }) => clauses);
    const served = rows.filter(({ id }) => controlsOf(id).some((control) => required.has(control)));
    expect(served.map(({ id }) => id).filter((id) => !cited.includes(id))).toEqual([]);
  });
});

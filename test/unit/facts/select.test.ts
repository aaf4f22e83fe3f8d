import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { controlIds } from "../../../src/controls/ids.ts";
import { loadBuiltInControl, loadControl } from "../../../src/controls/lookup.ts";
import { type AnyFact, defineSelectedFact } from "../../../src/facts/define.ts";
import type { FactResult } from "../../../src/facts/source.ts";
import { complexityOf } from "../../../src/sandbox/graphql/complexity.ts";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import { startWorld, tokens } from "../../sandbox/support.ts";
import { storeOf } from "../../support/judging.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startWorld();
});
afterEach(() => sandbox.close());

function fact(id: string, fields: string): AnyFact {
  return defineSelectedFact<unknown>({
    ...{ id, summary: id, requiredRole: "any", scope: "project" },
    select: { on: "project", fields, read: (node) => node },
  });
}

const facts = [
  fact("path", "fullPath"),
  fact("visibility", "visibility"),
  fact("findings", "found: vulnerabilities(first: 100) { nodes { id } }"),
  fact("archived", "archived"),
];

async function read(all: readonly AnyFact[]): Promise<FactResult<unknown>[]> {
  const store = storeOf(sandbox, { token: tokens.owner });
  store.announce(all);
  return Promise.all(all.map((one) => store.read(one)));
}

const queries = () => sandbox.log.filter(({ path }) => path.includes("graphql")).length;

describe("facts over GraphQL", () => {
  it("are asked for in one query", async () => {
    expect((await read(facts)).map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(queries()).toBe(1);
  });

  it("are asked for again where the query was sent before anybody needed them", async () => {
    const store = storeOf(sandbox, { token: tokens.owner });
    const [path, visibility] = facts as [AnyFact, AnyFact];
    await store.read(path);
    const late = await store.read(visibility);
    expect(late.ok && late.value).toMatchObject({ visibility: "private" });
  });

  it("are asked for in two where GitLab refuses one as too complex, and in no more", async () => {
    sandbox.state.maxComplexity = 11;
    expect((await read(facts)).map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(queries()).toBe(3);
  });

  it("are unknown only where this GitLab lacks the field", async () => {
    const results = await read([...facts, fact("new", "aFieldOfTomorrow")]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true, false]);
    expect(results[4]).toMatchObject({ reason: expect.stringContaining("aFieldOfTomorrow") });
  });

  it("are unknown only where this GitLab lacks a value that is asked for", async () => {
    sandbox.state.missingFromSchema = ["VulnerabilityState.RESOLVED"];
    const results = await read([
      ...facts,
      fact("new", "vulnerabilities(state: [RESOLVED]) { nodes { id } }"),
    ]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true, false]);
    expect(results[4]).toMatchObject({
      reason: expect.stringContaining("has an invalid value ([RESOLVED])"),
    });
  });

  it("are asked for in two where one query is too long", async () => {
    const long = fact("long", `archived ${"#".repeat(9_880)}\n`);
    expect((await read([...facts, long])).map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
  });

  it.each([
    { times: 1, requests: 2 },
    { times: 2, requests: 4 },
  ])("are asked again where GitLab found no time to validate, $times times", async ({ times, requests }) => {
    const body = JSON.stringify({ errors: [{ message: "Timeout on validation of query" }] });
    sandbox.faults.add({ path: /graphql/, kind: "status", status: 200, body, times });
    expect((await read(facts)).map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(queries()).toBe(requests);
  });

  it("stay unknown together where the answer is in doubt, and are not asked for again", async () => {
    sandbox.faults.add({ method: "POST", path: /graphql/, kind: "status", status: 400, times: 9 } as never);
    expect((await read(facts)).map(({ ok }) => ok)).toEqual([false, false, false, false]);
    expect(queries()).toBe(1);
  });
});

it("all that controls read over GraphQL fits into one query of a signed-in user", async () => {
  const found = new Set<AnyFact>();
  const add = (one: AnyFact): void => {
    if (found.has(one)) return;
    found.add(one);
    for (const need of Object.values(one.needs ?? {})) add(need);
  };
  for (const id of controlIds) {
    const control = (await loadControl(id)) ?? (await loadBuiltInControl(id));
    for (const one of Object.values(control?.needs ?? {})) add(one);
    if (control?.kind !== "own") continue;
    for (const one of Object.values((await control.needsFor?.()) ?? {})) add(one);
  }
  const fieldsOn = (on: "project" | "merge_request") =>
    [...found].flatMap(({ select }) => (select?.on === on ? [select.fields] : [])).join(" ");
  const query = `query($iid: String!) { projects(first: 1) { nodes { id ${fieldsOn("project")} mergeRequest(iid: $iid) { ${fieldsOn("merge_request")} } } } }`;
  expect(fieldsOn("merge_request")).toContain("headPipeline");
  expect(complexityOf(query)).toBeGreaterThan(50);
  expect(complexityOf(query)).toBeLessThanOrEqual(250);
});

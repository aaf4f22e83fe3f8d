import { describe, expect, it } from "vitest";
import { ControlEntry } from "../../../../src/policy/schema.ts";
import { selectControl } from "../../../../src/policy/select.ts";
import { parse } from "../../../../src/shared/schema.ts";
import { imageCases, serviceCases } from "./ci-images.cases.ts";
import { includeCases } from "./ci-includes.cases.ts";
import { ciJobCases } from "./ci-jobs.cases.ts";
import { config } from "./ci-support.cases.ts";
import { pipelineResultCases } from "./pipeline-results.cases.ts";
import { pipelineStatusCases } from "./pipeline-status.cases.ts";

interface Case {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly facts: object;
  readonly outcome: object;
}

const headCases: readonly Case[] = [...pipelineStatusCases, ...pipelineResultCases];
const configCases: readonly Case[] = [...imageCases, ...serviceCases, ...includeCases, ...ciJobCases];

/** A message may be given as an expression. */
function expected({ message, ...rest }: { readonly message?: unknown }) {
  if (message === undefined) return rest;
  return { ...rest, message: message instanceof RegExp ? expect.stringMatching(message) : message };
}

async function judges({ entry, facts, outcome }: Case) {
  const { control, issues } = await selectControl(parse(ControlEntry, entry));
  expect(issues).toEqual([]);
  expect((await control?.judge?.())?.({ ...facts })).toMatchObject(expected(outcome));
}

describe("controls about the merged CI configuration", () => {
  it.each(configCases)("$entry.id: $name", judges);

  /** GitLab's lint evaluates rules of `include` outside of a pipeline, so it may leave out what the pipeline has. */
  const passing = configCases.filter(({ outcome }) => "status" in outcome && outcome.status === "pass");

  it.each(passing)("$entry.id gives no pass where rules decide what is included: $name", async (one) => {
    const facts = { ...one.facts, conditional: ["whether extra.yml is included"] };
    const message = /but rules or variables of include can decide whether extra\.yml is included/;
    await judges({ ...one, facts, outcome: { status: "unknown", message } });
    const given = { ...(one.entry.with as object | undefined), conditional_includes: "ignore" };
    await judges({ ...one, facts, entry: { ...one.entry, with: given } });
  });

  it("pipeline_security_jobs_intact does not say that a job is missing where rules may include it", async () => {
    const [entry, facts] = [{ id: "pipeline_security_jobs_intact", with: { jobs: ["dast"] } }, config({})];
    const message = "there is no job dast in the files that GitLab's lint shows";
    const outcome = { status: "unknown", message };
    await judges({
      entry,
      name: "",
      facts: { ...facts, conditional: ["whether extra.yml is included"] },
      outcome,
    });
  });

  it("pipeline_includes refuses a range that is none", async () => {
    const entry = { id: "pipeline_includes", with: { required: [{ component: "a/b", version: "newest" }] } };
    const { issues } = await selectControl(parse(ControlEntry, entry));
    expect(issues).toMatchObject([{ path: ["required", 0, "version"], code: "custom" }]);
  });
});

describe("controls about the pipeline of the head", () => {
  it.each(headCases)("$entry.id: $name", judges);

  it("pipeline_coverage reads the target branch's pipeline only to compare with it", async () => {
    const needs = async (params: object) => {
      const { control } = await selectControl(parse(ControlEntry, { id: "pipeline_coverage", with: params }));
      return Object.keys(control?.needs ?? {});
    };
    expect(await needs({ at_least: 80 })).toEqual(["found"]);
    expect(await needs({ at_least: 80, not_lower: true })).toEqual(["found", "target"]);
    expect(await needs({})).toEqual(["found", "target"]);
  });
});

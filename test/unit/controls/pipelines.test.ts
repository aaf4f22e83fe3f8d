import { describe, expect, it } from "vitest";
import { ControlEntry } from "../../../src/policy/schema.ts";
import { selectControl } from "../../../src/policy/select.ts";
import { parse } from "../../../src/shared/shape.ts";
import { pipelineResultCases } from "./cases/pipeline-results.ts";
import { pipelineStatusCases } from "./cases/pipeline-status.ts";

interface Case {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly facts: object;
  readonly outcome: object;
}

const cases: readonly Case[] = [...pipelineStatusCases, ...pipelineResultCases];

/** A message may be given as an expression. */
function expected({ message, ...rest }: { readonly message?: unknown }) {
  if (message === undefined) return rest;
  return { ...rest, message: message instanceof RegExp ? expect.stringMatching(message) : message };
}

describe("controls about the pipeline of the head", () => {
  it.each(cases)("$entry.id: $name", async ({ entry, facts, outcome }) => {
    const { control, issues } = await selectControl(parse(ControlEntry, entry));
    expect(issues).toEqual([]);
    expect(control?.judge?.({ ...facts })).toMatchObject(expected(outcome));
  });

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

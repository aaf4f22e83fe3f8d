import { describe, expect, it } from "vitest";
import { readBaseline } from "../../../src/policy/baseline.ts";

const place = { kind: "branch", branch: "main" } as const;
const report = "countersign-report/report.json";

describe("the baseline of a policy", () => {
  it.each([
    { name: "a path", value: "a/report.json", is: { job: undefined, path: "a/report.json" } },
    { name: "a path with ./ in it", value: "a/./b.json", is: { job: undefined, path: "a/./b.json" } },
    { name: "a path with ./ before it", value: "./a/./b.json", is: { job: undefined, path: "a/./b.json" } },
    {
      name: "a job, with the path of our own report",
      value: { job: "gate" },
      is: { job: "gate", path: report },
    },
    { name: "a job and a path", value: { job: "gate", path: "r.json" }, is: { job: "gate", path: "r.json" } },
  ])("may be $name", ({ value, is }) => {
    expect(readBaseline(value, place)).toEqual({
      baselines: [{ place, ...is, requirements: [] }],
      problems: [],
    });
  });

  it.each([
    { name: "an empty path", value: "" },
    { name: "a job without a name", value: { job: "" } },
    { name: "a path without a job", value: { path: "r.json" } },
    { name: "a job with an empty path", value: { job: "gate", path: "" } },
    { name: "a number", value: 7 },
  ])("may not be $name, and the problem says where", ({ value }) => {
    const { baselines, problems } = readBaseline(value, undefined);
    expect(baselines).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem.path[0]).toBe("baseline");
  });
});

/** `pipeline_tests`, `pipeline_reports_present` and `pipeline_coverage`. */

import { found, job, own, running } from "./pipeline-support.cases.ts";

type Partial = Readonly<Record<string, unknown>>;

const suite = (name: string, jobIds: readonly number[], partial: Partial = {}) => ({
  ...{ name, jobIds, count: 10, failed: 0, errored: 0, skipped: 0, error: undefined },
  ...partial,
});
const junit = { artifacts: [{ type: "junit" }] };
const tests = (
  name: string,
  jobs: readonly unknown[],
  suites: readonly { count: number }[],
  outcome: object,
  more: { params?: object; total?: number } = {},
) => ({
  entry: { id: "pipeline_tests", ...(more.params ? { with: more.params } : {}) },
  ...{ name, outcome },
  facts: {
    tests: {
      pipeline: running,
      jobs,
      suites,
      total: more.total ?? suites.reduce((sum, one) => sum + one.count, 0),
    },
  },
});

const testCases = [
  tests("all passed", [job("unit", { id: 1, ...junit }), own], [suite("unit", [1])], {
    status: "pass",
    message: "in pipeline 60, 10 tests ran and none failed",
    actual: 10,
  }),
  tests("some failed", [job("unit", { id: 1, ...junit })], [suite("unit", [1], { failed: 2, errored: 1 })], {
    status: "fail",
    message: "in pipeline 60, 2 tests failed and 1 test could not run (unit)",
    actual: 3,
  }),
  tests("none ran", [job("unit")], [], {
    status: "fail",
    message: "in pipeline 60, no test ran, at least 1 must run",
  }),
  tests("all were skipped", [job("unit", { id: 1, ...junit })], [suite("unit", [1], { skipped: 10 })], {
    status: "fail",
  }),
  tests("zeros beside a report that nobody counted yet", [job("unit", { id: 1, ...junit })], [], {
    status: "unknown",
    message: "in pipeline 60, GitLab has not counted the report of unit yet",
  }),
  tests(
    "one of two reports is counted",
    [job("unit", { id: 1, ...junit }), job("e2e", { id: 2, ...junit })],
    [suite("unit", [1])],
    {
      status: "unknown",
      message: /has not counted the report of e2e yet$/,
    },
  ),
  tests(
    "a report that cannot be read",
    [job("unit", { id: 1, ...junit })],
    [suite("unit", [1], { error: "JUnit XML is broken" })],
    {
      status: "unknown",
      message: "in pipeline 60, GitLab could not read the report of unit",
    },
  ),
  tests(
    "a job that still runs may bring more",
    [job("unit", { id: 1, ...junit }), job("e2e", { id: 2, status: "running" })],
    [suite("unit", [1])],
    {
      status: "unknown",
      message: /^in pipeline 60, e2e \(running\) may still add tests/,
    },
  ),
  tests(
    "unless other jobs are asked about",
    [job("unit", { id: 1, ...junit }), job("e2e", { id: 2, status: "running" })],
    [suite("unit", [1])],
    { status: "pass" },
    { params: { jobs: ["unit"] } },
  ),
  tests(
    "only the named job's tests count",
    [job("unit", { id: 1, ...junit }), job("e2e", { id: 2, ...junit })],
    [suite("unit", [1]), suite("e2e", [2], { failed: 1 })],
    { status: "pass", actual: 10 },
    { params: { jobs: ["unit"] } },
  ),
  tests(
    "a named job that is not there",
    [job("unit", { id: 1, ...junit })],
    [suite("unit", [1])],
    { status: "fail", message: "in pipeline 60, there is no job e2e" },
    { params: { jobs: ["unit", "e2e"] } },
  ),
  tests(
    "a named job that left no report",
    [job("unit", { id: 1, ...junit }), job("e2e", { id: 2 })],
    [suite("unit", [1])],
    { status: "fail", message: "in pipeline 60, no test of e2e ran" },
    { params: { jobs: ["unit", "e2e"] } },
  ),
  tests(
    "a named job that was never started",
    [job("unit", { id: 1, ...junit }), job("e2e", { id: 2, status: "manual", mayFail: true })],
    [suite("unit", [1])],
    { status: "fail", message: "in pipeline 60, no test of e2e ran" },
    { params: { jobs: ["/^(unit|e2e)$/", "e2e"] } },
  ),
  tests(
    "fewer than asked",
    [job("unit", { id: 1, ...junit })],
    [suite("unit", [1])],
    { status: "fail", message: "in pipeline 60, 10 tests ran, at least 11 must run" },
    { params: { at_least: 11 } },
  ),
  tests(
    "a total that is another than the sum",
    [job("unit", { id: 1, ...junit })],
    [suite("unit", [1])],
    { status: "unknown", message: "in pipeline 60, GitLab counts 12 tests in all and 10 by suite" },
    { total: 12 },
  ),
  {
    entry: { id: "pipeline_tests" },
    name: "no pipeline",
    facts: { tests: null },
    outcome: { status: "fail" },
  },
];

const now = Date.parse("2026-11-24T12:00:00Z");
const withReport = (type: string, partial: Partial = {}) => job(type, { artifacts: [{ type }], ...partial });
const reports = (name: string, types: readonly string[], jobs: readonly unknown[], outcome: object) => ({
  entry: { id: "pipeline_reports_present", with: { types } },
  ...{ name, outcome, facts: { ...found(...jobs), now } },
});

const reportCases = [
  reports(
    "all are there",
    ["sast", "junit"],
    [withReport("sast"), withReport("junit", { status: "failed" }), own],
    {
      status: "pass",
      message: "in pipeline 60, there is sast (sast) and junit (junit)",
    },
  ),
  reports("one is not", ["sast", "cyclonedx"], [withReport("sast")], {
    status: "fail",
    message: "in pipeline 60, there is no report of type cyclonedx",
    actual: ["sast"],
  }),
  reports("of a job that failed", ["sast"], [withReport("sast", { status: "failed", mayFail: true })], {
    status: "fail",
    message:
      "in pipeline 60, there is a report of type sast only from a job that did not succeed (sast (failed))",
  }),
  reports("expired", ["sast"], [withReport("sast", { artifactsExpireAt: now })], {
    status: "fail",
    message: /only with expired artifacts \(sast\)$/,
  }),
  reports("a job that still runs may bring it", ["sast"], [job("sast", { status: "running" }), own], {
    status: "unknown",
    message: "in pipeline 60, there is no report of type sast, and sast (running) may still upload it",
  }),
  reports("in a child pipeline", ["sast"], [withReport("sast", { level: 1, pipelineId: 61 })], {
    status: "pass",
  }),
  reports("no type is named", [], [withReport("sast")], { status: "unknown" }),
];

const covered = (percent: number | undefined, name = "unit", partial: Partial = {}) =>
  job(name, { coverage: percent, ...partial });
const base = (isAtBase: boolean, ...jobs: readonly unknown[]) => ({
  target: { pipelineId: 50, pipeline: { id: 50, isAtBase }, jobs },
});
const coverage = (name: string, params: object | undefined, facts: object, outcome: object) => ({
  entry: { id: "pipeline_coverage", ...(params ? { with: params } : {}) },
  ...{ name, facts, outcome },
});

const coverageCases = [
  coverage("enough", { at_least: 80 }, found(covered(80), own), {
    status: "pass",
    message: "the tests of pipeline 60 cover 80%",
    actual: 80,
  }),
  coverage("too little", { at_least: 80 }, found(covered(79.5)), {
    status: "fail",
    message: "the tests of pipeline 60 cover 79.5%, at least 80% is required",
  }),
  coverage(
    "the mean over the jobs that have one",
    { at_least: 80 },
    found(covered(90), covered(60, "e2e"), job("lint")),
    {
      status: "fail",
      actual: 75,
    },
  ),
  coverage("of named jobs", { at_least: 80, jobs: ["unit"] }, found(covered(90), covered(60, "e2e")), {
    status: "pass",
    actual: 90,
  }),
  coverage("a named job says none", { at_least: 80, jobs: ["unit", "e2e"] }, found(covered(90), job("e2e")), {
    status: "unknown",
    message: "no job e2e of pipeline 60 reports its coverage",
  }),
  coverage(
    "child pipelines do not count, as in GitLab",
    { at_least: 80 },
    found(covered(90, "unit", { level: 1 })),
    { status: "unknown" },
  ),
  coverage("nobody says", { at_least: 80 }, found(job("unit")), { status: "unknown" }),
  coverage("a job still runs", { at_least: 80 }, found(covered(90), job("e2e", { status: "running" })), {
    status: "unknown",
    message: /^e2e \(running\) of pipeline 60 may still report coverage/,
  }),
  coverage("no pipeline", { at_least: 80 }, { found: null }, { status: "fail" }),
  coverage(
    "as much as the target branch",
    undefined,
    { ...found(covered(80)), ...base(true, covered(80)) },
    {
      status: "pass",
      message: "the tests of pipeline 60 cover 80%, compared with 80% in pipeline 50 of the target branch",
    },
  ),
  coverage(
    "less than the target branch",
    { not_lower: true },
    { ...found(covered(79.9)), ...base(true, covered(80)) },
    {
      status: "fail",
      message: "the tests of pipeline 60 cover 79.9%, compared with 80% in pipeline 50 of the target branch",
    },
  ),
  coverage(
    "a little less, as the policy allows",
    { not_lower: true, tolerance: 0.5 },
    { ...found(covered(79.5)), ...base(false, covered(80)) },
    {
      status: "pass",
      message: /its newest, because none ran where the change began\)$/,
    },
  ),
  coverage(
    "the target branch says none",
    undefined,
    { ...found(covered(80)), ...base(true, job("unit")) },
    { status: "unknown" },
  ),
  coverage(
    "the target branch has no pipeline",
    undefined,
    { ...found(covered(80)), target: null },
    { status: "unknown" },
  ),
];

export const pipelineResultCases = [...testCases, ...reportCases, ...coverageCases];

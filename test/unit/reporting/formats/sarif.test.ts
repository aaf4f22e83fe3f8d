import { describe, expect, it } from "vitest";
import { render } from "../../../../src/reporting/formats/sarif.ts";
import type { Report } from "../../../../src/reporting/report.ts";
import { control, reportOf } from "../../../support/report.ts";
import { hostileTexts, renderContext, reportCases, reportFullOf } from "../../../support/reports.ts";
import { multitoolProblems } from "../../../support/sarif-rules.ts";
import { sarifProblems } from "../../../support/sarif-schema.ts";

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly unknown[];
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly Result[];
}

async function runOf(report: Report, policyPath = ".countersign.yml"): Promise<Run> {
  return JSON.parse(await render(report, { ...renderContext, policyPath })).runs[0];
}

describe.each(reportCases)("report.sarif of the $name report", ({ name, report }) => {
  it("is as filed", async () => {
    await expect(await render(report, renderContext)).toMatchFileSnapshot(`__files__/${name}.report.sarif`);
  });

  it("is valid SARIF 2.1.0", async (context) => {
    const document = JSON.parse(await render(report, renderContext));
    expect(sarifProblems(context, document)).toEqual([]);
    expect(sarifProblems(context, { ...document, version: "2.0.0" })).not.toEqual([]);
  });

  it("passes Microsoft's Multitool", async () => {
    expect(multitoolProblems(JSON.parse(await render(report, renderContext)))).toEqual([]);
  });

  it("has the rule of each result where the result says", async () => {
    const { tool, results } = await runOf(report);
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(
      results.map(({ ruleId }) => ruleId),
    );
  });
});

it("has results for what failed and what is unknown, and each control once as a rule", async () => {
  const statuses = ["pass", "fail", "unknown", "waived", "not_applicable", "external"] as const;
  const controls = statuses.map((status) => control({ id: `is_${status}`, status }));
  const { tool, results } = await runOf(reportOf({ controls: [...controls, ...controls] }));
  expect(results.map(({ ruleId }) => ruleId)).toEqual(["is_fail", "is_unknown", "is_fail", "is_unknown"]);
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(statuses.map((status) => `is_${status}`));
});

it.each([
  { severity: "critical", phase: "enforce", level: "error" },
  { severity: "high", phase: "enforce", level: "error" },
  { severity: "medium", phase: "enforce", level: "warning" },
  { severity: "low", phase: "enforce", level: "note" },
  { severity: "info", phase: "enforce", level: "note" },
  { severity: "critical", phase: "warn", level: "note" },
  { severity: "critical", phase: "observe", level: "note" },
] as const)("gives $severity in phase $phase the level $level", async ({ severity, phase, level }) => {
  const controls = [
    control({ status: "fail", severity, phase }),
    control({ status: "unknown", severity, phase }),
  ];
  const { results } = await runOf(reportOf({ controls }));
  expect(results.map((result) => result.level)).toEqual([level, level]);
});

it("knows a result again when its words have changed", async () => {
  const [before] = (await runOf(reportOf({ controls: [control({ status: "fail" })] }))).results;
  const [after] = (await runOf(reportOf({ controls: [control({ status: "unknown", message: "other" })] })))
    .results;
  expect(before?.partialFingerprints).toEqual({
    "countersign/v1": "cbfbd79e9d92e71959e34ab579383dfef115306c0cb698f397b0192b6f5830bf",
  });
  expect(after?.partialFingerprints).toEqual(before?.partialFingerprints);
});

it("passes Microsoft's Multitool with any text and id, with and without a merge request", async () => {
  const ids = ["a", "sast", "require-2fa-now", "control", "x_1_y", "ÄÖ", ""];
  for (const id of [...ids, ...hostileTexts]) {
    const report = reportOf({ controls: [control({ id, title: id, status: "fail", message: id })] });
    const project = { ...report, subject: { ...report.subject, merge_request: null } };
    for (const one of [report, project, reportFullOf(id)]) {
      const problems = multitoolProblems(JSON.parse(await render(one, renderContext)));
      expect(problems.filter((problem) => id !== "" || !problem.startsWith("SARIF10"))).toEqual([]);
    }
  }
});

it("names what the Multitool would", () => {
  const bare = {
    tool: { driver: { name: "a b c d", version: "v1", rules: [{ id: "x", name: "x" }] } },
    results: [],
  };
  expect(multitoolProblems({ runs: [bare] }).map((problem) => problem.split(" ")[0])).toEqual(
    expect.arrayContaining([
      "SARIF2008",
      "SARIF1011",
      "SARIF2005",
      "SARIF1001",
      "SARIF2012",
      "GH2012",
      "SARIF2003",
    ]),
  );
});

it("points at the policy as an address", async () => {
  const { results } = await runOf(
    reportOf({ controls: [control({ status: "fail" })] }),
    "my policies/a#b.yml",
  );
  expect(results[0]?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: "my%20policies/a%23b.yml", uriBaseId: "%SRCROOT%" },
        region: { startLine: 1 },
      },
    },
  ]);
});

it.for(hostileTexts)("is valid and acts on nothing with %j", async (text, context) => {
  const sarif = await render(reportFullOf(text), renderContext);
  expect(sarif).not.toMatch(/\\u[0-9a-f]{4}|"javascript:/i);
  expect([...sarif.matchAll(/"text": "(.*)"/g)].filter(([line]) => line.includes("]("))).toEqual([]);
  expect(sarifProblems(context, JSON.parse(sarif))).toEqual([]);
});

it.each([
  { actual: ["high: SQL injection at src/a b.js:12"], uri: "src/a%20b.js", startLine: 12 },
  { actual: ["low: no place", "low: x at y.js:3"], uri: "y.js", startLine: 3 },
  { actual: ["low: x at y.js:3 at z.js:4"], uri: "z.js", startLine: 4 },
  { actual: ["low: x at /etc/passwd:3"], uri: ".countersign.yml", startLine: 1 },
  { actual: ["low: x at ../up.js:3"], uri: ".countersign.yml", startLine: 1 },
  { actual: ["low: x at y.js:0"], uri: ".countersign.yml", startLine: 1 },
  { actual: ["no severity at y.js:3"], uri: ".countersign.yml", startLine: 1 },
  { actual: "low: x at y.js:3", uri: ".countersign.yml", startLine: 1 },
  { actual: [{ place: "y.js:3" }], uri: ".countersign.yml", startLine: 1 },
])("points at $uri:$startLine for $actual", async ({ actual, uri, startLine }) => {
  const { results } = await runOf(reportOf({ controls: [control({ status: "fail", actual })] }));
  expect(results[0]?.locations).toEqual([
    {
      physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, region: { startLine } },
    },
  ]);
});

import { describe, expect, it } from "vitest";
import { readSarif } from "../../../../../src/facts/findings/formats/sarif.ts";
import { bytesOf, sarifLog, sarifResult } from "../../../../support/scan-reports.ts";

const read = (log: unknown) => readSarif(bytesOf(log));
const severityOf = async (result: Record<string, unknown>, run = {}) =>
  (await read(sarifLog([sarifResult(result)], run))).findings[0]?.severity;

describe("a SARIF log", () => {
  it("is read with what judging needs", async () => {
    expect(await read(sarifLog([sarifResult()]))).toEqual({
      findings: [
        {
          severity: "high",
          name: "Secret in clear text",
          location: "src/key.ts",
          line: 3,
          identifiers: ["ac101"],
          rule: "Acme Scan:AC101",
          fingerprints: ["src/key.ts:3::3:\nSecret in clear text"],
          exact: "src/key.ts:3::3:\nSecret in clear text",
          isFalsePositive: false,
        },
      ],
      diagnostics: [],
    });
  });

  it("keeps results without a file apart by what they say", async () => {
    const at = [{ logicalLocations: [{ name: "main" }] }];
    const said = (text: string, locations: unknown) => sarifResult({ message: { text }, locations });
    const { findings } = await read(sarifLog([said("one", []), said("two", []), said("one", at)]));
    expect(findings.map(({ fingerprints }) => fingerprints)).toEqual([["\none"], ["\ntwo"], ["::::\none"]]);
  });

  it("has troubles where results stand outside of its runs", async () => {
    const log = (inline: unknown) => sarifLog([], {}, { inlineExternalProperties: inline });
    expect(await read(log([{ results: [sarifResult()] }]))).toMatchObject({
      diagnostics: ["keeps results or invocations outside of its runs, which is not read"],
    });
    expect(await read(log([{ runGuid: "a" }]))).toMatchObject({ diagnostics: [] });
  });

  it("may hold several runs, rules after the results, and results of none", async () => {
    const [first] = sarifLog([sarifResult({ ruleId: "AC102" })]).runs as Record<string, unknown>[];
    const { tool, results } = first as { tool: unknown; results: unknown };
    const log = {
      runs: [
        { results, tool },
        { tool, results: [] },
      ],
      version: "2.1.0",
    };
    expect(await read(log)).toMatchObject({ findings: [{ severity: "low" }], diagnostics: [] });
  });

  it.each([
    { name: "the result's own level", result: { level: "note" }, severity: "low" },
    { name: "the level of its rule", result: { ruleId: "AC102" }, severity: "low" },
    { name: "the rule above a hierarchical id", result: { ruleId: "AC102/deep" }, severity: "low" },
    { name: "warning, where nobody says more", result: { ruleId: "AC104" }, severity: "medium" },
    { name: "warning for an unknown rule", result: { ruleId: "other" }, severity: "medium" },
    { name: "the level none", result: { level: "none" }, severity: "info" },
    {
      name: "the score of its rule, whatever the level",
      result: { ruleId: "AC103", level: "note" },
      severity: "critical",
    },
    { name: "its own score", result: { properties: { "security-severity": 5.5 } }, severity: "medium" },
    {
      name: "a word as score",
      result: { properties: { "security-severity": "CRITICAL" } },
      severity: "critical",
    },
    { name: "a low score", result: { properties: { "security-severity": "0.1" } }, severity: "low" },
    {
      name: "the level beside a score of nothing",
      result: { properties: { "security-severity": "0.0" } },
      severity: "high",
    },
    { name: "a rule by index", result: { ruleId: undefined, ruleIndex: 1 }, severity: "low" },
    { name: "something to be looked at", result: { kind: "review" }, severity: "low" },
  ])("takes $name", async ({ result, severity }) => {
    expect(await severityOf(result)).toBe(severity);
  });

  it("finds the rule of an extension", async () => {
    const tool = {
      driver: { name: "Acme", rules: [{ id: "D", defaultConfiguration: { level: "note" } }] },
      extensions: [{ name: "more", rules: [{ id: "E", defaultConfiguration: { level: "error" } }] }],
    };
    const rule = { index: 0, toolComponent: { index: 0 } };
    expect(await severityOf({ ruleId: undefined, rule }, { tool })).toBe("high");
  });

  it.each([["pass"], ["notApplicable"], ["informational"]])(
    "leaves what is in order aside: %s",
    async (kind) => {
      expect(await read(sarifLog([sarifResult({ kind })]))).toEqual({ findings: [], diagnostics: [] });
    },
  );

  it("leaves aside what is gone since the baseline", async () => {
    expect((await read(sarifLog([sarifResult({ baselineState: "absent" })]))).findings).toEqual([]);
  });

  it.each([
    { suppressions: [{ kind: "inSource" }], isFalsePositive: true },
    { suppressions: [{ kind: "external", status: "accepted" }], isFalsePositive: true },
    { suppressions: [{ kind: "external", status: "underReview" }], isFalsePositive: false },
    {
      suppressions: [{ kind: "inSource" }, { kind: "external", status: "rejected" }],
      isFalsePositive: false,
    },
    { suppressions: [], isFalsePositive: false },
  ])("knows what is suppressed: $suppressions", async ({ suppressions, isFalsePositive }) => {
    expect((await read(sarifLog([sarifResult({ suppressions })]))).findings[0]).toMatchObject({
      isFalsePositive,
    });
  });

  it("knows a result by the tool's fingerprints", async () => {
    const prints = { fingerprints: { "stable/v1": "abc" }, partialFingerprints: { line: "def" } };
    expect((await read(sarifLog([sarifResult(prints)]))).findings[0]?.fingerprints).toEqual([
      "stable/v1:abc",
      "src/key.ts\nline:def",
      "src/key.ts:3::3:\nSecret in clear text",
    ]);
  });

  const invocations = (invocation: unknown) => ({ invocations: [invocation] });

  it.each([
    {
      name: "another version",
      log: sarifLog([], {}, { version: "2.0.0" }),
      diagnostic: "is of version 2.0.0; version 2.1.0 is read",
    },
    {
      name: "no version",
      log: sarifLog([], {}, { version: undefined }),
      diagnostic: "is of version none; version 2.1.0 is read",
    },
    { name: "no runs", log: { version: "2.1.0" }, diagnostic: "has no run, so nothing was looked at" },
    {
      name: "an empty list of runs",
      log: { version: "2.1.0", runs: [] },
      diagnostic: "has no run, so nothing was looked at",
    },
    {
      name: "a run without results",
      log: sarifLog(undefined),
      diagnostic: "has no results in run 1, so nothing was looked at",
    },
    {
      name: "null for results",
      log: sarifLog(null),
      diagnostic: "has no results in run 1, so nothing was looked at",
    },
    {
      name: "results of another kind",
      log: sarifLog({}),
      diagnostic: "is not valid SARIF: in run 1, results, it is no list",
    },
    {
      name: "a run that is none",
      log: { version: "2.1.0", runs: [7] },
      diagnostic: "has no object as run 1",
    },
    {
      name: "a failed run",
      log: sarifLog([], invocations({ executionSuccessful: false })),
      diagnostic: "says that run 1 did not succeed",
    },
    {
      name: "a run of unknown success",
      log: sarifLog([], invocations({})),
      diagnostic: "says that run 1 did not succeed",
    },
    {
      name: "an error of the tool",
      log: sarifLog(
        [],
        invocations({
          executionSuccessful: true,
          toolExecutionNotifications: [{ level: "error", message: { text: "no memory" } }],
        }),
      ),
      diagnostic: "holds an error of the tool: no memory",
    },
    {
      name: "overridden levels",
      log: sarifLog([], invocations({ executionSuccessful: true, ruleConfigurationOverrides: [{}] })),
      diagnostic: "overrides the levels of rules, which is not read",
    },
    {
      name: "results elsewhere",
      log: sarifLog([], { externalPropertyFileReferences: { results: [{}] } }),
      diagnostic: "keeps its results in other files, which are not read",
    },
    {
      name: "a kind that does not exist",
      log: sarifLog([sarifResult({ kind: "FAIL" })]),
      diagnostic: 'is not valid SARIF: in run 1, results[0], the kind "FAIL" does not exist',
    },
    {
      name: "a level that does not exist",
      log: sarifLog([sarifResult({ level: "High" })]),
      diagnostic: 'is not valid SARIF: in run 1, results[0], the level "High" does not exist',
    },
    {
      name: "a score that is none",
      log: sarifLog([sarifResult({ properties: { "security-severity": "rather high" } })]),
      diagnostic: "is not valid SARIF: in run 1, results[0], security-severity is no number from 0 to 10",
    },
    {
      name: "a rule that is not there",
      log: sarifLog([sarifResult({ ruleIndex: 40 })]),
      diagnostic: "has results of rules that run 1 does not describe",
    },
  ])("says that it has $name", async ({ log, diagnostic }) => {
    expect((await read(log)).diagnostics).toContain(diagnostic);
  });

  it("has no trouble with a run that succeeded", async () => {
    expect((await read(sarifLog([], invocations({ executionSuccessful: true })))).diagnostics).toEqual([]);
  });
});

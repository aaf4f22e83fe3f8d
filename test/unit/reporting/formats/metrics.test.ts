import { describe, expect, it } from "vitest";
import { render } from "../../../../src/reporting/formats/metrics.ts";
import type { Report } from "../../../../src/reporting/report.ts";
import { parseOpenMetrics, type Sample } from "../../../support/openmetrics.ts";
import { control, reportOf } from "../../../support/report.ts";
import { hostileTexts, renderContext, reportCases, reportFullOf } from "../../../support/reports.ts";

async function samplesOf(report: Report): Promise<readonly Sample[]> {
  return parseOpenMetrics(await render(report, renderContext));
}

function valuesOf(samples: readonly Sample[], name: string): Record<string, number> {
  return Object.fromEntries(
    samples
      .filter((sample) => sample.name === name)
      .map(({ labels, value }) => [Object.values(labels).join(), value]),
  );
}

/** As GitLab reads a line: cut at `#`, split as a shell would, the first word is the name and the second the value. */
function readByGitLab(text: string): readonly string[][] {
  return text
    .split("\n")
    .map((line) => line.replace(/#.*$/, ""))
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const words = [...line.matchAll(/(?:[^\s"'\\]|"(?:[^"\\]|\\.)*")+/g)].map(([word]) => word);
      expect(words.join(" ")).toBe(line);
      return words;
    });
}

describe.each(reportCases)("metrics.txt of the $name report", ({ name, report }) => {
  it("is as filed", async () => {
    await expect(await render(report, renderContext)).toMatchFileSnapshot(`__files__/${name}.metrics.txt`);
  });

  it("is OpenMetrics", async () => {
    const { verdict } = report;
    expect(valuesOf(await samplesOf(report), "countersign_verdict")).toEqual({
      compliant: 0,
      non_compliant: 0,
      undetermined: 0,
      [verdict]: 1,
    });
  });

  it("gives GitLab every sample, with a name of its own", async () => {
    const read = readByGitLab(await render(report, renderContext));
    expect(read.map(({ length }) => length)).toEqual(read.map(() => 2));
    expect(read).toHaveLength((await samplesOf(report)).length);
    expect(new Set(read.map(([name]) => name)).size).toBe(read.length);
  });
});

it("counts controls by status, and by severity what counts against the verdict", async () => {
  const report = reportOf({
    controls: [
      control({ status: "pass", severity: "critical" }),
      control({ status: "fail", severity: "high" }),
      control({ status: "unknown", severity: "high" }),
      control({ status: "fail", severity: "low", phase: "warn" }),
      control({ status: "waived", severity: "medium" }),
    ],
  });
  const samples = await samplesOf(report);
  expect(valuesOf(samples, "countersign_controls")).toEqual({
    pass: 1,
    fail: 1,
    unknown: 1,
    warned: 1,
    observed: 0,
    waived: 1,
    not_applicable: 0,
    external: 0,
  });
  expect(valuesOf(samples, "countersign_findings")).toEqual({
    critical: 0,
    high: 2,
    medium: 0,
    low: 0,
    info: 0,
  });
});

it("has 1 for a requirement that is met, and tells two of one name apart", async () => {
  const statuses = ["pass", "fail", "unknown", "not_applicable", "pass"] as const;
  const names = ["One", "Two", "Three", "Four", "One\u200b"];
  const requirements = statuses.map((status, index) => ({
    name: names[index] ?? "",
    description: null,
    status,
    controls: [],
  }));
  expect(valuesOf(await samplesOf(reportOf({ requirements })), "countersign_requirements")).toEqual({
    One: 1,
    Two: 0,
    Three: 0,
    "One (2)": 1,
  });
});

it.each([
  { text: 'a "b" \\ c', label: 'a "b" \\ c' },
  { text: "a\nb", label: "a b" },
  { text: 'x"} 1\n# EOF', label: 'x"} 1 ＃ EOF' },
  { text: "\\n", label: "\\n" },
])("writes the label $text so that it is read as $label", async ({ text, label }) => {
  expect(valuesOf(await samplesOf(reportFullOf(text)), "countersign_requirements")).toEqual({ [label]: 0 });
});

it.each(hostileTexts)("is OpenMetrics with %j, and all of it reaches GitLab", async (text) => {
  const report = reportFullOf(text);
  expect(readByGitLab(await render(report, renderContext))).toHaveLength((await samplesOf(report)).length);
});

it.each([
  { text: "a 1\n", problem: "does not end" },
  { text: "# TYPE a gauge\n# HELP a b\na 1\n# EOF", problem: "does not end" },
  { text: "a 1\n# EOF\n", problem: "no type" },
  { text: '# TYPE a gauge\n# HELP a b\na{b="\\x"} 1\n# EOF\n', problem: "no labels" },
  { text: '# TYPE a gauge\n# HELP a b\na{b="x" } 1\n# EOF\n', problem: "no labels" },
  { text: "# TYPE a gauge\n# HELP a b\na 1\na 2\n# EOF\n", problem: "series twice" },
  { text: "# TYPE a gauge\n# HELP a b\n\na 1\n# EOF\n", problem: "no sample" },
  { text: '# TYPE a stateset\n# HELP a b\na{a="x"} 2\n# EOF\n', problem: "no state set" },
])("is read by a reader that refuses what is wrong: $problem", ({ text, problem }) => {
  expect(() => parseOpenMetrics(text)).toThrow(problem);
});

/** A control that is only observed counts nowhere as failed, and one that is warned about neither. */

import { describe, expect, it } from "vitest";
import { annotations } from "../../../src/outputs/annotations.ts";
import { dotenv, jobOutputs } from "../../../src/outputs/job-outputs.ts";
import { renderLog } from "../../../src/reporting/console.ts";
import { formats } from "../../../src/reporting/formats/registry.ts";
import { renderNote } from "../../../src/reporting/note.ts";
import { createSurface } from "../../../src/reporting/surface.ts";
import { control, reportOf } from "../../support/report.ts";
import { renderContext } from "../../support/reports.ts";

const phased = (status: "fail" | "unknown", phase: "observe" | "warn", id: string) =>
  control({ id, status, phase, severity: "critical", remediation: { text: "x", url: "https://x.example/" } });
const observed = reportOf({ controls: [control(), phased("fail", "observe", "watched")] });
const all = reportOf({
  controls: [
    control(),
    phased("fail", "observe", "a"),
    phased("unknown", "observe", "b"),
    phased("fail", "warn", "c"),
    phased("unknown", "warn", "d"),
  ],
});

async function rendered(name: string, report = all): Promise<string> {
  return String(await (await formats[name]?.load())?.render(report, renderContext));
}

const logOf = (report = observed) =>
  renderLog(
    { report, notices: [], paths: [], tookMs: 1, requests: 1, dryRun: false },
    createSurface("plain", false, () => 0),
  );

describe("an observed control", () => {
  it("is observed in the log, the note and the page, which say the same", async () => {
    expect(await logOf()).toContain("Verdict  COMPLIANT (1 observed, 1 passed)");
    expect(await logOf()).toContain("✓ Everything 1 observed, 1 passed");
    expect(renderNote(observed, true, "")).toContain("# Countersign: ✅ Compliant (1 observed, 1 passed)");
    expect(renderNote(observed, true, "")).toContain("| Everything | ✅ passed | 0 | 0 | 1 | 0 | 1 |");
    expect(await rendered("html", observed)).toContain("Controls: 1 observed, 1 passed.");
  });

  it.each(["html", "markdown"])("is nothing that failed in %s", async (name) => {
    expect(await rendered(name)).not.toMatch(/class="[^"]*\bfail\b|❌|\b[1-9]\d* failed/i);
  });
});

it("is counted as what it is in the job's outputs", () => {
  const lines = dotenv(jobOutputs(all, "r"));
  for (const line of ["FAILED=0", "UNKNOWN=0", "WARNED=2", "OBSERVED=2", "PASSED=1"])
    expect(lines).toContain(`COUNTERSIGN_${line}\n`);
  expect(lines).toContain("\nfailed=0\n");
});

it("is no error of a runner, and no link to a fix", async () => {
  expect(annotations(all).map(({ level }) => level)).toEqual(["warning", "warning", "notice", "notice"]);
  expect(JSON.parse(await rendered("annotations")).countersign).toEqual([]);
});

it("is neither failure nor error in JUnit", async () => {
  const xml = await rendered("junit");
  expect(xml).toContain('tests="5" failures="0" errors="0" skipped="4"');
  expect(xml).not.toMatch(/<(?:failure|error)\b/);
});

it("weighs little where formats have severities", async () => {
  const { results } = JSON.parse(await rendered("sarif")).runs[0];
  expect(new Set(results.map(({ level }: { level: string }) => level))).toEqual(new Set(["note"]));
  const severities = JSON.parse(await rendered("codequality")).map(
    (one: { severity: string }) => one.severity,
  );
  expect(severities).toEqual(["info", "info", "minor", "minor"]);
});

it("is in no count of failures in metrics and CSV", async () => {
  const metrics = await rendered("metrics");
  for (const [status, number] of Object.entries({ fail: 0, unknown: 0, warned: 2, observed: 2, pass: 1 }))
    expect(metrics).toContain(`countersign_controls{status="${status}"} ${number}\n`);
  expect(metrics).toContain('countersign_findings{severity="critical"} 0\n');
  expect(await rendered("csv")).not.toMatch(/"(?:fail|unknown)"/);
});

import { describe, expect, it } from "vitest";
import { annotations } from "../../../src/outputs/annotations.ts";
import { exitCode } from "../../../src/outputs/exit-code.ts";
import { dotenv, jobOutputs } from "../../../src/outputs/job-outputs.ts";
import { control, delivery, reportOf } from "../../support/report.ts";

describe("the exit code", () => {
  it.each([
    { verdict: "compliant", outcome: "delivered", fail: "non_compliant", code: 0 },
    { verdict: "non_compliant", outcome: "delivered", fail: "non_compliant", code: 1 },
    { verdict: "non_compliant", outcome: "superseded", fail: "non_compliant", code: 1 },
    { verdict: "non_compliant", outcome: "delivered", fail: "undetermined", code: 0 },
    { verdict: "non_compliant", outcome: "delivered", fail: "never", code: 0 },
    { verdict: "undetermined", outcome: "skipped", fail: "non_compliant", code: 3 },
    { verdict: "undetermined", outcome: "skipped", fail: "undetermined", code: 3 },
    { verdict: "undetermined", outcome: "skipped", fail: "never", code: 0 },
    { verdict: "compliant", outcome: "failed", fail: "never", code: 4 },
    { verdict: "non_compliant", outcome: "failed", fail: "undetermined", code: 4 },
  ] as const)("$verdict, $outcome, fail_job_on $fail: $code", ({ verdict, outcome, fail, code }) => {
    expect(exitCode(reportOf({ verdict, deliveries: [delivery({ outcome })] }), fail)).toBe(code);
  });
});

describe("outputs", () => {
  const report = reportOf({
    verdict: "non_compliant",
    controls: [
      control({ status: "fail", message: "a\nb ##[x]" }),
      control({ status: "unknown" }),
      control({ status: "pass" }),
      control({ status: "external" }),
      control({ status: "fail", phase: "observe", id: "watched" }),
      control({ status: "unknown", phase: "warn", id: "warned" }),
    ],
  });

  it("counts what was judged, under names with a prefix and, for one version, under the former ones", () => {
    const prefixed = { VERDICT: "non_compliant", PASSED: 1, FAILED: 1, UNKNOWN: 1, WARNED: 1, OBSERVED: 1 };
    const lines = dotenv(jobOutputs(report, "r/report.json")).trimEnd().split("\n");
    expect(lines.filter((line) => line.startsWith("COUNTERSIGN_"))).toEqual([
      ...Object.entries(prefixed).map(([name, value]) => `COUNTERSIGN_${name}=${value}`),
      "COUNTERSIGN_WAIVED=0",
      "COUNTERSIGN_REPORT=r/report.json",
    ]);
    expect(lines.filter((line) => !line.startsWith("COUNTERSIGN_"))).toEqual(
      ["verdict=non_compliant", "passed=1", "failed=1", "unknown=1", "waived=0"].concat(
        "report=r/report.json",
      ),
    );
  });

  it("annotates what needs somebody, as plain text, and what is only observed as a notice", () => {
    expect(annotations(report)).toEqual([
      {
        level: "error",
        title: "Everything: Something holds (some_control)",
        message: "a b ## [x]. Fix: do this",
      },
      {
        level: "warning",
        title: "Everything: Something holds (some_control)",
        message: "because. Fix: do this",
      },
      { level: "warning", title: "Everything: Something holds (warned)", message: "because. Fix: do this" },
      { level: "notice", title: "Everything: Something holds (watched)", message: "because. Fix: do this" },
    ]);
  });

  it("shows no more of a kind than the runner does", () => {
    const many = reportOf({
      verdict: "non_compliant",
      controls: Array.from({ length: 30 }, () => control({ status: "fail" })),
    });
    expect(annotations(many)).toHaveLength(10);
  });
});

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
    ],
  });

  it("counts what was judged", () => {
    expect(dotenv(jobOutputs(report, "r/report.json"))).toBe(
      "verdict=non_compliant\npassed=1\nfailed=1\nunknown=1\nwaived=0\nreport=r/report.json\n",
    );
  });

  it("annotates what needs somebody, as plain text", () => {
    expect(annotations(report)).toEqual(
      [
        { level: "error", title: "Everything: some_control", message: "a b ## [x]. Fix: do this" },
        { level: "warning", title: "Everything: some_control", message: "because" },
      ].map((one) => (one.level === "warning" ? { ...one, message: "because." } : one)),
    );
  });

  it("shows no more of a kind than the runner does", () => {
    const many = reportOf({
      verdict: "non_compliant",
      controls: Array.from({ length: 30 }, () => control({ status: "fail" })),
    });
    expect(annotations(many)).toHaveLength(10);
  });
});

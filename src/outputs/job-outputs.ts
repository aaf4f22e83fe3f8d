/** The job's outputs by name: a dotenv report in GitLab, step outputs in an action. */

import { counts, type Report } from "../reporting/report.ts";

export type JobOutputs = Readonly<
  Record<"verdict" | "passed" | "failed" | "unknown" | "waived" | "report", string>
>;

/** No value comes from outside, so none contains a line break. */
export function jobOutputs(report: Report, reportPath: string): JobOutputs {
  const number = counts(report);
  return {
    verdict: report.verdict,
    passed: String(number.pass),
    failed: String(number.fail),
    unknown: String(number.unknown),
    waived: String(number.waived),
    report: reportPath,
  };
}

/** GitLab's dotenv report: one `NAME=value` per line. */
export function dotenv(outputs: JobOutputs): string {
  return Object.entries(outputs)
    .map(([name, value]) => `${name}=${value.replace(/[\r\n]+/g, " ")}\n`)
    .join("");
}

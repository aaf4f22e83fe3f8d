/** The job's outputs by name: a dotenv report in GitLab, step outputs in an action. */

import { counts } from "../reporting/counts.ts";
import type { Report } from "../reporting/report.ts";

export type JobOutputs = Readonly<
  Record<"verdict" | "passed" | "failed" | "unknown" | "warned" | "observed" | "waived" | "report", string>
>;

/** No value comes from outside, so none contains a line break. */
export function jobOutputs(report: Report, reportPath: string): JobOutputs {
  const number = counts(report);
  return {
    verdict: report.verdict,
    passed: String(number.pass),
    failed: String(number.fail),
    unknown: String(number.unknown),
    warned: String(number.warned),
    observed: String(number.observed),
    waived: String(number.waived),
    report: reportPath,
  };
}

/** The names without a prefix, which later jobs may still read. */
const former = /^(?:verdict|passed|failed|unknown|waived|report)$/;

/** GitLab's dotenv report: one `NAME=value` per line. Its variables reach every later job, so they have our prefix. */
export function dotenv(outputs: JobOutputs): string {
  return Object.entries(outputs)
    .flatMap(([name, value]) => {
      const line = `${name}=${value.replace(/[\r\n]+/g, " ")}\n`;
      const prefixed = `COUNTERSIGN_${name.toUpperCase()}${line.slice(name.length)}`;
      return former.test(name) ? [prefixed, line] : [prefixed];
    })
    .join("");
}

/** Turns verdict and deliveries into the exit code of the job. */

import type { Report } from "../reporting/report.ts";
import { exitCodes } from "../shared/errors.ts";

/**
 * `fail_job_on` has no effect if the verdict could not be delivered, or not be signed although an input requires it.
 */
export function exitCode(
  report: Report,
  failJobOn: "non_compliant" | "undetermined" | "never",
  isSigned?: boolean,
): number {
  if (isSigned === false || report.deliveries.some(({ outcome }) => outcome === "failed"))
    return exitCodes.undelivered;
  if (report.verdict === "compliant" || failJobOn === "never") return exitCodes.compliant;
  if (report.verdict === "undetermined") return exitCodes.undetermined;
  return failJobOn === "undetermined" ? exitCodes.compliant : exitCodes.nonCompliant;
}

/** Verdict and deliveries to the exit code of the job. */

import type { Report } from "../reporting/report.ts";
import { exitCodes } from "../shared/errors.ts";

/** A verdict that could not be delivered, or not be signed as asked, is never softened, whatever it is. */
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

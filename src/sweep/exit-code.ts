/** The exit code of a shard, and of the report on all of them. */

import type { Inputs } from "../inputs/read.ts";
import { exitCodes } from "../shared/errors.ts";

export interface Worst {
  readonly undelivered: number;
  readonly nonCompliant: number;
  readonly undetermined: number;
}

/** `fail_job_on` softens verdicts, and nothing else. */
export function exitCodeOf(
  { undelivered, nonCompliant, undetermined }: Worst,
  failJobOn: Inputs["failJobOn"],
): number {
  if (undelivered > 0) return exitCodes.undelivered;
  if (nonCompliant > 0 && failJobOn === "non_compliant") return exitCodes.nonCompliant;
  return undetermined > 0 && failJobOn !== "never" ? exitCodes.undetermined : exitCodes.compliant;
}

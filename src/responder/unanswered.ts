/** The end of a job that has nothing to answer: one line, outputs without a value, and no report. */

import type { Terminal } from "../commands/terminal.ts";
import type { Inputs } from "../inputs/read.ts";
import { writeWhole } from "../outputs/folder.ts";
import { dotenv, type JobOutputs } from "../outputs/job-outputs.ts";
import { exitCodes } from "../shared/errors.ts";
import type { Unanswered } from "./respond.ts";

const empty: JobOutputs = {
  ...{ verdict: "", passed: "", failed: "", unknown: "", warned: "", observed: "", waived: "", report: "" },
};

export async function leave(
  { unanswered }: Unanswered,
  { reportDir }: Pick<Inputs, "reportDir">,
  { surface, print }: Pick<Terminal, "surface" | "print">,
): Promise<number> {
  if (surface.host === "gitlab") await writeWhole(reportDir, "countersign.env", dotenv(empty));
  print(`Nothing to answer: ${unanswered}`);
  return exitCodes.compliant;
}

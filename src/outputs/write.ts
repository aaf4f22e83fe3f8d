/** Writes the reports and hands the job its outputs, in the way of the host. */

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "../reporting/report.ts";
import type { Host } from "../reporting/surface.ts";
import { RunError } from "../shared/errors.ts";
import { dotenv, type JobOutputs, jobOutputs } from "./job-outputs.ts";

/** @returns the path of `report.json`; @throws RunError INPUT_INVALID when the folder cannot be written */
export async function writeReports(report: Report, folder: string, host: Host): Promise<string> {
  const path = join(folder, "report.json");
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
    const outputs = jobOutputs(report, path);
    if (host === "gitlab") await writeFile(join(folder, "countersign.env"), dotenv(outputs));
    if (host === "github") await stepOutputs(outputs, report);
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === undefined) throw error;
    throw new RunError("INPUT_INVALID", `report_dir ${folder} cannot be written (${code})`, { cause: error });
  }
  return path;
}

/** The toolkit prints values in clear anywhere but on such a runner, so it is loaded only there. */
async function stepOutputs(outputs: JobOutputs, report: Report): Promise<void> {
  const [core, { annotations }] = await Promise.all([import("@actions/core"), import("./annotations.ts")]);
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  for (const { level, title, message } of annotations(report)) {
    if (level === "error") core.error(message, { title });
    else core.warning(message, { title });
  }
}

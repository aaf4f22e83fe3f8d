/** Writes the reports and hands the job its outputs, in the way of the host. */

import { constants } from "node:fs";
import { access, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RenderContext } from "../reporting/formats/format.ts";
import { render as renderJson } from "../reporting/formats/json.ts";
import type { FormatEntry } from "../reporting/formats/registry.ts";
import type { Report } from "../reporting/report.ts";
import type { Host } from "../reporting/surface.ts";
import { RunError } from "../shared/errors.ts";
import { dotenv, jobOutputs } from "./job-outputs.ts";

export interface WriteOptions {
  readonly folder: string;
  /** Asked for by name; `report.json` is always written, for everything else is made from it. */
  readonly formatNames: readonly string[];
  readonly context: RenderContext;
  readonly host: Host;
}

/** Before anything is judged: @throws RunError INPUT_INVALID when the folder cannot be written */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    const { code } = error as { code?: string };
    throw new RunError("INPUT_INVALID", `report_dir ${folder} cannot be written (${code})`, { cause: error });
  }
}

/** @returns the path of `report.json` */
export async function writeReports(report: Report, options: WriteOptions): Promise<string> {
  const { folder, formatNames, context, host } = options;
  const path = join(folder, "report.json");
  const outputs = jobOutputs(report, path);
  const writes = [writeFile(path, await renderJson(report, context))];
  const others = new Set(formatNames.filter((name) => name !== "json"));
  if (others.size > 0) {
    const { formats } = await import("../reporting/formats/registry.ts");
    for (const name of others) writes.push(write(formats[name]));
  }
  if (host === "gitlab") writes.push(writeFile(join(folder, "countersign.env"), dotenv(outputs)));
  if (host === "github") {
    const { stepOutputs } = await import("./step-outputs.ts");
    writes.push(stepOutputs(outputs, report, context));
  }
  await Promise.all(writes);
  return path;

  async function write(entry: FormatEntry | undefined): Promise<void> {
    if (!entry) throw new RunError("INTERNAL", "a format that can be asked for is in no list");
    const { render } = await entry.load();
    await writeFile(join(folder, entry.file), await render(report, context));
  }
}

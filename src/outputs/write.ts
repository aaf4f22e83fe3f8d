/** Writes the reports and hands the job its outputs, in the way of the host. */

import { constants } from "node:fs";
import { access, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Material } from "../evidence/keep.ts";
import type { Signer } from "../evidence/signer.ts";
import type { RenderContext } from "../reporting/formats/format.ts";
import { render as renderJson } from "../reporting/formats/json.ts";
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
  readonly signer?: Signer | undefined;
  readonly material: Material;
}

export interface Written {
  /** Of `report.json`. */
  readonly path: string;
  readonly notices?: readonly string[];
  /** Undefined where nobody asked. */
  readonly isSigned?: boolean | undefined;
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

export async function writeReports(report: Report, options: WriteOptions): Promise<Written> {
  const { folder, formatNames, context, host, signer } = options;
  const path = join(folder, "report.json");
  const outputs = jobOutputs(report, path);
  const files = new Map<string, string | Uint8Array>([
    ["report.json", await renderJson(report, context)],
    ...(host === "gitlab" ? [["countersign.env", dotenv(outputs)] as const] : []),
  ]);
  const further =
    signer || formatNames.some((name) => name !== "json")
      ? await (await import("./further.ts")).addFurther(files, report, options)
      : {};
  await Promise.all([...files].map(([name, data]) => writeFile(join(folder, name), data)));
  if (host === "github") await (await import("./step-outputs.ts")).stepOutputs(outputs, report, context);
  return { path, ...further };
}

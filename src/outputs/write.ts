/** Writes the reports, and sets the outputs of the job in the way of the host. */

import { join } from "node:path";
import type { Kept, Material } from "../evidence/keep.ts";
import type { Signer } from "../evidence/signer.ts";
import type { RenderContext } from "../reporting/formats/format.ts";
import { render as renderJson } from "../reporting/formats/json.ts";
import type { Report } from "../reporting/report.ts";
import type { Host } from "../reporting/surface.ts";
import { writeWhole } from "./folder.ts";
import { dotenv, jobOutputs } from "./job-outputs.ts";

export interface WriteOptions {
  readonly folder: string;
  /** The selected formats. `report.json` is always written, because all others are made from it. */
  readonly formatNames: readonly string[];
  readonly context: RenderContext;
  readonly host: Host;
  readonly signer?: Signer | undefined;
  readonly material: Material;
}

export interface Written extends Pick<Kept, "notices" | "isSigned"> {
  /** Of all files, `report.json` first. */
  readonly paths: readonly string[];
}

export async function writeReports(report: Report, options: WriteOptions): Promise<Written> {
  const { folder, formatNames, context, host, signer } = options;
  const path = join(folder, "report.json");
  const outputs = jobOutputs(report, path);
  const files = new Map<string, string | Uint8Array>([
    ["report.json", await renderJson(report, context)],
    ...(host === "gitlab" ? [["countersign.env", dotenv(outputs)] as const] : []),
  ]);
  const wantsMore = signer || formatNames.some((name) => name !== "json");
  const { notices, isSigned } = wantsMore
    ? await (await import("./further.ts")).addFurther(files, report, options)
    : { notices: [], isSigned: undefined };
  await Promise.all([...files].map(([name, data]) => writeWhole(folder, name, data)));
  if (host === "github") await (await import("./step-outputs.ts")).stepOutputs(outputs, report, context);
  return { paths: [...files.keys()].map((name) => join(folder, name)), notices, isSigned };
}

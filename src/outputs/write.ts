/** Writes the reports, and sets the outputs of the job in the way of the host. */

import { join } from "node:path";
import type { Kept, Material } from "../evidence/keep.ts";
import type { Signer } from "../evidence/signer.ts";
import type { RenderContext } from "../reporting/formats/format.ts";
import { render as renderJson } from "../reporting/formats/json.ts";
import { formats } from "../reporting/formats/registry.ts";
import type { Report } from "../reporting/report.ts";
import type { Host } from "../reporting/surface.ts";
import { RunError } from "../shared/errors.ts";
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
  /** Of `report.json`. */
  readonly path: string;
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
  const { notices, isSigned } = wantsMore ? await addFurther(files, report, options) : nothingKept;
  await Promise.all([...files].map(([name, data]) => writeWhole(folder, name, data)));
  if (host === "github") await (await import("./step-outputs.ts")).stepOutputs(outputs, report, context);
  return { path, notices, isSigned };
}

type Files = Map<string, string | Uint8Array>;

const nothingKept = { files: new Map(), notices: [], isSigned: undefined } satisfies Kept;

/**
 * Adds what is written besides `report.json` on request: formats, signed evidence, the archive, and a list of all files.
 * @param files contents by name; receives the new files
 */
async function addFurther(files: Files, report: Report, options: WriteOptions): Promise<Kept> {
  const names = new Set(options.formatNames);
  const wantsArchive = names.delete("archive");
  const rendered = [...names].map(async (name) => {
    const entry = formats[name];
    if (!entry) throw new RunError("INTERNAL", "a format that the input accepts is not in the registry");
    return [entry.file, await (await entry.load()).render(report, options.context)] as const;
  });
  for (const [file, text] of await Promise.all(rendered)) files.set(file, text);
  const kept = options.signer || wantsArchive ? await addEvidence(files, report, options) : nothingKept;
  const { manifest } = await import("../evidence/manifest.ts");
  files.set("manifest.json", manifest(files, report.generated_at));
  return kept;
}

async function addEvidence(files: Files, report: Report, options: WriteOptions): Promise<Kept> {
  const { formatNames, context, folder, signer, material } = options;
  const wantsArchive = formatNames.includes("archive");
  const { keepEvidence } = await import("../evidence/keep.ts");
  const kept = await keepEvidence(report, { signer, wantsArchive, material, context, folder });
  for (const [file, data] of kept.files) files.set(file, data);
  return kept;
}

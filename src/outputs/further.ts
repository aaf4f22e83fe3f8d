/** What a run writes on request besides `report.json`: formats, signed evidence, the archive, and a list of all files. */

import type { Kept } from "../evidence/keep.ts";
import { formats } from "../reporting/formats/registry.ts";
import type { Report } from "../reporting/report.ts";
import { RunError } from "../shared/errors.ts";
import type { WriteOptions } from "./write.ts";

type Files = Map<string, string | Uint8Array>;
type Signed = Pick<Kept, "notices" | "isSigned">;

/**
 * Adds what is written besides `report.json` on request: formats, signed evidence, the archive, and a list of all files.
 * @param files contents by name; receives the new files
 */
export async function addFurther(files: Files, report: Report, options: WriteOptions): Promise<Signed> {
  const names = new Set(options.formatNames);
  const wantsArchive = names.delete("archive");
  const rendered = [...names].map(async (name) => {
    const entry = formats[name];
    if (!entry) throw new RunError("INTERNAL", "a format that the input accepts is not in the registry");
    return [entry.file, await (await entry.load()).render(report, options.context)] as const;
  });
  for (const [file, text] of await Promise.all(rendered)) files.set(file, text);
  const kept: Signed =
    options.signer || wantsArchive
      ? await addEvidence(files, report, options)
      : { notices: [], isSigned: undefined };
  const { manifest } = await import("../evidence/manifest.ts");
  files.set("manifest.json", manifest(files, report.generated_at));
  return kept;
}

async function addEvidence(files: Files, report: Report, options: WriteOptions): Promise<Signed> {
  const { formatNames, context, folder, signer, material } = options;
  const wantsArchive = formatNames.includes("archive");
  const { keepEvidence } = await import("../evidence/keep.ts");
  const kept = await keepEvidence(report, { signer, wantsArchive, material, context, folder });
  for (const [file, data] of kept.files) files.set(file, data);
  return kept;
}

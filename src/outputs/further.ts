/** What is written beside `report.json` when it is asked for: formats, signed evidence, the archive, and a list of all. */

import { rm } from "node:fs/promises";
import { join } from "node:path";
import { keepEvidence } from "../evidence/keep.ts";
import { manifest } from "../evidence/manifest.ts";
import { formats } from "../reporting/formats/registry.ts";
import type { Report } from "../reporting/report.ts";
import { RunError } from "../shared/errors.ts";
import type { WriteOptions, Written } from "./write.ts";

const evidenceFiles = ["evidence.intoto.jsonl", "evidence.sigstore.jsonl", "evidence.tar.gz"];

/** @param files contents by name: what there is, to which the rest is added */
export async function addFurther(
  files: Map<string, string | Uint8Array>,
  report: Report,
  options: WriteOptions,
): Promise<Omit<Written, "path">> {
  const { formatNames, context, folder, signer, material } = options;
  const names = new Set(formatNames);
  const wantsArchive = names.delete("archive");
  const rendered = [...names].map(async (name) => {
    const entry = formats[name];
    if (!entry) throw new RunError("INTERNAL", "a format that can be asked for is in no list");
    return [entry.file, await (await entry.load()).render(report, context)] as const;
  });
  for (const [file, text] of await Promise.all(rendered)) files.set(file, text);
  const kept =
    signer || wantsArchive
      ? await keepEvidence(report, { signer, wantsArchive, material, context, folder })
      : undefined;
  for (const [file, data] of kept?.files ?? []) files.set(file, data);
  // A runner may keep its folder: what an earlier run signed must not lie beside this one's report.
  if (kept) {
    const stale = evidenceFiles.filter((name) => !files.has(name));
    await Promise.all(stale.map((name) => rm(join(folder, name), { force: true })));
  }
  files.set("manifest.json", manifest(files, report.generated_at));
  return kept ? { notices: kept.notices, isSigned: kept.isSigned } : {};
}

/** The evidence of one verdict as files: signed statements and the archive. */

import { join } from "node:path";
import type { PolicyText } from "../policy/policy.ts";
import { artifactsUrl } from "../reporting/addresses.ts";
import type { RenderContext } from "../reporting/formats/format.ts";
import { render as renderJson } from "../reporting/formats/json.ts";
import type { Report } from "../reporting/report.ts";
import { RunError } from "../shared/errors.ts";
import type { Secrets } from "../shared/secrets.ts";
import { listed } from "../shared/text.ts";
import { type PhaseLimit, timeIsOver } from "../shared/time-limit.ts";
import { evidenceArchive, sha256 } from "./archive.ts";
import { type FactsRead, factsFile } from "./facts-file.ts";
import { NotSigned, type Signer } from "./signer.ts";
import { statements } from "./statement.ts";

/** What a run keeps besides its report. */
export interface Material {
  readonly policy: { readonly texts: readonly PolicyText[] };
  readonly facts: FactsRead;
  /** They are never kept. */
  readonly secrets: Secrets;
  /** How long a service may take to sign; absent where it may take any time. */
  readonly limit?: PhaseLimit;
}

export interface KeepOptions {
  readonly signer: Signer | undefined;
  readonly wantsArchive: boolean;
  readonly material: Material;
  readonly context: RenderContext;
  readonly folder: string;
}

export interface Kept {
  /** Contents by name. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly notices: readonly string[];
  /** Undefined if signing was not requested. */
  readonly isSigned: boolean | undefined;
}

export async function keepEvidence(report: Report, options: KeepOptions): Promise<Kept> {
  const { signer, wantsArchive, material, folder } = options;
  const inside = new Map([["report.json", await renderJson(report, options.context)]]);
  if (wantsArchive) inside.set("facts.json", await factsFile(material.facts, material.secrets));
  const files = new Map<string, string | Uint8Array>();
  const notices: string[] = [];
  let isSigned: boolean | undefined;
  if (signer) {
    try {
      const lines = await signed(report, signer, inside, options);
      files.set(signer.file, lines);
      inside.set(signer.file, lines);
      notices.push(`the evidence is signed ${signer.by}: ${join(folder, signer.file)}`);
      isSigned = true;
    } catch (error) {
      if (!(error instanceof NotSigned)) throw error;
      notices.push(`the evidence is NOT signed: ${error.message}`);
      isSigned = false;
    }
  }
  if (wantsArchive) {
    const { texts } = material.policy;
    const unsafe = texts.filter(({ text }) => material.secrets.areIn(text));
    files.set("evidence.tar.gz", evidenceArchive(inside, texts, report.generated_at, unsafe));
    const named = listed(unsafe.map(({ source }) => source));
    if (named !== "")
      notices.push(`the archive lacks ${named}, which contains a secret of this job: remove it`);
  }
  return { files, notices, isSigned };
}

/** One statement per line, each in its envelope. */
async function signed(
  report: Report,
  signer: Signer,
  inside: ReadonlyMap<string, string>,
  { folder, material }: KeepOptions,
): Promise<string> {
  const inputs = [...inside].map(([name, text]) => ({ name, sha256: sha256(text) }));
  const artifacts = artifactsUrl(report);
  const folderUrl = artifacts === undefined ? "" : `${artifacts}/raw/${encodeURI(folder)}/`;
  const within = material.limit?.within ?? (async <T>(work: Promise<T>) => work);
  const lines = await Promise.all(
    statements(report, { inputs, folderUrl }).map((statement) =>
      within(signer.sign(Buffer.from(JSON.stringify(statement)))).catch(asNotSigned),
    ),
  );
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

function asNotSigned(error: unknown): never {
  if (error instanceof RunError && error.code === "TIMEOUT")
    throw new NotSigned(timeIsOver, { cause: error });
  throw error;
}

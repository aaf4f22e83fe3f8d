/** SARIF 2.1.0 logs (OASIS): the results of every run, with the severity that result or rule gives them. */

import type { JsonLimits } from "../../../shared/json-limits.ts";
import { readJsonStream } from "../../../shared/json-stream.ts";
import { plain } from "../../../shared/text.ts";
import { entryOf, objectsIn, WrongField } from "./fields.ts";
import { createDiagnostics, createLines, type Finding, type Report, remembered } from "./finding.ts";
import { withIdentity } from "./sarif-identity.ts";
import { createRun, type Run } from "./sarif-run.ts";

const opens = {
  "": "object",
  runs: "list",
  "runs.*": "object",
  "runs.*.results": "list",
  "runs.*.artifacts": "list",
} as const;

/** @throws JsonStreamError, and what the stream throws */
export async function readSarif(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limits: Partial<JsonLimits> = {},
): Promise<Report> {
  const diagnostics = createDiagnostics();
  const texts = { line: createLines(120), kept: remembered((text) => text) };
  const findings: Finding[] = [];
  let version: unknown;
  let runs = 0;
  let run: Run | undefined;

  const visitor = {
    opens,
    begun(path: string) {
      if (path === "runs.*") run = createRun(++runs, diagnostics.add, texts);
      if (path === "runs.*.results") run?.beginResults();
    },
    ended(path: string) {
      if (path === "runs.*") run?.end(findings);
    },
    value(path: string, key: string | number, value: unknown) {
      if (path === "" && key === "version") version = value;
      else if (path === "" && key === "inlineExternalProperties") checked(key, () => outside(value));
      else if (path === "runs") diagnostics.add(`has no object as run ${(key as number) + 1}`);
      else if (path === "runs.*.results") checked(`results[${key}]`, () => run?.add(entryOf(value)));
      else if (path === "runs.*") checked(String(key), () => run?.member(String(key), value));
    },
  };
  await readJsonStream(chunks, visitor, limits);
  if (version !== "2.1.0") {
    const found = typeof version === "string" ? version : (JSON.stringify(version) ?? "none");
    diagnostics.add(`is of version ${plain(found, 40)}; version 2.1.0 is read`);
  }
  if (runs === 0) diagnostics.add("has no run, so nothing was looked at");
  return { findings: withIdentity(findings), diagnostics: diagnostics.all() };

  function checked(name: string, read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof WrongField)) throw error;
      diagnostics.add(`is not valid SARIF: in run ${runs}, ${plain(name, 60)}, ${error.message}`);
    }
  }

  /** What belongs to a run may also stand at the top (SARIF 3.13.5). */
  function outside(value: unknown): void {
    const all = objectsIn({ inlineExternalProperties: value }, "inlineExternalProperties");
    if (all.some((one) => one.results !== undefined || one.invocations !== undefined))
      diagnostics.add("keeps results or invocations outside of its runs, which is not read");
  }
}

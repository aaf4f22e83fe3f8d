/** `facts.json`: every fact behind the verdict, as it was read, or the reason why it was not read. */

import type { FactResult } from "../facts/source.ts";
import type { Secrets } from "../shared/secrets.ts";
import { redactor } from "./redact.ts";

export type FactsRead = ReadonlyMap<string, Promise<FactResult<unknown>>>;

/** Sorted by name, so that the files of two runs differ only if the evidence differs. */
export async function factsFile(begun: FactsRead, secrets: Secrets): Promise<string> {
  const facts: Record<string, unknown> = {};
  for (const id of [...begun.keys()].sort()) {
    const result = await begun.get(id);
    if (!result) continue;
    const requests = [...new Set(result.requests)];
    facts[id] = result.ok
      ? { read: true, requests, value: result.value ?? null }
      : { read: false, requests, reason: result.reason };
  }
  return `${JSON.stringify({ schema: "countersign.facts/v1", facts }, redactor(secrets), 2)}\n`;
}

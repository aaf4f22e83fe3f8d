/** `facts.json`: every fact the verdict was judged on, as it was read, or why it was not. */

import type { FactResult } from "../facts/source.ts";
import { redactor } from "./redact.ts";

export type FactsRead = ReadonlyMap<string, Promise<FactResult<unknown>>>;

/** By name, so that two runs over the same evidence differ only where the evidence does. */
export async function factsFile(begun: FactsRead, secrets: readonly string[]): Promise<string> {
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

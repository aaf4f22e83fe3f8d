/** What the tables of cases about scripts share. */

import type { CiInclude } from "../../../../../src/facts/pipeline/ci-config.ts";
import { configuredJobs } from "../../../../../src/facts/pipeline/configuration/configured-jobs.ts";

export type Row = readonly [
  name: string,
  params: Readonly<Record<string, unknown>> | undefined,
  /** A script, or a whole configuration. */
  given: string | Readonly<Record<string, unknown>>,
  status: "pass" | "fail" | "unknown",
  message?: string | RegExp,
];

function configured(merged: Readonly<Record<string, unknown>>) {
  const includes: readonly CiInclude[] = [];
  return { ...configuredJobs(merged), projectPath: "acme/payments", includes };
}

export function scriptCases(id: string, rows: readonly Row[], facts: Readonly<Record<string, unknown>> = {}) {
  return rows.map(([name, params, given, status, message]) => ({
    ...{ id, name, with: params, status, message },
    facts: {
      config: configured(typeof given === "string" ? { build: { script: [given] } } : given),
      conditional: [],
      overriding: [],
      ...facts,
    },
  }));
}

export type ScriptCase = ReturnType<typeof scriptCases>[number];

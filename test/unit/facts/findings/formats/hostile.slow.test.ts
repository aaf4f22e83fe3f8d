/**
 * Reports with bytes changed, lost or doubled: none crashes a reader, and none loses a finding without a word.
 *
 * Slow: each reader gets some thousand such reports.
 */

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeFindings } from "../../../../../src/controls/findings/findings.ts";
import {
  codeQualitySeverities,
  readCodeQualityReport,
} from "../../../../../src/facts/findings/formats/code-quality.ts";
import type { Finding, Report } from "../../../../../src/facts/findings/formats/finding.ts";
import { readSarif } from "../../../../../src/facts/findings/formats/sarif.ts";
import {
  readSecurityReport,
  securitySeverities,
} from "../../../../../src/facts/findings/formats/security.ts";
import { type SecurityType, securityTypes } from "../../../../../src/facts/pipeline/security-types.ts";
import { JsonStreamError } from "../../../../../src/shared/json-limits.ts";
import {
  bytesOf,
  sarifLog,
  sarifResult,
  securityReport,
  violation,
  vulnerability,
} from "../../../../support/scan-reports.ts";

const readers: Readonly<Record<string, { read: (bytes: Uint8Array[]) => Promise<Report>; sample: unknown }>> =
  {
    security: {
      read: (bytes) => readSecurityReport(bytes, { type: "sast" }),
      sample: securityReport([vulnerability(), vulnerability({ severity: "Low" })]),
    },
    "Code Quality": {
      read: (bytes) => readCodeQualityReport(bytes),
      sample: [violation(), violation({ fingerprint: "b", severity: "info" })],
    },
    SARIF: {
      read: (bytes) => readSarif(bytes),
      sample: sarifLog([sarifResult(), sarifResult({ ruleId: "AC102" })]),
    },
  };

/** What is left once a value somewhere in a report is another one. */
function withChange(value: unknown, path: readonly number[], other: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== "object" || value === null) return other;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return other;
  const copy: unknown = Array.isArray(value) ? [...value] : { ...value };
  (copy as Record<string, unknown>)[key] = withChange((value as Record<string, unknown>)[key], rest, other);
  return copy;
}

describe.each(Object.entries(readers))("a broken %s report", (_name, { read, sample }) => {
  it("is told apart from one that is cut", async () => {
    const [bytes] = bytesOf(sample) as [Buffer];
    for (let at = 0; at < bytes.length; at++) {
      await expect(read([bytes.subarray(0, at)])).rejects.toBeInstanceOf(JsonStreamError);
    }
  });

  it("never crashes a reader, and loses no finding without a word", async () => {
    const whole = (await read(bytesOf(sample))).findings.length;
    const other = fc.oneof(fc.jsonValue(), fc.constantFrom(null, [], {}, "", "\u0000", -1, "__proto__"));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20), { maxLength: 6 }), other, async (path, value) => {
        const report = await read(bytesOf(withChange(sample, path, value))).catch((error) => {
          if (error instanceof JsonStreamError) return undefined;
          throw error;
        });
        if (!report || report.diagnostics.length > 0) return;
        // Deep inside of an entry a change can make one finding another, or doubtful, but never take more with it.
        if (path.length > 3) expect(report.findings.length).toBeGreaterThanOrEqual(whole - 1);
      }),
      { numRuns: 1500 },
    );
  });

  it.each(["[[[[", '{"a":', "null", "7", '"text"', "{}x", "\u0000", "<html></html>", "[{}]"])(
    "refuses or doubts %s",
    async (text) => {
      const report = await read(bytesOf(text)).catch((error) => {
        expect(error).toBeInstanceOf(JsonStreamError);
        return { diagnostics: ["refused"] };
      });
      expect(report.diagnostics).not.toEqual([]);
    },
  );
});

/** The control over what the reader made of these bytes, as if a job had left them. */
async function judged(
  bytes: Uint8Array[],
  name: string,
  read: (typeof readers)[string]["read"],
): Promise<string> {
  const report = await read(bytes).catch((error) => {
    if (error instanceof JsonStreamError) return { findings: [], diagnostics: [error.message] };
    throw error;
  });
  const head = { ...report, partial: [], source: "1 report" };
  const rules = { severityAtLeast: "info", countUnknown: false, atMost: 0, onlyNew: false, ignore: [] };
  const scale = name === "Code Quality" ? codeQualitySeverities : securitySeverities;
  return judgeFindings([{ type: name, head }], {
    ...rules,
    scale,
    ignoreFalsePositives: true,
    acceptPartial: true,
  }).status;
}

describe.each(Object.entries(readers))("a mutated %s report", (name, { read, sample }) => {
  const bytes = Buffer.from(JSON.stringify(sample));

  it("is no pass, whatever bytes were changed, lost or doubled", async () => {
    expect(await judged([bytes], name, read)).toBe("fail");
    const change = fc.record({
      at: fc.nat(bytes.length - 1),
      length: fc.nat(12),
      put: fc.uint8Array({ maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        let mutated: Buffer = bytes;
        for (const { at, length, put } of changes) {
          mutated = Buffer.concat([mutated.subarray(0, at), put, mutated.subarray(at + length)]);
        }
        expect(await judged([mutated], name, read)).not.toBe("pass");
      }),
      { numRuns: 2000 },
    );
  });

  it("is no pass if it ends early", async () => {
    for (let at = 0; at < bytes.length; at++)
      expect(await judged([bytes.subarray(0, at)], name, read)).toBe("unknown");
  });
});

const folder = fileURLToPath(new URL("../../../../../../shared/real-reports", import.meta.url));
const files = (() => {
  try {
    return readdirSync(folder).filter((file) => file.endsWith("-report.json") || /__gl-.*\.json$/.test(file));
  } catch {
    return [];
  }
})();

interface Expected {
  readonly findings: number;
  readonly scan_status: string | null;
  readonly scan_type: string | null;
  readonly severities: Readonly<Record<string, number>>;
  readonly version: string;
}

describe.skipIf(files.length === 0)(
  `real reports (skipped where ${"../shared/real-reports"} is not there)`,
  () => {
    it("have the counts that are expected of them", async () => {
      const expected = JSON.parse(readFileSync(`${folder}/expected.json`, "utf8")) as Record<
        string,
        Expected
      >;
      expect(Object.keys(expected).sort()).toEqual([...files].sort());
      const found: Record<string, unknown> = {};
      const wanted: Record<string, unknown> = {};
      for (const file of files) {
        const { severities, ...rest } = expected[file] as Expected;
        const { missing = 0, unknown = 0, ...known } = severities;
        // A finding without severity has the severity unknown.
        wanted[file] = {
          ...rest,
          severities: { ...known, ...(missing + unknown > 0 ? { unknown: missing + unknown } : {}) },
        };
        const type = securityTypes.find((one) => one === rest.scan_type) ?? ("sast" satisfies SecurityType);
        const report = await readSecurityReport([readFileSync(`${folder}/${file}`)], { type });
        found[file] = {
          findings: report.findings.length,
          scan_status: report.scanStatus ?? null,
          scan_type: report.scanType ?? null,
          version: report.version,
          severities: bySeverity(report.findings),
        };
      }
      expect(found).toEqual(wanted);
    });
  },
);

function bySeverity(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { severity } of findings) counts[severity] = (counts[severity] ?? 0) + 1;
  return counts;
}

/** Reports of scanners, SBOMs and archives, as bytes and as values. */

import { readCodeQualityReport } from "../../src/facts/findings/formats/code-quality.ts";
import type { Report } from "../../src/facts/findings/formats/finding.ts";
import { readSarif } from "../../src/facts/findings/formats/sarif.ts";
import { readSecurityReport } from "../../src/facts/findings/formats/security.ts";
import { securityTypes } from "../../src/facts/pipeline/security-types.ts";
import { readSbom } from "../../src/facts/sbom/formats/read.ts";
import { UnreadableFact } from "../../src/facts/source.ts";
import { eventIn } from "../../src/responder/payload.ts";
import { zipOf } from "../../src/sandbox/zip.ts";
import { ArchiveError, filesOf } from "../../src/shared/archive.ts";
import { JsonStreamError } from "../../src/shared/json-limits.ts";
import { cycloneDx, library, spdx, spdxPackage } from "../../test/support/sboms.ts";
import {
  sarifLog,
  sarifResult,
  securityReport,
  violation,
  vulnerability,
} from "../../test/support/scan-reports.ts";
import { brokenBytes, brokenValue, type Random } from "./random.ts";
import { expected, holds, type Target } from "./target.ts";

type Read = (bytes: Uint8Array[], random: Random) => Promise<Report>;

const readers: Readonly<
  Record<string, { readonly read: Read; readonly sample: unknown; readonly cases: number }>
> = {
  "security report": {
    read: (bytes, random) => readSecurityReport(bytes, { type: random.pick(securityTypes) }),
    sample: securityReport([vulnerability(), vulnerability({ severity: "Low" })]),
    cases: 40_000,
  },
  "Code Quality report": {
    read: (bytes) => readCodeQualityReport(bytes),
    sample: [violation(), violation({ fingerprint: "b", severity: "info" })],
    cases: 40_000,
  },
  "SARIF report": {
    read: (bytes) => readSarif(bytes),
    sample: sarifLog([sarifResult(), sarifResult({ ruleId: "AC102" })]),
    cases: 40_000,
  },
};

const mit = { license: { id: "MIT" } };
const sboms = [
  cycloneDx([library("ms", "2.1.3", mit), library("left-pad", "1.3.0")]),
  spdx([spdxPackage("ms", "2.1.3", "MIT"), spdxPackage("left-pad", "1.3.0", "NOASSERTION")]),
];

/** Half of the time bytes, else a value that is valid JSON. */
function broken(sample: unknown, random: Random): Buffer {
  if (random.chance(0.5)) return Buffer.from(JSON.stringify(brokenValue(sample, random)));
  return Buffer.from(brokenBytes(Buffer.from(JSON.stringify(sample)), random));
}

/** In pieces, as they come from a connection. */
function pieces(bytes: Buffer, random: Random): Buffer[] {
  if (random.chance(0.5)) return [bytes];
  const at = random.below(bytes.length + 1);
  return [bytes.subarray(0, at), bytes.subarray(at)];
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    return true;
  } catch {
    return false;
  }
}

async function report(read: Read, sample: unknown, random: Random): Promise<void> {
  const bytes = broken(sample, random);
  try {
    const { findings, diagnostics } = await read(pieces(bytes, random), random);
    holds(Array.isArray(findings), "no list of findings");
    // A diagnostic makes the scan unknown, so nothing that is not JSON may come without one.
    holds(isJson(bytes) || diagnostics.length > 0, `read what is not JSON: ${bytes}`);
  } catch (error) {
    expected(error, JsonStreamError);
  }
}

async function sbom(random: Random): Promise<void> {
  const bytes = broken(JSON.parse(random.pick(sboms)), random);
  try {
    await readSbom(pieces(bytes, random), "bom.json", 2 ** 20);
    holds(isJson(bytes), `read what is not JSON: ${bytes}`);
  } catch (error) {
    expected(error, UnreadableFact);
  }
}

const events = [
  {
    variables: {},
    project: { id: 42 },
    object_attributes: { iid: 7, target_project_id: 42, last_commit: { id: "ab".repeat(20) } },
    external_approval_rule: { id: 3, external_url: "https://gitlab.example.com/?token=t" },
  },
  { project_control_compliance_status: { compliance_requirements_control_id: 12, project_id: 42 } },
];

async function payload(random: Random): Promise<void> {
  const bytes = broken(random.pick(events), random);
  try {
    const event = await eventIn(pieces(bytes, random));
    const ids = [event.id, event.projectId, ...("iid" in event ? [event.iid] : [])];
    holds(
      isJson(bytes) && ids.every((id) => Number.isSafeInteger(id) && id > 0),
      `took ${bytes} for an event`,
    );
  } catch (error) {
    expected(error);
  }
}

const zipped = zipOf(
  new Map([
    ["bom.cdx.json", sboms[0] ?? ""],
    ["a/b.txt", "text"],
  ]),
);

async function archive(random: Random): Promise<void> {
  const bytes = Buffer.from(brokenBytes(zipped, random));
  try {
    for (const file of await filesOf(pieces(bytes, random), {
      maxArchiveBytes: 2 ** 20,
      maxFileBytes: 2 ** 20,
    })) {
      for await (const piece of file.open()) holds(piece.length >= 0, "a piece");
    }
  } catch (error) {
    expected(error, ArchiveError);
  }
}

export const fileTargets: readonly Target[] = [
  ...Object.entries(readers).map(([name, { read, sample, cases }]): Target => {
    return { name, cases, run: (random) => report(read, sample, random) };
  }),
  { name: "SBOM", cases: 40_000, run: sbom },
  { name: "trigger payload", cases: 10_000, run: payload },
  { name: "archive", cases: 20_000, run: archive },
];

/** Code Quality reports (app/validators/json_schemas/codeclimate.json): a list of violations, each with its fingerprint. */

import type { JsonLimits } from "../../../shared/json-limits.ts";
import { readJsonStream } from "../../../shared/json-stream.ts";
import { sha1 } from "../../../shared/sha1.ts";
import { type Entry, entryOf, numberIn, objectIn, requiredText, textIn, WrongField } from "./fields.ts";
import { createDiagnostics, createLines, type Finding, type Report } from "./finding.ts";
import { withIdentity } from "./sarif-identity.ts";

/** From the lowest to the highest. */
export const codeQualitySeverities = ["info", "unknown", "minor", "major", "critical", "blocker"] as const;

const severities = new Set<string>(codeQualitySeverities);

/** GitLab silently ignores everything after the first entry that is not valid. Here this is a diagnostic. */
export async function readCodeQualityReport(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limits: Partial<JsonLimits> = {},
): Promise<Report> {
  const diagnostics = createDiagnostics();
  const lines = createLines(120);
  const findings: Finding[] = [];
  const value = (_path: string, key: string | number, entry: unknown) => {
    try {
      findings.push(found(entryOf(entry)));
    } catch (error) {
      if (!(error instanceof WrongField)) throw error;
      diagnostics.add(`does not match GitLab's schema: in entry ${key}, ${error.message}`);
    }
  };
  await readJsonStream(chunks, { opens: { "": "list" }, value }, limits);
  return { findings: identified(findings), diagnostics: diagnostics.all() };

  function found(one: Entry): Finding {
    const location = objectIn(one, "location");
    if (!location) throw new WrongField("location is missing");
    // GitLab's schema takes any text, in any case, and ranks what it does not know as `unknown`.
    const given = requiredText(one, "severity").toLowerCase();
    const severity = severities.has(given) ? given : "unknown";
    const check = textIn(one, "check_name") ?? "";
    const description = requiredText(one, "description");
    const path = textIn(location, "path") ?? "";
    const line = lineIn(location);
    return {
      severity,
      name: lines(description),
      location: lines(path),
      line,
      identifiers: check === "" ? [] : [lines(check.toLowerCase())],
      rule: "",
      fingerprints: [requiredText(one, "fingerprint")],
      // GitLab keeps the last of several entries with one fingerprint, so that a tool's placeholder hides all others.
      exact: sha1([path, line ?? "", severity, check, description].join("\n")),
      isFalsePositive: false,
    };
  }
}

/** By the fingerprint alone, as in GitLab, unless entries that differ share it. May be called again for several reports. */
export function identified(findings: readonly Finding[]): readonly Finding[] {
  return withIdentity(findings).map((one) =>
    one.fingerprints.length > 1 ? { ...one, fingerprints: one.fingerprints.slice(0, -1) } : one,
  );
}

/** GitLab's schema requires neither of the two. */
function lineIn(location: Entry): number | undefined {
  const lines = objectIn(location, "lines");
  const begin = objectIn(objectIn(location, "positions") ?? {}, "begin");
  return (lines && numberIn(lines, "begin")) ?? (begin && numberIn(begin, "line"));
}

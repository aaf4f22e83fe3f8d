/** Code Quality reports (app/validators/json_schemas/codeclimate.json): a list of violations, each with its fingerprint. */

import type { JsonLimits } from "../../../shared/json-limits.ts";
import { readJsonStream } from "../../../shared/json-stream.ts";
import { type Entry, entryOf, numberIn, objectIn, requiredText, textIn, WrongField } from "./fields.ts";
import { createDiagnostics, createLines, type Finding, type Report } from "./finding.ts";

/** From the lowest on. */
export const codeQualitySeverities = ["info", "unknown", "minor", "major", "critical", "blocker"] as const;

const severities = new Set<string>(codeQualitySeverities);

/** GitLab leaves aside what follows the first entry that is not valid, without a word: here it is a trouble. */
export async function readCodeQualityReport(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limits: Partial<JsonLimits> = {},
): Promise<Report> {
  const diagnostics = createDiagnostics();
  const lines = createLines(120);
  const byFingerprint = new Map<string, Finding>();
  const value = (_path: string, key: string | number, entry: unknown) => {
    try {
      const finding = found(entryOf(entry));
      // Of two with the same fingerprint the last counts.
      byFingerprint.set(finding.fingerprints[0] as string, finding);
    } catch (error) {
      if (!(error instanceof WrongField)) throw error;
      diagnostics.add(`is not what GitLab's schema asks for: in entry ${key}, ${error.message}`);
    }
  };
  await readJsonStream(chunks, { opens: { "": "list" }, value }, limits);
  return { findings: [...byFingerprint.values()], diagnostics: diagnostics.all() };

  function found(one: Entry): Finding {
    const location = objectIn(one, "location");
    if (!location) throw new WrongField("location is missing");
    // GitLab's schema takes any text, in any case, and ranks what it does not know as `unknown`.
    const given = requiredText(one, "severity").toLowerCase();
    const severity = severities.has(given) ? given : "unknown";
    const check = textIn(one, "check_name") ?? "";
    return {
      severity,
      name: lines(requiredText(one, "description")),
      location: lines(textIn(location, "path") ?? ""),
      line: lineIn(location),
      identifiers: check === "" ? [] : [lines(check.toLowerCase())],
      rule: "",
      fingerprints: [requiredText(one, "fingerprint")],
      isFalsePositive: false,
    };
  }
}

/** GitLab's schema requires neither of the two. */
function lineIn(location: Entry): number | undefined {
  const lines = objectIn(location, "lines");
  const begin = objectIn(objectIn(location, "positions") ?? {}, "begin");
  return (lines && numberIn(lines, "begin")) ?? (begin && numberIn(begin, "line"));
}

/** GitLab's security reports (gitlab-security_report_schemas 15): findings, and whether the scan behind them was whole. */

import type { JsonLimits } from "../../../shared/json-limits.ts";
import { readJsonStream } from "../../../shared/json-stream.ts";
import { plain } from "../../../shared/text.ts";
import type { SecurityType } from "../../pipeline/security-types.ts";
import {
  type Entry,
  entryOf,
  numberIn,
  objectIn,
  objectsIn,
  requiredText,
  textIn,
  WrongField,
} from "./fields.ts";
import { createDiagnostics, createLines, type Finding, type Report, remembered } from "./finding.ts";
import { locationIn, locationText, pythonLocation } from "./location.ts";

/** From the lowest on, as GitLab ranks them. */
export const securitySeverities = ["info", "unknown", "low", "medium", "high", "critical"] as const;

export interface SecurityReport extends Report {
  readonly version: string | undefined;
  readonly scanType: string | undefined;
  readonly scanStatus: string | undefined;
  /** The scanner looked at changed files only: what it did not find may still be there. */
  readonly isPartial: boolean;
}

export interface SecurityReportOptions {
  readonly type: SecurityType;
  /** Whether the report was made on the default branch. */
  readonly isOnDefaultBranch?: boolean;
  readonly limits?: Partial<JsonLimits>;
}

const opens = {
  "": "object",
  vulnerabilities: "list",
  remediations: "list",
  dependency_files: "list",
} as const;

/** @throws JsonStreamError, and what the stream throws */
export async function readSecurityReport(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { type, isOnDefaultBranch = false, limits = {} }: SecurityReportOptions,
): Promise<SecurityReport> {
  const diagnostics = createDiagnostics();
  const lines = createLines(120);
  const kept = remembered((text) => text);
  const lowered = remembered((text) => text.toLowerCase().replaceAll("\n", " "));
  const lists = remembered((joined) => joined.split("\n"));
  const findings: Finding[] = [];
  let hasList = false;
  let version: unknown;
  let scan: Scan | undefined;

  const visitor = {
    opens,
    begun(path: string) {
      if (path === "vulnerabilities") hasList = true;
    },
    value(path: string, key: string | number, value: unknown) {
      if (path === "vulnerabilities") {
        checked(`vulnerabilities[${key}]`, () => findings.push(found(entryOf(value), key as number)));
      } else if (path === "" && key === "version") {
        version = value;
      } else if (path === "" && key === "scan") {
        scan = checked("scan", () => scanOf(entryOf(value)));
      }
    },
  };
  await readJsonStream(chunks, visitor, limits);
  if (!hasList) diagnostics.add("has no list of vulnerabilities");
  for (const diagnostic of [...versionDiagnostics(version), ...scanDiagnostics(scan, type)])
    diagnostics.add(diagnostic);
  const isPython = type === "dependency_scanning" && scan?.analyzer?.includes("python") === true;
  return {
    findings: isPython ? findings.map(asPython) : findings,
    diagnostics: diagnostics.all(),
    version: typeof version === "string" ? version : undefined,
    scanType: scan?.type,
    scanStatus: scan?.status,
    isPartial: scan?.isPartial === true,
  };

  function checked<T>(name: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof WrongField)) throw error;
      diagnostics.add(`is not what GitLab's schema asks for: in ${name}, ${error.message}`);
      return undefined;
    }
  }

  function found(one: Entry, index: number): Finding {
    const identifiers = objectsIn(one, "identifiers");
    const [first] = identifiers;
    if (!first) throw new WrongField("identifiers is empty");
    const location = objectIn(one, "location") ?? {};
    let names = "";
    for (const identifier of identifiers) {
      const [name, value] = [requiredText(identifier, "name"), requiredText(identifier, "value")];
      names += `${names === "" ? "" : "\n"}${lowered(name)}\n${lowered(value)}`;
    }
    return {
      severity: severityOf(textIn(one, "severity"), index),
      name: lines(textIn(one, "name") || textIn(one, "message") || requiredText(first, "name")),
      location: lines(locationIn(location)),
      line: numberIn(location, "start_line"),
      identifiers: lists(names),
      rule: kept(`${requiredText(first, "type")}:${requiredText(first, "value")}`),
      fingerprints: [flat(locationText(type, location, isOnDefaultBranch)), ...signaturesOf(one)],
      // GitLab reads every flag so, whatever its type.
      isFalsePositive: objectsIn(one, "flags").length > 0,
    };
  }

  /** Absent is allowed, and unknown. */
  function severityOf(severity: string | undefined, index: number): string {
    const known = severities.get((severity ?? "unknown").toLowerCase());
    if (known !== undefined) return known;
    diagnostics.add(
      `has a severity that does not exist, "${plain(severity ?? "", 40)}", in vulnerabilities[${index}]`,
    );
    return "unknown";
  }
}

const severities = new Map<string, string>(securitySeverities.map((severity) => [severity, severity]));

interface Scan {
  readonly type: string | undefined;
  readonly status: string | undefined;
  readonly analyzer: string | undefined;
  readonly hasScanner: boolean;
  readonly isPartial: boolean;
  readonly fatal: string | undefined;
}

function scanOf(scan: Entry): Scan {
  const partial = objectIn(scan, "partial_scan");
  const fatal = objectsIn(scan, "messages").find((message) => textIn(message, "level") === "fatal");
  return {
    type: textIn(scan, "type"),
    status: textIn(scan, "status"),
    analyzer: textIn(objectIn(scan, "analyzer") ?? {}, "id"),
    hasScanner: objectIn(scan, "scanner") !== undefined,
    isPartial: partial !== undefined && textIn(partial, "mode") !== "full",
    fatal: fatal && (textIn(fatal, "value") ?? ""),
  };
}

function versionDiagnostics(version: unknown): readonly string[] {
  if (typeof version !== "string") return ["names no schema version"];
  if (/^15\.\d+\.\d+$/.test(version)) return [];
  return [
    `has the schema version ${plain(version, 40)}, which GitLab does not take; it takes 15.0.0 and later 15`,
  ];
}

function scanDiagnostics(scan: Scan | undefined, type: SecurityType): readonly string[] {
  if (scan?.status === undefined) return ["does not say whether the scan succeeded"];
  const failed =
    scan.status === "success" ? [] : [`says that the scan ended with "${plain(scan.status, 40)}"`];
  const other =
    scan.type === type ? [] : [`is of a scan of type ${plain(scan.type ?? "unknown", 40)}, not ${type}`];
  const scanner = scan.hasScanner
    ? []
    : ["does not name its scanner in scan.scanner, and GitLab refuses such a report"];
  const fatal =
    scan.fatal === undefined ? [] : [`holds a fatal message of the scanner: ${plain(scan.fatal, 120)}`];
  return [...failed, ...other, ...scanner, ...fatal];
}

/** From strong to weak (Enums::Vulnerability); others are ignored. */
const algorithms = ["rule_value", "scope_offset_compressed", "scope_offset", "location", "hash"];

/** The strongest first; values of one algorithm over all items are joined, as GitLab does. */
function signaturesOf(one: Entry): readonly string[] {
  const tracking = objectIn(one, "tracking");
  if (!tracking) return [];
  const all = objectsIn(tracking, "items").flatMap((item) => objectsIn(item, "signatures"));
  const fingerprints: string[] = [];
  for (const algorithm of algorithms) {
    let values = "";
    for (const signature of all) {
      if (requiredText(signature, "algorithm") !== algorithm) continue;
      values += `${values === "" ? ":" : "|"}${requiredText(signature, "value")}`;
    }
    if (values !== "") fingerprints.push(flat(algorithm + values));
  }
  return fingerprints;
}

/** As one piece in memory: V8 keeps what was joined as a tree of its parts until somebody looks into it. */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}

function asPython(finding: Finding): Finding {
  const [location = "", ...signatures] = finding.fingerprints;
  return { ...finding, fingerprints: [pythonLocation(location), ...signatures] };
}

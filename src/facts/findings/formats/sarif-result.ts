/** A SARIF result: which rule it broke, where it is, what it is known by, and whether somebody suppressed it. */

import { plain } from "../../../shared/text.ts";
import { type Entry, numberIn, objectIn, objectsIn, textIn, WrongField } from "./fields.ts";
import type { Finding } from "./finding.ts";
import { levelIn, type RuleReference, scoreIn } from "./sarif-rules.ts";

/** A result before the rules of its run are known: these may follow it. */
export interface Result extends RuleReference {
  /** Its severity and its rule are still to be told. */
  readonly finding: Finding;
  readonly level: string | undefined;
  readonly score: number | undefined;
}

const inOrder = new Set(["pass", "notApplicable", "informational"]);

/** Undefined for what the rule found in order, and for what was there before and is gone: that is no finding. */
export function resultOf(result: Entry, line: (text: string) => string): Result | undefined {
  const kind = textIn(result, "kind") ?? "fail";
  if (inOrder.has(kind)) return undefined;
  if (kind !== "fail" && kind !== "review" && kind !== "open")
    throw new WrongField(`the kind "${plain(kind, 40)}" does not exist`);
  if (textIn(result, "baselineState") === "absent") return undefined;
  const rule = objectIn(result, "rule") ?? {};
  const ruleId = textIn(result, "ruleId") ?? textIn(rule, "id") ?? "";
  const level = levelIn(result);
  const message = objectIn(result, "message") ?? {};
  const [location = nowhere] = locationsOf(result);
  return {
    ruleId,
    ruleIndex: numberIn(result, "ruleIndex") ?? numberIn(rule, "index"),
    extension: numberIn(objectIn(rule, "toolComponent") ?? {}, "index"),
    level: level ?? (kind === "fail" ? undefined : "note"),
    score: scoreIn(result),
    finding: {
      severity: "",
      name: line(textIn(message, "text") ?? textIn(message, "markdown") ?? ruleId),
      location: line(location.uri),
      line: location.line,
      identifiers: [line(ruleId.toLowerCase())],
      rule: ruleId,
      fingerprints: marksOf(result),
      isFalsePositive: isSuppressed(result),
    },
  };
}

interface Location {
  readonly uri: string;
  readonly line: number | undefined;
  readonly endLine: number | undefined;
}

const nowhere: Location = { uri: "", line: undefined, endLine: undefined };

function locationsOf(result: Entry): readonly Location[] {
  return objectsIn(result, "locations").map((location) => {
    const physical = objectIn(location, "physicalLocation") ?? {};
    const region = objectIn(physical, "region") ?? {};
    return {
      uri: textIn(objectIn(physical, "artifactLocation") ?? {}, "uri") ?? "",
      line: numberIn(region, "startLine"),
      endLine: numberIn(region, "endLine"),
    };
  });
}

/**
 * Fingerprints that the tool calculated. Partial ones say nothing without the file: the same line elsewhere has the same.
 * The place itself where there is none.
 */
function marksOf(result: Entry): readonly string[] {
  const locations = locationsOf(result);
  const prints = (key: string) =>
    Object.entries(objectIn(result, key) ?? {}).map(
      ([name, print]) => `${name}:${typeof print === "string" ? print : ""}`,
    );
  const partial = prints("partialFingerprints").sort().join("|");
  const fingerprints = [
    ...prints("fingerprints"),
    ...(partial === "" ? [] : [`${locations.map(({ uri }) => uri).join("|")}\n${partial}`]),
  ];
  if (fingerprints.length > 0) return fingerprints;
  const location = locations
    .map(({ uri, line, endLine }) => `${uri}:${line ?? ""}:${endLine ?? ""}`)
    .join("|");
  if (locations.some(({ uri }) => uri !== "")) return [location];
  // Without a file only its words tell it from others of its rule.
  const message = objectIn(result, "message") ?? {};
  return [
    `${location}\n${textIn(message, "text") ?? textIn(message, "markdown") ?? JSON.stringify(message)}`,
  ];
}

/** Of several suppressions none may be under review or rejected (SARIF 3.27.23). */
function isSuppressed(result: Entry): boolean {
  const all = objectsIn(result, "suppressions");
  return all.length > 0 && all.every((one) => (textIn(one, "status") ?? "accepted") === "accepted");
}

/** A SARIF result: the rule that it broke, its location, its fingerprints, and whether it is suppressed. */

import { plain } from "../../../shared/text.ts";
import { type Entry, numberIn, objectIn, objectsIn, textIn, WrongField } from "./fields.ts";
import type { Finding } from "./finding.ts";
import { levelIn, type RuleReference, scoreIn } from "./sarif-rules.ts";

/** A result before the rules of its run are known: they may follow the results. */
export interface Result extends RuleReference {
  /** Its severity and its rule are not known yet. */
  readonly finding: Finding;
  readonly level: string | undefined;
  readonly score: number | undefined;
}

const inOrder = new Set(["pass", "notApplicable", "informational"]);

/** Undefined if the rule found nothing wrong, or if the result existed before and is gone: that is not a finding. */
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
      fingerprints: fingerprintsOf(result),
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
 * Fingerprints that the tool calculated. A partial fingerprint says nothing without the file, because the same line in
 * another file has the same one. If there is none, the location itself.
 */
function fingerprintsOf(result: Entry): readonly string[] {
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
  // Without a file, only the message distinguishes it from other results of its rule.
  const message = objectIn(result, "message") ?? {};
  return [
    `${location}\n${textIn(message, "text") ?? textIn(message, "markdown") ?? JSON.stringify(message)}`,
  ];
}

/** Of several suppressions, none may be under review or rejected (SARIF 3.27.23). */
function isSuppressed(result: Entry): boolean {
  const all = objectsIn(result, "suppressions");
  return all.length > 0 && all.every((one) => (textIn(one, "status") ?? "accepted") === "accepted");
}

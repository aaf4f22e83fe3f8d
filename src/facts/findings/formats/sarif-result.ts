/** A SARIF result: which rule it broke, where it is, what it is known by, and whether somebody suppressed it. */

import { sha1 } from "../../../shared/sha1.ts";
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
  const words = textIn(message, "text") ?? textIn(message, "markdown");
  const locations = locationsOf(result);
  const [location = nowhere] = locations;
  return {
    ruleId,
    ruleIndex: numberIn(result, "ruleIndex") ?? numberIn(rule, "index"),
    extension: numberIn(objectIn(rule, "toolComponent") ?? {}, "index"),
    level: level ?? (kind === "fail" ? undefined : "note"),
    score: scoreIn(result),
    finding: {
      severity: "",
      name: line(words ?? ruleId),
      location: line(location.uri),
      line: location.line,
      identifiers: [line(ruleId.toLowerCase())],
      rule: ruleId,
      fingerprints: fingerprintsOf(result, locations),
      exact: exactly(locations, words ?? JSON.stringify(message)),
      isFalsePositive: isSuppressed(result),
    },
  };
}

interface Location {
  readonly uri: string;
  readonly line: number | undefined;
  /** Start line, start column, end line and end column, as far as the log gives them. */
  readonly region: string;
}

const nowhere: Location = { uri: "", line: undefined, region: "" };

function locationsOf(result: Entry): readonly Location[] {
  return objectsIn(result, "locations").map((location) => {
    const physical = objectIn(location, "physicalLocation") ?? {};
    const region = objectIn(physical, "region") ?? {};
    const numbers = ["startLine", "startColumn", "endLine", "endColumn"].map((key) => numberIn(region, key));
    return {
      uri: textIn(objectIn(physical, "artifactLocation") ?? {}, "uri") ?? "",
      line: numbers[0],
      region: numbers.map((number) => number ?? "").join(":"),
    };
  });
}

/** Longer messages are kept as their digest: a log may hold some hundred thousand. */
const longestMessage = 200;

/** Results of one log that differ in place, column or message are different ones. */
function exactly(locations: readonly Location[], message: string): string {
  const places = locations.map(({ uri, region }) => `${uri}:${region}`).join("|");
  return `${places}\n${message.length > longestMessage ? sha1(message) : message}`;
}

/** Fingerprints that the tool calculated. Partial ones say nothing without the file: the same line elsewhere has the same. */
function fingerprintsOf(result: Entry, locations: readonly Location[]): readonly string[] {
  const prints = (key: string) =>
    Object.entries(objectIn(result, key) ?? {}).flatMap(([name, print]) =>
      isPrint(print) ? [`${name}:${print}`] : [],
    );
  const partial = prints("partialFingerprints").sort().join("|");
  return [
    ...prints("fingerprints"),
    ...(partial === "" ? [] : [`${locations.map(({ uri }) => uri).join("|")}\n${partial}`]),
  ];
}

/** An empty text is not a fingerprint, and neither are words, such as `requires login`. */
function isPrint(print: unknown): print is string {
  return typeof print === "string" && /^\S+$/.test(print);
}

/** Of several suppressions none may be under review or rejected (SARIF 3.27.23). */
function isSuppressed(result: Entry): boolean {
  const all = objectsIn(result, "suppressions");
  return all.length > 0 && all.every((one) => (textIn(one, "status") ?? "accepted") === "accepted");
}

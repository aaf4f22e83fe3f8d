/** Where a SARIF result is, what it is known by, and whether somebody suppressed it. */

import { type Entry, numberIn, objectIn, objectsIn, textIn } from "./fields.ts";

interface Location {
  readonly uri: string;
  readonly line: number | undefined;
  readonly endLine: number | undefined;
}

export const nowhere: Location = { uri: "", line: undefined, endLine: undefined };

export function locationsOf(result: Entry): readonly Location[] {
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
export function marksOf(result: Entry): readonly string[] {
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
export function isSuppressed(result: Entry): boolean {
  const all = objectsIn(result, "suppressions");
  return all.length > 0 && all.every((one) => (textIn(one, "status") ?? "accepted") === "accepted");
}

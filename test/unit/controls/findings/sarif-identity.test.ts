/** Which results of SARIF logs are the same, as tools of the field really write them. */

import { describe, expect, it } from "vitest";
import { judgeFindings, type Rules } from "../../../../src/controls/findings/findings.ts";
import { readSarif } from "../../../../src/facts/findings/formats/sarif.ts";
import { securitySeverities } from "../../../../src/facts/findings/formats/security.ts";
import { bytesOf, sarifLog, sarifResult } from "../../../support/scan-reports.ts";

const rules: Rules = {
  ...{ scale: securitySeverities, severityAtLeast: "info", countUnknown: false, atMost: 0, onlyNew: true },
  ...{ ignore: [], ignoreFalsePositives: false, acceptPartial: false },
};

interface At {
  readonly uri?: string;
  readonly line?: number;
  readonly column?: number;
  readonly text?: string;
  readonly prints?: object;
}

function result({ uri = "a.py", line = 1, column, text = "found", ...prints }: At) {
  const region = { startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
  const locations = [{ physicalLocation: { artifactLocation: { uri }, region } }];
  return sarifResult({ message: { text }, locations, ...prints.prints });
}

async function scanOf(results: readonly At[]) {
  const { findings, diagnostics } = await readSarif(bytesOf(sarifLog(results.map(result))));
  return { findings, diagnostics, partial: [], source: "1 SARIF log" };
}

const placeholder = { fingerprints: { "matchBasedId/v1": "requires login" } };
const empty = { partialFingerprints: { commitSha: "", author: "" } };
const hash = { partialFingerprints: { "contextHash/v1": "0d2a5f9c0d2a5f9c" } };
const id = (print: string) => ({ fingerprints: { "id/v1": print } });

describe("new results of a SARIF log", () => {
  it.each<{ name: string; base: At[]; head: At[]; count: number }>([
    {
      name: "a placeholder in place of the fingerprint",
      base: [{ line: 3, prints: placeholder }],
      head: [
        { line: 3, prints: placeholder },
        { uri: "b.py", line: 3, prints: placeholder },
        { uri: "b.py", line: 7, prints: placeholder },
      ],
      count: 2,
    },
    {
      name: "all at the first line of an image",
      base: [{ uri: "registry.example/app", text: "Package: libone" }],
      head: [
        { uri: "registry.example/app", text: "Package: libone" },
        { uri: "registry.example/app", text: "Package: libtwo" },
      ],
      count: 1,
    },
    {
      name: "the same text in another file",
      base: [{ uri: "a.c", line: 10, prints: hash }],
      head: [
        { uri: "a.c", line: 10, prints: hash },
        { uri: "b.c", line: 3, prints: hash },
      ],
      count: 1,
    },
    {
      name: "the same text twice in one file",
      base: [{ uri: "a.c", line: 10, prints: hash }],
      head: [
        { uri: "a.c", line: 10, prints: hash },
        { uri: "a.c", line: 50, prints: hash },
      ],
      count: 1,
    },
    {
      name: "fingerprints that are all empty",
      base: [{ uri: "config.env", prints: empty }],
      head: [
        { uri: "config.env", prints: empty },
        { uri: "config.env", line: 9, prints: empty },
      ],
      count: 1,
    },
    {
      name: "one fingerprint for several places, which is none",
      base: [{ line: 1, prints: id("x") }],
      head: [1, 2, 3].map((line) => ({ line, prints: id("x") })),
      count: 2,
    },
    {
      name: "two columns of one line",
      base: [{ column: 1 }],
      head: [{ column: 1 }, { column: 20 }],
      count: 1,
    },
    {
      name: "code that moved, by the tool's own fingerprint",
      base: [{ line: 1, prints: id("39fa2ee980eb94b0:1") }],
      head: [{ line: 90, prints: id("39fa2ee980eb94b0:1") }],
      count: 0,
    },
    { name: "the same result from two jobs", base: [], head: [{ line: 4 }, { line: 4 }], count: 1 },
  ])("$name: $count", async ({ base, head, count }) => {
    const scans = [{ type: "sarif", head: await scanOf(head), base: await scanOf(base) }];
    const { status, message } = judgeFindings(scans, rules);
    expect(`${status}: ${message}`).toMatch(
      count === 0 ? /^pass: 0 new/ : new RegExp(`^fail: ${count} new finding`),
    );
  });
});

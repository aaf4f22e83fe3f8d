/** What `validate --format` prints for other programs: each problem and warning at its place in the file. */

import { createHash } from "node:crypto";
import { readableJson } from "../shared/readable-json.ts";
import { version } from "../version.ts";
import type { Checked } from "./validate.ts";

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly isError: boolean;
  readonly message: string;
}

export const validateFormats: Readonly<Record<string, (checked: readonly Checked[]) => string>> = {
  json: (checked) => readableJson(checked),
  sarif: (checked) => readableJson(sarif(findingsOf(checked))),
  codequality: (checked) => readableJson(findingsOf(checked).map(codeQuality)),
  github: (checked) => findingsOf(checked).map(githubCommand).join("\n"),
};

function findingsOf(checked: readonly Checked[]): readonly Finding[] {
  return checked.flatMap(({ policy, problems, warnings }) => [
    ...problems.map((text) => findingOf(policy, text, true)),
    ...warnings.map((text) => findingOf(policy, text, false)),
  ]);
}

/** A problem with a place begins with it: `FILE:LINE:COLUMN: sentence`. */
function findingOf(file: string, text: string, isError: boolean): Finding {
  const [, line, column, message] = text.startsWith(`${file}:`)
    ? (/^:(\d+):(\d+): (.*)$/s.exec(text.slice(file.length)) ?? [])
    : [];
  return { file, line: Number(line ?? 1), column: Number(column ?? 1), isError, message: message ?? text };
}

const rule = "countersign-policy";

function sarif(findings: readonly Finding[]): object {
  const results = findings.map(({ file, line, column, isError, message }) => ({
    ruleId: rule,
    ruleIndex: 0,
    level: isError ? "error" : "warning",
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/") },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  }));
  const rules = [{ id: rule, shortDescription: { text: "A policy of Countersign must be valid." } }];
  const driver = { name: "Countersign", version, rules };
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  };
}

function codeQuality({ file, line, isError, message }: Finding): object {
  return {
    description: message,
    check_name: rule,
    fingerprint: createHash("sha256")
      .update(JSON.stringify([file, line, message]))
      .digest("hex"),
    severity: isError ? "major" : "minor",
    location: { path: file, lines: { begin: line } },
  };
}

/** GitHub's workflow commands escape these characters, and in properties two more. */
function githubCommand({ file, line, column, isError, message }: Finding): string {
  const text = (value: string) =>
    value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (value: string) => text(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
  return `::${isError ? "error" : "warning"} file=${property(file)},line=${line},col=${column}::${text(message)}`;
}

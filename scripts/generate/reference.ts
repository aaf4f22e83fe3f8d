/** Reference pages of inputs, exit codes and error codes. */

import { modeTable } from "../../src/inputs/mode-table.ts";
import { type Input, inputTable } from "../../src/inputs/table.ts";
import { presetNames } from "../../src/policy/presets/registry.ts";
import { type ErrorCode, errorCodes, exitCodes } from "../../src/shared/errors.ts";
import { wrapperInputs } from "./template.ts";

const furtherModes = [
  [
    "responder",
    "In a pipeline of a central project that an event of GitLab started. Other modes ignore these inputs.",
  ],
  ["sweep", "For the projects of a group. Other modes ignore these inputs."],
] as const;

export function inputsPage(): string {
  const rowsOf = (table: Readonly<Record<string, Input>>) =>
    Object.entries(table).map(([name, entry]) => {
      const fallback = entry.default === undefined ? "" : `\`${entry.default}\``;
      const secret = entry.secret ? " Secret: never printed, not trimmed." : "";
      return `| \`${name}\` | ${fallback} | ${entry.summary}.${secret} |`;
    });
  return page("Inputs", [
    "This page is for people who set up a job. Every input has one name. For example, the input `status_check` of the action and of the component is the environment",
    "variable `INPUT_STATUS_CHECK` and the flag `--status-check`. A flag overrides a variable. An empty string counts as not",
    "given. All problems are reported together, before any request is made, with exit code 2.",
    "",
    "| input | default | meaning |",
    "|---|---|---|",
    ...rowsOf(inputTable),
    "",
    `\`policy\` also takes a preset: ${presetNames
      .map((name) => `[\`preset:${name}\`](presets/${name}.md)`)
      .join(", ")}. [Report formats](../formats.md) describes what \`formats\` takes.`,
    "",
    ...furtherModes.flatMap(([mode, about]) => [
      `## Inputs of mode \`${mode}\``,
      "",
      about,
      "",
      "| input | default | meaning |",
      "|---|---|---|",
      ...rowsOf(Object.fromEntries(Object.entries(modeTable).filter(([, entry]) => entry.mode === mode))),
      "",
    ]),
    "## Inputs of the component alone",
    "",
    "| input | default | meaning |",
    "|---|---|---|",
    ...Object.entries(wrapperInputs).map(
      ([name, { default: value, description }]) =>
        `| \`${name}\` | ${value === "" ? "" : `\`${value.length > 0 ? value : "[]"}\``} | ${description}. |`,
    ),
  ]);
}

const meanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  compliant: "compliant, and delivered to every target that an input names",
  nonCompliant: "non-compliant (delivered)",
  setup: "wrong inputs, policy or setup: nothing was evaluated",
  undetermined: "undetermined: evidence is missing",
  undelivered:
    "evaluated, but the verdict could not be delivered to every target, or could not be signed although an input requires it",
  interrupted: "the job was cancelled; the log says what was and was not delivered",
};

export function exitCodesPage(): string {
  const names = Object.keys(exitCodes) as (keyof typeof exitCodes)[];
  return page("Exit codes", [
    "| code | meaning |",
    "|---|---|",
    ...names.map((name) => `| ${exitCodes[name]} | ${meanings[name]} |`),
    "",
    "With `fail_job_on`, a job can end with 0 instead of 1 or 3, but never instead of 2 or 4. In GitLab,",
    "`allow_failure: exit_codes: [1, 3]` shows such a job as a warning instead.",
  ]);
}

const errorMeanings: Readonly<Record<ErrorCode, string>> = {
  INPUT_INVALID: "an input is missing, unknown or has a bad value",
  POLICY_UNREADABLE: "the policy could not be fetched or opened",
  POLICY_INVALID: "the policy was read but is not a valid policy",
  SUBJECT_UNKNOWN:
    "project or merge request not found, or the token cannot see it; in mode `responder`, the event does not name one with certainty",
  TARGET_UNKNOWN: "the status check or external control does not exist",
  TOKEN_REFUSED: "GitLab refused the token, or the project has no licence for the endpoint",
  RIGHTS_MISSING: "the token is valid but lacks a role or scope",
  SHA_MISMATCH: "the merge request's head is another commit",
  CONTROL_REFUSED: "GitLab refused the signed answer to an external control",
  GITLAB_REFUSED: "GitLab understood the request and refused it",
  GITLAB_UNAVAILABLE: "GitLab could not be reached or kept failing",
  GITLAB_UNEXPECTED:
    "the answer is not a valid answer of GitLab: a redirect, a web page, a cut or malformed body",
  TIMEOUT: "the time that `timeout` allows is over",
  INTERRUPTED: "the job was cancelled",
  INTERNAL: "a defect in Countersign",
};

export function errorCodesPage(): string {
  const codes = Object.keys(errorCodes) as ErrorCode[];
  const rows = codes.map((code) => `| \`${code}\` | ${errorCodes[code]} | ${errorMeanings[code]} |`);
  return page("Error codes", [
    "A run that could not continue ends with one of these codes. If only a delivery failed, `report.json` contains the reason.",
    "",
    "| code | exit code | meaning |",
    "|---|---|---|",
    ...rows,
  ]);
}

export function page(title: string, lines: readonly string[]): string {
  return `<!-- Generated by npm run generate. -->\n\n# ${title}\n\n${lines.join("\n")}\n`;
}

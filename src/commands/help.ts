/** `--help`: the commands and the inputs as flags, from their tables. */

import { flagName } from "../inputs/read.ts";
import { inputSummaries } from "../inputs/summaries.ts";
import { type InputEntry, inputNames, inputTable } from "../inputs/table.ts";
import { RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
import { version } from "../version.ts";
import { commands } from "./registry.ts";

export function helpText(): string {
  const flags = inputNames.map((name) => {
    const entry: InputEntry<unknown> = inputTable[name];
    const fallback = entry.default === undefined ? "" : ` [${entry.default}]`;
    return `  ${flagName(name).padEnd(26)} ${inputSummaries[name].replaceAll("`", "")}${fallback}`;
  });
  return [
    `countersign ${version}: judges a GitLab merge request against a policy and reports the verdict to GitLab`,
    "",
    "usage: countersign [COMMAND] [FLAGS]",
    "",
    "commands:",
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`),
    "",
    "flags, each also as INPUT_NAME in the environment:",
    ...flags,
    "",
    "further flags: --help, --version; evaluate: --explain (what each control asked, found and read); validate, explain, test, verify and sandbox: --json; test: --junit FILE, --record FILE, --name TEXT; sandbox: --port NUMBER; demo: --report-dir FOLDER; verify: --key, --sha, --merge-request, --target-branch, --project, --policy-sha256, --report, --verdict, and for Sigstore --certificate-identity, --certificate-identity-regexp, --certificate-oidc-issuer, --trusted-root",
    "",
    "exit codes: 0 compliant, 1 non-compliant, 2 set-up, 3 undetermined, 4 not delivered, 143 cancelled",
  ].join("\n");
}

export function unknownCommand(typed: string): RunError {
  const names = Object.keys(commands);
  return new RunError("INPUT_INVALID", `there is no command ${typed}${didYouMean(typed, names)}`, {
    advice: `the commands are ${names.join(", ")}`,
  });
}

export function strayOperand(typed: string): RunError {
  return new RunError("INPUT_INVALID", `evaluate takes flags only, not "${typed}"`);
}

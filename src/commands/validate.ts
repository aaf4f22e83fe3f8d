/** `validate POLICY...`: prints every problem of every policy, with file, line and column. It sends no requests. */

import { type DeadWaiver, deadWaivers } from "../policy/dead-waivers.ts";
import { parsePolicyText } from "../policy/document.ts";
import { isFramework } from "../policy/framework.ts";
import { importComplaints } from "../policy/import-limits.ts";
import { loadPolicy } from "../policy/load.ts";
import type { Policy } from "../policy/policy.ts";
import { shownAddress } from "../shared/address.ts";
import { exitCodes, RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
import { spelled } from "../shared/spelling.ts";
import { count, plain } from "../shared/text.ts";
import { type Command, type Given, jsonFlag } from "./command.ts";
import { presetOnly, readPolicyText } from "./policy-file.ts";
import type { Terminal } from "./terminal.ts";

export interface Checked {
  readonly policy: string;
  readonly valid: boolean;
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  readonly controls: number;
}

export const validate: Command = {
  operands: { name: "POLICY", count: "any number" },
  flags: [
    jsonFlag,
    {
      name: "format",
      value: "text|json|sarif|codequality|github",
      about: "print for people, or for another program [text]",
    },
  ],
  run: validatePolicies,
};

async function validatePolicies({ operands: paths, flags }: Given, terminal: Terminal): Promise<number> {
  if (flags.has("json") && flags.has("format"))
    throw new RunError("INPUT_INVALID", "--json and --format exclude each other");
  const format = flags.has("json") ? "json" : (flags.get("format") ?? "text");
  const write = await writerOf(format, terminal);
  const named = paths.length > 0 ? paths : [".countersign.yml"];
  const checked = await Promise.all(named.map((path) => check(path, terminal)));
  const text = write(checked);
  if (text !== "") terminal.print(text);
  return checked.every(({ valid }) => valid) ? exitCodes.compliant : exitCodes.setup;
}

async function writerOf(
  format: string,
  terminal: Terminal,
): Promise<(checked: readonly Checked[]) => string> {
  if (format === "text") return (checked) => checked.map((one) => render(one, terminal)).join("\n");
  const { validateFormats } = await import("./validate-formats.ts");
  const write = Object.hasOwn(validateFormats, format) ? validateFormats[format] : undefined;
  if (write) return write;
  const names = ["text", ...Object.keys(validateFormats)];
  throw new RunError("INPUT_INVALID", `--format ${format} is not a format${didYouMean(format, names)}`, {
    advice: `the formats are ${names.join(", ")}`,
  });
}

async function check(path: string, { env }: Terminal): Promise<Checked> {
  // Reads no inputs, so that a message names each as the user would give it.
  const given = { flags: new Map(), env };
  const problems: string[] = [];
  let text: string | undefined;
  let policy: Policy | undefined;
  try {
    text = await readPolicyText(path, "validate");
    policy = await loadPolicy([{ source: path, text }], presetOnly);
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    problems.push(...(error.problems.length > 0 ? error.problems : [error.message]));
  }
  const ids = policy?.requirements.flatMap(({ controls }) => controls.map(({ id }) => id));
  const waivers = text === undefined ? [] : await waiversWithoutEffect(text, path, ids);
  const textOf = ({ line, column, message }: DeadWaiver) => `${path}:${line}:${column}: ${message}`;
  problems.push(...waivers.filter(({ isMistake }) => isMistake).map(textOf));
  const warnings = waivers.filter(({ isMistake }) => !isMistake).map(textOf);
  if (text && policy) warnings.unshift(...policy.warnings, ...(await importWarnings(text, path)));
  const spell = (one: string) => spelled(one, given);
  return {
    policy: path,
    valid: problems.length === 0,
    problems: problems.map(spell).sort(byPlace(path)),
    warnings: warnings.map(spell),
    controls: ids?.length ?? 0,
  };
}

/** None of a text that cannot be parsed, which is a problem of its own. */
async function waiversWithoutEffect(text: string, path: string, ids: readonly string[] | undefined) {
  const today = new Date().toISOString().slice(0, 10);
  return deadWaivers(text, path, ids, today).catch((error: unknown) => {
    if (error instanceof RunError) return [];
    throw error;
  });
}

/** What has no place comes first. */
function byPlace(path: string): (one: string, other: string) => number {
  const lineOf = (text: string) =>
    Number((text.startsWith(`${path}:`) && /^:(\d+):/.exec(text.slice(path.length))?.[1]) || 0);
  return (one, other) => lineOf(one) - lineOf(other);
}

/** Why GitLab would refuse to import the document, if it is a framework that GitLab has exported. */
async function importWarnings(text: string, path: string): Promise<readonly string[]> {
  const { data } = await parsePolicyText(text, path);
  if (!isFramework(data)) return [];
  return (await importComplaints(data)).map((complaint) => `GitLab would not import it: ${complaint}`);
}

function render({ policy, valid, problems, warnings, controls }: Checked, { surface }: Terminal): string {
  const sign = valid ? surface.tone("✓", "green") : surface.tone("✗", "red");
  const summary = valid
    ? `is valid (${count(controls, "control")})`
    : `has ${count(problems.length, "problem")}`;
  const lines = [`${sign} ${plain(shownAddress(policy))} ${summary}`];
  for (const problem of problems) lines.push(`  - ${plain(problem, 2000)}`);
  for (const warning of warnings) lines.push(`  note: ${plain(warning, 2000)}`);
  return lines.join("\n");
}

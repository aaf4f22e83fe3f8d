/** `validate POLICY...`: prints every problem of every policy, with file, line and column. It sends no requests. */

import { parsePolicyText } from "../policy/document.ts";
import { isFramework } from "../policy/framework.ts";
import { importComplaints } from "../policy/import-limits.ts";
import { loadPolicy } from "../policy/load.ts";
import type { Policy } from "../policy/policy.ts";
import { shownAddress } from "../shared/address.ts";
import { exitCodes, RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
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
  const format = flags.has("json") ? "json" : (flags.get("format") ?? "text");
  const write = await writerOf(format, terminal);
  const checked = await Promise.all((paths.length > 0 ? paths : [".countersign.yml"]).map(check));
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

async function check(path: string): Promise<Checked> {
  try {
    const text = await readPolicyText(path, "validate");
    const policy = await loadPolicy([{ source: path, text }], presetOnly);
    const controls = policy.requirements.flatMap((requirement) => requirement.controls).length;
    const problems = deadWaivers(policy);
    const warnings = [...policy.warnings, ...(await importWarnings(text, path))];
    return { policy: path, valid: problems.length === 0, problems, warnings, controls };
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    const problems = error.problems.length > 0 ? error.problems : [error.message];
    return { policy: path, valid: false, problems, warnings: [], controls: 0 };
  }
}

/** A job only says that such a waiver does nothing, but the author of the policy can remove it. */
function deadWaivers({ waivers, requirements }: Policy): readonly string[] {
  const today = new Date().toISOString().slice(0, 10);
  const ids = requirements.flatMap(({ controls }) => controls.map(({ id }) => id));
  return waivers.flatMap(({ control, covers, expires }) => {
    if (covers.size === 0)
      return [
        `the waiver of ${control} has no effect: the file has no such control${didYouMean(control, ids)}`,
      ];
    return expires < today
      ? [`the waiver of ${control} ended on ${expires}: remove it, or fix the control`]
      : [];
  });
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

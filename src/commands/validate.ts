/** `validate POLICY...`: prints every problem of every policy, with file, line and column. */

import { readFile } from "node:fs/promises";
import { parsePolicyText } from "../policy/document.ts";
import { isFramework } from "../policy/framework.ts";
import { importComplaints } from "../policy/import-limits.ts";
import { loadPolicy } from "../policy/load.ts";
import { presetText } from "../policy/presets/registry.ts";
import { notUtf8 } from "../policy/refusals.ts";
import { shownAddress } from "../shared/address.ts";
import { exitCodes, RunError } from "../shared/errors.ts";
import { count, plain } from "../shared/text.ts";
import { decodeUtf8 } from "../shared/utf8.ts";
import { type Command, type Given, jsonFlag } from "./command.ts";
import type { Terminal } from "./terminal.ts";

interface Checked {
  readonly policy: string;
  readonly valid: boolean;
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  readonly controls: number;
}

export const validate: Command = {
  operands: { name: "POLICY", count: "any number" },
  flags: [jsonFlag],
  run: validatePolicies,
};

async function validatePolicies({ operands: paths, flags }: Given, terminal: Terminal): Promise<number> {
  const checked = await Promise.all((paths.length > 0 ? paths : [".countersign.yml"]).map(check));
  if (flags.has("json")) terminal.print(JSON.stringify(checked, null, 2));
  else for (const one of checked) terminal.print(render(one, terminal));
  return checked.every(({ valid }) => valid) ? exitCodes.compliant : exitCodes.setup;
}

async function check(path: string): Promise<Checked> {
  try {
    const text = await read(path);
    const policy = await loadPolicy([{ source: path, text }], readPreset);
    const controls = policy.requirements.flatMap((requirement) => requirement.controls).length;
    const warnings = [...policy.warnings, ...(await importWarnings(text, path))];
    return { policy: path, valid: true, problems: [], warnings, controls };
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    const problems = error.problems.length > 0 ? error.problems : [error.message];
    return { policy: path, valid: false, problems, warnings: [], controls: 0 };
  }
}

/** Why GitLab would refuse to import the document, if it is a framework that GitLab has exported. */
async function importWarnings(text: string, path: string): Promise<readonly string[]> {
  const { data } = await parsePolicyText(text, path);
  if (!isFramework(data)) return [];
  return (await importComplaints(data)).map((complaint) => `GitLab would not import it: ${complaint}`);
}

/** Other bases are on a server, and `validate` sends no requests. */
async function readPreset(source: string) {
  if (!source.startsWith("preset:")) return undefined;
  return { source, text: await presetText(source) };
}

async function read(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = (error as { code?: string }).code;
    const why = code === "ENOENT" ? "does not exist" : `cannot be opened (${code})`;
    throw new RunError("POLICY_UNREADABLE", `policy ${shownAddress(path)} ${why}`, { cause: error });
  }
  const text = decodeUtf8(bytes);
  if (text === undefined) throw notUtf8(path, bytes);
  return text;
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

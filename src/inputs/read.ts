/**
 * Reads all inputs: a flag overrides a variable, and all problems are reported together, with the names the user typed.
 */

import type { Environment } from "../shared/environment.ts";
import type { Given } from "../shared/spelling.ts";
import type { ModeInputs } from "./modes.ts";
import { find, type InputSources, readTable } from "./read-table.ts";
import { type InputValues, inputNames, inputTable } from "./table.ts";
import type { ControlTarget } from "./targets.ts";

export type Inputs = Omit<InputValues, "statusCheck" | "externalControl" | "externalControlSecret"> & {
  /** Lines of `status_check` as typed. Only the policy and GitLab's list show which `=` separates the parts. */
  readonly statusChecks: readonly string[];
  readonly controls: readonly ControlTarget[];
  /** Secrets by control id, unchanged, with their line breaks. */
  readonly controlSecrets: ReadonlyMap<number, string>;
  readonly warnings: readonly string[];
  /** Those of the table of modes, in the modes `responder` and `sweep`. `mode` is then never `auto`. */
  readonly ofMode?: ModeInputs;
  /** For messages, which spell an input as the user does. */
  readonly given: Given;
};

/** @throws RunError INPUT_INVALID that lists every problem */
export async function readInputs(sources: InputSources): Promise<Inputs> {
  const problems: string[] = [...(sources.problems ?? [])];
  const read = await readTable(inputTable, sources);
  const { unset } = read;
  problems.push(...read.problems);
  const values = read.found as unknown as InputValues;
  const { statusCheck: statusChecks = [], externalControl, externalControlSecret, ...rest } = values;

  const strays = strayVariables(sources.env);
  let warnings: readonly string[] = [];
  const isRepeated = new Set(statusChecks).size < statusChecks.length;
  const isContradiction = rest.mode === "project" && rest.mergeRequest !== undefined;
  const mode = modeOf(rest.mode, sources.env);
  const isOdd = unset.length + strays.length + sources.flags.size > 0 || isRepeated || isContradiction;
  if (isOdd || !isToken(rest.gitlabToken, sources.env)) {
    const { complaints } = await import("./complaints.ts");
    const complaint = complaints({ unset, strays, values, mode }, sources);
    problems.push(...complaint.problems);
    warnings = complaint.warnings;
  }
  // Loaded only if a run answers external controls.
  const targets = externalControl
    ? (await import("./targets.ts")).checkControls(values, sources)
    : { controls: [], secrets: new Map(), problems: [], warnings: [] };
  problems.push(...targets.problems);
  const ofMode: ModeInputs | undefined =
    mode === "responder" || mode === "sweep"
      ? await (await import("./modes.ts")).readModeInputs(mode, values, sources, problems)
      : undefined;
  if (problems.length > 0) throw (await import("./complaints.ts")).refusal(problems);
  const { controls, secrets: controlSecrets } = targets;
  warnings = [...warnings, ...targets.warnings];
  return {
    ...rest,
    mode,
    ...(ofMode && { ofMode }),
    ...{ statusChecks, controls, controlSecrets, warnings, given: sources },
  };
}

/** In a pipeline that an event of GitLab started, `auto` is the responder, even if the payload cannot be read. */
function modeOf(mode: InputValues["mode"], env: Environment): InputValues["mode"] {
  const isTriggered = env.CI_PIPELINE_SOURCE === "trigger" && env.TRIGGER_PAYLOAD;
  return mode === "auto" && isTriggered ? "responder" : mode;
}

/** The folder of the reports, known before the inputs are checked. */
export function reportFolder(sources: InputSources): string {
  return find("report_dir", inputTable.report_dir, sources) ?? "";
}

/** Variables with the prefix `INPUT_` that are not inputs of every mode, and not empty. */
function strayVariables(env: Environment): readonly string[] {
  const known = new Set(inputNames.map((name) => `INPUT_${name.toUpperCase()}`));
  return Object.keys(env).filter(
    (name) => name.startsWith("INPUT_") && env[name] && !known.has(name.toUpperCase()),
  );
}

/** Whether a token can be sent: visible ASCII, as in a header, and not the job's own token, which may not post a status. */
function isToken(token: string | undefined, env: Environment): boolean {
  return token !== undefined && token !== env.CI_JOB_TOKEN && /^[\x21-\x7e]+$/.test(token);
}

/** Reads `INPUT_*` from the environment as the toolkit of GitHub-style runners does. */
export function fromEnvironment(env: Environment): InputSources["getInput"] {
  return (name, { trimWhitespace }) => {
    const raw = env[`INPUT_${name.toUpperCase()}`] ?? "";
    return trimWhitespace ? raw.trim() : raw;
  };
}

/**
 * Reads all inputs: a flag overrides a variable, and all problems are reported together, with the names the user typed.
 */

import type { Environment } from "../shared/environment.ts";
import { shortestSecret } from "../shared/secrets.ts";
import type { Given } from "../shared/spelling.ts";
import type { UnsetVariable } from "./complaints.ts";
import { givenSecrets } from "./secrets.ts";
import {
  camelCase,
  flagName,
  type Input,
  type InputName,
  type InputValues,
  inputNames,
  inputTable,
} from "./table.ts";
import type { ControlTarget } from "./targets.ts";

/** Where inputs come from. This file reads nothing from the process itself. */
export interface InputSources {
  /**
   * Values of command-line flags by name, without the dashes. Values of a repeated flag are joined with line breaks.
   */
  readonly flags: ReadonlyMap<string, string>;
  readonly env: Environment;
  /** How the host reads `INPUT_*`: trimmed, except for secrets. */
  readonly getInput: (name: string, options: { readonly trimWhitespace: boolean }) => string;
  /** Problems of the command line, to report with those of the inputs. */
  readonly problems?: readonly string[];
}

export type Inputs = Omit<InputValues, "statusCheck" | "externalControl" | "externalControlSecret"> & {
  /** Lines of `status_check` as typed. Only the policy and GitLab's list show which `=` separates the parts. */
  readonly statusChecks: readonly string[];
  readonly controls: readonly ControlTarget[];
  /** Secrets by control id, unchanged, with their line breaks. */
  readonly controlSecrets: ReadonlyMap<number, string>;
  readonly warnings: readonly string[];
  /** For messages, which spell an input as the user does. */
  readonly given: Given;
};

const reference = /^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/;

/** @throws RunError INPUT_INVALID that lists every problem */
export async function readInputs(sources: InputSources): Promise<Inputs> {
  const problems: string[] = [...(sources.problems ?? [])];
  const unset: UnsetVariable[] = [];
  const found: Record<string, unknown> = {};
  const secrets = givenSecrets(sources.env, sources.flags);
  for (const name of inputNames) {
    const input: Input = inputTable[name];
    const raw = find(name, input, sources);
    if (raw === undefined) continue;
    const [, variable] = (input.secret && reference.exec(raw.trim())) || [];
    if (variable !== undefined) {
      unset.push({ name, variable });
      continue;
    }
    const misplaced = secretIn(raw, input, secrets);
    const parsed = misplaced === undefined ? input.kind.parse(raw) : undefined;
    if (parsed) found[camelCase(name)] = parsed.value;
    else problems.push((await import("./mismatch.ts")).misfit(name, input, raw, sources, misplaced));
  }
  const values = found as unknown as InputValues;
  const { statusCheck: statusChecks = [], externalControl, externalControlSecret, ...rest } = values;

  const strays = strayVariables(sources.env);
  let warnings: readonly string[] = [];
  const isRepeated = new Set(statusChecks).size < statusChecks.length;
  const isContradiction = rest.mode === "project" && rest.mergeRequest !== undefined;
  const isOdd = unset.length + strays.length > 0 || isRepeated || isContradiction;
  if (isOdd || !isToken(rest.gitlabToken, sources.env)) {
    const { complaints } = await import("./complaints.ts");
    const complaint = complaints({ unset, strays, values }, sources);
    problems.push(...complaint.problems);
    warnings = complaint.warnings;
  }
  // Loaded only if a run answers external controls.
  const targets = externalControl
    ? (await import("./targets.ts")).checkControls(values, sources)
    : { controls: [], secrets: new Map(), problems: [], warnings: [] };
  problems.push(...targets.problems);
  if (problems.length > 0) throw (await import("./complaints.ts")).refusal(problems);
  const { controls, secrets: controlSecrets } = targets;
  warnings = [...warnings, ...targets.warnings];
  return { ...rest, statusChecks, controls, controlSecrets, warnings, given: sources };
}

/** The secret that another input contains, by name. It would be sent to GitLab as a name or a path. */
function secretIn(raw: string, input: Input, secrets: ReturnType<typeof givenSecrets>): string | undefined {
  const holds = (secret: string) => secret.length >= shortestSecret && raw.includes(secret);
  return input.secret ? undefined : secrets.find(([, secret]) => holds(secret.trim()))?.[0];
}

/** The folder of the reports, known before the inputs are checked. */
export function reportFolder(sources: InputSources): string {
  return find("report_dir", inputTable.report_dir, sources) ?? "";
}

/** Variables with the prefix `INPUT_` that are not inputs. */
function strayVariables(env: Environment): readonly string[] {
  const known = new Set(inputNames.map((name) => `INPUT_${name.toUpperCase()}`));
  return Object.keys(env).filter((name) => name.startsWith("INPUT_") && !known.has(name.toUpperCase()));
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

/** The text of one input. `inputName` of the spelling looks at the same places in the same order. */
function find(name: InputName, input: Input, { flags, env, getInput }: InputSources): string | undefined {
  const flag = flags.get(flagName(name));
  if (flag) return flag;
  const given = getInput(name, { trimWhitespace: input.secret !== true });
  if (given.trim() !== "") return given;
  for (const variable of input.environment ?? []) {
    const raw = env[variable];
    if (raw !== undefined && raw.trim() !== "") return input.secret ? raw : raw.trim();
  }
  return input.default;
}

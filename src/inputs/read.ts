/** Reads all inputs at once: flags before variables, every problem together, each under the name the user typed. */

import { RunError } from "../shared/errors.ts";
import { type InputEntry, type InputName, type InputValues, inputNames, inputTable } from "./table.ts";
import type { ControlTarget } from "./targets.ts";

/** Where inputs come from. Nothing here is read from the process itself. */
export interface InputSources {
  /** Command-line flags by input name; a repeated flag is joined by line breaks. */
  readonly flags: ReadonlyMap<string, string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The host's way to read `INPUT_*`: trimmed, except for secrets. */
  readonly getInput: (name: string, options: { trimWhitespace: boolean }) => string;
}

export type Inputs = InputValues & {
  /** Lines of `status_check` as typed. Which `=` separates is known only with the policy and GitLab's list. */
  readonly statusChecks: readonly string[];
  readonly controls: readonly ControlTarget[];
  /** Secret of each control that has one, as it was given, line breaks included. */
  readonly controlSecrets: ReadonlyMap<number, string>;
  readonly warnings: readonly string[];
};

/** A secret whose text is `$NAME` or `${NAME}`: what is left when a variable that does not exist is handed on. */
export interface UnsetVariable {
  readonly typed: string;
  readonly variable: string;
}

/** An input that is none of ours, as it was typed and as the input it seems to be. */
export interface StrayInput {
  readonly typed: string;
  readonly name: string;
}

const reference = /^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/;
/** Visible ASCII, as a header can carry it. */
const isToken = /^[\x21-\x7e]+$/;

/** @throws RunError INPUT_INVALID that lists every problem */
export async function readInputs(sources: InputSources): Promise<Inputs> {
  const problems: string[] = [];
  const unset: UnsetVariable[] = [];
  const warnings: string[] = [];
  const values: Record<string, unknown> = {};
  const typedNames = {} as Record<InputName, string>;

  for (const name of inputNames) {
    const entry: InputEntry<unknown> = inputTable[name];
    const { raw, typed } = find(name, entry, sources);
    typedNames[name] = typed;
    if (raw === undefined) continue;
    const [, variable] = (entry.secret && reference.exec(raw.trim())) || [];
    if (variable !== undefined) {
      unset.push({ typed, variable });
      continue;
    }
    const parsed = entry.parse(raw);
    if ("problem" in parsed) problems.push(`${typed} ${parsed.problem}`);
    else values[name] = parsed.value;
  }
  const inputs = values as unknown as InputValues;
  const strays = strayInputs(sources);
  const isJobToken = inputs.gitlab_token !== undefined && inputs.gitlab_token === sources.env.CI_JOB_TOKEN;
  if (strays.length + unset.length > 0 || isJobToken || !isToken.test(inputs.gitlab_token ?? "")) {
    const { complaints } = await import("./complaints.ts");
    problems.push(
      ...complaints({
        strays,
        unset,
        token: inputs.gitlab_token,
        typedToken: typedNames.gitlab_token,
        env: sources.env,
      }),
    );
  }
  const statusChecks = inputs.status_check ?? [];
  const twice = statusChecks.find((line, index) => statusChecks.indexOf(line) !== index);
  if (twice !== undefined) problems.push(`${typedNames.status_check} names "${twice}" twice`);
  const targets =
    inputs.external_control && (await import("./targets.ts")).checkControls(inputs, typedNames, sources.env);
  const { controls = [], secrets: controlSecrets = new Map<number, string>() } = targets ?? {};
  problems.push(...(targets?.problems ?? []));
  warnings.push(...(targets?.warnings ?? []));
  if (inputs.mode === "project" && inputs.merge_request !== undefined) {
    problems.push(
      `${typedNames.merge_request} contradicts ${typedNames.mode} project: leave out one of them`,
    );
  }
  if (problems.length > 0) throw inputError(problems);
  return { ...inputs, statusChecks, controls, controlSecrets, warnings };
}

function inputError(problems: readonly string[]): RunError {
  const [only = ""] = problems;
  if (problems.length === 1) return new RunError("INPUT_INVALID", only);
  return new RunError("INPUT_INVALID", `${problems.length} inputs need attention`, { problems });
}

/** The text given for one input, and the name under which the user gave it or would give it. */
function find(name: InputName, entry: InputEntry<unknown>, sources: InputSources) {
  const flag = sources.flags.get(name);
  if (flag !== undefined && flag !== "") return { raw: flag, typed: flagName(name) };
  const input = sources.getInput(name, { trimWhitespace: entry.secret !== true });
  const typed = variableName(name, sources.env);
  if (input.trim() !== "") return { raw: input, typed };
  for (const variable of entry.environment ?? []) {
    const raw = sources.env[variable];
    if (raw !== undefined && raw.trim() !== "")
      return { raw: entry.secret ? raw : raw.trim(), typed: variable };
  }
  return { raw: entry.default, typed };
}

export function flagName(name: string): string {
  return `--${name.replaceAll("_", "-")}`;
}

/** In an action and in our component people write the input's own name; elsewhere the variable. */
function variableName(name: string, env: InputSources["env"]): string {
  const wrapped = env.GITHUB_ACTIONS === "true" || env.COUNTERSIGN_WRAPPER === "component";
  return wrapped ? name : `INPUT_${name.toUpperCase()}`;
}

function strayInputs({ env, flags }: InputSources): StrayInput[] {
  const known = new Set<string>(inputNames);
  return Object.keys(env)
    .filter((key) => key.startsWith("INPUT_"))
    .map((typed) => ({ typed, name: typed.slice("INPUT_".length).toLowerCase() }))
    .concat([...flags.keys()].map((name) => ({ typed: flagName(name), name })))
    .filter(({ name }) => !known.has(name));
}

/** Reads all inputs at once: flags before variables, every problem together, each under the name the user typed. */

import { RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
import { listed } from "../shared/text.ts";
import { type InputEntry, type InputName, type InputValues, inputNames, inputTable } from "./table.ts";
import { checkTargets, type TargetInputs } from "./targets.ts";

/** Where inputs come from. Nothing here is read from the process itself. */
export interface InputSources {
  /** Command-line flags by input name; a repeated flag is joined by line breaks. */
  readonly flags: ReadonlyMap<string, string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The host's way to read `INPUT_*`: trimmed, except for secrets. */
  readonly getInput: (name: string, options: { trimWhitespace: boolean }) => string;
}

export type Inputs = InputValues &
  TargetInputs & {
    /** Every secret value that was read, to be masked and never printed. */
    readonly secrets: readonly string[];
    readonly warnings: readonly string[];
  };

/** @throws RunError INPUT_INVALID that lists every problem. */
export function readInputs(sources: InputSources): Inputs {
  const problems: string[] = [];
  const warnings: string[] = [];
  const secrets: string[] = [];
  const values: Record<string, unknown> = {};
  const typedNames = {} as Record<InputName, string>;

  for (const name of inputNames) {
    const entry: InputEntry<unknown> = inputTable[name];
    const { raw, typed } = find(name, entry, sources);
    typedNames[name] = typed;
    if (raw === undefined) continue;
    if (entry.secret) secrets.push(raw);
    const unset = entry.secret ? unexpanded(raw) : undefined;
    if (unset !== undefined) {
      problems.push(
        `${typed} is the text of a variable reference, not a value: ${unset} is not set in this job${absent(sources.env)}`,
      );
      continue;
    }
    const parsed = entry.parse(raw);
    if ("problem" in parsed) problems.push(`${typed} ${parsed.problem}`);
    else values[name] = parsed.value;
  }
  problems.push(...unknownInputs(sources));

  const inputs = values as unknown as InputValues;
  problems.push(...tokenProblems(inputs, typedNames, sources.env));
  const targets = checkTargets(inputs, typedNames, sources.env);
  problems.push(...targets.problems);
  warnings.push(...targets.warnings);
  secrets.push(...targets.inputs.controlSecrets.values());
  if (inputs.mode === "project" && inputs.merge_request !== undefined) {
    problems.push(
      `${typedNames.merge_request} contradicts ${typedNames.mode} project: leave out one of them`,
    );
  }
  if (problems.length > 0) throw inputError(problems);
  return { ...inputs, ...targets.inputs, secrets: [...new Set(secrets)], warnings };
}

export function inputError(problems: readonly string[]): RunError {
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

function unknownInputs({ env, flags }: InputSources): string[] {
  const known = new Set<string>(inputNames);
  const typed = Object.keys(env)
    .filter((key) => key.startsWith("INPUT_"))
    .map((key) => ({ shown: key, name: key.slice("INPUT_".length).toLowerCase() }))
    .concat([...flags.keys()].map((name) => ({ shown: flagName(name), name })));
  return typed
    .filter(({ name }) => !known.has(name))
    .map(({ shown, name }) => `${shown} is not an input of Countersign${didYouMean(name, inputNames)}`);
}

/** `$NAME` or `${NAME}`: what is left when a variable that does not exist is handed on. */
function unexpanded(raw: string): string | undefined {
  return /^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/.exec(raw.trim())?.[1];
}

function absent(env: InputSources["env"]): string {
  if (env.GITLAB_CI !== "true") return "";
  return env.CI_COMMIT_REF_PROTECTED === "true"
    ? "; check its name and its environment scope"
    : "; a protected variable is absent in pipelines of unprotected branches, and so in most merge request pipelines: make it masked but not protected, or protect the branch";
}

function tokenProblems(
  inputs: InputValues,
  typed: Record<InputName, string>,
  env: InputSources["env"],
): string[] {
  const token = inputs.gitlab_token;
  if (token === undefined) {
    const given = env.INPUT_GITLAB_TOKEN !== undefined || env.COUNTERSIGN_TOKEN !== undefined;
    const what = given ? "is empty" : "is missing";
    return [
      `${typed.gitlab_token} ${what}: give an access token with scope api as gitlab_token or in COUNTERSIGN_TOKEN${absent(env)}`,
    ];
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    return [
      `${typed.gitlab_token} holds a space, a line break or another character that no token has: copy it again`,
    ];
  }
  return [];
}

/** For messages that list what is known. */
export function inputList(): string {
  return listed(inputNames, inputNames.length);
}

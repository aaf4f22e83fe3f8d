/** Reads the inputs of one table, each under the name that the user typed. */

import type { Environment } from "../shared/environment.ts";
import { shortestSecret } from "../shared/secrets.ts";
import type { UnsetVariable } from "./complaints.ts";
import { givenSecrets } from "./secrets.ts";
import { camelCase, flagName, type Input } from "./table.ts";

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

export interface ReadTable<Name extends string = string> {
  /** Of single inputs. */
  readonly problems: readonly string[];
  readonly unset: readonly UnsetVariable[];
  /** Values by the name in camelCase. */
  readonly found: Readonly<Record<string, unknown>>;
  /** The name under which the user gave each input, or would give it. */
  readonly typed: Readonly<Record<Name, string>>;
}

const reference = /^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/;

/** Reads every input of a table. Problems are those of single inputs. */
export async function readTable<Name extends string>(
  table: Readonly<Record<Name, Input>>,
  sources: InputSources,
): Promise<ReadTable<Name>> {
  const problems: string[] = [];
  const unset: UnsetVariable[] = [];
  const found: Record<string, unknown> = {};
  const typed = {} as Record<Name, string>;
  const secrets = givenSecrets(sources.env, sources.flags);
  for (const [name, input] of Object.entries<Input>(table) as [Name, Input][]) {
    const given = find(name, input, sources);
    typed[name] = given.typed;
    if (given.raw === undefined) continue;
    const [, variable] = (input.secret && reference.exec(given.raw.trim())) || [];
    if (variable !== undefined) {
      unset.push({ typed: given.typed, variable });
      continue;
    }
    const misplaced = secretIn(given.raw, input, secrets);
    const parsed = misplaced === undefined ? input.kind.parse(given.raw) : undefined;
    if (parsed) found[camelCase(name)] = parsed.value;
    else {
      const { mismatch } = await import("./mismatch.ts");
      problems.push(`${given.typed} ${mismatch(input.kind, given.raw, misplaced)}`);
    }
  }
  return { problems, unset, found, typed };
}

/** The secret that another input contains, by name. It would be sent to GitLab as a name or a path. */
function secretIn(raw: string, input: Input, secrets: ReturnType<typeof givenSecrets>): string | undefined {
  const holds = (secret: string) => secret.length >= shortestSecret && raw.includes(secret);
  return input.secret ? undefined : secrets.find(([, secret]) => holds(secret.trim()))?.[0];
}

/** The text of one input, and the name under which the user gave it or would give it. */
export function find(name: string, input: Input, { flags, env, getInput }: InputSources) {
  const flag = flags.get(flagName(name));
  if (flag !== undefined && flag !== "") return { raw: flag, typed: `--${flagName(name)}` };
  const given = getInput(name, { trimWhitespace: input.secret !== true });
  const typed = variableName(name, env);
  if (given.trim() !== "") return { raw: given, typed };
  for (const variable of input.environment ?? []) {
    const raw = env[variable];
    if (raw !== undefined && raw.trim() !== "")
      return { raw: input.secret ? raw : raw.trim(), typed: variable };
  }
  return { raw: input.default, typed };
}

/** In an action and in the component, people write the input's own name. Elsewhere they write the variable. */
function variableName(name: string, env: Environment): string {
  const wrapped = env.GITHUB_ACTIONS === "true" || env.COUNTERSIGN_WRAPPER === "component";
  return wrapped ? name : `INPUT_${name.toUpperCase()}`;
}

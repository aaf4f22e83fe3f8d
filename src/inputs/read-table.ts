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

export interface ReadTable {
  /** Of single inputs. */
  readonly problems: readonly string[];
  readonly unset: readonly UnsetVariable[];
  /** Values by the name in camelCase. */
  readonly found: Readonly<Record<string, unknown>>;
}

const reference = /^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/;

/** Reads every input of a table. Problems are those of single inputs. */
export async function readTable(
  table: Readonly<Record<string, Input>>,
  sources: InputSources,
): Promise<ReadTable> {
  const problems: string[] = [];
  const unset: UnsetVariable[] = [];
  const found: Record<string, unknown> = {};
  const secrets = givenSecrets(sources.env, sources.flags);
  for (const [name, input] of Object.entries(table)) {
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
  return { problems, unset, found };
}

/** The secret that another input contains, by name. It would be sent to GitLab as a name or a path. */
function secretIn(raw: string, input: Input, secrets: ReturnType<typeof givenSecrets>): string | undefined {
  const holds = (secret: string) => secret.length >= shortestSecret && raw.includes(secret);
  return input.secret ? undefined : secrets.find(([, secret]) => holds(secret.trim()))?.[0];
}

/** The text of one input. `inputName` of the spelling looks at the same places in the same order. */
export function find(name: string, input: Input, { flags, env, getInput }: InputSources): string | undefined {
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

/** Spells the name of an input as its reader types it: as a flag, as a variable, or as the name itself. */

import type { Environment } from "./environment.ts";

/** How a run was given its inputs. */
export interface Given {
  /** Names of flags, without the dashes. */
  readonly flags: ReadonlyMap<string, string>;
  readonly env: Environment;
}

/** Variables of secrets, which people set instead of the input. A test compares them with the table of inputs. */
export const secretVariables: Readonly<Record<string, readonly string[]>> = {
  gitlab_token: ["COUNTERSIGN_TOKEN"],
  external_control_secret: ["COUNTERSIGN_CONTROL_SECRET"],
  signing_key: ["COUNTERSIGN_SIGNING_KEY"],
};

/**
 * The name under which the user gave an input, or would give it.
 * @param variables those from which the input is read if it is not given itself
 */
export function inputName(
  name: string,
  { flags, env }: Given,
  variables: readonly string[] = secretVariables[name] ?? [],
): string {
  const flag = name.replaceAll("_", "-");
  const variable = `INPUT_${name.toUpperCase()}`;
  const isSet = (key: string) => (env[key] ?? "").trim() !== "";
  const isWrapped = env.GITHUB_ACTIONS === "true" || env.COUNTERSIGN_WRAPPER === "component";
  if (flags.get(flag)) return `--${flag}`;
  if (isSet(variable)) return isWrapped ? name : variable;
  const other = variables.find(isSet);
  if (other !== undefined) return other;
  // In an action and in the component, people write the input's own name. In other jobs they write the variable.
  if (isWrapped) return name;
  const isJob = [env.CI, env.GITLAB_CI].some(Boolean) || Object.keys(env).some((key) => /^INPUT_/.test(key));
  return flags.size > 0 || !isJob ? `--${flag}` : variable;
}

/** Replaces each `‹name›` of an error, which does not know how its reader gives inputs. */
export function spelled(text: string, given: Given): string {
  return text.replace(/‹([a-z_]+)›/g, (_, name: string) => inputName(name, given));
}

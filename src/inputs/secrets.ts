/** Finds every secret that the job was given, in any way, before the inputs are checked. */

import type { Environment } from "../shared/environment.ts";
import { flagName, type Input, inputNames, inputTable } from "./table.ts";

/** Variables with a secret, by the end of their name. */
const secretName =
  /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PRIVATE_KEY|API_?KEY|ACCESS_KEY|SIGNING_KEY|_JWT)(?:_V?\d+)?$/i;
/** Variables with an address. Others can quote what the author of a merge request wrote. */
const addressName = /_(?:PROXY|URL|URI|DSN)$/i;
/** The password of an address. Proxies can be given without a scheme. */
const password = /^(?:[a-z][\w+.-]*:\/\/)?[^\s:/@]*:([^\s/]+)@/i;
/** A reference that the CI host did not replace, a path, a word: the name alone does not make these a secret. */
const notSecret = /^(?:\$\{?\w+\}?|\/\S*|[a-z]+)$/;

/** The inputs that are secrets. */
export const secretInputs = inputNames.filter((name) => (inputTable[name] as Input).secret);

/** The secrets of inputs and the job's own token, each with its name. */
export function givenSecrets(
  env: Environment,
  flags: ReadonlyMap<string, string>,
): readonly (readonly [name: string, secret: string])[] {
  const given = secretInputs.flatMap((name) => {
    const { environment = [] }: Input = inputTable[name];
    const values = [
      flags.get(flagName(name)),
      env[`INPUT_${name.toUpperCase()}`],
      ...environment.map((variable) => env[variable]),
    ];
    return values.map((value) => [name, value] as const);
  });
  const perControl = Object.entries(env)
    .filter(([name]) => name.startsWith("COUNTERSIGN_CONTROL_SECRET_"))
    .map(([, value]) => ["external_control_secret", value] as const);
  const all = [...given, ...perControl, ["CI_JOB_TOKEN", env.CI_JOB_TOKEN] as const];
  return all.flatMap(([name, value]) =>
    value === undefined || value.trim() === "" || /^\$\{?\w+\}?$/.test(value) ? [] : [[name, value]],
  );
}

/** All of them: those of inputs, and what other variables contain by their names. */
export function secretsOf(env: Environment, flags: ReadonlyMap<string, string>): readonly string[] {
  const others = Object.entries(env).flatMap(([name, value = ""]) => {
    const [, inAddress = ""] = (addressName.test(name) && password.exec(value)) || [];
    return [secretName.test(name) && !notSecret.test(value) ? value : "", inAddress, decoded(inAddress)];
  });
  const all = [...givenSecrets(env, flags).map(([, secret]) => secret), ...others];
  return [...new Set(all.filter((secret) => secret !== ""))];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

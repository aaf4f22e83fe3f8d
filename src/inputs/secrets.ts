/** Finds every secret that was given, by any way, before the inputs are checked. */

import type { Environment } from "../shared/environment.ts";
import { flagName, type Input, inputNames, inputTable } from "./table.ts";

export function secretsOf(env: Environment, flags: ReadonlyMap<string, string>): readonly string[] {
  const given = inputNames.flatMap((name) => {
    const { secret, environment = [] }: Input = inputTable[name];
    if (!secret) return [];
    return [
      flags.get(flagName(name)),
      env[`INPUT_${name.toUpperCase()}`],
      ...environment.map((variable) => env[variable]),
    ];
  });
  const perControl = Object.entries(env).filter(([name]) => name.startsWith("COUNTERSIGN_CONTROL_SECRET_"));
  const all = [...given, ...perControl.map(([, value]) => value)];
  return [...new Set(all.filter((value): value is string => value !== undefined && value.trim() !== ""))];
}

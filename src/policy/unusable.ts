/** Why policies that are well formed one by one make no policy together. */

import { RunError } from "../shared/errors.ts";

/** The same requirement in two of them, or nothing that can be judged in any. */
export function unusable(names: readonly string[], sources: readonly string[]): RunError {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  const from = sources.join(", ");
  if (twice !== undefined) {
    return new RunError("POLICY_INVALID", `the requirement "${twice}" is in the policy twice (${from})`, {
      advice: "rename one, or let one file extend the other, which then merges them",
    });
  }
  return new RunError(
    "POLICY_INVALID",
    `policy ${from} checks nothing: it names no control that can be judged`,
    {
      advice: "name at least one control under requirements",
    },
  );
}

export function joined(errors: readonly RunError[]): RunError {
  const [only] = errors;
  if (only && errors.length === 1) return only;
  const problems = errors.flatMap((error) => (error.problems.length > 0 ? error.problems : [error.message]));
  return new RunError("POLICY_INVALID", `the policy has ${problems.length} problems`, { problems });
}

/** Why a line of `status_check` fits nothing, and what there is instead. */

import { RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
import { listed, plain } from "../shared/text.ts";
import { findCheck, type Listed, splits } from "./targets.ts";

export function unknownTargets(problems: readonly string[], input: string): RunError {
  const [only = ""] = problems;
  return problems.length === 1
    ? new RunError("TARGET_UNKNOWN", only)
    : new RunError("TARGET_UNKNOWN", `${problems.length} entries of ${input} fit nothing`, { problems });
}

export function explainLine(
  line: string,
  requirements: readonly string[],
  checks: readonly Listed[],
): string {
  const there =
    checks.length === 0
      ? "this merge request has none: a check bound to a protected branch counts only where the branch's name equals the target branch exactly"
      : `this merge request has ${listed(checks.map(({ id, name }) => `"${plain(name)}" (${id})`))}`;
  const paired = [...splits(line)].find(([, right]) => findCheck(right, checks));
  if (paired)
    return `status_check ${line}: the policy has no requirement "${paired[0]}"${didYouMean(paired[0], requirements)}`;
  const named = [...splits(line)].find(([left]) => requirements.includes(left))?.[1] ?? line;
  const names = checks.map(({ name }) => name);
  return `there is no status check ${/^\d+$/.test(named) ? "with id " : ""}"${named}"${didYouMean(named, names)} (${there})`;
}

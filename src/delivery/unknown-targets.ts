/** Explains why entries of `status_check` and `external_control` match nothing, and what exists instead, if anything can. */

import { RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
import { listed, plain } from "../shared/text.ts";
import { findCheck, type Listed, splits } from "./check-lines.ts";

interface There {
  readonly requirements: readonly string[];
  readonly checks: readonly Listed[];
}

/** @param twice ids of checks that more than one line names */
export function unfitStatusChecks(
  lines: readonly string[],
  twice: readonly number[],
  there: There,
): RunError {
  return unknownTargets(
    [
      ...lines.map((line) => explainLine(line, there)),
      ...twice.map((id) => `status check ${id} is named twice, but a check can have only one verdict`),
    ],
    "status_check",
  );
}

/** Explains why a line of `status_check` matches nothing, and which checks exist. */
function explainLine(line: string, { requirements, checks }: There): string {
  const there =
    checks.length === 0
      ? "this merge request has none: a check that is limited to protected branches applies only if one of them has exactly the name of the target branch"
      : `this merge request has ${listed(checks.map(({ id, name }) => `"${plain(name)}" (${id})`))}`;
  const paired = [...splits(line)].find(([, right]) => findCheck(right, checks));
  if (paired)
    return `‹status_check› ${line}: the policy has no requirement "${paired[0]}"${didYouMean(paired[0], requirements)}`;
  const named = [...splits(line)].find(([left]) => requirements.includes(left))?.[1] ?? line;
  const names = checks.map(({ name }) => name);
  return `there is no status check ${/^\d+$/.test(named) ? "with id " : ""}"${named}"${didYouMean(named, names)} (${there})`;
}

export function unknownTargets(problems: readonly string[], input: string): RunError {
  const [only = ""] = problems;
  return problems.length === 1
    ? new RunError("TARGET_UNKNOWN", only)
    : new RunError("TARGET_UNKNOWN", `${problems.length} entries of ‹${input}› match nothing`, { problems });
}

/** @param cause GitLab's refusal of the list, to a token that it accepts elsewhere */
export function withoutLicence(cause: unknown): RunError {
  return new RunError(
    "TOKEN_REFUSED",
    "GitLab refused the status checks of this project although the token is valid: status checks require GitLab Ultimate",
    {
      cause,
      advice:
        "use a project with an Ultimate licence, or leave ‹status_check› empty and answer an external control",
    },
  );
}

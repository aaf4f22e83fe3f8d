/** Which status checks and controls get which verdict: names and ids looked up before anything is judged. */

import { RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
import { listed, plain } from "../shared/text.ts";

export interface Target {
  readonly kind: "status_check" | "external_control";
  readonly id: number;
  readonly name: string | undefined;
  /** The single requirement it stands for; undefined: the whole verdict. */
  readonly requirement: string | undefined;
}

/** A check or control as GitLab lists it. */
export interface Listed {
  readonly id: number;
  readonly name: string;
}

/**
 * Lines of `status_check` to checks of the merge request. A line is a check's name or id, or `REQUIREMENT=CHECK`; both
 * halves may hold `=`, so the policy's requirements and GitLab's list decide which one separates.
 * @throws RunError TARGET_UNKNOWN that names every line that fits nothing, and the checks there are
 */
export function statusCheckTargets(
  lines: readonly string[],
  requirements: readonly string[],
  checks: readonly Listed[],
): readonly Target[] {
  const unknown: string[] = [];
  const targets = lines.flatMap((line): Target[] => {
    const whole = findCheck(line, checks);
    if (whole) return [{ kind: "status_check", ...whole, requirement: undefined }];
    for (const [left, right] of splits(line)) {
      const check = requirements.includes(left) ? findCheck(right, checks) : undefined;
      if (check) return [{ kind: "status_check", ...check, requirement: left }];
    }
    unknown.push(line);
    return [];
  });
  const twice = targets.filter(({ id }, index) => targets.findIndex((other) => other.id === id) !== index);
  if (unknown.length + twice.length === 0) return targets;
  throw unknownTargets(
    [
      ...unknown.map((line) => explainLine(line, requirements, checks)),
      ...twice.map(({ id }) => `status check ${id} is named twice, and one check can hold one verdict only`),
    ],
    "status_check",
  );
}

/** By name first: a check may be called "42". An id that is not listed is left to GitLab to accept or refuse. */
function findCheck(
  text: string,
  checks: readonly Listed[],
): { id: number; name: string | undefined } | undefined {
  const found = checks.find(({ name }) => name === text) ?? checks.find(({ id }) => String(id) === text);
  return found && { id: found.id, name: found.name };
}

function* splits(line: string): Generator<readonly [string, string]> {
  for (let cut = line.indexOf("="); cut >= 0; cut = line.indexOf("=", cut + 1)) {
    yield [line.slice(0, cut).trim(), line.slice(cut + 1).trim()];
  }
}

/** Why a line of `status_check` fits nothing, and what there is instead. */
function explainLine(line: string, requirements: readonly string[], checks: readonly Listed[]): string {
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

export function unknownTargets(problems: readonly string[], input: string): RunError {
  const [only = ""] = problems;
  return problems.length === 1
    ? new RunError("TARGET_UNKNOWN", only)
    : new RunError("TARGET_UNKNOWN", `${problems.length} entries of ${input} fit nothing`, { problems });
}

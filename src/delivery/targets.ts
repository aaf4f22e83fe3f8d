/** Which status checks and controls get which verdict: names and ids looked up before anything is judged. */

import type { ControlTarget as ControlInput } from "../inputs/targets.ts";
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
  const problems: string[] = [];
  const targets = lines.flatMap((line): Target[] => {
    const whole = findCheck(line, checks);
    if (whole) return [{ kind: "status_check", ...whole, requirement: undefined }];
    for (const [left, right] of splits(line)) {
      const check = requirements.includes(left) ? findCheck(right, checks) : undefined;
      if (check) return [{ kind: "status_check", ...check, requirement: left }];
    }
    problems.push(explainLine(line, requirements, checks));
    return [];
  });
  for (const [index, { id }] of targets.entries()) {
    if (targets.findIndex((other) => other.id === id) !== index) {
      problems.push(`status check ${id} is named twice, and one check can hold one verdict only`);
    }
  }
  if (problems.length === 0) return targets;
  throw unknownTargets(problems, "status_check");
}

/**
 * Controls with the names GitLab shows.
 * @param known the controls of the frameworks applied to the project; undefined when the token may not see them
 * @throws RunError TARGET_UNKNOWN for a control that is not among them, or a requirement the policy has not
 */
export function controlTargets(
  inputs: readonly ControlInput[],
  requirements: readonly string[],
  known: readonly (Listed & { readonly isExternal: boolean })[] | undefined,
): readonly Target[] {
  const problems: string[] = [];
  const targets = inputs.map(({ id, requirement }): Target => {
    if (requirement !== undefined && !requirements.includes(requirement)) {
      problems.push(
        `external_control ${requirement}=${id}: the policy has no requirement "${requirement}"${didYouMean(requirement, requirements)}`,
      );
    }
    const control = known?.find((candidate) => candidate.id === id);
    if (known && !control) {
      const external = known
        .filter(({ isExternal }) => isExternal)
        .map((one) => `${one.id} (${plain(one.name)})`);
      problems.push(
        `external control ${id} is not in a framework applied to the project, which has ${external.length === 0 ? "no external control" : listed(external)}`,
      );
    }
    if (control && !control.isExternal)
      problems.push(
        `control ${id} (${plain(control.name)}) is not an external control: GitLab judges it itself`,
      );
    return { kind: "external_control", id, name: control?.name, requirement };
  });
  if (problems.length === 0) return targets;
  throw unknownTargets(problems, "external_control");
}

function unknownTargets(problems: readonly string[], input: string): RunError {
  const [only = ""] = problems;
  return problems.length === 1
    ? new RunError("TARGET_UNKNOWN", only)
    : new RunError("TARGET_UNKNOWN", `${problems.length} entries of ${input} fit nothing`, { problems });
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

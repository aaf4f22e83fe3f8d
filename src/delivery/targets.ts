/** Which status checks and controls get which verdict. Names and ids are looked up before anything is judged. */

import { findCheck, type Listed, splits } from "./check-lines.ts";

export interface Target {
  readonly kind: "status_check" | "external_control";
  readonly id: number;
  readonly name: string | undefined;
  /** The single requirement whose status it gets. Undefined: it gets the whole verdict. */
  readonly requirement: string | undefined;
}

/**
 * Finds the check for each line of `status_check`. A line is a check's name or id, or `REQUIREMENT=CHECK`. Both parts may
 * contain `=`, so the policy's requirements and GitLab's list decide which `=` separates them.
 * @throws RunError TARGET_UNKNOWN that names every line without a match, and the checks that exist
 */
export async function statusCheckTargets(
  lines: readonly string[],
  requirements: readonly string[],
  checks: readonly Listed[],
): Promise<readonly Target[]> {
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
  const { unfitStatusChecks } = await import("./unknown-targets.ts");
  throw unfitStatusChecks(
    unknown,
    twice.map(({ id }) => id),
    { requirements, checks },
  );
}

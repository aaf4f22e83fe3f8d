/** Reads a line of `status_check`: the name or id of a check, with `REQUIREMENT=` before it if there is one. */

/** A check or control as GitLab lists it. */
export interface Listed {
  readonly id: number;
  readonly name: string;
}

/** Tries the name first, because a check may be named "42". GitLab decides about an id that is not in its list. */
export function findCheck(
  text: string,
  checks: readonly Listed[],
): { id: number; name: string | undefined } | undefined {
  const found = checks.find(({ name }) => name === text) ?? checks.find(({ id }) => String(id) === text);
  return found && { id: found.id, name: found.name };
}

export function* splits(line: string): Generator<readonly [string, string]> {
  for (let cut = line.indexOf("="); cut >= 0; cut = line.indexOf("=", cut + 1)) {
    yield [line.slice(0, cut).trim(), line.slice(cut + 1).trim()];
  }
}

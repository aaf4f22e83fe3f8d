/** How a line of `status_check` is read: a name or an id of a check, after `REQUIREMENT=` if there is one. */

/** A check or control as GitLab lists it. */
export interface Listed {
  readonly id: number;
  readonly name: string;
}

/** By name first: a check may be called "42". An id that is not listed is left to GitLab to accept or refuse. */
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

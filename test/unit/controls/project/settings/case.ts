/** What the tables of cases about settings share. */

export interface SettingCase {
  readonly id: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly facts: Record<string, unknown>;
  readonly outcome: { readonly status: string; readonly message?: unknown };
}

/** Cases of one control. */
export function casesOf(
  id: string,
  rows: readonly (readonly [
    name: string,
    given: Readonly<Record<string, unknown>> | undefined,
    facts: Record<string, unknown>,
    outcome: string,
    message?: string,
  ])[],
): readonly SettingCase[] {
  return rows.map(([name, given, facts, status, message]) => ({
    ...{ id, name, facts },
    ...(given ? { with: given } : {}),
    outcome: { status, ...(message === undefined ? {} : { message }) },
  }));
}

/** Judges a control on facts that a test gives. */

import { expect } from "vitest";
import { ControlEntry } from "../../../../src/policy/schema.ts";
import { selectControl } from "../../../../src/policy/select.ts";
import { parse } from "../../../../src/shared/schema.ts";

export async function judge(id: string, params: object | undefined, facts: object) {
  const { control, issues } = await selectControl(parse(ControlEntry, { id, with: { ...params } }));
  expect(issues).toEqual([]);
  const { status = undefined, message = "" } = (await control?.judge?.())?.({ ...facts }) ?? {};
  return { status, message };
}

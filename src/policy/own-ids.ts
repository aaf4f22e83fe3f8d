/** Ids that a policy gives to rules and expressions of its own: one each, since waivers and reports name controls by them. */

import { controlIds } from "../controls/registry.ts";
import type { Problem } from "./document.ts";
import type { Draft, DraftEntry } from "./draft.ts";

/** Every own id that stands for two different things. */
export function repeatedIds(draft: Draft): readonly Problem[] {
  const first = new Map<string, string>();
  return draft.requirements.flatMap(({ entries }) => entries).flatMap((one) => problemOf(one, first));
}

function problemOf({ entry, path }: DraftEntry, first: Map<string, string>): readonly Problem[] {
  const { id, rule, expression } = entry;
  if ((rule ?? expression) === undefined || controlIds.includes(id)) return [];
  const meaning = JSON.stringify(rule ?? expression);
  const before = first.get(id) ?? meaning;
  first.set(id, before);
  return before === meaning
    ? []
    : [{ path: [...path, "id"], message: `${id} is already the id of another rule: give each its own` }];
}

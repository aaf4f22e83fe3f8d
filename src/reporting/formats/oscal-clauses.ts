/** Makes ids of controls as in OSCAL's catalogues from the clauses at the beginning of requirements' names. */

import { oneLine } from "./one-line.ts";

export interface Clause {
  /** A token: it begins with a letter, and has letters, digits, `.`, `-` and `_`. */
  readonly id: string;
}

/** `CC6.1 …`, `A.8.28 …`, `AC-2(1) …`, `PR.AC-1 …`, `1.1 …`: letters if any, and a number. */
const clause = /^((?:[A-Z]{1,4}(?:\.[A-Z]{1,4})*[.-]?)?\d{1,4}(?:[.-]\d{1,4})*(?:\(\d{1,3}\))*)(?=$|[\s:–—])/;

/**
 * `AC-2(1)` is `ac-2.1`, as NIST's own catalogue spells it; a number alone is `clause-1.1`. A name without a clause
 * becomes an id such as `four-eyes`. Two names never share an id.
 */
export function clauses(names: readonly string[]): readonly Clause[] {
  const slugs = new Map<string, number>();
  return names.map((name) => {
    const [, found] = clause.exec(oneLine(name)) ?? [];
    if (found !== undefined) {
      const id = found.toLowerCase().replace(/\((\d+)\)/g, ".$1");
      return { id: /^\d/.test(id) ? `clause-${id}` : id };
    }
    const slug = slugOf(name);
    const times = (slugs.get(slug) ?? 0) + 1;
    slugs.set(slug, times);
    return { id: times === 1 ? slug : `${slug}-${times}` };
  });
}

function slugOf(name: string): string {
  const slug = oneLine(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "")
    .replace(/[\ud800-\udfff]/gu, "");
  return /^\p{L}/u.test(slug) ? slug : `requirement-${slug || "unnamed"}`;
}

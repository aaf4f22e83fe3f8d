/** Makes ids of controls as in OSCAL's catalogues from the clauses at the beginning of requirements' names. */

import { oneLine } from "./one-line.ts";

export interface Clause {
  /** A token: it begins with a letter, and has letters, digits, `.`, `-` and `_`. Several requirements may share it. */
  readonly id: string;
  /** The objective, also a token: no other requirement has it. */
  readonly target: string;
}

/** `CC6.1 …`, `A.8.28 …`, `AC-2(1) …`, `PR.AC-1 …`, `1.1 …`: letters if any, and a number. */
const clause = /^((?:[A-Z]{1,4}(?:\.[A-Z]{1,4})*[.-]?)?\d{1,4}(?:[.-]\d{1,4})*(?:\(\d{1,3}\))*)(?=$|[\s:–—])/;

const longestSlug = 60;

/**
 * `AC-2(1)` is `ac-2.1`, as NIST's own catalogue spells it; a number alone is `clause-1.1`. A name without a clause
 * becomes an id such as `four-eyes`. A further requirement about the same clause is another objective of it, which NIST
 * spells `ac-2.1_obj.2`. Two names without a clause never share an id.
 */
export function clauses(names: readonly string[]): readonly Clause[] {
  const taken = new Set<string>();
  const used = new Map<string, number>();
  const unique = (base: string, mark: string) => {
    let number = used.get(base) ?? 1;
    let id = number === 1 ? base : `${base}${mark}${number}`;
    while (taken.has(id)) id = `${base}${mark}${++number}`;
    used.set(base, number + 1);
    taken.add(id);
    return id;
  };
  return names.map((name) => {
    const [, found] = clause.exec(oneLine(name)) ?? [];
    if (found === undefined) {
      const id = unique(slugOf(name), "-");
      return { id, target: id };
    }
    const spelled = found.toLowerCase().replace(/\((\d+)\)/g, ".$1");
    const id = /^\d/.test(spelled) ? `clause-${spelled}` : spelled;
    return { id, target: unique(id, "_obj.") };
  });
}

function slugOf(name: string): string {
  const words = oneLine(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  const slug = [...words]
    .slice(0, longestSlug)
    .join("")
    .replace(/^-+|-+$/g, "");
  return /^\p{L}/u.test(slug) ? slug : `requirement-${slug || "unnamed"}`;
}

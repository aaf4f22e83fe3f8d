/** Names of jobs as policies write them: plain, with `*`, or between slashes an RE2 regular expression. */

import { compilePattern } from "../../shared/pattern.ts";
import { text } from "../../shared/schema.ts";
import { matchesStars } from "../../shared/stars.ts";
import * as z from "../../shared/zod.ts";

export interface WantedName {
  readonly wanted: string;
  readonly matches: (name: string) => boolean;
}

/**
 * The schema of a parameter with such names.
 * @param usually the default of a parameter that may be missing
 */
export function jobNames(which: string, usually?: string) {
  const fallback = usually === undefined ? "" : `; ${usually} by default`;
  const meaning = `${which}: names, names with *, or /RE2 expressions/${fallback}`;
  return z.array(text(255)).check(z.describe(meaning));
}

/** @throws PatternError for an expression that RE2 refuses */
async function wantedName(wanted: string): Promise<WantedName> {
  const [, pattern] = /^\/(.+)\/$/s.exec(wanted) ?? [];
  if (pattern !== undefined) return { wanted, matches: await compilePattern(pattern) };
  return { wanted, matches: (name) => matchesStars(wanted, name) || matchesStars(wanted, groupOf(name)) };
}

export function wantedNames(names: readonly string[] = []): Promise<readonly WantedName[]> {
  return Promise.all(names.map(wantedName));
}

/** `rspec` for `rspec 1/3` and for `rspec: [ruby, 3.3]`, which `parallel` makes from one job. */
function groupOf(name: string): string {
  return name.replace(/(?: \d+\/\d+|: \[[^\]]*\])$/, "");
}

/** Names of jobs as policies write them: plain, with `*`, or between slashes an RE2 regular expression. */

import * as z from "zod/mini";
import { compilePattern } from "../../shared/pattern.ts";
import { text } from "../../shared/schema.ts";
import { matchesStars } from "../../shared/stars.ts";

export interface WantedName {
  readonly wanted: string;
  readonly matches: (name: string) => boolean;
}

/** The schema of a parameter with such names. */
export function jobNames(description: string) {
  return z.array(text(255, `${description}: a name, a name with *, or /an RE2 expression/`));
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

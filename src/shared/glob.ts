/** Globs over paths of repositories and projects, as `.gitignore` and CI rules have taught people to write them. */

import { Minimatch } from "minimatch";

/** `*` within a part, `**` for any number of parts, none included, `{a,b}` and `[ab]`; hidden files too. */
export function globMatcher(
  globs: readonly string[],
  { nocase = false }: { readonly nocase?: boolean } = {},
): (path: string) => boolean {
  const options = {
    ...{ dot: true, nonegate: true, noext: true, nocomment: true, nocase },
    platform: "linux",
  } as const;
  const matchers = globs.map((glob) => new Minimatch(glob, options));
  return (path) => matchers.some((matcher) => matcher.match(path));
}

/** Globs over paths of repositories and projects, as `.gitignore` and CI rules have taught people to write them. */

import { Minimatch } from "minimatch";

const options = { dot: true, nonegate: true, noext: true, nocomment: true, platform: "linux" } as const;

/** `*` within a part, `**` for any number of parts, none included, `{a,b}` and `[ab]`; hidden files too. */
export function globMatcher(
  globs: readonly string[],
  { nocase = false }: { readonly nocase?: boolean } = {},
): (path: string) => boolean {
  const matchers = globs.map((glob) => new Minimatch(glob, { ...options, nocase }));
  return (path) => matchers.some((matcher) => matcher.match(path));
}

/** Whether something in that folder, at any depth, may match. */
export function mayHold(globs: readonly string[]): (folder: string) => boolean {
  const matchers = globs.map((glob) => new Minimatch(glob, options));
  return (folder) => matchers.some((matcher) => matcher.match(folder, true));
}

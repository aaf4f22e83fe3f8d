/** What the commands of package managers say about versions. */

import { matchesStars } from "../../../../shared/stars.ts";

export interface Install {
  /** The manager, as `managers` names it. */
  readonly manager: string;
  readonly subcommand: string;
  /** Options and operands after the subcommand. */
  readonly rest: readonly string[];
  /** Whether the script, or a variable, has switched the manager to its lock file. */
  readonly isFrozen: boolean;
}

export interface Rules {
  /** Packages that may come in any version. */
  readonly allow: readonly string[];
}

export type Judged = { readonly wrong: string } | { readonly open: string } | undefined;

const exact = /^[v=]?\d+\.\d+(?:\.\d+)+(?:[-+.][\w.+-]+)?$/;
const commit = /[0-9a-f]{40}/;

/** Words that are not options. An option of the list takes the next word. */
export function operands(rest: readonly string[], valued: readonly string[] = []): readonly string[] {
  return rest.filter((word, index) => !word.startsWith("-") && !valued.includes(rest[index - 1] ?? ""));
}

export const has = (rest: readonly string[], ...options: readonly string[]) =>
  rest.some((word) => options.some((option) => word === option || word === `${option}=true`));

/** @param versionOf the package and the version that its address names */
export function packages(
  { manager, subcommand }: Install,
  names: readonly string[],
  { allow }: Rules,
  versionOf: (text: string) => readonly [name: string, version: string | undefined],
): Judged {
  const bad: string[] = [];
  for (const text of names) {
    // A folder or a file of the repository.
    if (/^\.{0,2}\/|^\.$|^\.\[|^file:|\.(?:tgz|tar\.gz|whl|gem|zip)$/.test(text) && !/^\w+:\/\//.test(text))
      continue;
    if (/^\w[\w+.-]*:\/\//.test(text) || /^git@/.test(text)) {
      if (/^(?:git\+)?http:/.test(text) || !commit.test(text)) bad.push(text.replace(/\/\/[^/@]*@/, "//"));
      continue;
    }
    const [name, version] = versionOf(text);
    if (allow.some((pattern) => matchesStars(pattern, name))) continue;
    if (/[$`]/.test(text)) return { open: `the version of ${name} is not known` };
    if (version === undefined || !exact.test(version)) bad.push(name);
  }
  return bad.length > 0
    ? { wrong: `${manager} ${subcommand} takes ${bad.join(", ")} without an exact version` }
    : undefined;
}

/** `name@version`, with a scope before it. */
export const atVersion = (text: string): readonly [string, string | undefined] => {
  const at = text.lastIndexOf("@");
  return at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text, undefined];
};
/** `name==version`, with extras and markers. */
export const pipVersion = (text: string): readonly [string, string | undefined] => {
  const [, name = text, version] = /^([\w.$-]+)(?:\[[^\]]*\])?\s*(?:===?\s*([^\s;,]+))?/.exec(text) ?? [];
  return [name, version];
};
export const colonVersion = (text: string): readonly [string, string | undefined] => {
  const [name = text, version] = text.split(/[:=]/);
  return [name, version];
};

export const plain = (install: Install, why: string): Judged => ({
  wrong: `${install.manager} ${install.subcommand} ${why}`.replace(/ {2,}/g, " "),
});
export const unlocked = "does not follow the lock file";

export type Judge = (install: Install, rules: Rules) => Judged;

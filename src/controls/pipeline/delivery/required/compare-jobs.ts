/** Compares the job of an included file with the job that GitLab merged, keyword by keyword. */

import { defaultsOf, type Entry, isEntry, isGiven, keywordsOf } from "../../../../facts/pipeline/ci-jobs.ts";
import type { RequiredFile } from "../../../../facts/pipeline/configuration/required-files.ts";
import { referenceMark } from "../../../../facts/pipeline/merged-yaml.ts";
import { matchesParts } from "../../../../shared/stars.ts";
import { checkLimit } from "../../../../shared/work-limit.ts";
import type { WantedName } from "../../job-names.ts";

/** `open`: an input, a reference to another file, or a base in another file decides. */
export type Difference = "same" | "other" | "open";

/** Those that a job may have (lib/gitlab/ci/config/entry/job.rb, processable.rb, bridge.rb and their parts in ee). */
export const keywords = [
  ...["image", "services", "script", "run", "hooks", "before_script", "after_script"],
  ...["rules", "only", "except", "variables", "inherit", "inputs"],
  ...["when", "allow_failure", "start_in", "parallel", "trigger"],
  ...["artifacts", "cache", "dependencies", "needs", "stage", "tags"],
  ...["environment", "id_tokens", "secrets", "identity", "dast_configuration"],
  ...["coverage", "pages", "publish", "release"],
  ...["interruptible", "manual_confirmation", "resource_group", "retry", "timeout"],
] as const;

/** With them, a job can at most fail, wait, or run once more. */
const harmless: readonly string[] = [
  "interruptible",
  "manual_confirmation",
  "resource_group",
  "retry",
  "timeout",
];

/**
 * Compared unless a policy names others. Each of the rest can make a job harmless: `needs: []` starts it before what it
 * checks exists, `tags` run it on a runner that does nothing, `artifacts` and `dependencies` lose its report or its input.
 */
export const usual: readonly string[] = keywords.filter((keyword) => !harmless.includes(keyword));

const open = Symbol("open");
const deepest = 12;

const others = new Set([
  ...["default", "include", "stages", "variables", "workflow"],
  ...["image", "services", "cache", "before_script", "after_script"],
]);

/** The visible jobs of a file, with their bases from the same file. */
function jobsOfFile(file: Entry): readonly (readonly [name: string, job: Entry])[] {
  return Object.entries(file).flatMap(([name, job]) =>
    !name.startsWith(".") &&
    !others.has(name) &&
    isEntry(job) &&
    ["script", "run", "trigger", "extends"].some((key) => isGiven(job[key]))
      ? [[name, withBases(job, file)] as const]
      : [],
  );
}

export interface Pair {
  readonly name: string;
  readonly file: string;
  /** Undefined if the merged job of this name is not found, because an input names it. */
  readonly sides: Sides | undefined;
}

/** The jobs of the file with these names, or all of them, beside the merged jobs. */
export function pairsOf(
  { name: file, content }: RequiredFile,
  merged: Entry,
  names: readonly WantedName[] | undefined,
): readonly Pair[] {
  const isWanted = (name: string) => !names || names.some((one) => one.matches(name));
  if (!content) return [];
  return jobsOfFile(content).flatMap(([name, own]): readonly Pair[] => {
    const isOpen = name.includes("$[[");
    if (!isOpen && !isWanted(name)) return [];
    const actual = Object.entries(merged).flatMap(([one, job]) =>
      isEntry(job) && isWanted(one) && (isOpen ? fits(name, one) : one === name)
        ? [{ name: one, file, sides: { file: content, merged, own, actual: job } }]
        : [],
    );
    // Of the named jobs, those that are not found are reported as missing.
    return actual.length > 0 || names ? actual : [{ name, file, sides: undefined }];
  });
}

/** Later bases and the job itself win; lists are replaced (lib/gitlab/ci/config/extendable/entry.rb). */
function withBases(job: Entry, file: Entry, depth = 0): Entry {
  if (!isGiven(job.extends)) return job;
  const bases = [job.extends].flat().map((name) => {
    const base = file[String(name)];
    return isEntry(base) && depth < deepest ? withBases(base, file, depth + 1) : { [openBase]: true };
  });
  return [...bases, job].reduce<Entry>((all, one) => deepMerge(all, one), {});
}

const openBase = "base in another file";

function deepMerge(one: Entry, other: Entry): Entry {
  // A variable can have a name that means something else in an object, such as `__proto__`.
  const merged = new Map(Object.entries(one));
  for (const [key, value] of Object.entries(other)) {
    const before = merged.get(key);
    merged.set(key, isEntry(before) && isEntry(value) ? deepMerge(before, value) : value);
  }
  return Object.fromEntries(merged);
}

export interface Sides {
  readonly file: Entry;
  readonly merged: Entry;
  readonly own: Entry;
  readonly actual: Entry;
}

export function compareKeyword(keyword: string, { file, merged, own, actual }: Sides): Difference {
  const fallback = keyword === "stage" ? "test" : undefined;
  const written = resolveReferences(keywordsOf(own, defaultsOf(file))(keyword) ?? fallback, file);
  const effective = keywordsOf(actual, defaultsOf(merged))(keyword) ?? fallback;
  const hasOpenBase = own[openBase] === true;
  if (!isGiven(written)) {
    if (!isGiven(effective)) return "same";
    return hasOpenBase ? "open" : "other";
  }
  if (!isGiven(effective)) return isOpen(written) ? "open" : "other";
  const [a, b] = [normal(keyword, written), normal(keyword, effective)];
  // The file lets the project choose the stage.
  if (keyword === "stage" && typeof a === "string" && a.includes("$[[")) return fits(a, b) ? "same" : "other";
  if (keyword === "variables" && hasOpenBase && isEntry(a) && isEntry(b)) {
    const known = compare(
      a,
      Object.fromEntries(Object.entries(b).filter(([name]) => Object.hasOwn(a, name))),
    );
    return known === "same" && Object.keys(b).length > Object.keys(a).length ? "open" : known;
  }
  return compare(a, b);
}

/** A reference is replaced by what it names in the same file. One to another file stays open. */
function resolveReferences(value: unknown, file: Entry, depth = 0): unknown {
  if (depth > deepest) return open;
  if (Array.isArray(value)) {
    if (value[0] !== referenceMark) return value.map((one) => resolveReferences(one, file, depth + 1));
    let found: unknown = file;
    for (const key of value.slice(1)) found = isEntry(found) ? found[String(key)] : undefined;
    return found === undefined ? open : resolveReferences(found, file, depth + 1);
  }
  if (!isEntry(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, resolveReferences(one, file, depth + 1)]),
  );
}

/** The forms that GitLab takes for the same. */
function normal(keyword: string, value: unknown): unknown {
  if (value === open) return open;
  if (/script$/.test(keyword)) return [value].flat(20);
  if (keyword === "image") return typeof value === "string" ? { name: value } : value;
  if (keyword === "services" && Array.isArray(value))
    return value.map((one) => (typeof one === "string" ? { name: one } : one));
  if (keyword === "rules" && Array.isArray(value)) return value.flat(20);
  if (keyword === "variables" && isEntry(value))
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plainValue(one)]));
  return value;
}

export function plainValue(variable: unknown): unknown {
  return isEntry(variable) && Object.keys(variable).join() === "value" ? variable.value : variable;
}

function isOpen(value: unknown): boolean {
  if (value === open) return true;
  if (typeof value === "string") return /^\s*\$\[\[.*\]\]\s*$/s.test(value);
  return Array.isArray(value) && value.some(isOpen);
}

export function compare(written: unknown, actual: unknown): Difference {
  checkLimit();
  if (Array.isArray(written)) return compareLists(written, actual);
  if (isOpen(written)) return "open";
  if (isEntry(written)) return compareEntries(written, actual);
  if (typeof written === "string" && written.includes("$[[")) return fits(written, actual) ? "open" : "other";
  if (!isGiven(written) || !isGiven(actual)) return isGiven(written) === isGiven(actual) ? "same" : "other";
  return String(written) === String(actual) && typeof actual !== "object" ? "same" : "other";
}

/** GitLab takes one text for a list of one. */
function compareLists(written: readonly unknown[], actual: unknown): Difference {
  if (!Array.isArray(actual)) return written.length === 1 ? compare(written[0], actual) : "other";
  if (written.length !== actual.length) return written.some(isOpen) ? "open" : "other";
  return worst(written.map((one, index) => compare(one, actual[index])));
}

function compareEntries(written: Entry, actual: unknown): Difference {
  if (!isEntry(actual)) return "other";
  const names = Object.keys(written).filter((name) => isGiven(written[name]));
  if (names.some((name) => name.includes("$[["))) return "open";
  const more = Object.keys(actual).some((name) => isGiven(actual[name]) && !names.includes(name));
  return more ? "other" : worst(names.map((name) => compare(written[name], actual[name])));
}

function worst(all: readonly Difference[]): Difference {
  if (all.includes("other")) return "other";
  return all.includes("open") ? "open" : "same";
}

/** Whether the text can be the other one, with the values of its inputs. */
function fits(written: string, actual: unknown): boolean {
  if (typeof actual === "object") return false;
  return matchesParts(written.split(/\$\[\[.*?\]\]/s), String(actual));
}

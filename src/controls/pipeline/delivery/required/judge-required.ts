/** Judges the sets of required files: at least one must be included, with its jobs as the files define them. */

import { isGiven } from "../../../../facts/pipeline/ci-jobs.ts";
import type { Reviewed } from "../../../../facts/pipeline/configuration/included-commits.ts";
import type { Overriding } from "../../../../facts/pipeline/configuration/overriding.ts";
import type { RequiredFile, RequiredFiles } from "../../../../facts/pipeline/configuration/required-files.ts";
import { count, plain } from "../../../../shared/text.ts";
import { fail, type Outcome, pass, unknown } from "../../../define.ts";
import { joined } from "../../ci-outcome.ts";
import { problemOfCommit } from "../../include-commits.ts";
import type { WantedName } from "../../job-names.ts";
import { compareKeyword, pairsOf, type Sides } from "./compare-jobs.ts";
import { changedVariables, foreignVariables, overriddenIn } from "./compare-variables.ts";

export interface Wanted {
  readonly source: string;
  readonly matches: (source: string) => boolean;
  readonly jobs: readonly WantedName[] | undefined;
}

export function judgeSets(
  sets: readonly (readonly Wanted[])[],
  required: RequiredFiles,
  demand: Demand,
): Outcome {
  const judged = sets.map((set) => {
    const all = set.map((wanted) => judge(wanted, required, demand));
    return {
      wrong: all.flatMap(({ wrong }) => wrong),
      open: all.flatMap(({ open }) => open),
      jobs: all.reduce((sum, { jobs }) => sum + jobs, 0),
    };
  });
  const right = judged.find(({ wrong, open }) => wrong.length === 0 && open.length === 0);
  if (right) return pass(`${count(right.jobs, "required job is", "required jobs are")} unchanged`);
  const [possible] = judged.filter(({ wrong }) => wrong.length === 0);
  if (possible) return unknown(joined(possible.open));
  const [nearest] = [...judged].sort((one, other) => one.wrong.length - other.wrong.length);
  const wrong = nearest?.wrong ?? [];
  const others = judged.length > 1 ? `, the nearest of ${judged.length} sets` : "";
  return fail(`${joined(wrong)}${others}`, { actual: wrong });
}

interface Judged {
  readonly wrong: readonly string[];
  readonly open: readonly string[];
  readonly jobs: number;
}

export interface Demand {
  readonly compared: readonly string[];
  readonly mayBeSet: (variable: string) => boolean;
  readonly ignoresConditions: boolean;
  readonly overriding: Overriding;
  /** Undefined if every commit counts. */
  readonly reviewed: ReadonlyMap<string, Reviewed> | undefined;
}

function judge(
  { source, matches, jobs: names }: Wanted,
  { merged, files }: RequiredFiles,
  demand: Demand,
): Judged {
  const found = files.filter((file) => matches(file.source));
  if (found.length === 0) return { wrong: [plain(`${source} is not included`)], open: [], jobs: 0 };
  const { reviewed } = demand;
  const commits = reviewed ? found.map(({ include }) => problemOfCommit(include, reviewed)) : [];
  const wrong = commits.flatMap((one) => (one.wrong === undefined ? [] : [plain(one.wrong)]));
  const open = [
    ...commits.flatMap((one) => (one.open === undefined ? [] : [plain(one.open)])),
    ...found.flatMap((file) => doubtsOf(file, demand.ignoresConditions)),
  ];
  const pairs = found.flatMap((file) => pairsOf(file, merged, names));
  for (const { name, file, sides } of pairs) {
    if (!sides) open.push(plain(`which job ${name} of ${file} becomes is not known`));
    else {
      const difference = compareJob(sides, demand);
      wrong.push(...difference.wrong.map((what) => plain(`${name}: ${what} differs from ${file}`)));
      open.push(...difference.open.map((what) => plain(`${name}: ${what} cannot be compared with ${file}`)));
      if (difference.settings.length > 0)
        open.push(
          `${plain(name)}: ${demand.overriding.said(difference.settings)}; to ignore this, set settings: ignore`,
        );
    }
  }
  const nesting = found.filter(({ content }) => content && isGiven(content.include));
  const isWhole = nesting.length === 0 && found.every(({ content }) => content);
  const missing = (names ?? []).filter((one) => !pairs.some(({ name, sides }) => sides && one.matches(name)));
  (isWhole ? wrong : open).push(...missing.map(({ wanted }) => plain(`${source} has no job ${wanted}`)));
  if (!names)
    open.push(
      ...nesting.map(({ name }) =>
        plain(`${name} includes other files, whose jobs are not compared; jobs can name those to compare`),
      ),
    );
  const jobs = pairs.filter(({ sides }) => sides).length;
  if (jobs === 0 && wrong.length === 0 && open.length === 0)
    open.push(plain(`${source} has no jobs to compare`));
  return { wrong: [...new Set(wrong)], open: [...new Set(open)], jobs };
}

function doubtsOf(
  { name, unreadable, isConditional }: RequiredFile,
  ignoresConditions: boolean,
): readonly string[] {
  return [
    ...(unreadable === undefined ? [] : [plain(`${name}: ${unreadable}`)]),
    ...(isConditional === true && !ignoresConditions
      ? [plain(`rules or variables decide whether ${name} is included`)]
      : []),
    ...(isConditional === undefined && !ignoresConditions
      ? [plain(`${name} is included by another file, whose conditions are not read`)]
      : []),
  ];
}

function compareJob(
  sides: Sides,
  { compared, mayBeSet, overriding }: Demand,
): {
  readonly wrong: readonly string[];
  readonly open: readonly string[];
  readonly settings: readonly string[];
} {
  const found = compared.map((keyword) => [keyword, compareKeyword(keyword, sides)] as const);
  const global = compared.includes("variables")
    ? [
        ...changedVariables(sides.file, sides.merged),
        ...foreignVariables(sides).map((name) => [name, "other"] as const),
      ]
        .filter(([name]) => !mayBeSet(name))
        .map(([name, difference]) => [`the global variable ${name}`, difference] as const)
    : [];
  const those = (kind: string) =>
    [...found, ...global].filter(([, difference]) => difference === kind).map(([what]) => what);
  const doubts = compared.includes("variables") ? overriddenIn(sides, overriding) : [];
  const names = doubts.filter((name) => !mayBeSet(name) && overriding.note(name, true) !== undefined);
  return { wrong: those("other"), open: those("open"), settings: names };
}

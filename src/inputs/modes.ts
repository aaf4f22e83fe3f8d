/** Reads the inputs that only the modes `responder` and `sweep` use. */

import { type FurtherMode, type ModeInputName, modeInputNames, modeTable, shard } from "./mode-table.ts";
import { type InputSources, type ReadTable, readTable } from "./read-table.ts";
import type { InputName, InputValues, ValuesOf } from "./table.ts";

type Values = ValuesOf<typeof modeTable>;

export type ResponderInputs = Pick<Values, "waitForPipeline"> & {
  readonly mode: "responder";
  readonly allowedGroups: readonly string[];
  /** Of the external control that an event names, unless it has a variable of its own. */
  readonly controlSecret: string | undefined;
};

export type SweepInputs = Omit<Values, "allowedGroups" | "waitForPipeline" | "shard"> & {
  readonly mode: "sweep";
  readonly shard: NonNullable<Values["shard"]>;
};

export type ModeInputs = ResponderInputs | SweepInputs;

/** @param problems receives what is wrong with them, so that it is reported with the problems of all inputs */
export async function readModeInputs(
  mode: FurtherMode,
  common: ReadTable<InputName>,
  sources: InputSources,
  problems: string[],
): Promise<ModeInputs> {
  const own = modeInputNames.filter((name) => modeTable[name].mode === mode);
  const table = Object.fromEntries(own.map((name) => [name, modeTable[name]]));
  const read = await readTable(table, sources);
  problems.push(...read.problems);
  const values = read.found as unknown as Values;
  const typed = read.typed as Readonly<Record<ModeInputName, string>>;
  if (mode === "responder") {
    const { allowedGroups = [], waitForPipeline } = values;
    if (allowedGroups.length === 0 && !problems.some((problem) => problem.startsWith(typed.allowed_groups)))
      problems.push(
        `${typed.allowed_groups} is missing: in mode responder, give the full paths of the groups whose projects are judged`,
      );
    problems.push(...notPaths(allowedGroups, typed.allowed_groups), ...namedSubject(common));
    const { externalControlSecret: controlSecret } = common.found as unknown as InputValues;
    return { mode, allowedGroups, waitForPipeline, controlSecret };
  }
  const { allowedGroups: _, waitForPipeline: __, ...rest } = values;
  problems.push(...scopeProblems(values, typed, common));
  return { ...rest, mode, shard: values.shard ?? shardOf(sources, typed.shard, problems) };
}

/** Whole path segments. A wildcard would let in more than the user sees. */
function notPaths(paths: readonly string[], typed: string): readonly string[] {
  return paths
    .filter((path) => !/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*(\/[\p{L}\p{N}_][\p{L}\p{N}_.-]*)*$/u.test(path))
    .map((path) => `${typed} must be full paths such as acme or acme/payments, not "${path}"`);
}

/** Only the event names what is judged. */
function namedSubject({ found, typed }: ReadTable<InputName>): readonly string[] {
  const { project, mergeRequest, sha } = found as unknown as InputValues;
  const given = { project, merge_request: mergeRequest, sha };
  return (Object.keys(given) as (keyof typeof given)[])
    .filter((name) => given[name] !== undefined)
    .map((name) => `${typed[name]} is not used in mode responder: leave it out`);
}

/** Exactly one of `group`, `group` with `framework`, `projects`. */
function scopeProblems(
  { group, framework, projects = [] }: Values,
  typed: Readonly<Record<ModeInputName, string>>,
  common: ReadTable<InputName>,
): readonly string[] {
  const problems: string[] = [];
  if (group !== undefined && projects.length > 0)
    problems.push(`${typed.group} and ${typed.projects} are both given: leave out one of them`);
  if (group === undefined && projects.length === 0)
    problems.push(`${typed.group} and ${typed.projects} are both missing: mode sweep requires one of them`);
  if (group === undefined && framework !== undefined)
    problems.push(`${typed.framework} requires ${typed.group}, whose frameworks it names`);
  const { mergeRequest, project } = common.found as unknown as InputValues;
  if (project !== undefined)
    problems.push(
      `${common.typed.project} is not used in mode sweep: give ${typed.projects} or ${typed.group}`,
    );
  if (mergeRequest !== undefined)
    problems.push(`${common.typed.merge_request} is not used in mode sweep: leave it out`);
  return problems;
}

/** GitLab sets these variables in a job with `parallel`. */
function shardOf({ env }: InputSources, typed: string, problems: string[]) {
  const { CI_NODE_INDEX: index, CI_NODE_TOTAL: total } = env;
  if (!index || !total) return { index: 1, total: 1 };
  const parsed = shard.parse(`${index}/${total}`);
  if (!parsed) problems.push(`CI_NODE_INDEX and CI_NODE_TOTAL are not a part of a whole: give ${typed}`);
  return parsed?.value ?? { index: 1, total: 1 };
}

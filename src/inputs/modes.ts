/** Reads the inputs that only the modes `responder` and `sweep` use. */

import type { Environment } from "../shared/environment.ts";
import { spelled } from "../shared/spelling.ts";
import { type FurtherMode, modeInputNames, modeTable, type Shard, shard } from "./mode-table.ts";
import { type InputSources, readTable } from "./read-table.ts";
import type { InputValues, ValuesOf } from "./table.ts";

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
  common: InputValues,
  sources: InputSources,
  problems: string[],
): Promise<ModeInputs> {
  const own = modeInputNames.filter((name) => modeTable[name].mode === mode);
  const table = Object.fromEntries(own.map((name) => [name, modeTable[name]]));
  const read = await readTable(table, sources);
  const values = read.found as unknown as Values;
  const { allowedGroups = [], waitForPipeline, ...rest } = values;
  const sharded = values.shard ?? shardOf(sources.env);
  const found =
    mode === "responder" ? responderProblems(allowedGroups, common) : sweepProblems(values, common, sharded);
  problems.push(...read.problems, ...found.map((problem) => spelled(problem, sources)));
  return mode === "responder"
    ? { mode, allowedGroups, waitForPipeline, controlSecret: common.externalControlSecret }
    : { ...rest, mode, shard: sharded ?? { index: 1, total: 1 } };
}

/** Groups are whole path segments: a wildcard would let in more than the user sees. Only the event names what is judged. */
function responderProblems(
  paths: readonly string[],
  { project, mergeRequest, sha }: InputValues,
): readonly string[] {
  const given = { project, merge_request: mergeRequest, sha };
  const named = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [`‹${name}› is not used in mode responder: leave it out`],
  );
  return [...groupProblems(paths), ...named];
}

function groupProblems(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) {
    return [
      "‹allowed_groups› is missing: in mode responder, give the full paths of the groups whose projects are judged",
    ];
  }
  return paths
    .filter((path) => !/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*(\/[\p{L}\p{N}_][\p{L}\p{N}_.-]*)*$/u.test(path))
    .map((path) => `‹allowed_groups› must be full paths such as acme or acme/payments, not "${path}"`);
}

/** Exactly one of `group`, `group` with `framework`, `projects`. */
function sweepProblems(
  { group, framework, projects = [] }: Values,
  { mergeRequest, project }: InputValues,
  sharded: Shard | undefined,
): readonly string[] {
  const problems: string[] = [];
  if (group !== undefined && projects.length > 0)
    problems.push("‹group› and ‹projects› are both given: leave out one of them");
  if (group === undefined && projects.length === 0)
    problems.push("‹group› and ‹projects› are both missing: mode sweep requires one of them");
  if (group === undefined && framework !== undefined)
    problems.push("‹framework› requires ‹group›, whose frameworks it names");
  if (project !== undefined) problems.push("‹project› is not used in mode sweep: give ‹projects› or ‹group›");
  if (mergeRequest !== undefined) problems.push("‹merge_request› is not used in mode sweep: leave it out");
  if (sharded === undefined)
    problems.push("CI_NODE_INDEX and CI_NODE_TOTAL are not a part of a whole: give ‹shard›");
  return problems;
}

/** GitLab sets these variables in a job with `parallel`. Undefined: they make no sense. */
function shardOf({ CI_NODE_INDEX: index, CI_NODE_TOTAL: total }: Environment): Shard | undefined {
  return index && total ? shard.parse(`${index}/${total}`)?.value : { index: 1, total: 1 };
}

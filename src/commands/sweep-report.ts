/** `sweep-report FOLDER|FILE…`: puts the shards of a sweep together, and says where the group stands. */

import { rm } from "node:fs/promises";
import { join } from "node:path";
import { misfit } from "../inputs/mismatch.ts";
import { fromEnvironment } from "../inputs/read.ts";
import { find, type InputSources } from "../inputs/read-table.ts";
import { type InputName, inputTable } from "../inputs/table.ts";
import { prepareFolder } from "../outputs/folder.ts";
import { exitCodes, RunError } from "../shared/errors.ts";
import { count, listed, plain } from "../shared/text.ts";
import { exitCodeOf } from "../sweep/exit-code.ts";
import { unjudgedOf } from "../sweep/progress.ts";
import { merged } from "../sweep/report/merge.ts";
import { readPrevious, readShards } from "../sweep/report/read.ts";
import type { SweepReport } from "../sweep/report/schema.ts";
import { sweepReportFiles, writeSweepReport } from "../sweep/report/write.ts";
import { runIdOf } from "../sweep/run-id.ts";
import { version } from "../version.ts";
import type { Command, Given } from "./command.ts";
import { inputFlags } from "./input-flags.ts";
import type { Terminal } from "./terminal.ts";

const inputs = ["report-dir", "fail-job-on"];

export const sweepReport: Command = {
  operands: { name: "FOLDER|FILE", count: "any number" },
  flags: [
    {
      name: "previous",
      value: "FILE",
      about:
        "sweep.json of the sweep before, to say what has changed; if it does not exist, nothing is compared",
    },
    ...inputFlags.filter(({ name }) => inputs.includes(name)),
  ],
  run,
};

async function run({ operands, flags }: Given, terminal: Terminal): Promise<number> {
  const { env, print } = terminal;
  const sources: InputSources = { flags, env, getInput: fromEnvironment(env) };
  const folder = input<string>("report_dir", sources);
  const failJobOn = input<Parameters<typeof exitCodeOf>[1]>("fail_job_on", sources);
  await prepareFolder(folder);
  // Before anything else can fail: what an earlier job left must not pass for the result of this one.
  const previousPath = flags.get("previous");
  const previous = previousPath === undefined ? undefined : await readPrevious(previousPath);
  await Promise.all(sweepReportFiles.map((name) => rm(join(folder, name), { force: true })));
  const shards = await readShards(operands.length > 0 ? operands : [folder]);
  const report = merged(shards, previous, Date.now());
  await writeSweepReport(folder, report, version);
  if (previousPath !== undefined && !previous)
    print(`notice   ${plain(previousPath)} does not exist, so nothing is compared`);
  const ownId = runIdOf(env);
  const isOld = ownId !== undefined && report.run_id !== undefined && ownId !== report.run_id;
  if (isOld)
    print(
      `warning  the shards are of another pipeline than this job (${plain(report.run_id ?? "", 20)}, not ${ownId}), so they may be old`,
    );
  print(summaryOf(report, folder));
  return codeOf(report, failJobOn, isOld);
}

function input<T>(name: InputName, sources: InputSources): T {
  const raw = find(name, inputTable[name], sources) ?? "";
  const parsed = inputTable[name].kind.parse(raw);
  if (parsed) return parsed.value as T;
  throw new RunError("INPUT_INVALID", misfit(name, inputTable[name], raw, sources));
}

/** What is missing is at least undetermined, and `fail_job_on` does not soften that: it softens verdicts. */
function codeOf(report: SweepReport, failJobOn: Parameters<typeof exitCodeOf>[1], isOld: boolean): number {
  const { summary, projects, complete } = report;
  const deliveries = projects.flatMap((one) => [
    ...one.deliveries,
    ...one.merge_requests.flatMap((mergeRequest) => mergeRequest.deliveries),
  ]);
  const undelivered = deliveries.filter(({ outcome }) => outcome === "failed").length;
  const { non_compliant: nonCompliant } = summary;
  const undetermined = summary.undetermined + projects.flatMap(unjudgedOf).length;
  const code = exitCodeOf({ undelivered, nonCompliant, undetermined }, failJobOn);
  const isSound = complete && summary.projects > 0 && !isOld;
  return code === exitCodes.compliant && !isSound ? exitCodes.undetermined : code;
}

function summaryOf(report: SweepReport, folder: string): string {
  const { summary, drift, missing_shards, incomplete_shards, repeated_projects } = report;
  const lines = (kind: string, rows: readonly { readonly path: string }[]) =>
    rows.length === 0 ? [] : [`         ${kind}: ${listed(rows.map(({ path }) => plain(path)))}`];
  const numbers = (indexes: readonly number[]) => listed(indexes.map(String), 30);
  return [
    `Sweep: ${plain(report.policy.name)}`,
    `         ${count(summary.projects, "project")}: ${summary.compliant} compliant, ${summary.non_compliant} non-compliant and ${summary.undetermined} undetermined`,
    ...lines("newly failing", drift.newly_failing),
    ...lines("newly passing", drift.newly_passing),
    ...lines("gone", drift.gone_projects),
    ...(missing_shards.length > 0
      ? [`warning  missing: ${missing_shards.length === 1 ? "shard" : "shards"} ${numbers(missing_shards)}`]
      : []),
    ...(incomplete_shards.length > 0
      ? [
          `warning  ended early: ${incomplete_shards.length === 1 ? "shard" : "shards"} ${numbers(incomplete_shards)}`,
        ]
      : []),
    ...(repeated_projects.length > 0
      ? [
          `warning  more than one result: ${listed(repeated_projects.map(({ path }) => plain(path)))}; the worst counts`,
        ]
      : []),
    ...(summary.projects === 0 ? ["warning  no project was judged"] : []),
    `report   ${sweepReportFiles.map((name) => plain(join(folder, name))).join(", ")}`,
  ].join("\n");
}

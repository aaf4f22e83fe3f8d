/** One shard of a sweep: lists the projects, judges each of its own, and writes what it found. */

import { rm } from "node:fs/promises";
import { join } from "node:path";
import { controlTargets } from "../delivery/control-targets.ts";
import type { LoadedPolicy } from "../policy/policy.ts";
import { projectsOf } from "../scope/projects-of.ts";
import { awaitedLater } from "../shared/awaited-later.ts";
import { exitCodes, RunError } from "../shared/errors.ts";
import { count } from "../shared/text.ts";
import type { ShardProject, SweepContext } from "./context.ts";
import { exitCodeOf } from "./exit-code.ts";
import { timeOf } from "./judge-project.ts";
import { createJudging, type Judging } from "./judging.ts";
import { compactOf } from "./listed.ts";
import { newTally, showSweep, type Tally } from "./progress.ts";
import { sameAs } from "./same.ts";
import type { Sweep } from "./schema.ts";
import { stateKey } from "./seal.ts";
import { shardOf } from "./shard.ts";
import { openState, type State } from "./state.ts";
import { summary } from "./summary.ts";
import { sweepFile, writeSweep } from "./write.ts";

export interface Surroundings {
  readonly print: (text: string) => void;
  readonly throttledMs: () => number;
  readonly requestCount: () => number;
  readonly runId: string | undefined;
}

/** @returns the exit code @throws RunError if the shard ended early; what is done is written before */
export async function sweepShard(context: SweepContext, around: Surroundings): Promise<number> {
  const { inputs, sweep, ports } = context;
  const loaded = context.policies.centre;
  const startedAtMs = ports.now();
  const tally = newTally();
  // A requirement that the policy does not have is a mistake in the inputs, before anything is judged.
  controlTargets(
    inputs.controls,
    loaded.policy.requirements.map(({ name }) => name),
    undefined,
  );
  // What an earlier job left must not pass for the result of this one.
  await rm(join(inputs.reportDir, sweepFile(sweep.shard)), { force: true });
  const { same, mayResume } = await sameAs(context);
  const state = await openState({
    ...{ folder: sweep.stateDir, shard: sweep.shard, same, nowMs: startedAtMs },
    ...{ key: stateKey(inputs.gitlabToken, inputs.gitlabUrl), version: ports.version },
  });
  const judging = createJudging(context, { state, tally, mayResume });
  const stop = showSweep({ ...around, tally, after: ports.after, now: ports.now });
  let ended: unknown;
  try {
    await judgeAll(context, judging, tally);
  } catch (error) {
    ended = error;
    await context.lastWords.said();
  } finally {
    stop();
  }
  const head: Omit<Sweep, "projects"> = {
    schema: "countersign.sweep/v1",
    shard: { ...sweep.shard },
    ...(around.runId === undefined ? {} : { run_id: around.runId }),
    complete: ended === undefined,
    started_at: timeOf(startedAtMs),
    ended_at: timeOf(ports.now()),
    policy: policyOf(loaded),
    gitlab_url: inputs.gitlabUrl,
    requests: around.requestCount(),
    throttled_ms: around.throttledMs(),
  };
  const path = await writeSweep(inputs.reportDir, head, state.results());
  await state.close(judging.learnt());
  const notices = [
    ...[loaded.notices, loaded.policy.warnings, inputs.warnings].flat(),
    ...aboutState(state, sweep.mergeRequests === "open"),
  ];
  around.print(
    summary({ head, tally, path, notices, problems: judging.problems(), unused: context.targets.unused() }),
  );
  if (ended !== undefined) throw asRunError(ended, tally);
  // A job that judged nothing because nothing was there is not a success.
  if (tally.listed === 0) return exitCodes.undetermined;
  const undetermined = tally.undetermined + tally.unjudgedMergeRequests;
  return exitCodeOf({ ...tally, undetermined }, inputs.failJobOn);
}

/** The list is read to its end while the first projects are judged. */
async function judgeAll(context: SweepContext, judging: Judging, tally: Tally): Promise<void> {
  const listing = listShard(context, judging, tally);
  // A list that breaks off ends the sweep, but what it named before is judged.
  const listed = awaitedLater(listing.finally(() => judging.noMore()));
  await judging.finished();
  await listed;
}

async function listShard({ sweep, ports }: SweepContext, judging: Judging, tally: Tally): Promise<void> {
  const { group, framework, projects, exclude, archived, shard } = sweep;
  const scope = {
    ...{ group, framework, exclude, archived },
    ...(projects && projects.length > 0 ? { projects } : {}),
  };
  for await (const one of projectsOf(ports.gitlabFor(), scope)) {
    tally.listed++;
    if (shardOf(one.id, shard.total) !== shard.index) continue;
    tally.total++;
    const { id, path, archived: isArchived, defaultBranch, raw } = one;
    const project: ShardProject = { id, path, archived: isArchived, defaultBranch, listed: compactOf(raw) };
    judging.add(project);
  }
  tally.isWhole = true;
}

/** What is not compared with an earlier result cannot show that somebody changed a status check since. */
function aboutState(
  { invalid, earlierCount }: Pick<State, "invalid" | "earlierCount">,
  compares: boolean,
): readonly string[] {
  return [
    ...(invalid > 0
      ? [
          `${count(invalid, "line")} of state_dir ${invalid === 1 ? "is" : "are"} damaged, or not of a sweep with this token, and not used`,
        ]
      : []),
    ...(compares && earlierCount === 0
      ? [
          "state_dir has no earlier result to compare with, so this sweep does not show which status checks somebody changed",
        ]
      : []),
  ];
}

function policyOf({ policy, digests }: LoadedPolicy): Sweep["policy"] {
  const { documents, sha256 } = digests();
  return { name: policy.name, sources: [...policy.sources], documents: [...documents], sha256 };
}

function asRunError(error: unknown, { done }: Tally): unknown {
  if (!(error instanceof RunError) || error.code !== "INTERRUPTED") return error;
  return new RunError(
    "INTERRUPTED",
    `the job was cancelled; ${done} projects are written, and the next run continues`,
    {
      cause: error,
    },
  );
}

/** Puts the shards of a sweep together, and compares them with the sweep before. */

import { RunError } from "../../shared/errors.ts";
import { plain } from "../../shared/text.ts";
import type { Sweep, SweptProject } from "../schema.ts";
import { shardOf } from "../shard.ts";
import type { SweepReport } from "./schema.ts";

export interface NamedShard {
  /** Where it was read. */
  readonly from: string;
  readonly sweep: Sweep;
}

/** A waiver is announced this long before its end. */
const announcedDays = 30;
const dayMs = 86_400_000;

/** @throws RunError INPUT_INVALID for shards that are not of one sweep */
export function merged(
  shards: readonly NamedShard[],
  previous: SweepReport | undefined,
  nowMs: number,
): SweepReport {
  const [first] = shards;
  if (!first) throw new RunError("INPUT_INVALID", "there is no shard to report about");
  for (const other of shards) refuseOther(first, other);
  refuseOld(shards);
  if (previous && previous.gitlab_url !== first.sweep.gitlab_url)
    throw new RunError("INPUT_INVALID", "--previous is a report about another GitLab", {
      advice: "name the sweep.json of an earlier sweep of this GitLab",
    });
  const { gitlab_url, policy, shard, run_id } = first.sweep;
  const indexes = shards.map(({ sweep }) => sweep.shard.index);
  const all = Array.from({ length: shard.total }, (_, index) => index + 1);
  const missing = all.filter((index) => !indexes.includes(index));
  const incomplete = shards.filter(({ sweep }) => !sweep.complete).map(({ sweep }) => sweep.shard.index);
  const { projects, repeated } = onceEach(shards);
  const whole = all.filter((index) => !missing.includes(index) && !incomplete.includes(index));
  const times = (key: "started_at" | "ended_at") => shards.map(({ sweep }) => sweep[key]).sort();
  return {
    schema: "countersign.sweep-report/v1",
    ...(run_id === undefined ? {} : { run_id }),
    ...{
      gitlab_url,
      policy,
      started_at: times("started_at")[0] ?? "",
      ended_at: times("ended_at").at(-1) ?? "",
    },
    complete: missing.length + incomplete.length + repeated.length === 0,
    ...{ projects, missing_shards: missing, incomplete_shards: incomplete, repeated_projects: repeated },
    summary: summaryOf(projects),
    drift: {
      ...driftOf(projects, previous, (id) => whole.includes(shardOf(id, shard.total))),
      waivers_ending: projects.flatMap((project) => endingIn(project, nowMs)),
    },
  };
}

/** Far more jobs than GitLab's parallel allows. */
const mostShards = 10_000;

function refuseOther({ from, sweep }: NamedShard, other: NamedShard): void {
  const { index, total } = other.sweep.shard;
  if (index < 1 || index > total || total > mostShards)
    throw new RunError(
      "INPUT_INVALID",
      `${plain(other.from)} is shard ${index} of ${total}, which is not a part of a whole`,
    );
  const differing =
    sweep.gitlab_url !== other.sweep.gitlab_url
      ? "of another GitLab"
      : sweep.policy.sha256 !== other.sweep.policy.sha256
        ? "judged by another policy"
        : sweep.shard.total !== other.sweep.shard.total
          ? "of a sweep with another number of shards"
          : sweep.run_id !== other.sweep.run_id
            ? `of another pipeline (${nameOf(other)}, not ${nameOf({ from, sweep })})`
            : undefined;
  if (differing === undefined) return;
  throw new RunError("INPUT_INVALID", `${plain(other.from)} is ${differing} than ${plain(from)}`, {
    advice: "name only shards of one sweep",
  });
}

function nameOf({ sweep }: NamedShard): string {
  return sweep.run_id === undefined ? "none" : plain(sweep.run_id, 20);
}

/** Outside pipelines, only the times show that a file is of an earlier sweep. */
function refuseOld(shards: readonly NamedShard[]): void {
  const byStart = [...shards].sort((one, other) => (one.sweep.started_at < other.sweep.started_at ? 1 : -1));
  const [newest] = byStart;
  const old = shards.find(
    ({ sweep }) => newest && Date.parse(newest.sweep.started_at) - Date.parse(sweep.ended_at) > dayMs,
  );
  if (!newest || !old || old.sweep.run_id !== undefined) return;
  throw new RunError(
    "INPUT_INVALID",
    `${plain(old.from)} ended on ${plain(old.sweep.ended_at, 30)}, more than a day before ${plain(newest.from)} began`,
    { advice: "name only shards of one sweep" },
  );
}

const badness = { compliant: 0, undetermined: 1, non_compliant: 2 } as const;

function onceEach(shards: readonly NamedShard[]) {
  const found = new Map<number, SweptProject>();
  const repeated = new Map<number, { id: number; path: string }>();
  for (const { sweep } of shards)
    for (const project of sweep.projects.map(withoutDoubt)) {
      const { id, path } = project;
      const known = found.get(id);
      if (known) repeated.set(id, { id, path });
      if (!known || badness[project.verdict] > badness[known.verdict]) found.set(id, project);
    }
  const byId = <T extends { id: number }>(rows: Iterable<T>) => [...rows].sort((a, b) => a.id - b.id);
  return { projects: byId(found.values()), repeated: byId(repeated.values()) };
}

/** What could not be judged has not passed, even in a file that says so. */
function withoutDoubt(project: SweptProject): SweptProject {
  const { error, verdict } = project;
  return error !== null && verdict === "compliant" ? { ...project, verdict: "undetermined" } : project;
}

function summaryOf(projects: readonly SweptProject[]): SweepReport["summary"] {
  const requirements = new Map<string, { passed: number; failed: number; unknown: number }>();
  const controls = new Map<string, { passed: number; failed: number; unknown: number }>();
  const add = (to: typeof controls, key: string, status: string) => {
    const counts = to.get(key) ?? { passed: 0, failed: 0, unknown: 0 };
    to.set(key, counts);
    if (status === "pass" || status === "waived") counts.passed++;
    else if (status === "fail") counts.failed++;
    else if (status === "unknown") counts.unknown++;
  };
  for (const { requirements: own } of projects)
    for (const requirement of own) {
      add(requirements, requirement.name, requirement.status);
      for (const { id, status, phase } of requirement.controls)
        if (phase === undefined) add(controls, id, status);
    }
  const count = (verdict: SweptProject["verdict"]) =>
    projects.filter((one) => one.verdict === verdict).length;
  return {
    projects: projects.length,
    compliant: count("compliant"),
    non_compliant: count("non_compliant"),
    undetermined: count("undetermined"),
    requirements: [...requirements].map(([name, counts]) => ({ name, ...counts })),
    controls: [...controls].map(([id, counts]) => ({ id, ...counts })),
  };
}

/** @param isKnown whether it is known that a project is not there any more */
function driftOf(
  projects: readonly SweptProject[],
  previous: SweepReport | undefined,
  isKnown: (projectId: number) => boolean,
): Omit<SweepReport["drift"], "waivers_ending"> {
  const none = { newly_failing: [], newly_passing: [], new_projects: [], gone_projects: [] };
  if (!previous) return none;
  const before = new Map(previous.projects.map((project) => [project.id, project]));
  const now = new Set(projects.map(({ id }) => id));
  const named = ({ id, path }: SweptProject) => ({ id, path });
  const passed = (project: SweptProject | undefined) => project?.verdict === "compliant";
  const known = projects.filter(({ id }) => before.has(id));
  return {
    newly_failing: known.filter((one) => passed(before.get(one.id)) && !passed(one)).map(named),
    newly_passing: known.filter((one) => !passed(before.get(one.id)) && passed(one)).map(named),
    new_projects: projects.filter(({ id }) => !before.has(id)).map(named),
    gone_projects: previous.projects.filter(({ id }) => !now.has(id) && isKnown(id)).map(named),
  };
}

function endingIn({ path, requirements }: SweptProject, nowMs: number) {
  const until = new Date(nowMs + announcedDays * dayMs).toISOString().slice(0, 10);
  return requirements.flatMap(({ controls }) =>
    controls.flatMap(({ id, waiver }) =>
      waiver && waiver.expires <= until
        ? [{ project: path, control: id, expires: waiver.expires, owner: waiver.owner }]
        : [],
    ),
  );
}

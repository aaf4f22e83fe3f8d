/** Judges a project, plans or makes the changes of its failed controls, and judges it again. */

import { findTargets } from "../delivery/find-targets.ts";
import type { Inputs } from "../inputs/read.ts";
import type { SelectedControl } from "../policy/policy.ts";
import type { Ports } from "../ports.ts";
import type { ReportedControl } from "../reporting/report.ts";
import type { ProjectName } from "../rollout/applied.ts";
import { type Failure, failureOf } from "../rollout/refusal.ts";
import { run } from "../run.ts";
import type { SweepPolicies } from "../sweep/policies.ts";
import type { FixedControl, FixedProject } from "./fixed.ts";
import { type Mended, mend, planFor, type Target } from "./mend.ts";
import { type Found, remedyFor } from "./remedies.ts";

export interface Job {
  readonly inputs: Inputs;
  readonly ports: Ports;
  readonly policies: SweepPolicies;
  readonly target: Omit<Target, "projectId">;
  /** Ids; undefined for all. */
  readonly chosen: ReadonlySet<string> | undefined;
  readonly write: boolean;
}

/** One use of a control in the policy, and how it was judged. */
interface Judged {
  readonly projectId: number;
  readonly requirement: string;
  readonly control: SelectedControl;
  readonly reported: Pick<ReportedControl, "id" | "title" | "status" | "message">;
}

/** @throws RunError INTERRUPTED and the like, which end the whole command */
export async function fixProject(job: Job, project: ProjectName): Promise<FixedProject> {
  try {
    const before = await judge(job, project);
    const isOpen = ({ control, reported: { status } }: Judged) =>
      (status === "fail" || status === "unknown") && (job.chosen?.has(control.id) ?? true);
    const open = [...before.keys()].filter((at) => isOpen(before[at] as Judged));
    const found = new Map<number, Found>();
    for (const at of open) found.set(at, await remedyFor((before[at] as Judged).control));
    const target = { ...job.target, projectId: project.id };
    const controls = job.write
      ? await mendAll(job, project, target, before, found)
      : await planAll(target, before, found);
    return { project, controls, error: null };
  } catch (error) {
    return { project, controls: [], error: failureOf(error).reason };
  }
}

async function planAll(
  target: Target,
  before: readonly Judged[],
  found: ReadonlyMap<number, Found>,
): Promise<FixedControl[]> {
  const controls: FixedControl[] = [];
  for (const [at, remedy] of found) {
    const judged = before[at] as Judged;
    if ("why" in remedy || judged.reported.status === "unknown") {
      controls.push(unplanned(judged, remedy));
      continue;
    }
    let mended: Mended = { plan: { writes: [], obstacles: [] }, failure: undefined };
    try {
      mended = { plan: await planFor(target, remedy), failure: undefined };
    } catch (error) {
      mended = { ...mended, failure: failureOf(error) };
    }
    const { plan, failure } = mended;
    const isPlanned = plan.writes.length > 0 && failure === undefined;
    const outcome = isPlanned ? "planned" : (failure?.outcome ?? "unmended");
    const rest = plan.obstacles.length > 0 ? sentencesOf(plan.obstacles) : null;
    const reason = failure?.reason ?? (isPlanned ? rest : (rest ?? stillFailing(judged)));
    controls.push(controlOf(judged, remedy, plan, { outcome, reason }));
  }
  return controls;
}

async function mendAll(
  job: Job,
  project: ProjectName,
  target: Target,
  before: readonly Judged[],
  found: ReadonlyMap<number, Found>,
): Promise<FixedControl[]> {
  const mended = new Map<number, Mended>();
  for (const [at, remedy] of found)
    if ("remedy" in remedy && before[at]?.reported.status === "fail")
      mended.set(at, await mend(target, remedy));
  if (mended.size === 0) return planAll(target, before, found);
  const after = await judge(job, project);
  return [...found].map(([at, remedy]) => {
    const now = after[at] ?? (before[at] as Judged);
    const done = mended.get(at);
    if (!done || "why" in remedy) return unplanned(now, remedy);
    return controlOf(now, remedy, done.plan, resultOf(now, done));
  });
}

function resultOf(now: Judged, { plan, failure }: Mended): Pick<FixedControl, "outcome" | "reason"> {
  const { status, message } = now.reported;
  if (failure) return failure;
  if (status === "unknown") return { outcome: "unknown", reason: message };
  if (status !== "fail") return { outcome: "done", reason: null };
  const rest = plan.obstacles.length > 0 ? sentencesOf(plan.obstacles) : stillFailing(now);
  return { outcome: "unmended", reason: rest };
}

/** Without a remedy, or unknown: a control that could not be judged is not changed. */
function unplanned(judged: Judged, found: Found): FixedControl {
  const { status, message } = judged.reported;
  const nothing = { writes: [], obstacles: [] };
  if (status === "unknown") return controlOf(judged, found, nothing, { outcome: "unknown", reason: message });
  if (status !== "fail") return controlOf(judged, found, nothing, { outcome: "done", reason: null });
  const reason = "why" in found ? found.why : stillFailing(judged);
  return controlOf(judged, found, nothing, { outcome: "unmended", reason });
}

function controlOf(
  { projectId, requirement, reported: { id, title } }: Judged,
  found: Found,
  { writes }: Mended["plan"],
  result: Pick<FixedControl, "outcome" | "reason"> | Failure,
): FixedControl {
  const remedy = "remedy" in found && writes.length > 0 ? found.remedy : undefined;
  return {
    ...{ requirement, id, title, outcome: result.outcome, reason: result.reason },
    changes: writes.flatMap(({ changes }) => changes.map((change) => ({ ...change }))),
    requests: writes.map(({ method, path }) => `${method} /projects/${projectId}${path}`),
    role: remedy?.role ?? null,
    note: remedy?.note ?? null,
  };
}

function stillFailing({ reported }: Judged): string {
  return `the settings of the project that fix changes are already as required; what still fails: ${reported.message}`;
}

function sentencesOf(obstacles: readonly string[]): string {
  return obstacles.join("; ");
}

/** Every use of a control, in the order of the policy, from facts that are read now. */
async function judge({ inputs, ports, policies }: Job, project: ProjectName): Promise<readonly Judged[]> {
  const loader = policies.loaderFor("project");
  const own: Inputs = {
    ...inputs,
    ...{ mode: "project", project: project.id, mergeRequest: undefined, sha: undefined, dryRun: true },
    ...{ statusChecks: [], controls: [], note: "never", policyFrom: "checkout" },
  };
  // The variables of the environment are about another job than this project's.
  const { report, policy } = await run(
    own,
    {},
    { ...ports, progress: { targets: [], done: [] }, prepared: { policies: loader, findTargets } },
  );
  return policy.requirements.flatMap(({ name, controls }, at) =>
    controls.flatMap((control, index) => {
      const reported = report.requirements[at]?.controls[index];
      return reported === undefined ? [] : [{ projectId: project.id, requirement: name, control, reported }];
    }),
  );
}

/** Judges one project of a sweep, and reports the verdict: by the same code as a run for this project alone. */

import type { Inputs } from "../inputs/read.ts";
import type { Around } from "../judged.ts";
import type { Ports } from "../ports.ts";
import type { Report } from "../reporting/report.ts";
import { inPhases, type Phases } from "../responder/phases.ts";
import { run } from "../run.ts";
import { RunError } from "../shared/errors.ts";
import { SchemaError } from "../shared/schema.ts";
import { plain } from "../shared/text.ts";
import { createTimeLimit } from "../shared/time-limit.ts";
import type { JudgedProject, Read, ShardProject, SweepContext } from "./context.ts";
import type { SweptProject } from "./schema.ts";

/** Reserved for delivery out of the time of one project. Of a short time, a fifth is reserved. */
const deliveryReserveMs = 60_000;

/** @throws RunError INTERRUPTED; everything else is part of the result */
export async function judgeProject(
  context: SweepContext,
  project: ShardProject,
  read: Read | undefined,
): Promise<JudgedProject> {
  const judgedAt = timeOf(context.ports.now());
  try {
    const { report, facts } = await runOne(context, {
      inputs: { mode: "project", project: project.id, statusChecks: [] },
      findTargets: (_inputs, _gitlab, projectId) => context.targets.ofProject(projectId, read?.frameworks),
      read,
    });
    return {
      project: {
        id: project.id,
        path: report.subject.project.path,
        verdict: report.verdict,
        judged_at: judgedAt,
        resumed: false,
        requirements: requirementsOf(report),
        deliveries: report.deliveries,
        merge_requests: [],
        error: null,
      },
      policy: report.policy.sha256,
      mayRetry: await isPassing(facts),
    };
  } catch (error) {
    const failed = unjudged(context, project, judgedAt, error);
    return {
      project: failed,
      policy: context.policies.centre.digests().sha256,
      mayRetry: true,
      failure: error,
    };
  }
}

export interface OneRun {
  /** What differs from the inputs of the sweep. */
  readonly inputs: Partial<Inputs>;
  readonly findTargets: NonNullable<Ports["prepared"]>["findTargets"];
  readonly read?: Read | undefined;
  /** How it is delivered, if not once. */
  readonly around?: ((phases: Phases) => Around) | undefined;
}

/** The input `timeout` limits each of them. */
export async function runOne(context: SweepContext, one: OneRun) {
  const { inputs, ports, policies } = context;
  const reserveMs = Math.min(deliveryReserveMs, inputs.timeout / 5);
  const { now, after } = ports;
  const time = createTimeLimit(inputs.timeout, reserveMs, {
    ...{ now, after, stoodStillMs: context.pausesFromNow() },
  });
  try {
    const { ofMode: _, ...common } = inputs;
    const scope = one.inputs.mode === "project" ? "project" : "merge_request";
    const own: Inputs = { ...common, mergeRequest: undefined, sha: undefined, ...one.inputs };
    // The variables of the environment are about the job that sweeps.
    const ownPorts: Ports = {
      ...ports,
      gitlabFor: context.gitlabUntil(time.deadlineAt),
      limit: time.phase,
      sleep: async (ms) => ports.now() + ms < time.deadlineAt() && ports.sleep(ms),
      reserve: (share) => time.reserve(reserveMs * share),
      progress: { targets: [], done: [] },
      prepared: { policies: policies.loaderFor(scope), findTargets: one.findTargets, ...one.read },
    };
    if (!one.around) return await run(own, {}, ownPorts);
    const phases = inPhases(ownPorts);
    return await run(own, {}, phases.ports, one.around(phases));
  } finally {
    time.close();
  }
}

function requirementsOf({ requirements }: Report): SweptProject["requirements"] {
  return requirements.map(({ name, status, controls }) => ({
    name,
    status,
    controls: controls.map(({ id, status, severity, message, phase, waiver }) => ({
      ...{ id, status, severity, message },
      ...(phase === "enforce" ? {} : { phase }),
      waiver,
    })),
  }));
}

/** @throws the error if the job was cancelled */
function unjudged(
  { ports }: Pick<SweepContext, "ports">,
  { id, path }: Pick<ShardProject, "id" | "path">,
  judgedAt: string,
  error: unknown,
): SweptProject {
  return {
    ...{ id, path, verdict: "undetermined", judged_at: judgedAt, resumed: false },
    ...{ requirements: [], deliveries: [], merge_requests: [] },
    error: sentenceOf(ports, error),
  };
}

/** @throws the error if the job was cancelled */
export function sentenceOf({ clean }: Pick<Ports, "clean">, error: unknown): string {
  if (error instanceof RunError && error.code === "INTERRUPTED") throw error;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RunError) return plain(clean(message), 500);
  // A defect that one project shows must not hide the others.
  const what =
    error instanceof SchemaError ? "GitLab's answer has an" : "something went wrong inside Countersign:";
  return plain(clean(`${what} ${message}`), 500);
}

/** Whether evidence is missing for a reason that may have passed by the end of the sweep. */
async function isPassing(
  facts: ReadonlyMap<string, Promise<{ readonly ok: boolean; readonly error?: unknown }>>,
) {
  const results = await Promise.all(facts.values());
  return results.some(
    ({ error }) =>
      error instanceof RunError && (error.code === "GITLAB_UNAVAILABLE" || error.code === "TIMEOUT"),
  );
}

export function timeOf(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}

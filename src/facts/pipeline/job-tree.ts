/** Reads every job of a pipeline and of its child pipelines, and finds this job among them. */

import { maybe, parse } from "../../shared/schema.ts";
import { moment } from "../../shared/time.ts";
import * as z from "../../shared/zod.ts";
import type { FactContext } from "../define.ts";
import { UnreadableFact } from "../source.ts";
import type { PipelineJob, PipelineJobs } from "./pipeline-jobs.ts";

/** What `jobsOf` reads with. */
export type JobsContext = Pick<FactContext, "gitlab" | "projectId" | "job">;

const Job = z.pipe(
  z.object({
    id: z.number(),
    name: z.string(),
    stage: z.string(),
    status: z.string(),
    tag: maybe(z.boolean()),
    allow_failure: maybe(z.boolean()),
    failure_reason: maybe(z.string()),
    coverage: maybe(z.unknown()),
    pipeline: maybe(z.object({ iid: maybe(z.number()) })),
    artifacts: maybe(
      z.array(
        z.object({
          file_type: z.string(),
          filename: maybe(z.string()),
          size: maybe(z.number()),
          file_format: maybe(z.string()),
        }),
      ),
    ),
    artifacts_expire_at: maybe(moment()),
    downstream_pipeline: maybe(
      z.object({ id: z.number(), project_id: maybe(z.number()), status: z.string() }),
    ),
  }),
  z.transform((job) => ({
    id: job.id,
    name: job.name,
    stage: job.stage,
    status: job.status,
    isOfTag: job.tag,
    mayFail: job.allow_failure === true,
    failureReason: job.failure_reason,
    coverage: percentOf(job.coverage),
    pipelineIid: job.pipeline?.iid,
    artifacts: (job.artifacts ?? []).map(({ file_type, filename, size, file_format }) => ({
      type: file_type,
      filename,
      size,
      format: file_format,
    })),
    artifactsExpireAt: job.artifacts_expire_at,
    triggered: job.downstream_pipeline,
  })),
);

const deepest = 2;
/** GitLab allows a thousand in a tree; each costs two requests. */
const mostPipelines = 100;
const mostAtOnce = 6;

interface PipelineInTree {
  readonly pipelineId: number;
  readonly level: number;
  /** The trigger that started it. */
  readonly triggerId?: number;
}

/** Every job of a pipeline, and of its children in the same project. Pipelines of other projects are not read. */
export async function jobsOf(
  context: JobsContext,
  projectId: number,
  pipelineId: number,
): Promise<PipelineJobs> {
  const found: PipelineJob[] = [];
  const cameBy = new Map<number, number>();
  for (let level = 0, pipelines: PipelineInTree[] = [{ pipelineId, level }]; pipelines.length > 0; level++) {
    if (cameBy.size >= mostPipelines)
      throw new UnreadableFact(`pipeline ${pipelineId} has more than ${mostPipelines} child pipelines`);
    const jobs = await inBatches(pipelines, (pipeline) => jobsAt(context, projectId, pipeline));
    found.push(...jobs);
    pipelines = jobs.flatMap(({ id, downstream }) => {
      if (downstream?.projectId !== projectId || level >= deepest || cameBy.has(downstream.id)) return [];
      cameBy.set(downstream.id, id);
      return [{ pipelineId: downstream.id, level: level + 1, triggerId: id }];
    });
  }
  return { pipelineId, jobs: withOwn(found, cameBy, context.job) };
}

async function inBatches(
  pipelines: readonly PipelineInTree[],
  read: (pipeline: PipelineInTree) => Promise<readonly PipelineJob[]>,
) {
  const jobs: PipelineJob[] = [];
  for (let at = 0; at < pipelines.length; at += mostAtOnce) {
    jobs.push(...(await Promise.all(pipelines.slice(at, at + mostAtOnce).map(read))).flat());
  }
  return jobs;
}

async function jobsAt(
  { gitlab }: JobsContext,
  projectId: number,
  { pipelineId, level }: PipelineInTree,
): Promise<readonly PipelineJob[]> {
  const path = `/projects/${projectId}/pipelines/${pipelineId}`;
  const [jobs, triggers] = await Promise.all(
    ["jobs", "bridges"].map(async (what) =>
      parse(z.array(Job), await gitlab.read(`${path}/${what}`, { perPage: 100 })),
    ),
  );
  const origin = { pipelineId, projectId, level, isOwn: false };
  const as =
    (kind: PipelineJob["kind"]) =>
    ({ triggered, ...job }: z.infer<typeof Job>) => ({
      ...{ ...job, ...origin, kind },
      downstream: triggered && {
        id: triggered.id,
        projectId: triggered.project_id ?? projectId,
        status: triggered.status,
      },
    });
  return [...(jobs ?? []).map(as("job")), ...(triggers ?? []).map(as("trigger"))];
}

/**
 * Marks the job that judges, and the triggers that led to it. If a trigger may fail, so may the jobs behind it. The
 * environment can name another job as this one, so only a job that GitLab shows as running counts.
 */
function withOwn(
  jobs: readonly PipelineJob[],
  cameBy: ReadonlyMap<number, number>,
  own: FactContext["job"],
): readonly PipelineJob[] {
  const triggers = new Map(jobs.filter(({ kind }) => kind === "trigger").map((job) => [job.id, job]));
  const triggerOf = (pipelineId: number) => triggers.get(cameBy.get(pipelineId) ?? 0);
  const ids = new Set<number>();
  let at = jobs.find(
    ({ id, pipelineId, kind, status }) =>
      kind === "job" && status === "running" && id === own?.id && pipelineId === own.pipelineId,
  );
  for (; at; at = triggerOf(at.pipelineId)) ids.add(at.id);
  const mayFailAt = (pipelineId: number): boolean => {
    const trigger = triggerOf(pipelineId);
    return trigger !== undefined && (trigger.mayFail || mayFailAt(trigger.pipelineId));
  };
  return jobs.map((one) => ({
    ...one,
    isOwn: ids.has(one.id),
    mayFail: one.mayFail || mayFailAt(one.pipelineId),
  }));
}

/** A number in a job, a string in a pipeline. */
function percentOf(coverage: unknown): number | undefined {
  const percent = typeof coverage === "string" && coverage !== "" ? Number(coverage) : coverage;
  return typeof percent === "number" && Number.isFinite(percent) ? percent : undefined;
}

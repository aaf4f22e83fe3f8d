/** Pipelines of a branch, such as those of the target branch that a change is compared with. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { type AnyFact, defineFact, type Fact, type FactContext, type Probable } from "../define.ts";
import { changeOrigin } from "../merge-request/change-origin.ts";
import { mergeRequest } from "../merge-request/merge-request.ts";
import { type JobsContext, jobsOf } from "./job-tree.ts";
import type { PipelineJobs } from "./pipeline-jobs.ts";

type PipelinesContext = Pick<FactContext, "gitlab" | "projectId">;
type PipelinesReader = PipelinesContext & Pick<FactContext, "read">;

export interface TargetPipeline {
  readonly id: number;
  /** 40 hex digits. */
  readonly sha: string;
  readonly status: string;
  /** It ran at the commit where the change began. */
  readonly isAtBase: boolean;
}

const Pipeline = z.object({
  id: z.number(),
  ref: z.string(),
  sha: z.string(),
  status: z.string(),
  source: maybe(z.string()),
});

const requiredRole = "at least Reporter, or public pipelines";

/** Null where the target branch has no pipeline that matches. */
export const targetPipelineJobs = defineFact<
  (PipelineJobs & { readonly pipeline: TargetPipeline }) | null,
  { mergeRequest: typeof mergeRequest; origin: typeof changeOrigin }
>({
  id: "target_pipeline_jobs",
  summary: "The jobs of the target branch's pipeline",
  requiredRole,
  scope: "merge_request",
  needs: { mergeRequest, origin: changeOrigin },
  ahead: probableBase,
  async collect(context, { mergeRequest: { targetBranch }, origin: { baseSha } }) {
    for await (const pipeline of targetPipelines(context, targetBranch, baseSha)) {
      const jobs = await context.read(branchJobs(pipeline.id));
      if (jobs) return { pipeline, ...jobs };
    }
    return null;
  },
});

/**
 * The jobs of a pipeline that a list of a branch's pipelines has; undefined where it is a tag's. Those lists have
 * the pipelines of a tag of that name too, and only the jobs tell them apart (lib/api/entities/ci/job_basic.rb). One
 * without jobs has nothing that a change could be compared with.
 */
export async function branchJobsOf(
  context: JobsContext,
  pipelineId: number,
): Promise<PipelineJobs | undefined> {
  const found = await jobsOf(context, context.projectId, pipelineId);
  return found.jobs.every(({ isOfTag }) => isOfTag === false) ? found : undefined;
}

/** The same, read once for all facts that look there. */
export function branchJobs(pipelineId: number): Fact<PipelineJobs | undefined> {
  return defineFact<PipelineJobs | undefined>({
    id: `branch_pipeline_jobs(${pipelineId})`,
    summary: "The jobs of a branch's pipeline",
    requiredRole,
    scope: "project",
    collect: (context) => branchJobsOf(context, pipelineId),
  });
}

/** Of the branch's newest pipeline at the commit; undefined if no pipeline ran there. */
export async function newestJobsAt(
  { read }: Pick<FactContext, "read">,
  branch: string,
  sha: string,
): Promise<PipelineJobs | undefined> {
  for (const { id } of (await read(pipelinesAt(branch, sha))).slice(0, mostTried)) {
    const found = await read(branchJobs(id));
    if (found) return found;
  }
  return undefined;
}

/** Pipelines that are looked into before none is taken. */
export const mostTried = 5;

/**
 * In the order in which they count: the successful ones at the merge base, newest first, else the branch's newest
 * successful ones. Source: gitlab-evidence 3.3. A tag's can be among them: see `branchJobsOf`.
 */
export async function* targetPipelines(
  context: PipelinesReader,
  branch: string,
  baseSha: string | undefined,
): AsyncIterable<TargetPipeline> {
  const atBase = baseSha === undefined ? [] : await context.read(pipelinesAt(branch, baseSha));
  yield* atBase.filter(({ status }) => status === "success").slice(0, mostTried);
  yield* (await newestSuccessful(context, branch)).slice(0, mostTried);
}

/** All pipelines of a branch at one commit, newest first, except child pipelines. Facts that look there share the list. */
export function pipelinesAt(branch: string, sha: string): Fact<readonly TargetPipeline[]> {
  return defineFact<readonly TargetPipeline[]>({
    id: `pipelines(${branch}, ${sha})`,
    summary: "The pipelines of a branch at a commit",
    requiredRole,
    scope: "project",
    async collect({ gitlab, projectId }) {
      const parameters = { ref: branch, sha, perPage: 100 };
      const found = await gitlab.read(`/projects/${projectId}/pipelines`, parameters);
      return counted(found, branch).map(({ id, status }) => ({ id, sha, status, isAtBase: true }));
    },
  });
}

/** Those where the change begins, as the environment says. */
export function probableBase({ hints }: Probable): readonly AnyFact[] {
  const { base } = hints ?? {};
  return base ? [pipelinesAt(base.branch, base.sha)] : [];
}

export async function newestSuccessful(
  { gitlab, projectId }: PipelinesContext,
  branch: string,
): Promise<readonly TargetPipeline[]> {
  const parameters = { ref: branch, status: "success", perPage: 20, page: 1 };
  const found = await gitlab.read(`/projects/${projectId}/pipelines`, parameters);
  return counted(found, branch).map(({ id, sha, status }) => ({ id, sha, status, isAtBase: false }));
}

/** The filter can also return reserved refs. */
function counted(found: unknown, branch: string) {
  return parse(z.array(Pipeline), found)
    .filter(({ ref, source }) => ref === branch && source !== "parent_pipeline")
    .sort((a, b) => b.id - a.id);
}

/** The jobs that ran for the judged commit, whether it is a merge request's or the default branch's. */

import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";
import { ofMergeRequest } from "../merge-request/of-merge-request.ts";
import { judgedCommit } from "../repository/judged-commit.ts";
import { numberOf } from "./pipeline.ts";
import { jobsOfHead, type PipelineJobs, probableJobs } from "./pipeline-jobs.ts";
import { newestJobsAt } from "./target-pipeline.ts";

const Answer = z.object({
  headPipeline: z.nullable(
    z.object({ id: z.string(), sha: z.string(), status: z.string(), project: z.object({ id: z.string() }) }),
  ),
});

export interface JudgedJobs extends PipelineJobs {
  /** The full SHA that the pipeline ran for; for a merged result, the temporary merge commit. */
  readonly sha: string;
}

/**
 * Null if no pipeline ran for it. It is a separate fact beside `pipeline_jobs`: a fact about the project may be read
 * without a merge request, and a query for a merge request's fields would then have nothing to select from.
 */
export const judgedJobs = defineFact<JudgedJobs | null>({
  id: "judged_jobs",
  summary: "The jobs of the judged commit's pipeline",
  requiredRole: "at least Reporter, or public pipelines, with scope read_api",
  scope: "project",
  ahead: probableJobs,
  async collect(context) {
    if (context.iid !== undefined) {
      // GitLab answers null unless it ran for the current head, or for that head merged into the target branch.
      const selection = "headPipeline { id sha status project { id } }";
      const [{ headPipeline: found }] = await Promise.all([
        ofMergeRequest(context, selection, Answer),
        context.read(judgedCommit),
      ]);
      if (!found) return null;
      const [id, projectId] = [numberOf(found.id), numberOf(found.project.id)];
      const jobs = await jobsOfHead(context, { id, projectId, status: found.status.toLowerCase() });
      return { ...jobs, sha: found.sha };
    }
    const { sha, branch = "" } = await context.read(judgedCommit);
    const newest = await newestJobsAt(context, branch, sha);
    return newest ? { ...newest, sha } : null;
  },
});

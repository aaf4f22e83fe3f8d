/** Which report types the newest pipeline of the default branch uploaded, as the built-in scanner controls see it. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { onDefaultBranch } from "../branches/default-branch.ts";
import { defineFact, type FactContext } from "../define.ts";
import { project } from "../project/project.ts";
import { projectSettings } from "../project/settings/project-settings.ts";
import { UnreadableFact } from "../source.ts";

const Pipeline = z.object({ id: z.number(), ref: z.string(), source: maybe(z.string()) });
const Job = z.object({
  id: z.number(),
  name: z.string(),
  tag: maybe(z.boolean()),
  artifacts: maybe(z.array(z.object({ file_type: z.string() }))),
});

/** Sources whose pipelines GitLab ignores (gitlab-controls 3.1, Enums::Ci::Pipeline.ci_branch_sources). */
export const notAccepted: ReadonlySet<string> = new Set([
  "webide",
  "parent_pipeline",
  "ondemand_dast_scan",
  "ondemand_dast_validation",
  "container_registry_push",
  "duo_workflow",
  "pipeline_execution_policy_schedule",
]);
/** All scanner controls accept it, except the one for infrastructure as code. */
const policySource = "security_orchestration_policy";

interface BranchPipeline {
  readonly id: number;
  /** Whether no policy started it. */
  readonly isOwn: boolean;
}

export interface DefaultBranchPipelines {
  readonly branch: string | undefined;
  /** Those that count, newest first. A tag's can be among them: the list does not say. */
  readonly found: readonly BranchPipeline[];
  /** Whether older ones were not read. */
  readonly hasMore: boolean;
}

const requiredRole = "at least Reporter in a private project";

export const defaultBranchPipelines = defineFact<DefaultBranchPipelines>({
  id: "default_branch_pipelines",
  summary: "The default branch's newest pipelines",
  requiredRole,
  scope: "project",
  async collect(context) {
    const reading = onDefaultBranch(context, (branch) => newestPipelines(context, branch));
    const found = await reading.catch(async (error) => {
      // If CI/CD is switched off, GitLab refuses the list, and itself counts no pipeline (gitlab-controls 10).
      if ((await context.read(projectSettings)).pipelinesAccess === "disabled") return undefined;
      throw error;
    });
    if (found) return { branch: found.branch, ...found.value };
    return {
      branch: (await context.read(project)).defaultBranch,
      found: [],
      hasMore: false,
    };
  },
});

export interface PipelineJobs {
  readonly branch: string | undefined;
  readonly pipelineId: number | undefined;
  /** Retried attempts included. */
  readonly jobs: readonly {
    readonly id: number;
    readonly name: string;
    readonly reports: readonly string[];
  }[];
}

export const defaultBranchReports = defineFact<PipelineJobs, { pipelines: typeof defaultBranchPipelines }>({
  id: "default_branch_reports",
  summary: "The reports of the default branch's newest pipeline",
  requiredRole,
  scope: "project",
  needs: { pipelines: defaultBranchPipelines },
  collect: (context, { pipelines }) => newestJobs(context, pipelines, pipelines.found),
});

export interface ReportTypes {
  readonly branch: string | undefined;
  readonly pipelineId: number | undefined;
  /** Sorted, each once. */
  readonly types: readonly string[];
}

/** The types alone: all that most scanner controls need. */
export const defaultBranchReportTypes = defineFact<ReportTypes, { jobs: typeof defaultBranchReports }>({
  id: "default_branch_report_types",
  summary: "The types of the reports of the default branch's newest pipeline",
  requiredRole,
  scope: "project",
  needs: { jobs: defaultBranchReports },
  collect: async (_, { jobs: { branch, pipelineId, jobs } }) => ({
    branch,
    pipelineId,
    types: [...new Set(jobs.flatMap(({ reports }) => reports))].sort(),
  }),
});

/** The same for the control that ignores pipelines started by a policy. It is nearly always the same pipeline. */
export const ownPipelineReports = defineFact<PipelineJobs, { pipelines: typeof defaultBranchPipelines }>({
  id: "own_pipeline_reports",
  summary: "The reports of the default branch's newest pipeline that no policy started",
  requiredRole,
  scope: "project",
  needs: { pipelines: defaultBranchPipelines },
  async collect(context, { pipelines }) {
    const own = pipelines.found.filter(({ isOwn }) => isOwn);
    if (own.length === pipelines.found.length) return context.read(defaultBranchReports);
    return newestJobs(context, pipelines, own);
  },
});

const perPage = 100;
const mostPages = 10;
/** Pipelines whose jobs are read. */
const mostTried = 5;

/** The first page nearly always contains it. If not, older pages are read. */
async function newestPipelines(
  { gitlab, projectId }: FactContext,
  branch: string,
): Promise<Omit<DefaultBranchPipelines, "branch">> {
  for (let page = 1; page <= mostPages; page++) {
    const pipelines = parse(
      z.array(Pipeline),
      await gitlab.Pipelines.all(projectId, { ref: branch, perPage, page }),
    );
    // The filter can also return reserved refs.
    const found = pipelines
      .filter(({ ref, source }) => ref === branch && !notAccepted.has(source ?? ""))
      .sort((a, b) => b.id - a.id)
      .map(({ id, source }) => ({ id, isOwn: source !== policySource }));
    const hasMore = pipelines.length === perPage;
    if (found.length > 0 || !hasMore) return { found, hasMore };
  }
  throw new UnreadableFact(tooMany(branch));
}

function tooMany(branch: string): string {
  return `none of the newest pipelines of ${branch} counts, and there are more pipelines`;
}

/** Of the first that is a branch's: a tag can have its name, and only the jobs tell (lib/api/entities/ci/job_basic.rb). */
async function newestJobs(
  { gitlab, projectId }: FactContext,
  { branch, hasMore }: DefaultBranchPipelines,
  pipelines: readonly BranchPipeline[],
): Promise<PipelineJobs> {
  for (const { id: pipelineId } of pipelines.slice(0, mostTried)) {
    const jobs = parse(
      z.array(Job),
      await gitlab.Jobs.all(projectId, { pipelineId, includeRetried: true, perPage: 100 }),
    );
    if (jobs.some(({ tag }) => tag !== false)) continue;
    return {
      branch,
      pipelineId,
      jobs: jobs.map(({ id, name, artifacts = [] }) => ({
        id,
        name,
        reports: artifacts.map(({ file_type }) => file_type),
      })),
    };
  }
  if (hasMore || pipelines.length > mostTried) throw new UnreadableFact(tooMany(branch ?? ""));
  return { branch, pipelineId: undefined, jobs: [] };
}

/** Which report types the newest pipeline of the default branch uploaded, as the built-in scanner controls see it. */

import * as z from "zod/mini";
import { maybe, parse } from "../../shared/schema.ts";
import { onDefaultBranch } from "../branches/default-branch.ts";
import { defineFact, type FactContext } from "../define.ts";
import { project, projectSettings } from "../project/project.ts";
import { UnreadableFact } from "../source.ts";

const Pipeline = z.object({ id: z.number(), ref: z.string(), source: maybe(z.string()) });
const Job = z.object({
  id: z.number(),
  name: z.string(),
  artifacts: maybe(z.array(z.object({ file_type: z.string() }))),
});

/** Sources whose pipelines GitLab ignores (gitlab-controls 3.1, Enums::Ci::Pipeline.ci_branch_sources). */
const notAccepted = new Set([
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

export interface DefaultBranchPipelines {
  readonly branch: string | undefined;
  /** The newest pipeline that counts; undefined if there is none. */
  readonly newest: number | undefined;
  /** The newest pipeline that counts and that no policy started. Null if it may be further down the list. */
  readonly newestOwn: number | undefined | null;
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
      newest: undefined,
      newestOwn: undefined,
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
  collect: (context, { pipelines: { branch, newest } }) => jobsOf(context, branch, newest),
});

/** The same for the control that ignores pipelines started by a policy. It is nearly always the same pipeline. */
export const ownPipelineReports = defineFact<PipelineJobs, { pipelines: typeof defaultBranchPipelines }>({
  id: "own_pipeline_reports",
  summary: "The reports of the default branch's newest pipeline that no policy started",
  requiredRole,
  scope: "project",
  needs: { pipelines: defaultBranchPipelines },
  async collect(context, { pipelines: { branch, newest, newestOwn } }) {
    if (newestOwn === null) throw new UnreadableFact(tooMany(branch ?? ""));
    return newestOwn === newest ? context.read(defaultBranchReports) : jobsOf(context, branch, newestOwn);
  },
});

const perPage = 100;
const mostPages = 10;

/** The first page nearly always contains it. If not, older pages are read. */
async function newestPipelines({ gitlab, projectId }: FactContext, branch: string) {
  for (let page = 1; page <= mostPages; page++) {
    const pipelines = parse(
      z.array(Pipeline),
      await gitlab.Pipelines.all(projectId, { ref: branch, perPage, page }),
    );
    // The filter can also return reserved refs.
    const counted = pipelines
      .filter(({ ref, source }) => ref === branch && !notAccepted.has(source ?? ""))
      .sort((a, b) => b.id - a.id);
    const own = counted.find(({ source }) => source !== policySource)?.id;
    const isLast = pipelines.length < perPage;
    if (counted[0]) return { newest: counted[0].id, newestOwn: own ?? (isLast ? undefined : null) };
    if (isLast) return { newest: undefined, newestOwn: undefined };
  }
  throw new UnreadableFact(tooMany(branch));
}

function tooMany(branch: string): string {
  return `none of the newest pipelines of ${branch} counts, and there are more pipelines`;
}

async function jobsOf(
  { gitlab, projectId }: FactContext,
  branch: string | undefined,
  pipelineId: number | undefined,
): Promise<PipelineJobs> {
  if (pipelineId === undefined) return { branch, pipelineId, jobs: [] };
  const jobs = parse(
    z.array(Job),
    await gitlab.Jobs.all(projectId, { pipelineId, includeRetried: true, perPage: 100 }),
  );
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

/** Which jobs of a pipeline should make a report. A job that failed or never started leaves no artifact that shows it. */

import { parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import type { FactContext } from "../define.ts";
import { globalProjectId } from "../select.ts";
import { UnreadableFact } from "../source.ts";
import { numberOf } from "./pipeline.ts";
import type { SecurityType } from "./security-types.ts";

export interface DeclaredJob {
  readonly id: number;
  readonly name: string;
  /** In lower case, such as `success`. */
  readonly status: string;
}

const Pipeline = z.nullable(
  z.object({
    id: z.string(),
    jobs: z.object({
      nodes: z.array(z.object({ id: z.string(), name: z.string(), status: z.string() })),
      pageInfo: z.object({ hasNextPage: z.boolean() }),
    }),
  }),
);

/** Pipelines of one query: GitLab counts some twenty points for each, and accepts 250. */
const mostAtOnce = 8;

/** A child pipeline can be found by its `iid`, never by its id. */
export interface PipelineOfProject {
  readonly id: number;
  readonly iid?: number | undefined;
}

export function argumentOf({ id, iid }: PipelineOfProject): string {
  return iid === undefined ? `id: "gid://gitlab/Ci::Pipeline/${id}"` : `iid: "${iid}"`;
}

/**
 * The newest attempts of jobs whose configuration has `artifacts:reports` of this type, whether or not they got so far.
 * @param pipelines the pipeline and its children, all of one project
 */
export async function declaredJobs(
  context: FactContext,
  projectId: number,
  pipelines: readonly PipelineOfProject[],
  type: SecurityType,
): Promise<readonly DeclaredJob[]> {
  const batches = Array.from({ length: Math.ceil(pipelines.length / mostAtOnce) }, (_, index) =>
    pipelines.slice(index * mostAtOnce, (index + 1) * mostAtOnce),
  );
  return (await Promise.all(batches.map((batch) => ask(context, projectId, batch, type)))).flat();
}

async function ask(
  { gitlab }: FactContext,
  projectId: number,
  pipelines: readonly PipelineOfProject[],
  type: SecurityType,
): Promise<readonly DeclaredJob[]> {
  const jobs = `jobs(securityReportTypes: [${type.toUpperCase()}], retried: false, first: 100) { nodes { id name status } pageInfo { hasNextPage } }`;
  const fields = pipelines.map((one) => `p${one.id}: pipeline(${argumentOf(one)}) { id ${jobs} }`);
  const query = `query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { id ${fields.join(" ")} } } }`;
  const { data, errors } = await gitlab.graphql(query, { ids: [globalProjectId(projectId)] });
  if (errors.length > 0) throw new UnreadableFact(`GraphQL answered with errors: ${errors.join("; ")}`);
  const Answer = z.object({
    projects: z.object({
      nodes: z.array(z.object(Object.fromEntries(pipelines.map(({ id }) => [`p${id}`, Pipeline])))),
    }),
  });
  const [project] = parse(Answer, data).projects.nodes;
  return pipelines.flatMap(({ id }) => {
    const found = project?.[`p${id}`];
    if (!found || numberOf(found.id) !== id)
      throw new UnreadableFact(`GraphQL shows this token no pipeline ${id}`);
    if (found.jobs.pageInfo.hasNextPage)
      throw new UnreadableFact(
        `pipeline ${id} has more than the ${found.jobs.nodes.length} scanner jobs that are shown`,
      );
    return found.jobs.nodes.map((job) => ({
      id: numberOf(job.id),
      name: job.name,
      status: job.status.toLowerCase(),
    }));
  });
}

/** Which report types the newest pipeline of the default branch uploaded, as GitLab's scanner controls look at it. */

import { list, maybe, number, object, parse, text } from "../shared/shape.ts";
import { UnreadableFact } from "./collect.ts";
import { defineFact, type FactContext } from "./define.ts";
import { project } from "./project.ts";

const Pipeline = object({ id: number(), ref: text(), source: maybe(text()) });
const Job = object({
  id: number(),
  name: text(),
  artifacts: maybe(list(object({ file_type: text() }))),
});

/** Sources whose pipelines GitLab leaves aside (gitlab-controls 3.1, Enums::Ci::Pipeline.ci_branch_sources). */
const notAccepted = new Set([
  "webide",
  "parent_pipeline",
  "ondemand_dast_scan",
  "ondemand_dast_validation",
  "container_registry_push",
  "duo_workflow",
  "pipeline_execution_policy_schedule",
]);

export interface DefaultBranchReports {
  readonly branch: string | undefined;
  /** Undefined when there is no pipeline that counts. */
  readonly pipelineId: number | undefined;
  readonly reportTypes: readonly string[];
}

export const defaultBranchReports = defineFact<DefaultBranchReports, { project: typeof project }>({
  id: "default_branch_reports",
  summary: "The reports of the default branch's newest pipeline",
  right: "at least Reporter in a private project",
  about: "project",
  needs: { project },
  async collect({ gitlab, projectId }, { project: { defaultBranch } }) {
    if (defaultBranch === undefined) return { branch: undefined, pipelineId: undefined, reportTypes: [] };
    const pipelineId = await newestPipeline(gitlab, projectId, defaultBranch);
    if (pipelineId === undefined) return { branch: defaultBranch, pipelineId, reportTypes: [] };
    const jobs = parse(
      list(Job),
      await gitlab.Jobs.all(projectId, { pipelineId, includeRetried: true, perPage: 100 }),
    );
    const types = jobs.flatMap(({ artifacts = [] }) => artifacts.map(({ file_type }) => file_type));
    return { branch: defaultBranch, pipelineId, reportTypes: [...new Set(types)].sort() };
  },
});

const perPage = 100;

/** The newest pipeline of an accepted source; the first page nearly always holds it, older pages are read if not. */
async function newestPipeline(gitlab: FactContext["gitlab"], projectId: number, branch: string) {
  for (let page = 1; page <= 10; page++) {
    const pipelines = parse(
      list(Pipeline),
      await gitlab.Pipelines.all(projectId, { ref: branch, perPage, page }),
    );
    // The filter can also return reserved refs.
    const found = pipelines
      .filter(({ ref, source }) => ref === branch && !notAccepted.has(source ?? ""))
      .sort((a, b) => b.id - a.id)[0];
    if (found) return found.id;
    if (pipelines.length < perPage) return undefined;
  }
  throw new UnreadableFact(
    `none of the newest pipelines of ${branch} is of a kind that counts, and there are more`,
  );
}

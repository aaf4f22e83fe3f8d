/** Whether a job runs in merge request pipelines. */

import type { Configuration } from "../../../../facts/pipeline/configuration/configuration.ts";
import type { ConfiguredJob } from "../../../../facts/pipeline/configuration/configured-jobs.ts";
import { jobRuling, type Ruling, workflowRuling } from "./inclusion.ts";
import type { Push } from "./kinds.ts";
import { and } from "./truth.ts";

/**
 * `deciding`: the rules that may decide there. `runs` is undefined if nobody can know which does.
 * @param project the one that the merge request goes to; a merge request from a fork has pipelines in either of the two
 * (app/services/merge_requests/create_pipeline_service.rb, `can_create_pipeline_in_target_project?`)
 */
export function onMergeRequests(
  job: ConfiguredJob,
  config: Configuration,
  project: { readonly path: string; readonly defaultBranch: string | undefined },
  { compile, overriding }: Pick<Push, "compile" | "overriding">,
): Ruling {
  const isOwn = config.projectPath === project.path;
  const push: Push = {
    ...{ kind: "merge_request", compile, overriding },
    ...{
      defaultBranch: isOwn ? project.defaultBranch : undefined,
      projectPath: isOwn ? project.path : undefined,
    },
    ...{ isNeverSource: () => false, mayBeDefault: true },
  };
  const ruling = jobRuling(job, config, push);
  return { ...ruling, runs: and(workflowRuling(config, push).runs, ruling.runs) };
}

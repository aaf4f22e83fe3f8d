/** Whether a job runs in merge request pipelines. */

import type { Configuration } from "../../../../facts/pipeline/configuration/configuration.ts";
import type { ConfiguredJob } from "../../../../facts/pipeline/configuration/configured-jobs.ts";
import { jobRuling, type Ruling, workflowRuling } from "./inclusion.ts";
import type { Push } from "./kinds.ts";
import { and } from "./truth.ts";

/** `deciding`: the rules that may decide there. `runs` is undefined if nobody can know which does. */
export function onMergeRequests(
  job: ConfiguredJob,
  config: Configuration,
  { defaultBranch, compile, overriding }: Pick<Push, "defaultBranch" | "compile" | "overriding">,
): Ruling {
  const push: Push = {
    ...{ kind: "merge_request", defaultBranch, compile, overriding, projectPath: config.projectPath },
    ...{ isNeverSource: () => false, mayBeDefault: true },
  };
  const ruling = jobRuling(job, config, push);
  return { ...ruling, runs: and(workflowRuling(config, push).runs, ruling.runs) };
}

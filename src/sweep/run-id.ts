/** Which shards belong together: the jobs of one pipeline, or of the pipelines that one pipeline has started. */

import type { Environment } from "../shared/environment.ts";

/**
 * GitLab 18.9 and later say which pipeline started this one (lib/gitlab/ci/variables/builder/pipeline.rb): shards can be
 * jobs of several child pipelines.
 * @returns digits; undefined outside a pipeline
 */
export function runIdOf({ CI_UPSTREAM_PIPELINE_ID, CI_PIPELINE_ID, GITHUB_RUN_ID }: Environment) {
  return [CI_UPSTREAM_PIPELINE_ID, CI_PIPELINE_ID, GITHUB_RUN_ID].find((id) => /^\d{1,20}$/.test(id ?? ""));
}

/** Countersign controls about how the pipeline delivers: versions, deployments, time limits, tokens, caches. */

import type { Modules } from "../../define.ts";

export const deliveryControls: Modules = {
  pipeline_artifacts_signed: () => import("./pipeline-artifacts-signed.ts"),
  pipeline_cache_keys: () => import("./pipeline-cache-keys.ts"),
  pipeline_deploys_gated: () => import("./pipeline-deploys-gated.ts"),
  pipeline_id_tokens: () => import("./pipeline-id-tokens.ts"),
  pipeline_includes_current: () => import("./pipeline-includes-current.ts"),
  pipeline_no_duplicate_pipelines: () => import("./pipeline-no-duplicate-pipelines.ts"),
  pipeline_required_jobs_unchanged: () => import("./pipeline-required-jobs-unchanged.ts"),
  pipeline_timeouts: () => import("./pipeline-timeouts.ts"),
};

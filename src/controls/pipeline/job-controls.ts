/** Ids of the Countersign controls about what the jobs of the configuration do. */

import { lateControls } from "../late.ts";

export const jobControls = lateControls(
  "pipeline_",
  "artifacts_signed cache_keys deploys_gated id_tokens includes_current installs_locked no_duplicate_pipelines no_job_token_misuse no_privileged_docker no_secret_egress no_secrets_in_configuration no_tls_bypass no_unverified_scripts required_jobs_unchanged timeouts",
  () => import("./job-control-files.ts"),
);

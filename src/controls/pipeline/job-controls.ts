/** Ids of the Countersign controls about what the jobs of the configuration do. Only the ids are part of every start. */

import type { Modules } from "../define.ts";

const ids =
  "artifacts_signed cache_keys deploys_gated id_tokens includes_current installs_locked no_duplicate_pipelines no_job_token_misuse no_privileged_docker no_secret_egress no_secrets_in_configuration no_tls_bypass no_unverified_scripts required_jobs_unchanged timeouts";

export const jobControls: Modules = Object.fromEntries(
  ids
    .split(" ")
    .map((id) => [
      `pipeline_${id}`,
      async () => (await import("./job-control-files.ts")).files[id]?.() ?? {},
    ]),
);

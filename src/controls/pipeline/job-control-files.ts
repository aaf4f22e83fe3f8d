/** The files of the controls about what the jobs of the configuration do, by id without its first word. */

import type { Modules } from "../define.ts";

export const files: Modules = {
  artifacts_signed: () => import("./delivery/pipeline-artifacts-signed.ts"),
  cache_keys: () => import("./delivery/pipeline-cache-keys.ts"),
  deploys_gated: () => import("./delivery/pipeline-deploys-gated.ts"),
  id_tokens: () => import("./delivery/pipeline-id-tokens.ts"),
  includes_current: () => import("./delivery/pipeline-includes-current.ts"),
  installs_locked: () => import("./configuration/pipeline-installs-locked.ts"),
  no_duplicate_pipelines: () => import("./delivery/pipeline-no-duplicate-pipelines.ts"),
  no_job_token_misuse: () => import("./configuration/pipeline-no-job-token-misuse.ts"),
  no_privileged_docker: () => import("./configuration/pipeline-no-privileged-docker.ts"),
  no_secret_egress: () => import("./configuration/pipeline-no-secret-egress.ts"),
  no_secrets_in_configuration: () => import("./configuration/pipeline-no-secrets-in-configuration.ts"),
  no_tls_bypass: () => import("./configuration/pipeline-no-tls-bypass.ts"),
  no_unverified_scripts: () => import("./configuration/pipeline-no-unverified-scripts.ts"),
  required_jobs_unchanged: () => import("./delivery/pipeline-required-jobs-unchanged.ts"),
  timeouts: () => import("./delivery/pipeline-timeouts.ts"),
};

/** The files of the controls about what jobs of the merged configuration do, by id. */

import type { Modules } from "../../define.ts";

export const files: Modules = {
  pipeline_installs_locked: () => import("./pipeline-installs-locked.ts"),
  pipeline_no_job_token_misuse: () => import("./pipeline-no-job-token-misuse.ts"),
  pipeline_no_privileged_docker: () => import("./pipeline-no-privileged-docker.ts"),
  pipeline_no_secret_egress: () => import("./pipeline-no-secret-egress.ts"),
  pipeline_no_secrets_in_configuration: () => import("./pipeline-no-secrets-in-configuration.ts"),
  pipeline_no_tls_bypass: () => import("./pipeline-no-tls-bypass.ts"),
  pipeline_no_unverified_scripts: () => import("./pipeline-no-unverified-scripts.ts"),
};

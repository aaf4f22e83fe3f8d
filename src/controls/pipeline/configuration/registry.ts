/** Ids of the Countersign controls about what jobs of the merged configuration do. Only the ids are part of every start. */

import type { Modules } from "../../define.ts";

const ids = [
  ...["pipeline_installs_locked", "pipeline_no_job_token_misuse", "pipeline_no_privileged_docker"],
  ...["pipeline_no_secret_egress", "pipeline_no_secrets_in_configuration", "pipeline_no_tls_bypass"],
  "pipeline_no_unverified_scripts",
];

export const configurationControls: Modules = Object.fromEntries(
  ids.map((id) => [id, async () => (await import("./files.ts")).files[id]?.() ?? {}]),
);

/** Countersign controls about what jobs of the merged configuration do, by id. */

import type { Modules } from "../../define.ts";

export const configurationControls: Modules = {
  pipeline_no_tls_bypass: () => import("./pipeline-no-tls-bypass.ts"),
  pipeline_no_unverified_scripts: () => import("./pipeline-no-unverified-scripts.ts"),
};

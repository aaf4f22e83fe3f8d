/** Ids of the Countersign controls about the settings of the project and its groups. */

import type { Modules } from "../../define.ts";
import { lateControls } from "../../late.ts";

export const settingControls: Modules = {
  group_settings: () => import("./group-settings.ts"),
  ...lateControls(
    "project_",
    "environments_protected forking_restricted integrations merge_settings pipelines_must_succeed push_rule runners security_policy_linked variables_masked variables_protected webhooks_verified",
    () => import("./setting-files.ts"),
  ),
};

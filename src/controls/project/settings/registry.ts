/** Countersign controls about the settings of the project and its groups, by id. */

import type { Modules } from "../../define.ts";

const projectVariables = () => import("./project-variables.ts");

export const settingControls: Modules = {
  group_settings: () => import("./group-settings.ts"),
  project_environments_protected: () => import("./project-environments-protected.ts"),
  project_forking_restricted: () => import("./project-forking-restricted.ts"),
  project_merge_settings: () => import("./project-merge-settings.ts"),
  project_pipelines_must_succeed: () => import("./project-pipelines-must-succeed.ts"),
  project_push_rule: () => import("./project-push-rule.ts"),
  project_runners: () => import("./project-runners.ts"),
  project_security_policy_linked: () => import("./project-security-policy-linked.ts"),
  project_variables_masked: projectVariables,
  project_variables_protected: projectVariables,
  project_webhooks_verified: () => import("./project-webhooks-verified.ts"),
};

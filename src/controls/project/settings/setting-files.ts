/** The files of the controls about settings of the project and its groups, by id without its first word. */

import type { Modules } from "../../define.ts";

const projectVariables = () => import("./project-variables.ts");

export const files: Modules = {
  environments_protected: () => import("./project-environments-protected.ts"),
  forking_restricted: () => import("./project-forking-restricted.ts"),
  integrations: () => import("./project-integrations.ts"),
  merge_settings: () => import("./project-merge-settings.ts"),
  pipelines_must_succeed: () => import("./project-pipelines-must-succeed.ts"),
  push_rule: () => import("./project-push-rule.ts"),
  runners: () => import("./project-runners.ts"),
  security_policy_linked: () => import("./project-security-policy-linked.ts"),
  variables_masked: projectVariables,
  variables_protected: projectVariables,
  webhooks_verified: () => import("./project-webhooks-verified.ts"),
};

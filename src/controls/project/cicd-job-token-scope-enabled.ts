/** `cicd_job_token_scope_enabled`: only listed projects' job tokens reach the project. */

import { jobTokenScope } from "../../facts/project/job-token-scope.ts";
import { defineBuiltInControl } from "../define.ts";

/** Source: project_fields.rb; the inbound list, own or the instance's. The outbound one is another setting (row 56). */
export const cicdJobTokenScopeEnabled = defineBuiltInControl({
  id: "cicd_job_token_scope_enabled",
  title: "Job tokens of other projects are limited",
  description:
    "True when the project or the instance enforces the inbound allowlist of job tokens. The outbound setting is another one.",
  type: "boolean",
  severity: "medium",
  needs: { scope: jobTokenScope },
  remediation: {
    text: "limit access to this project under Settings > CI/CD > Job token permissions",
    page: "/-/settings/ci_cd",
  },
  read: ({ scope: { limitsInbound: value } }) => ({
    value,
    reason: value
      ? "only listed projects' job tokens can reach the project"
      : "every project's job tokens can reach the project",
  }),
});

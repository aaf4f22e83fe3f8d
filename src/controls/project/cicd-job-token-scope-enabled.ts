/** `cicd_job_token_scope_enabled`: only job tokens of listed projects can access the project. */

import { jobTokenScope } from "../../facts/project/job-token-scope.ts";
import { defineBuiltInControl } from "../define.ts";

/** Source: project_fields.rb; the inbound list, own or the instance's. The outbound list is another setting (row 56). */
export const cicdJobTokenScopeEnabled = defineBuiltInControl({
  id: "cicd_job_token_scope_enabled",
  title: "Job tokens of other projects are limited",
  description:
    "True when the project or the instance enforces the inbound allowlist of job tokens. The outbound allowlist does not count.",
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
      ? "only job tokens of listed projects can access the project"
      : "job tokens of every project can access the project",
  }),
});

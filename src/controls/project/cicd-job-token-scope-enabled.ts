/** `cicd_job_token_scope_enabled`: only job tokens of listed projects can access the project. */

import { jobTokenScope } from "../../facts/project/job-token-scope.ts";
import { defineBuiltInControl } from "../define.ts";
import { objectOf, on, planOf, type Remedy } from "../remedy.ts";

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
  remedy: limitInbound(),
  read: ({ scope: { limitsInbound: value } }) => ({
    value,
    reason: value
      ? "only job tokens of listed projects can access the project"
      : "job tokens of every project can access the project",
  }),
});

/** The request has another name for the setting than the answer (lib/api/project_job_token_scope.rb). */
function limitInbound(): Remedy {
  const path = "/job_token_scope";
  return {
    role: "Maintainer",
    settings: ["job_token_scope.inbound_enabled"],
    note: "job tokens of projects that are not on the project's allowlist no longer reach it",
    async plan(read) {
      const found = planOf(objectOf(await read(path)), { inbound_enabled: on }, { method: "PATCH", path });
      return { ...found, writes: found.writes.map((one) => ({ ...one, body: { enabled: true } })) };
    },
  };
}

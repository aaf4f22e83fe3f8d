/** Two controls whose answer no API shows: unknown, unless the policy's author asserts it. */

import { type BuiltInControl, defineBuiltInControl } from "../define.ts";

/** By field, why (project_fields.rb, rows 7 and 26). */
const table = {
  auth_sso_enabled: {
    title: "The top-level group signs in with SAML",
    severity: "high",
    unknown:
      "no API shows whether the top-level group has an enabled SAML provider; a policy can assert it with value and reason",
    remediation: "enable SAML single sign-on for the top-level group under its Settings > SAML SSO",
  },
  issue_tracking_enabled: {
    title: "Merged merge requests are related to issues",
    severity: "low",
    unknown:
      "GitLab's own check always raises in this version and records no status, so there is nothing to reproduce; a policy can assert it with value and reason",
    remediation: "name the issue in every merge request, and assert the control in the policy",
  },
} as const;

export const notObservable: readonly BuiltInControl[] = Object.entries(table).map(
  ([id, { title, severity, unknown, remediation }]) =>
    defineBuiltInControl({
      id,
      title,
      type: "boolean",
      severity,
      asserted: true,
      needs: {},
      remediation: { text: remediation },
      read: () => ({ unknown }),
    }),
);

/** Two controls whose value no API shows: unknown, unless the policy's author asserts it. */

import { type BuiltInControl, defineBuiltInControl, described } from "../define.ts";

/** By field, why (project_fields.rb, rows 7 and 26). */
const table = {
  auth_sso_enabled: {
    title: "The top-level group signs in with SAML",
    description: described(
      "Checks whether the top-level group has an enabled SAML provider. SAML, LDAP or OIDC of the whole instance do not count.",
      [
        "No API shows this, so the result is unknown.",
        "The policy may assert the value, with a reason. The report then says that it is an assertion of the policy's author.",
      ],
    ),
    asserted: { value: true, reason: "SAML is enforced, see the identity provider" },
    severity: "high",
    unknown:
      "no API shows whether the top-level group has an enabled SAML provider; a policy can assert it with value and reason",
    remediation: "enable SAML single sign-on for the top-level group under its Settings > SAML SSO",
  },
  issue_tracking_enabled: {
    title: "Merged merge requests are related to issues",
    description: described(
      "Intended to check whether each of the last 20 merged merge requests has a related issue.",
      [
        "In this version of GitLab the check always raises an error and records no status, so the result is unknown.",
        "The policy may assert the value, with a reason. The report then says that it is an assertion of the policy's author.",
      ],
    ),
    asserted: { value: true, reason: "the tracker requires an issue for each change" },
    severity: "low",
    unknown:
      "GitLab's check always raises an error in this version and records no status; a policy can assert it with value and reason",
    remediation: "name the issue in every merge request, and assert the control in the policy",
  },
} as const;

export const notObservable: readonly BuiltInControl[] = Object.entries(table).map(
  ([id, { title, description, asserted, severity, unknown, remediation }]) =>
    defineBuiltInControl({
      id,
      title,
      description,
      type: "boolean",
      severity,
      asserted,
      needs: {},
      remediation: { text: remediation },
      read: () => ({ unknown }),
    }),
);

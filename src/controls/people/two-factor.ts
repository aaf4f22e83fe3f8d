/** `require_mfa_*`: two-factor authentication, as stored for the project's immediate namespace. */

import { groupSecurity } from "../../facts/project/groups/group-security.ts";
import { type BuiltInControl, defineBuiltInControl } from "../define.ts";

const hidden = { unknown: "GitLab did not show the group's two-factor settings to this token" };
const personal = "the project is in a personal namespace";
const remediation = {
  text: "require two-factor authentication in the project's group under Settings > General > Permissions",
};

/** Source: project_fields.rb; GitLab does not see a parent group's requirement (row 32). */
const forContributors = defineBuiltInControl({
  id: "require_mfa_for_contributors",
  title: "The group requires two-factor authentication",
  description:
    "True when the project's immediate group requires two-factor authentication. GitLab does not see a requirement of a higher group. It is false for a personal project.",
  type: "boolean",
  severity: "high",
  needs: { security: groupSecurity },
  remediation,
  read({ security }) {
    if (security === undefined) return { value: false, reason: personal };
    const { requiresTwoFactor: value, group } = security;
    if (value === undefined) return hidden;
    return {
      value,
      reason: `${group} ${value ? "requires" : "does not require"} two-factor authentication`,
      ...(value ? {} : { note: "GitLab checks the immediate group only, not the groups above it" }),
    };
  },
});

/** Source: project_fields.rb; a grace period other than 0 is enough, and the default is 48 hours (row 33). */
const atOrganisationLevel = defineBuiltInControl({
  id: "require_mfa_at_org_level",
  title: "The group requires two-factor authentication, or has a grace period for it",
  description:
    "True when the project's immediate group requires two-factor authentication, or has a grace period for it other than 0. The default grace period is 48 hours, so the control passes by default. It also passes for personal projects.",
  type: "boolean",
  severity: "medium",
  needs: { security: groupSecurity },
  remediation,
  read({ security }) {
    const note =
      "for GitLab, a grace period other than 0 is enough, and it is 48 hours by default; require_mfa_for_contributors checks the requirement";
    if (security === undefined) return { value: true, reason: personal, note };
    const { requiresTwoFactor, gracePeriodHours: hours, group } = security;
    if (requiresTwoFactor === true)
      return { value: true, reason: `${group} requires two-factor authentication` };
    if (requiresTwoFactor === undefined || hours === undefined) return hidden;
    if (hours === 0) {
      return {
        value: false,
        reason: `${group} neither requires two-factor authentication nor has a grace period`,
      };
    }
    const reason = `${group} has a grace period of ${hours} hours, but does not require two-factor authentication`;
    return { value: true, reason, note };
  },
});

export const twoFactor: readonly BuiltInControl[] = [forContributors, atOrganisationLevel];

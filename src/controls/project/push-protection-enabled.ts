/** `push_protection_enabled`: secret push protection is on. */

import { project } from "../../facts/project/project.ts";
import { defineBuiltInControl } from "../define.ts";
import { objectOf, on, planOf, type Remedy } from "../remedy.ts";

const developer = 30;

/**
 * Source: project_fields.rb; no security-setting row means false (row 44). The project's own key is read, because the
 * GraphQL field of that name raises for a project without such a row, and the whole answer is then lost.
 */
export const pushProtectionEnabled = defineBuiltInControl({
  id: "push_protection_enabled",
  title: "Secret push protection is on",
  description:
    "True when the project's security setting is on. GitLab hides the setting from roles below Developer and where it is not licensed. A hidden setting counts as off only when the token is known to have the Developer role or a higher one.",
  type: "boolean",
  severity: "high",
  needs: { project },
  remediation: {
    text: "switch on Secret push protection under Secure > Security configuration",
    page: "/-/security/configuration",
  },
  remedy: secretPushProtection(),
  read({ project: { secretPushProtection, role } }) {
    if (secretPushProtection === true) return { value: true, reason: "secret push protection is on" };
    if (secretPushProtection !== undefined) return { value: false, reason: "secret push protection is off" };
    if (role === undefined || role < developer) {
      return {
        unknown: "GitLab shows secret push protection only to a token with at least the Developer role",
      };
    }
    return { value: false, reason: "secret push protection is not licensed for this project" };
  },
});

/** The setting has an endpoint of its own, but the project shows it to more roles (ee/lib/api/project_security_settings.rb). */
function secretPushProtection(): Remedy {
  return {
    role: "Maintainer",
    settings: ["secret_push_protection_enabled"],
    plan: async (read) =>
      planOf(
        objectOf(await read("")),
        { secret_push_protection_enabled: on },
        { method: "PUT", path: "/security_settings" },
      ),
  };
}

/** `project_security_policy_linked`: security policies apply to the project. */

import { projectSettings } from "../../../facts/project/settings/project-settings.ts";
import { securityPolicies } from "../../../facts/project/settings/security-policies.ts";
import { text } from "../../../shared/schema.ts";
import { count, listed, plain } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../../define.ts";

export const projectSecurityPolicyLinked = defineControl({
  id: "project_security_policy_linked",
  title: "A security policy applies to the project",
  description: described(
    "Passes when at least one enabled security policy applies to the project: an approval, scan execution or pipeline execution policy.",
    [
      "A policy can come from the policy project that is linked to the project, or from a group above. `inherited: false` counts only the project's own.",
      "A policy whose scope leaves the project out does not count. GitLab lists policies of a file that is not valid too, and does not enforce them.",
      "`project` is the path of the policy project that must be linked to the project directly. GitLab does not show the policy project of a group.",
      "Without a role of at least Developer, GitLab shows no policies, and the result is unknown.",
    ],
  ),
  severity: "medium",
  scope: "project",
  needs: { settings: projectSettings, found: securityPolicies },
  params: z.strictObject({
    project: z.optional(
      text(500).check(
        z.describe("Path of the policy project that must be linked directly; any policy by default"),
      ),
    ),
    inherited: z.optional(
      z.boolean().check(z.describe("Whether policies of groups above count; true by default")),
    ),
  }),
  example: { project: "acme/security-policies" },
  remediation: {
    text: "link a security policy project to the project or to a group above under Secure > Policies, and enable a policy",
    page: "/-/security/policies",
  },
  remedy: "which policy project is linked is a decision",
  check({ settings: { isUltimate }, found }, { project, inherited = true }) {
    const ofProject = found.policies.filter(({ group }) => group === undefined);
    if (project !== undefined) {
      if (found.project?.toLowerCase() !== project.toLowerCase()) {
        if (found.project !== undefined)
          return fail(plain(`the policy project is ${found.project}, ${project} is expected`), {
            actual: found.project,
          });
        return ofProject.length > 0
          ? unknown("policies are linked to the project, but GitLab hides their policy project")
          : without(isUltimate, "no policy project is linked to the project");
      }
    }
    const counted = inherited && project === undefined ? found.policies : ofProject;
    const enabled = counted.filter(({ isEnabled }) => isEnabled);
    if (enabled.length > 0) {
      const names = listed(
        enabled.map(({ name }) => plain(name, 80)),
        5,
      );
      return pass(`${count(enabled.length, "security policy applies", "security policies apply")}: ${names}`);
    }
    return without(isUltimate, "no enabled security policy applies to the project");
  },
});

/** GitLab shows none without a licence either, and then none is enforced. */
function without(isUltimate: boolean | undefined, message: string) {
  return isUltimate === undefined
    ? unknown(`${message}, and GitLab did not show whether they are licensed`)
    : fail(`${message}${isUltimate ? "" : "; security policies need GitLab Ultimate"}`);
}

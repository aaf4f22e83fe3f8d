/** `has_valid_ci_config`: there is a CI configuration, it compiles, and CI/CD is on. */

import { ciLint } from "../../facts/pipeline/ci-lint.ts";
import { projectSettings } from "../../facts/project/settings/project-settings.ts";
import { defineBuiltInControl, type Value } from "../define.ts";

/** Source: project_fields.rb; GitLab's lint checks more than the control does (row 40). */
export const hasValidCiConfig = defineBuiltInControl({
  id: "has_valid_ci_config",
  title: "The CI configuration is valid",
  description:
    "True when CI/CD is on and GitLab's lint finds the configuration at the head of the default branch valid. The lint checks more than GitLab's control does. An error that only the lint sees, a configuration that is kept elsewhere, or Auto DevOps makes the result unknown.",
  type: "boolean",
  severity: "medium",
  needs: { project: projectSettings, lint: ciLint },
  remediation: {
    text: "repair the CI configuration; the pipeline editor shows its errors",
    page: "/-/ci/editor",
  },
  read({ project: { pipelinesAccess, ciConfigPath, hasAutoDevops }, lint }): Value {
    if (pipelinesAccess === "disabled") return { value: false, reason: "CI/CD is switched off" };
    if (lint === null) return { value: false, reason: "the repository is empty" };
    if (pipelinesAccess === undefined || ciConfigPath === undefined) {
      return { unknown: "GitLab did not show this token how CI/CD is configured" };
    }
    if (/@|^[a-z]+:\/\//.test(ciConfigPath ?? "")) {
      return {
        unknown: `the configuration is elsewhere (${ciConfigPath}), which GitLab's lint does not read`,
      };
    }
    if (lint.isValid) return { value: true, reason: "GitLab finds the CI configuration valid" };
    const [first = "no reason given"] = lint.errors;
    const reason = `GitLab's lint finds an error in the CI configuration (${first})`;
    const uncertainty = uncertaintyOf(lint.errors, hasAutoDevops);
    return uncertainty === undefined ? { value: false, reason } : { value: false, reason, uncertainty };
  },
});

/** Errors of checks that only the lint makes, and errors that only the token's user may get. */
const later =
  /chosen stage|undefined (need|dependency)|needs? .*job|dependency .* not defined in|prior stages?/i;
const unseen = /not found or access denied|does not exist or|access denied/i;

/** GitLab's message for a missing or empty file (lib/gitlab/ci/yaml_processor.rb). */
const noFile = /^Please provide content of/;

/** Only Maintainers see whether Auto DevOps is on. It matters only if no file is configured. */
function uncertaintyOf(errors: readonly string[], hasAutoDevops: boolean | undefined): string | undefined {
  if (hasAutoDevops !== false && errors.some((error) => noFile.test(error))) {
    return "Auto DevOps may give the project a configuration, and the lint does not see it";
  }
  const isUncertain = (error: string) => later.test(error) || unseen.test(error);
  return errors.length > 0 && errors.every(isUncertain)
    ? "the lint checks more than GitLab's control does, or sees less than the pipeline's user"
    : undefined;
}

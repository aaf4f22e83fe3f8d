/** Controls that read one key of the project: its value, or the reason why GitLab does not show it. */

import type { ProjectSettings } from "../../facts/project/settings/project-settings.ts";
import { projectSettings as facts } from "../../facts/project/settings/project-settings.ts";
import { count } from "../../shared/text.ts";
import { type BuiltInControl, defineBuiltInControl, type Severity, type Value } from "../define.ts";
import { atLeast, type Remedy, settings } from "../remedy.ts";

interface Setting {
  readonly title: string;
  readonly description: string;
  readonly severity: Severity;
  readonly remediation: { readonly text: string; readonly page?: string };
  readonly read: (project: ProjectSettings) => Value | undefined;
  /** Why the key may be missing. */
  readonly hidden: string;
}

const hidden = "GitLab did not show the setting to this token";

/** By field; source: project_fields.rb, rows 46, 51, 54 and 61. */
const table: Readonly<Record<string, Setting>> = {
  project_archived: {
    title: "The project is not archived",
    description: "True when the project or a group above it is archived. The control expects false.",
    severity: "low",
    remediation: { text: "unarchive the project under Settings > General > Advanced", page: "/edit" },
    hidden: "GitLab did not show whether the project is archived",
    read: ({ isArchived }) =>
      isArchived === undefined
        ? undefined
        : { value: isArchived, reason: `the project is ${isArchived ? "" : "not "}archived` },
  },
  project_pipelines_not_public: {
    title: "Pipelines are not public",
    description:
      "True when the access level of CI/CD is `disabled` or `private`. GitLab ignores the project's visibility and the setting for public jobs. A private project whose CI/CD is open to everyone with access therefore fails.",
    severity: "medium",
    remediation: {
      text: "set CI/CD to Only project members under Settings > General > Visibility",
      page: "/edit#js-shared-permissions",
    },
    hidden,
    read: ({ pipelinesAccess: access }) =>
      access === undefined
        ? undefined
        : {
            value: access === "disabled" || access === "private",
            reason: `access to CI/CD is ${access}`,
            ...(access === "enabled"
              ? {
                  note: "GitLab checks the access level only, not whether the project itself is private",
                }
              : {}),
          },
  },
  project_user_defined_variables_restricted_to_maintainers: {
    title: "Only Maintainers pass variables to pipelines",
    description: "True when the minimum role that may pass pipeline variables is higher than Developer.",
    severity: "medium",
    remediation: {
      text: "raise the minimum role to use pipeline variables under Settings > CI/CD > Variables",
      page: "/-/settings/ci_cd",
    },
    hidden: "GitLab shows the restriction of pipeline variables only to Maintainers",
    read: ({ restrictsVariables: value }) =>
      value === undefined
        ? undefined
        : { value, reason: `Developers can${value ? "not" : ""} pass variables to pipelines` },
  },
  has_forks: {
    title: "The project has forks",
    description:
      "True when at least one project is a fork of this one, including forks that the token cannot see.",
    severity: "info",
    remediation: { text: "fork the project" },
    hidden: "GitLab shows the number of forks only to users who can read the code",
    read: ({ forks }) =>
      forks === undefined
        ? undefined
        : { value: forks > 0, reason: `the project has ${count(forks, "fork")}` },
  },
};

export const projectSettings: readonly BuiltInControl[] = Object.entries(table).map(
  ([id, { title, description, severity, remediation, read, hidden }]) =>
    defineBuiltInControl({
      id,
      title,
      description,
      type: "boolean",
      severity,
      needs: { project: facts },
      remediation,
      remedy: remedyOf(id),
      read: ({ project }) => read(project) ?? { unknown: hidden },
    }),
);

function remedyOf(id: string): Remedy | string | undefined {
  switch (id) {
    case "project_archived":
      return "an archived project is read-only, so that unarchiving it would lower a protection";
    case "project_pipelines_not_public":
      return settings({
        note: "only project members see pipelines and jobs",
        wishes: { builds_access_level: atLeast("private", ["public", "enabled", "private", "disabled"]) },
      });
    case "project_user_defined_variables_restricted_to_maintainers":
      return settings({
        wishes: {
          ci_pipeline_variables_minimum_override_role: atLeast("maintainer", [
            ...["developer", "maintainer", "owner", "no_one_allowed"],
          ]),
        },
      });
    default:
      return undefined;
  }
}

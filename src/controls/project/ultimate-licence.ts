/** `gitlab_license_level_ultimate` and `status_page_configured`: the licence, from the one key that shows it. */

import { projectSettings } from "../../facts/project/settings/project-settings.ts";
import { type BuiltInControl, defineBuiltInControl } from "../define.ts";

/** Title, description and what GitLab really checks, by field (project_fields.rb, rows 38 and 39). */
const table = {
  gitlab_license_level_ultimate: [
    "The project has an Ultimate licence",
    "True when the project shows a feature of GitLab Ultimate. GitLab reads the licence itself, which only administrators can see. Trials and add-ons may differ, and without any licence GitLab records no status.",
    "read from one Ultimate feature, not from the licence; without any licence GitLab records no status",
  ],
  status_page_configured: [
    "The status page is licensed",
    "True when the project shows a feature of GitLab Ultimate. GitLab checks only whether the status page is licensed, not whether one is configured.",
    "GitLab checks only whether the feature is licensed, not whether a status page is configured; read from another feature of the same licence",
  ],
} as const;

export const ultimateLicence: readonly BuiltInControl[] = Object.entries(table).map(
  ([id, [title, description, note]]) =>
    defineBuiltInControl({
      id,
      title,
      description,
      type: "boolean",
      severity: "info",
      needs: { project: projectSettings },
      remediation: { text: "this needs GitLab Ultimate" },
      read({ project: { isUltimate } }) {
        if (isUltimate === undefined) return { unknown: "GitLab shows the licence only to a signed-in user" };
        return {
          value: isUltimate,
          reason: `the project ${isUltimate ? "has" : "lacks"} a feature of Ultimate`,
          note,
        };
      },
    }),
);

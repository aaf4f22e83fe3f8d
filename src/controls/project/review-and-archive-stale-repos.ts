/** `review_and_archive_stale_repos`: the project is archived, or was active within half a year. */

import { now } from "../../facts/now.ts";
import { projectSettings } from "../../facts/project/settings/project-settings.ts";
import { monthsBefore } from "../../shared/time.ts";
import { defineBuiltInControl } from "../define.ts";

const months = 6;

/** Source: project_fields.rb; calendar months (row 29). */
export const reviewAndArchiveStaleRepos = defineBuiltInControl({
  id: "review_and_archive_stale_repos",
  title: "A project that is no longer active is archived",
  description: "True when the project is archived, or was last active less than six calendar months ago.",
  type: "boolean",
  severity: "low",
  needs: { project: projectSettings, now },
  remediation: { text: "archive the project under Settings > General > Advanced", page: "/edit" },
  remedy: "whether the project is still needed is a decision",
  read({ project: { isArchived, lastActivityAt }, now }) {
    if (isArchived === true) return { value: true, reason: "the project is archived" };
    const activeAt = Date.parse(lastActivityAt ?? "");
    if (Number.isNaN(activeAt)) return { unknown: "GitLab did not show when the project was last active" };
    const isActive = activeAt > monthsBefore(now, months);
    if (!isActive && isArchived === undefined) {
      return { unknown: "GitLab did not show whether the project is archived" };
    }
    const day = new Date(activeAt).toISOString().slice(0, 10);
    return {
      value: isActive,
      reason: isActive ? `last active on ${day}` : `not archived, and last active on ${day}`,
    };
  },
});

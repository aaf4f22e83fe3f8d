/** `project_visibility_not_public`: the project is private or internal. */

import { project } from "../facts/project.ts";
import { defineField } from "./define.ts";

/** Source: project_fields.rb; `internal` passes (row 49). */
export const projectVisibilityNotPublic = defineField({
  id: "project_visibility_not_public",
  title: "The project is not public",
  type: "boolean",
  severity: "high",
  needs: { project },
  remediation: {
    text: "set the project's visibility to private or internal under Settings > General > Visibility",
    page: "/edit#js-shared-permissions",
  },
  read({ project: { visibility } }) {
    if (visibility === undefined) return { unknown: "GitLab did not show the visibility to this token" };
    return { value: visibility !== "public", because: `the project is ${visibility}` };
  },
});

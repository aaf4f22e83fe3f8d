/** `project_repo_exists`: the Git repository exists on storage. */

import { repository } from "../../facts/repository/repository.ts";
import { defineField } from "../define.ts";

/** Source: project_fields.rb; an empty repository exists (row 25). */
export const projectRepoExists = defineField({
  id: "project_repo_exists",
  title: "The repository exists",
  type: "boolean",
  severity: "info",
  needs: { repository },
  remediation: { text: "push a first commit" },
  read: ({ repository: { exists } }) => ({
    value: exists,
    because: `the repository ${exists ? "exists" : "does not exist"}`,
  }),
});

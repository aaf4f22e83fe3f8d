/** `project_repo_exists`: the Git repository exists on storage. */

import { repository } from "../../facts/repository/repository.ts";
import { defineBuiltInControl } from "../define.ts";

/** Source: project_fields.rb; an empty repository exists (row 25). */
export const projectRepoExists = defineBuiltInControl({
  id: "project_repo_exists",
  title: "The repository exists",
  description: "True when the Git repository exists on storage. An empty repository exists.",
  type: "boolean",
  severity: "info",
  needs: { repository },
  remediation: { text: "push a first commit" },
  read: ({ repository: { exists } }) => ({
    value: exists,
    reason: `the repository ${exists ? "exists" : "does not exist"}`,
  }),
});

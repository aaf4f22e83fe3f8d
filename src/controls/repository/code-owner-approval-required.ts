/** `code_owner_approval_required`: a CODEOWNERS file exists. */

import { codeOwnersFile } from "../../facts/repository/code-owners-file.ts";
import { defineField } from "../define.ts";

/** Source: project_fields.rb; neither its content nor whether approval is required is looked at (row 59). */
export const codeOwnerApprovalRequired = defineField({
  id: "code_owner_approval_required",
  title: "A CODEOWNERS file exists",
  type: "boolean",
  severity: "medium",
  needs: { file: codeOwnersFile },
  remediation: { text: "add a CODEOWNERS file to the default branch, at the top or in docs/ or .gitlab/" },
  read({ file: { branch, path } }) {
    if (branch === undefined) return { value: false, because: "the project has no default branch" };
    if (path === undefined) return { value: false, because: `${branch} has no CODEOWNERS file` };
    return {
      value: true,
      because: `${branch} has ${path}`,
      note: "GitLab does not ask whether approval by code owners is required; project_code_owner_approval_on_default_branch does",
    };
  },
});

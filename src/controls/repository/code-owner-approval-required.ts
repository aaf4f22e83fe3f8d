/** `code_owner_approval_required`: a CODEOWNERS file exists. */

import { codeOwnersFile } from "../../facts/repository/code-owners-file.ts";
import { defineBuiltInControl } from "../define.ts";

/** Source: project_fields.rb; GitLab checks neither its content nor whether approval is required (row 59). */
export const codeOwnerApprovalRequired = defineBuiltInControl({
  id: "code_owner_approval_required",
  title: "A CODEOWNERS file exists",
  description:
    "True when a CODEOWNERS file exists on the default branch, at the top or in `docs/` or `.gitlab/`. GitLab checks neither its content nor whether approval is required.",
  type: "boolean",
  severity: "medium",
  needs: { file: codeOwnersFile },
  remediation: { text: "add a CODEOWNERS file to the default branch, at the top or in docs/ or .gitlab/" },
  read({ file: { branch, path } }) {
    if (branch === undefined) return { value: false, reason: "the project has no default branch" };
    if (path === undefined) return { value: false, reason: `${branch} has no CODEOWNERS file` };
    return {
      value: true,
      reason: `${branch} has ${path}`,
      note: "GitLab does not check whether approval by code owners is required; project_code_owner_approval_on_default_branch does",
    };
  },
});

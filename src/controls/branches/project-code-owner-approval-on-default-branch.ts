/** `project_code_owner_approval_on_default_branch`: code owners exist, and the default branch requires their approval. */

import { branchProtections } from "../../facts/branches/protected-branches.ts";
import { project } from "../../facts/project/project.ts";
import { codeOwnersFile } from "../../facts/repository/code-owners-file.ts";
import { defineControl, fail, pass } from "../define.ts";
import { requireCodeOwners } from "./branch-remedies.ts";
import { onMatchingRules } from "./project-default-branch-rules.ts";

/** GitLab requires approval if any matching rule does, a group's included. Without a file it requires nobody's. */
export const projectCodeOwnerApprovalOnDefaultBranch = defineControl({
  id: "project_code_owner_approval_on_default_branch",
  title: "The default branch requires approval by code owners",
  description:
    "Passes when a rule that matches the default branch requires approval by code owners and a CODEOWNERS file exists there. The rule may be the project's own or inherited. The control does not check which paths the file covers.",
  severity: "high",
  scope: "project",
  needs: { project, rules: branchProtections, file: codeOwnersFile },
  remediation: {
    text: "add a CODEOWNERS file to the default branch, and switch on Code owner approval in its rule under Settings > Repository > Protected branches",
    page: "/-/settings/repository#js-protected-branches-settings",
  },
  remedy: requireCodeOwners(),
  check: ({ project, rules, file: { path } }) =>
    onMatchingRules(project, rules, (branch, matching) => {
      const rule = matching.find(({ requiresCodeOwners }) => requiresCodeOwners);
      if (!rule) return fail(`no rule for ${branch} requires approval by code owners`);
      if (path === undefined) {
        return fail(`${branch} requires approval by code owners, but has no CODEOWNERS file to name them`);
      }
      return pass(`the rule ${rule.name} requires approval by the code owners in ${path}`);
    }),
});

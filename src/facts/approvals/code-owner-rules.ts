/** GitLab's approval rules for the code owners of a merge request, one for each pattern of a section that it touches. */

import { flag, list, mapped, maybe, type Of, object, parse, text } from "../../shared/shape.ts";
import { defineFact } from "../define.ts";

const Rule = mapped(
  object({
    name: text(),
    rule_type: text(),
    section: maybe(text()),
    contains_hidden_groups: maybe(flag()),
    eligible_approvers: list(object({ username: text() })),
  }),
  (rule) => ({
    pattern: rule.name,
    isCodeOwner: rule.rule_type === "code_owner",
    section: rule.section ?? "codeowners",
    /** Then nobody eligible is shown. */
    hidesGroups: rule.contains_hidden_groups === true,
    /** In lower case. Whoever the project's settings forbid to approve is not among them. */
    approvers: rule.eligible_approvers.map(({ username }) => username.toLowerCase()),
  }),
);
const State = object({ rules: list(Rule) });
export type CodeOwnerRule = Of<typeof Rule>;

/** `approvals_required` of these rules is 0 wherever the branch asks for nothing, and they pass if nobody can approve. */
export const codeOwnerRules = defineFact<readonly CodeOwnerRule[]>({
  id: "code_owner_rules",
  summary: "GitLab's rules for the code owners of the merge request",
  requiredRole: "at least Reporter with scope read_api, on GitLab Premium",
  scope: "merge_request",
  async collect({ gitlab, projectId, iid }) {
    const path = `/projects/${projectId}/merge_requests/${iid}/approval_state`;
    return parse(State, await gitlab.read(path)).rules.filter(({ isCodeOwner }) => isCodeOwner);
  },
});

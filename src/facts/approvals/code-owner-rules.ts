/** GitLab's approval rules for the code owners of a merge request, one for each pattern of a section that it touches. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";

const Rule = z.pipe(
  z.object({
    name: z.string(),
    rule_type: z.string(),
    section: maybe(z.string()),
    contains_hidden_groups: maybe(z.boolean()),
    eligible_approvers: z.array(z.object({ username: z.string() })),
  }),
  z.transform((rule) => ({
    pattern: rule.name,
    isCodeOwner: rule.rule_type === "code_owner",
    section: rule.section ?? "codeowners",
    /** If true, GitLab shows no eligible approver. */
    hidesGroups: rule.contains_hidden_groups === true,
    /** In lower case. GitLab leaves out users who must not approve because of the project's settings. */
    approvers: rule.eligible_approvers.map(({ username }) => username.toLowerCase()),
  })),
);
const State = z.object({ rules: z.array(Rule) });
export type CodeOwnerRule = z.infer<typeof Rule>;

/**
 * The answer does not say of which head it is (ee/lib/api/entities/approval_state.rb), so a control compares the rules with
 * the paths and committers of the judged head. `approvals_required` of these rules is 0 if the branch requires no
 * approval. They pass if nobody can approve.
 */
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

/** GitLab's approval rules for the code owners of a merge request, one for each pattern of a section that it touches. */

/** GitLab's approval rules for the code owners of a merge request, one for each pattern of a section that it touches. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineSelectedFact } from "../define.ts";

const Rule = z.pipe(
  z.object({
    name: z.string(),
    type: z.string(),
    section: maybe(z.string()),
    containsHiddenGroups: maybe(z.boolean()),
    eligibleApprovers: z.array(z.object({ username: z.string() })),
  }),
  z.transform(({ name, type, section, containsHiddenGroups, eligibleApprovers }) => ({
    pattern: name,
    isCodeOwner: type === "CODE_OWNER",
    section: section ?? "codeowners",
    /**
     * GitLab shows nobody of such a rule, unless the reader is a member of the project
     * (ee/app/presenters/approval_rule_presenter.rb).
     */
    hidesGroups: containsHiddenGroups === true && eligibleApprovers.length === 0,
    /** In lower case. GitLab leaves out users who must not approve because of the project's settings. */
    approvers: eligibleApprovers.map(({ username }) => username.toLowerCase()),
  })),
);
const Node = z.object({ approvalState: z.object({ rules: z.array(Rule) }) });
export type CodeOwnerRule = z.infer<typeof Rule>;

/**
 * REST's answer says neither of which merge request nor of which head it is (ee/lib/api/entities/approval_state.rb), and
 * GraphQL's does. `approvalsRequired` of these rules is 0 if the branch requires no approval. They pass if nobody can
 * approve, so a control compares the rules with the paths and the committers.
 */
export const codeOwnerRules = defineSelectedFact<readonly CodeOwnerRule[]>({
  id: "code_owner_rules",
  summary: "GitLab's rules for the code owners of the merge request",
  requiredRole: "at least Reporter with scope read_api, on GitLab Premium",
  scope: "merge_request",
  select: {
    on: "merge_request",
    fields:
      "approvalState { rules { name type section containsHiddenGroups eligibleApprovers { username } } }",
    read: (raw) => parse(Node, raw).approvalState.rules.filter(({ isCodeOwner }) => isCodeOwner),
  },
});

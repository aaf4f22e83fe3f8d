/** Which of the accounts behind a merge request and its approvals are bots, which REST does not show of them. */

import { PageInfo } from "../../shared/connection.ts";
import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { wholeOf } from "../connection.ts";
import { defineSelectedFact } from "../define.ts";
import { isTokenUser } from "../people/token-users.ts";
import { UnreadableFact } from "../source.ts";

const Account = z.object({ username: z.string(), bot: z.boolean() });
const Node = z.object({
  author: maybe(Account),
  approvedBy: maybe(z.object({ pageInfo: PageInfo, nodes: z.array(z.nullable(Account)) })),
});

export interface ApprovalAccounts {
  /** Who approved, as far as GitLab shows the token each of them; without the times, which only REST has. Of anybody else it is unknown whether that is a bot. */
  readonly approvedBy: readonly string[];
  /** How many approved. */
  readonly approvals: number;
  /** User names as GitLab writes them. */
  readonly bots: readonly string[];
  /** The author, where that is a bot. */
  readonly botAuthor: string | undefined;
}

/** Service accounts and the users of access tokens are bots too (app/models/concerns/has_user_type.rb). */
export const approvalAccounts = defineSelectedFact<ApprovalAccounts>({
  id: "approval_accounts",
  summary: "The accounts that opened and approved the merge request",
  requiredRole: "at least Reporter with scope read_api",
  scope: "merge_request",
  select: {
    on: "merge_request",
    fields:
      "author { username bot } approvedBy(first: 100) { pageInfo { hasNextPage } nodes { username bot } }",
    read(raw) {
      const { author, approvedBy } = parse(Node, raw);
      if (!author || !approvedBy) throw new UnreadableFact("GitLab does not show all of them to this token");
      const isBot = ({ username, bot }: z.infer<typeof Account>) => bot || isTokenUser(username);
      const approvers = wholeOf(approvedBy, "approvals").flatMap((one) => one ?? []);
      const accounts = [author, ...approvers];
      return {
        approvedBy: approvers.map(({ username }) => username),
        approvals: approvedBy.nodes.length,
        bots: [...new Set(accounts.filter(isBot).map(({ username }) => username))],
        botAuthor: isBot(author) ? author.username : undefined,
      };
    },
  },
});

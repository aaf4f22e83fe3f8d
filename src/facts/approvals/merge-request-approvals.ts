/** Who approved the merge request and when, author, committers and bots included; and which users are one person. */

import { maybe, parse } from "../../shared/schema.ts";
import { listed } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineFact, type FactContext } from "../define.ts";
import { lastPush } from "../merge-request/last-push.ts";
import { memberships } from "../people/project-members.ts";
import { isTokenUser } from "../people/token-users.ts";
import { UnreadableFact } from "../source.ts";
import { type ApprovalAccounts, approvalAccounts } from "./approval-accounts.ts";
import { type ApprovalReset, approvalReset, resetsOnPush } from "./approval-reset.ts";
import { furtherApprovalSettings } from "./approval-settings.ts";

const Approvals = z.pipe(
  z.object({
    approved_by: z.array(
      z.object({
        user: z.object({ username: z.string(), state: maybe(z.string()) }),
        approved_at: maybe(z.string()),
      }),
    ),
  }),
  z.transform(({ approved_by }) => ({
    approvedBy: approved_by.map(({ user }) => user.username),
    /** By username, as GitLab writes it. Older versions do not give the time. */
    approvedAt: Object.fromEntries(approved_by.map(({ user, approved_at }) => [user.username, approved_at])),
    blocked: approved_by
      .filter(({ user: { state = "" } }) => /blocked|banned/.test(state))
      .map(({ user }) => user.username),
  })),
);

type Shown = z.infer<typeof Approvals>;

/** Evidence of policy tests may lack what is optional. */
export interface MergeRequestApprovals extends Pick<Shown, "approvedBy" | "approvedAt">, ApprovalReset {
  readonly blocked?: readonly string[];
  /** Of those who approved, and the author. */
  readonly bots?: readonly string[];
  /** Who made the access token with which the merge request was opened: one person with its author. */
  readonly makerUsername?: string;
  /** It was opened with the access token of a project or group, and GitLab does not tell who made that. */
  readonly hidesMaker?: boolean;
}

const requiredRole = "at least Reporter with scope read_api";

/** The answer over REST, which does not say of which head it is. It is read beside the accounts, not after them. */
const approvalsAnswer = defineFact<Shown>({
  id: "approvals_answer",
  summary: "The approvals of the merge request",
  requiredRole,
  scope: "merge_request",
  collect: readApprovals,
});

async function readApprovals({ gitlab, projectId, iid }: FactContext): Promise<Shown> {
  const answer = await gitlab.MergeRequestApprovals.showConfiguration(projectId, {
    mergerequestIId: iid ?? 0,
  });
  return parse(Approvals, answer);
}

/** The fact ignores `approved` on purpose: without rules, it is true even if nobody has approved. */
export const mergeRequestApprovals = defineFact<
  MergeRequestApprovals,
  { accounts: typeof approvalAccounts; first: typeof approvalsAnswer }
>({
  id: "merge_request_approvals",
  summary: "The approvals of the merge request",
  requiredRole,
  scope: "merge_request",
  needs: { accounts: approvalAccounts, first: approvalsAnswer },
  ahead: () => [furtherApprovalSettings, lastPush],
  async collect(context, { accounts, first }) {
    const { read } = context;
    const { bots, botAuthor } = accounts;
    const resets = await resetsOnPush(read);
    const answer = () => readApprovals(context);
    const shown =
      difference(first, accounts) === undefined
        ? first
        : await (await import("../lagging-replica.ts")).readAgain(context, answer, first, (again) =>
            difference(again, accounts),
          );
    const unseen = shown.approvedBy.filter((name) => !accounts.approvedBy.includes(name));
    if (unseen.length > 0)
      throw new UnreadableFact(`GitLab does not show whether ${listed(unseen, 5)} is a bot`);
    const reset = shown.approvedBy.length === 0 ? {} : await approvalReset(read, resets);
    const given = { ...shown, ...reset, bots };
    if (botAuthor === undefined) return given;
    // GitLab makes the user of a token a member in the name of the person who creates the token
    // (app/services/resource_access_tokens/create_service.rb).
    const maker = (await read(memberships)).find(({ username }) => username === botAuthor)?.createdBy;
    if (maker !== undefined) return { ...given, makerUsername: maker };
    return { ...given, hidesMaker: isTokenUser(botAuthor) };
  },
});

/** REST does not say of which head its answer is. GraphQL does, so that both must name the same people. */
function difference({ approvedBy }: Shown, accounts: ApprovalAccounts): string | undefined {
  const isSame =
    approvedBy.length === accounts.approvals &&
    accounts.approvedBy.every((name) => approvedBy.includes(name));
  return isSame ? undefined : "GitLab gives two different lists of who approved";
}

/** Which approvals count: those by people who are neither author nor committer, who are named, and who approved in time. */

import type { MergeRequestApprovals } from "../../facts/approvals/merge-request-approvals.ts";
import type { Committers } from "../../facts/merge-request/committers.ts";
import type { MergeRequest } from "../../facts/merge-request/merge-request.ts";
import type { NamedPeople } from "../../facts/people/named-people.ts";
import { isTokenUser } from "../../facts/people/token-users.ts";
import { count, listed } from "../../shared/text.ts";
import { fail, type Outcome, pass, unknown } from "../define.ts";

export interface Given {
  readonly mergeRequest: Pick<MergeRequest, "author">;
  readonly approvals: MergeRequestApprovals;
  readonly committers: Committers;
  /** Milliseconds since 1970 UTC; approvals before it do not count. */
  readonly notBefore?: number | undefined;
  /** If given, only their approvals count. */
  readonly named?: NamedPeople | undefined;
}

export interface Counted {
  readonly independent: readonly string[];
  /** Independent, but the time of their approval is unknown. */
  readonly undated: readonly string[];
  /** Approvers who do not count, each with the reason in brackets. */
  readonly others: readonly string[];
  /** The named people who can still approve; undefined where anyone can. */
  readonly able: readonly string[] | undefined;
  readonly unownedCommits: number;
  /** How many of the independent approvers may have committed a merge, because GitLab does not show who did. */
  readonly hiddenMergers: number;
}

export function countApprovals(given: Given): Counted {
  const { mergeRequest, approvals, committers, notBefore } = given;
  const named = given.named && new Set(given.named.usernames);
  const independent: string[] = [];
  const undated: string[] = [];
  const others: string[] = [];
  for (const username of approvals.approvedBy) {
    const timeMs = notBefore === undefined ? 0 : Date.parse(approvals.approvedAt[username] ?? "");
    const refusal =
      refusalOf(username, given, named) ?? (timeMs < (notBefore ?? 0) ? "before the last push" : undefined);
    if (refusal) others.push(`${username} (${refusal})`);
    else (Number.isNaN(timeMs) ? undated : independent).push(username);
  }
  const isOut = (username: string) =>
    [mergeRequest.author, ...committers.usernames, ...independent].some(
      (one) => one.toLowerCase() === username,
    );
  const able = named && [...named].filter((username) => !isOut(username)).sort();
  const { unownedCommits, hiddenMergers = 0 } = committers;
  return { independent, undated, others, able, unownedCommits, hiddenMergers };
}

/** Why approvals by this user do not count; undefined where they do. */
function refusalOf(
  username: string,
  { mergeRequest, committers }: Given,
  named: ReadonlySet<string> | undefined,
): string | undefined {
  if (username === mergeRequest.author) return "author";
  if (committers.usernames.includes(username)) return "committer";
  if (named) return named.has(username.toLowerCase()) ? undefined : "not among the named approvers";
  // A maintainer can create a token, and approve with it in the name of its user.
  return isTokenUser(username) ? "access token" : undefined;
}

export function ofHiddenMergers(hiddenMergers: number): string {
  const merges = `merge commits of ${count(hiddenMergers, "committer address", "committer addresses")} name another author`;
  return `${merges}, and GitLab does not show whether an approver owns such an address`;
}

export function judgeCount(
  { independent, undated, others, able, unownedCommits, hiddenMergers }: Counted,
  atLeast: number,
  begin = "",
): Outcome {
  const approvals = independent.length;
  const whose = approvals === 0 ? "" : ` (${listed(independent)})`;
  const aside = others.length === 0 ? "" : `; not counted: ${listed(others)}`;
  const ablest =
    able?.length === 0
      ? ", and none of the other named approvers can approve"
      : ` from ${listed(able ?? [], 5)}`;
  const whom = approvals < atLeast && able ? ablest : "";
  const message = `${begin}${count(approvals, "independent approval")}${whose}, ${count(atLeast, "is expected", "are expected")}${whom}${aside}`;
  const unowned = `${count(unownedCommits, "commit has", "commits have")} a committer address that no GitLab user owns`;
  const rest = { actual: approvals, ...(unownedCommits === 0 ? {} : { note: unowned }) };
  if (approvals >= atLeast && approvals - hiddenMergers < atLeast)
    return unknown(`${message}; ${ofHiddenMergers(hiddenMergers)}`);
  if (approvals >= atLeast) return pass(message, rest);
  if (approvals + undated.length >= atLeast)
    return unknown(`${message}; GitLab does not say when ${listed(undated)} approved`);
  return fail(message, rest);
}

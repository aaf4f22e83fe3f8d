/** Which approvals count: by people who are neither author nor committer, in time, and of those who are named. */

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
  /** Nobody else's approval counts. */
  readonly named?: NamedPeople | undefined;
}

export interface Counted {
  readonly independent: readonly string[];
  /** Independent, and nobody knows when they approved. */
  readonly undated: readonly string[];
  /** With the reason in brackets. */
  readonly others: readonly string[];
  /** Of those named, who could still approve; undefined where anybody may. */
  readonly able: readonly string[] | undefined;
  readonly unownedCommits: number;
  /** How many of the independent may have committed a merge, for GitLab does not tell whose it is. */
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

/** Why nothing that this user approves counts; undefined where it does. */
function refusalOf(
  username: string,
  { mergeRequest, committers }: Given,
  named: ReadonlySet<string> | undefined,
): string | undefined {
  if (username === mergeRequest.author) return "author";
  if (committers.usernames.includes(username)) return "committer";
  if (named) return named.has(username.toLowerCase()) ? undefined : "not one of those named";
  // A maintainer can make a token, and approve with it in its name.
  return isTokenUser(username) ? "access token" : undefined;
}

export function ofHiddenMergers(hiddenMergers: number): string {
  const merges = `merge commits of ${count(hiddenMergers, "committer address", "committer addresses")} name another author`;
  return `${merges}, GitLab does not say whose they are, and who approved may be among them`;
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
    able?.length === 0 ? ", and nobody else who is named may give any" : ` of ${listed(able ?? [], 5)}`;
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

/** Which approvals count: those by people who are neither author nor committer, who are named, and who approved in time. */

import type { MergeRequestApprovals } from "../../facts/approvals/merge-request-approvals.ts";
import { approversOf, isReset, mayBeReset, whyNotSecond } from "../../facts/approvals/second-person.ts";
import type { Committers } from "../../facts/merge-request/committers.ts";
import type { MergeRequest } from "../../facts/merge-request/merge-request.ts";
import type { NamedPeople } from "../../facts/people/named-people.ts";
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
  /** How many of the independent approvers may be the author or a committer, and why GitLab does not show that. */
  readonly uncertain: number;
  readonly uncertainty: string;
}

export function countApprovals(given: Given): Counted {
  const { approvals, committers, notBefore } = given;
  const named = given.named && new Set(given.named.usernames);
  const independent: string[] = [];
  const undated: string[] = [];
  const others: string[] = [];
  for (const username of approversOf(approvals)) {
    const timeMs = notBefore === undefined ? 0 : Date.parse(approvals.approvedAt[username] ?? "");
    const isOther = named && !named.has(username.toLowerCase());
    const refusal =
      refusalOf(username, given) ??
      (isOther ? "not among the named approvers" : undefined) ??
      (timeMs < (notBefore ?? 0) || isReset(username, approvals) ? "before the last push" : undefined);
    if (refusal) others.push(`${username} (${refusal})`);
    else (Number.isNaN(timeMs) ? undated : independent).push(username);
  }
  const gave = new Set(independent.map((username) => username.toLowerCase()));
  const able =
    named && [...named].filter((name) => !gave.has(name) && refusalOf(name, given) === undefined).sort();
  return {
    independent,
    undated,
    others,
    able,
    unownedCommits: committers.unownedCommits,
    ...doubtOf(given, independent),
  };
}

/** Why nothing that this user approves counts; undefined where it does. */
function refusalOf(username: string, { mergeRequest, approvals, committers, named }: Given) {
  const name = username.toLowerCase();
  const isNamed = named?.users?.includes(name) === true;
  const refusal = whyNotSecond(username, mergeRequest.author, approvals, isNamed);
  if (refusal === "author") return refusal;
  return committers.usernames.some((one) => one.toLowerCase() === name) ? "committer" : refusal;
}

function doubtOf({ approvals, committers: { hiddenMergers = 0 } }: Given, independent: readonly string[]) {
  const merges = `merge commits of ${count(hiddenMergers, "committer address", "committer addresses")} name another author, and GitLab does not show whether an approver owns such an address`;
  const maker =
    "the merge request was opened with an access token, GitLab does not say who made it, and that may be who approved";
  const old = independent.filter((username) => mayBeReset(username, approvals));
  const resets = `${listed(old)} approved before the last push, and GitLab does not show whether the project removes such approvals`;
  const reasons = [
    { number: hiddenMergers, why: merges },
    { number: approvals.hidesMaker ? 1 : 0, why: maker },
    { number: old.length, why: resets },
  ].filter(({ number }) => number > 0);
  return {
    uncertain: reasons.reduce((sum, { number }) => sum + number, 0),
    uncertainty: reasons.map(({ why }) => why).join("; "),
  };
}

export function judgeCount(
  { independent, undated, others, able, unownedCommits, uncertain, uncertainty }: Counted,
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
  if (approvals >= atLeast && approvals - uncertain < atLeast) return unknown(`${message}; ${uncertainty}`);
  if (approvals >= atLeast) return pass(message, rest);
  if (approvals + undated.length >= atLeast)
    return unknown(`${message}; GitLab does not say when ${listed(undated)} approved`);
  return fail(message, rest);
}

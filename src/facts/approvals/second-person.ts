/** Who is a second person beside the author of a merge request: the one place that decides it, for controls and rules. */

import { isTokenUser } from "../people/token-users.ts";
import type { MergeRequestApprovals } from "./merge-request-approvals.ts";

/** Each user once, whatever the case of the name. */
export function approversOf({ approvedBy }: MergeRequestApprovals): readonly string[] {
  return [...new Map(approvedBy.map((name) => [name.toLowerCase(), name])).values()];
}

/**
 * Why somebody who approved is not a second person, undefined for one who is.
 * @param isNamed whether a policy names the account itself, which then counts although it is a bot
 */
export function whyNotSecond(
  username: string,
  author: string,
  { bots = [], blocked = [], makerUsername }: MergeRequestApprovals,
  isNamed = false,
): string | undefined {
  const isOneOf = (names: readonly string[]) =>
    names.some((name) => name.toLowerCase() === username.toLowerCase());
  if (isOneOf([author])) return "author";
  if (makerUsername !== undefined && isOneOf([makerUsername])) return "made the author's access token";
  if (isOneOf(blocked)) return "blocked";
  if (isNamed) return undefined;
  // A maintainer can make a token, and approve with it in its name.
  if (isTokenUser(username)) return "access token";
  return isOneOf(bots) ? "bot" : undefined;
}

/** Whether the approval is from before a push, so that it does not stay; one without a time may be as old. */
export function isReset(username: string, { approvedAt, resetBefore }: MergeRequestApprovals): boolean {
  return isBefore(approvedAt[username], resetBefore);
}

/** The same, where GitLab does not show whether the project resets approvals. */
export function mayBeReset(username: string, { approvedAt, mayResetBefore }: MergeRequestApprovals): boolean {
  return isBefore(approvedAt[username], mayResetBefore);
}

function isBefore(time: string | undefined, limitMs: number | undefined): boolean {
  return limitMs !== undefined && !(Date.parse(time ?? "") >= limitMs);
}

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

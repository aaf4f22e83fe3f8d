/** Whether GitLab says that something does not exist. A status alone does not show that: a proxy answers 404 too. */

import { RunError } from "./errors.ts";

/**
 * @param messages the whole messages with which the route says it, such as `404 File Not Found`; for another message,
 * such as `404 Project Not Found`, it is unknown whether the thing exists
 */
export function isAbsent(error: unknown, ...messages: readonly string[]): boolean {
  if (!(error instanceof RunError) || !("notFound" in error)) return false;
  return messages.some((message) => message === error.notFound);
}

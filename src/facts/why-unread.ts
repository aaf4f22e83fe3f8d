/** What a run says about a fact that it could not read. */

import { RunError } from "../shared/errors.ts";
import { SchemaError } from "../shared/schema.ts";
import type { AnyFact } from "./define.ts";
import { UnreadableFact } from "./source.ts";

/**
 * Why a fact could not be read, in a sentence that names the required role.
 * @throws the error itself if it is a defect and not a failure to read
 */
export function reasonOf(fact: AnyFact, error: unknown): string {
  const status = error instanceof RunError && "status" in error ? Number(error.status) : 0;
  const subject = `${fact.summary.charAt(0).toLowerCase()}${fact.summary.slice(1)}`;
  if (error instanceof UnreadableFact) return `${subject}: ${error.message}`;
  // For a list that broke off, how much was read says more than the required role. What is not GitLab's, and an endpoint
  // that this GitLab lacks, is not missing for want of a role.
  const isOther =
    error instanceof RunError &&
    (error.code === "GITLAB_UNEXPECTED" ||
      error.message.endsWith("of the list were read") ||
      ("isUnknownRoute" in error && error.isUnknownRoute));
  if (!isOther && (status === 401 || status === 403 || status === 404)) {
    return `${subject} could not be read: GitLab answered ${status}, and reading it needs ${fact.requiredRole}`;
  }
  if (error instanceof RunError) return `${subject} could not be read: ${error.message}`;
  if (error instanceof SchemaError)
    return `${subject} could not be read: GitLab's answer has an ${error.message}`;
  throw error;
}

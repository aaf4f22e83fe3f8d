/** What became of a write or a read that GitLab did not grant. */

import type { GitLabError } from "../gitlab/errors.ts";
import { RunError } from "../shared/errors.ts";
import { SchemaError } from "../shared/schema.ts";

export interface Failure {
  readonly outcome: "refused" | "failed";
  readonly reason: string;
}

/** Of what is left when GitLab has stopped answering. */
export const untried: Failure = {
  outcome: "failed",
  reason: "not tried, because GitLab has stopped answering",
};

/**
 * Checks the error's fields, not its class: a class exists once for each bundle.
 * @throws the error itself, if it is about the whole run
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof SchemaError)
    return { outcome: "failed", reason: `GitLab's answer has an ${error.message}` };
  if (!(error instanceof RunError) || error.code === "INTERRUPTED") throw error;
  const { status = 0 } = error as Partial<GitLabError>;
  const isRefused = ["RIGHTS_MISSING", "TOKEN_REFUSED"].includes(error.code) || [401, 403].includes(status);
  return { outcome: isRefused ? "refused" : "failed", reason: error.message };
}

/** Why a fact could not be read, in words that name the missing right. */

import { RunError } from "../shared/errors.ts";
import { SchemaError } from "../shared/schema.ts";
import { UnreadableFact } from "./collect.ts";
import type { AnyFact } from "./define.ts";

/** @throws the error itself when it is no failure to read, but a defect */
export function whyNot(fact: AnyFact, error: unknown): string {
  const status = error instanceof RunError && "status" in error ? Number(error.status) : 0;
  const subject = `${fact.summary.charAt(0).toLowerCase()}${fact.summary.slice(1)}`;
  if (error instanceof UnreadableFact) return `${subject}: ${error.message}`;
  // A part of a list is no list: how much of it came says more than the right that reads it.
  const isPart = error instanceof RunError && error.message.endsWith("of the list were read");
  if (!isPart && (status === 401 || status === 403 || status === 404)) {
    return `${subject} could not be read: GitLab answered ${status}, and reading it needs ${fact.requiredRole}`;
  }
  if (error instanceof RunError) return `${subject} could not be read: ${error.message}`;
  if (error instanceof SchemaError)
    return `${subject} could not be read: GitLab's answer has an ${error.message}`;
  throw error;
}

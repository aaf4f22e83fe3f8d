/** Who can make an unknown control known, and how. Loaded only if a control is unknown. */

import type { Remediation } from "../controls/define.ts";
import type { AnyFact } from "../facts/define.ts";
import { UnreadableFact } from "../facts/source.ts";
import { RunError } from "../shared/errors.ts";

interface Unread {
  readonly fact: AnyFact;
  readonly error: unknown;
}

/** @param unread the facts that could not be read; empty if the control itself found them insufficient */
export function mend(unread: readonly Unread[]): Remediation {
  const texts = [...new Set(unread.map(wayOut))];
  return { text: texts.length === 0 ? insufficient : texts.join("; ") };
}

const insufficient =
  "give the control what the message says it lacks; the page of the control says what it needs";

function wayOut({ fact, error }: Unread): string {
  const status = error instanceof RunError && "status" in error ? Number(error.status) : 0;
  if (status === 401 || status === 403 || status === 404)
    return `ask the owner of the token for ${fact.requiredRole}; it is not your change`;
  if (error instanceof UnreadableFact)
    return fact.scope === "merge_request"
      ? "look at the jobs and files of the merge request that the message names, and run the job again"
      : "ask a maintainer of the project to look at what the message names; it is not your change";
  const isOver = error instanceof RunError && error.code === "TIMEOUT";
  if (isOver)
    return "run the job again, or ask the owner of the job for a longer timeout; it is not your change";
  return "run the job again; if it stays so, ask the administrators of GitLab; it is not your change";
}

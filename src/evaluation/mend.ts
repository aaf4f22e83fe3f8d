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

const insufficient = "provide what the message says is missing; the page of the control lists what it reads";

/** In a message about evidence that GitLab hides instead of refusing it. */
const namesRole = /\b(?:this token|Reporters?|Developers?|Maintainers?|Owners?)\b/;

function wayOut({ fact, error }: Unread): string {
  const status = error instanceof RunError && "status" in error ? Number(error.status) : 0;
  const isHidden = error instanceof UnreadableFact && namesRole.test(error.message);
  if (isHidden || status === 401 || status === 403 || status === 404)
    return `ask the owner of the token for the required role (${fact.requiredRole}); your change is not the cause`;
  if (error instanceof UnreadableFact)
    return fact.scope === "merge_request"
      ? "look at the jobs and files of the merge request that the message names, and run the job again"
      : "ask a maintainer of the project to look at what the message names; your change is not the cause";
  const isOver = error instanceof RunError && error.code === "TIMEOUT";
  if (isOver)
    return "run the job again, or ask the owner of the job for a longer timeout; your change is not the cause";
  return "run the job again; if it stays so, ask the administrators of GitLab; your change is not the cause";
}

/** Which approvals GitLab is about to remove because of a push: its worker runs some seconds later. */

import { RunError } from "../../shared/errors.ts";
import type { FactContext } from "../define.ts";
import { lastPush } from "../merge-request/last-push.ts";
import { now } from "../now.ts";
import { furtherApprovalSettings } from "./approval-settings.ts";

export interface ApprovalReset {
  /** Milliseconds since 1970 UTC: approvals from before it do not stay, because the project resets them on a push. */
  readonly resetBefore?: number;
  /** The same, where GitLab does not show whether the project resets them. */
  readonly mayResetBefore?: number;
}

/** After this time GitLab has removed what it removes (ee/app/services/ee/merge_requests/refresh_service.rb waits 10 s). */
const resetsWithinMs = 600_000;

/** Whether the project resets them, undefined where the token may not know: only a Maintainer may read the setting. */
export async function resetsOnPush(read: FactContext["read"]): Promise<boolean | undefined> {
  const settings = await read(furtherApprovalSettings).catch(unlessInterrupted);
  return settings?.resetsApprovalsOnPush;
}

/**
 * Approvals of the same patch stay (ee/app/services/ee/merge_requests/base_service.rb), so a rebase alone resets none.
 * A token that may not read the setting leaves a doubt only shortly after a push.
 */
export async function approvalReset(
  read: FactContext["read"],
  resets: boolean | undefined,
): Promise<ApprovalReset> {
  if (resets === false) return {};
  const { unchangedSince } = await read(lastPush);
  if (resets) return { resetBefore: unchangedSince };
  return (await read(now)) - unchangedSince < resetsWithinMs ? { mayResetBefore: unchangedSince } : {};
}

function unlessInterrupted(error: unknown): undefined {
  if (error instanceof RunError && error.code === "INTERRUPTED") throw error;
  return undefined;
}

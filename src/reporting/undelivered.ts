/** What the log says about deliveries if one of them was not posted. Loaded only then, or if there are none. */

import { plain } from "../shared/text.ts";
import type { Delivery } from "./report.ts";
import type { Tone } from "./surface.ts";

/** @param isCheckNamed whether an input names a status check */
export function noDelivery(isCheckNamed = false): string {
  return isCheckNamed
    ? "nothing was posted, because only a merge request has status checks"
    : "no input names a status check or an external control, so nothing was posted";
}

/** @param tries the attempts in words, or an empty text */
export function undelivered(
  { outcome, status, attempts, error = "" }: Delivery,
  tries: string,
  dryRun: boolean,
): readonly [sign: string, tone: Tone, words: string] {
  if (outcome === "delivered")
    return ["→", "green", `${status}, ${attempts === 0 ? "as GitLab shows already" : `delivered${tries}`}`];
  if (outcome === "failed") return ["✗", "red", `${status} NOT delivered${tries}: ${plain(error, 1000)}`];
  if (outcome === "superseded")
    return ["-", "dim", "nothing posted, because the merge request has a newer head"];
  const isDry = dryRun ? `would be ${status} (dry run)` : "nothing posted, because evidence is missing";
  return ["-", "dim", isDry];
}

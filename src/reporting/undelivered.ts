/** Lines of the log about what GitLab was not told, and why; a run that delivered everything does not load them. */

import { plain } from "../shared/text.ts";
import type { Delivery } from "./report.ts";
import type { Surface } from "./surface.ts";

export function nothingNamed(surface: Surface): string {
  return surface.tone("no status check or external control is named: nothing was posted", "dim");
}

/**
 * @param what the target by kind and name
 * @param attempts how many there were, if it is worth saying
 */
export function undelivered(
  { outcome, status, error = "" }: Delivery,
  what: string,
  attempts: string,
  isDryRun: boolean,
  surface: Surface,
): string {
  if (outcome === "failed") {
    return `${surface.tone("✗", "red")} ${what}: ${status} NOT delivered${attempts}: ${plain(error, 1000)}`;
  }
  const skipped = isDryRun ? `would be ${status} (dry run)` : "left as it is, evidence is missing";
  const why = outcome === "superseded" ? "nothing posted, the merge request has a newer head" : skipped;
  return `${surface.tone("-", "dim")} ${what}: ${why}`;
}

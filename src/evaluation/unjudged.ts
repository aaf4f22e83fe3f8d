/** Controls that are not judged in this run, and why. */

import type { SelectedControl } from "../policy/policy.ts";

/** @param control an external one, or one about merge requests where none is judged */
export function whyUnjudged({ judge }: SelectedControl) {
  return judge
    ? {
        status: "not_applicable" as const,
        message: "the control applies to merge requests, and no merge request is judged",
      }
    : {
        status: "external" as const,
        message: "an external service decides this control, so it is not judged here",
      };
}

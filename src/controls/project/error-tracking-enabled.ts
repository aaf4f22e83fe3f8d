/** `error_tracking_enabled`: the project has an error tracking setting, and it is on. */

import { errorTracking } from "../../facts/project/error-tracking.ts";
import { defineBuiltInControl } from "../define.ts";

/** Source: project_fields.rb; Sentry or integrated (row 41). */
export const errorTrackingEnabled = defineBuiltInControl({
  id: "error_tracking_enabled",
  title: "Error tracking is on",
  description: "True when the project has an error tracking setting, Sentry or integrated, and it is on.",
  type: "boolean",
  severity: "low",
  needs: { setting: errorTracking },
  remediation: { text: "switch on error tracking under Settings > Monitor", page: "/-/settings/operations" },
  read({ setting }) {
    if (setting === null) return { value: false, reason: "the project has no error tracking setting" };
    return { value: setting.isActive, reason: `error tracking is ${setting.isActive ? "on" : "off"}` };
  },
});

/** `error_tracking_enabled`: the project has an error tracking setting, and it is on. */

import { errorTracking } from "../../facts/project/error-tracking.ts";
import { isAbsent } from "../../shared/absent.ts";
import { defineBuiltInControl } from "../define.ts";
import { objectOf, on, planOf, type Remedy, unmendable } from "../remedy.ts";

/** Source: project_fields.rb; Sentry or integrated (row 41). */
export const errorTrackingEnabled = defineBuiltInControl({
  id: "error_tracking_enabled",
  title: "Error tracking is on",
  description: "True when the project has an error tracking setting, Sentry or integrated, and it is on.",
  type: "boolean",
  severity: "low",
  needs: { setting: errorTracking },
  remediation: { text: "switch on error tracking under Settings > Monitor", page: "/-/settings/operations" },
  remedy: switchOn(),
  read({ setting }) {
    if (setting === null) return { value: false, reason: "the project has no error tracking setting" };
    return { value: setting.isActive, reason: `error tracking is ${setting.isActive ? "on" : "off"}` };
  },
});

/** PATCH switches an existing setting on (lib/api/error_tracking/project_settings.rb). Without one, the server is not known. */
function switchOn(): Remedy {
  const path = "/error_tracking/settings";
  return {
    role: "Maintainer",
    settings: ["error_tracking.active"],
    async plan(read) {
      const setting = await read(path).catch(nullIfAbsent);
      if (setting === null) return unmendable("which error tracking server is used is a decision");
      return planOf(objectOf(setting), { active: on }, { method: "PATCH", path });
    },
  };
}

function nullIfAbsent(error: unknown): null {
  if (isAbsent(error, "404 Error Tracking Setting Not Found")) return null;
  throw error;
}

/** Whether the project tracks errors; null when it has no such setting. */

import { isAbsent } from "../../shared/absent.ts";
import { parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";

const Setting = z.pipe(
  z.object({ active: z.boolean() }),
  z.transform(({ active }) => ({ isActive: active })),
);
export type ErrorTracking = z.infer<typeof Setting> | null;

export const errorTracking = defineFact<ErrorTracking>({
  id: "error_tracking",
  summary: "The project's error tracking setting",
  requiredRole: "Maintainer",
  scope: "project",
  async collect({ gitlab, projectId }) {
    try {
      return parse(Setting, await gitlab.read(`/projects/${projectId}/error_tracking/settings`));
    } catch (error) {
      // lib/api/error_tracking/project_settings.rb; of a project that the token cannot see, it says another message.
      if (isAbsent(error, "404 Error Tracking Setting Not Found")) return null;
      throw error;
    }
  },
});

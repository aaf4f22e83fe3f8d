/** Whether the project tracks errors; null when it has no such setting. */

import * as z from "zod/mini";
import { RunError } from "../../shared/errors.ts";
import { parse } from "../../shared/schema.ts";
import { defineFact } from "../define.ts";
import { project } from "./project.ts";

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
  async collect({ gitlab, projectId, read }) {
    try {
      return parse(Setting, await gitlab.read(`/projects/${projectId}/error_tracking/settings`));
    } catch (error) {
      if (!(error instanceof RunError && "status" in error && error.status === 404)) throw error;
      // GitLab answers this if there is no setting (row 41), and also for a project that the token cannot see.
      await read(project);
      return null;
    }
  },
});

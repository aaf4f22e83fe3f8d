/** Settings of the project that decide how its pipelines run. GitLab shows them to Maintainers only. */

import { maybe } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { partOf } from "../define.ts";
import { projectAnswer } from "./project.ts";

const CiSettings = z.pipe(
  z.object({
    path_with_namespace: z.string(),
    build_timeout: z.nullish(z.number()),
    ci_separated_caches: maybe(z.boolean()),
  }),
  z.transform((project) => ({
    path: project.path_with_namespace,
    /** Of jobs that name none. Undefined if GitLab does not show it. */
    timeoutSeconds: project.build_timeout ?? undefined,
    /** Protected branches and the others have caches of their own. */
    hasSeparateCaches: project.ci_separated_caches,
  })),
);

export const ciSettings = partOf(
  projectAnswer,
  { id: "ci_settings", summary: "Settings of the project's pipelines" },
  CiSettings,
);

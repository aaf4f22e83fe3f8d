/** Who can fork the project, and whether forks run pipelines in it. */

import { maybe } from "../../../shared/schema.ts";
import * as z from "../../../shared/zod.ts";
import { partOf } from "../../define.ts";
import { projectAnswer } from "../project.ts";

const Settings = z.pipe(
  z.object({
    visibility: maybe(z.string()),
    forking_access_level: maybe(z.string()),
    ci_allow_fork_pipelines_to_run_in_parent_project: maybe(z.boolean()),
  }),
  z.transform((project) => ({
    visibility: project.visibility,
    /** `disabled`, `private` for members, or `enabled`. */
    access: project.forking_access_level,
    /** Undefined for less than Maintainer. */
    runsForkPipelines: project.ci_allow_fork_pipelines_to_run_in_parent_project,
  })),
);

export const forking = partOf(
  projectAnswer,
  { id: "forking", summary: "Who can fork the project" },
  Settings,
);

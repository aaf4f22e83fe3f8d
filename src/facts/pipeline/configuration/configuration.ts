/** The merged CI configuration in full: jobs with all their keywords, workflow, includes, defaults. */

import { defineFact } from "../../define.ts";
import { type CiConfig, mergedConfiguration } from "../ci-config.ts";
import { type Configured, configuredJobs } from "./configured-jobs.ts";

export interface Configuration extends Configured, Pick<CiConfig, "projectPath" | "includes"> {}

export const configuration = defineFact<Configuration, { from: typeof mergedConfiguration }>({
  id: "ci_configuration",
  summary: "The jobs of the CI configuration in full",
  requiredRole: mergedConfiguration.requiredRole,
  scope: "project",
  needs: { from: mergedConfiguration },
  collect: async ({ limit }, { from: { merged, ...rest } }) => ({
    ...rest,
    ...configuredJobs(merged, limit?.check),
  }),
});

/** `scanner_iac_running`: the first attempt of the job kics-iac-sast uploaded a SAST report. */

import { ownPipelineReports } from "../../facts/findings/default-branch-reports.ts";
import { defineBuiltInControl, described } from "../define.ts";
import { noPipeline } from "./scanners.ts";

const jobName = "kics-iac-sast";

/** Source: project_fields.rb; other pipelines than for the other scanners, one exact job name, the lowest id only (row 15). */
export const scannerIacRunning = defineBuiltInControl({
  id: "scanner_iac_running",
  title: "Infrastructure as code is scanned on the default branch",
  description: described(
    "True when the scanner of infrastructure as code left a report in the newest pipeline of the default branch.",
    [
      "The pipeline is chosen as for the other scanner controls, but those that a security policy started are ignored.",
      "GitLab looks at the first attempt of the job named exactly `kics-iac-sast`. It must own a report of type `sast`.",
      "GitLab does not see a successful retry.",
    ],
  ),
  type: "boolean",
  severity: "medium",
  needs: { reports: ownPipelineReports },
  remediation: {
    text: "include the template Jobs/SAST-IaC.gitlab-ci.yml in pipelines of the default branch, and keep its job's name",
    page: "/-/security/configuration",
  },
  read({ reports }) {
    const none = noPipeline(reports);
    if (none) return none;
    const where = `pipeline ${reports.pipelineId} of ${reports.branch}`;
    const attempts = reports.jobs.filter(({ name }) => name === jobName).sort((a, b) => a.id - b.id);
    const [first, ...later] = attempts;
    if (!first) return { value: false, reason: `${where} has no job named exactly ${jobName}` };
    const value = first.reports.includes("sast");
    return {
      value,
      reason: `the first attempt of ${jobName} in ${where} has ${value ? "a" : "no"} sast report`,
      ...(!value && later.some(({ reports: found }) => found.includes("sast"))
        ? { note: "a later attempt has the report, but GitLab checks the first one only" }
        : {}),
    };
  },
});

/** `scanner_iac_running`: the first attempt of the job kics-iac-sast uploaded a SAST report. */

import { ownPipelineReports } from "../../facts/findings/default-branch-reports.ts";
import { defineBuiltInControl } from "../define.ts";
import { noPipeline } from "./scanners.ts";

const jobName = "kics-iac-sast";

/** Source: project_fields.rb; another choice of pipelines, one exact name, the lowest id only (row 15). */
export const scannerIacRunning = defineBuiltInControl({
  id: "scanner_iac_running",
  title: "Infrastructure as code is scanned on the default branch",
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
        ? { note: "a later attempt has the report, but GitLab looks at the first one only" }
        : {}),
    };
  },
});

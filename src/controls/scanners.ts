/** `scanner_*_running`: the default branch's newest pipeline owns a report of the scanner's type. */

import { defaultBranchReports } from "../facts/default-branch-reports.ts";
import { defineField, type Field } from "./define.ts";

/** Report type and the scanner's name, by field, as GitLab pairs them (gitlab-controls rows 1 to 14). */
const table = {
  scanner_sast_running: ["sast", "SAST"],
  scanner_secret_detection_running: ["secret_detection", "Secret detection"],
} as const;

export const scanners: readonly Field[] = Object.entries(table).map(([id, [type, name]]) =>
  defineField({
    id,
    title: `${name} runs on the default branch`,
    type: "boolean",
    severity: "medium",
    needs: { reports: defaultBranchReports },
    remediation: {
      text: `run ${name} in pipelines of the default branch, with artifacts:reports:${type}`,
      page: "/-/security/configuration",
    },
    read({ reports: { branch, pipelineId, reportTypes } }) {
      if (branch === undefined) return { value: false, because: "the project has no default branch" };
      if (pipelineId === undefined) return { value: false, because: `no pipeline has run on ${branch}` };
      const value = reportTypes.includes(type);
      return {
        value,
        because: `pipeline ${pipelineId} of ${branch} has ${value ? "a" : "no"} ${type} report`,
      };
    },
  }),
);

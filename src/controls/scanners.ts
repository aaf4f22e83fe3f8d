/** `scanner_*_running`: the default branch's newest pipeline owns a report of the scanner's type. */

import { defaultBranchReports } from "../facts/default-branch-reports.ts";
import { defineField, type Field } from "./define.ts";

/** Field, report type and the scanner's name, as GitLab pairs them (gitlab-controls rows 1 to 14). */
const scanners = {
  scanner_sast_running: ["sast", "SAST"],
  scanner_secret_detection_running: ["secret_detection", "Secret detection"],
} as const;

export type ScannerField = keyof typeof scanners;

export function scanner(id: ScannerField): Field {
  const [type, name] = scanners[id];
  return defineField({
    id,
    title: `${name} runs on the default branch`,
    description: `Takes the newest pipeline of the default branch that a push, a schedule, the web, the API or a trigger started, in any status, and asks whether a job of exactly that pipeline, retried attempts included, owns a report of type \`${type}\`. Child pipelines are not looked at, and a pipeline that has only just begun fails until its scanner job has uploaded.`,
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
  });
}

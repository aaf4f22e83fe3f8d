/** `scanner_*_running`: the default branch's newest pipeline owns a report of the scanner's type. */

import { defaultBranchReportTypes, type ReportTypes } from "../../facts/findings/default-branch-reports.ts";
import { type BuiltInControl, defineBuiltInControl, described, type Value } from "../define.ts";

/** Report type and the scanner's name, by field, as GitLab pairs them (project_fields.rb, rows 1 and 8 to 14). */
const table = {
  scanner_sast_running: ["sast", "SAST"],
  scanner_secret_detection_running: ["secret_detection", "Secret detection"],
  scanner_dep_scanning_running: ["dependency_scanning", "Dependency scanning"],
  scanner_container_scanning_running: ["container_scanning", "Container scanning"],
  scanner_license_compliance_running: ["license_scanning", "License scanning"],
  scanner_dast_running: ["dast", "DAST"],
  scanner_api_security_running: ["api_fuzzing", "API fuzzing"],
  scanner_code_quality_running: ["codequality", "Code quality"],
} as const;

export const scanners: readonly BuiltInControl[] = Object.entries(table).map(([id, [type, name]]) =>
  defineBuiltInControl({
    id,
    title: `${name} runs on the default branch`,
    description: described(
      `True when a job of the default branch's newest pipeline owns a report of type \`${type}\`.`,
      [
        "The pipeline is the newest one that a push, a schedule, the web, the API or a trigger started, in any status.",
        "The job may be a retried attempt, but must be in exactly that pipeline. GitLab ignores child pipelines.",
        "A pipeline that has only just begun fails until its scanner job has uploaded the report.",
      ],
    ),
    type: "boolean",
    severity: "medium",
    needs: { reports: defaultBranchReportTypes },
    remediation: {
      text: `run ${name} in pipelines of the default branch, with artifacts:reports:${type}`,
      page: "/-/security/configuration",
    },
    read: ({ reports }) =>
      noPipeline(reports) ?? {
        ...readReports(reports, type),
        ...(type === "license_scanning"
          ? { note: "GitLab removed the job that made such reports, so the value is nearly always false" }
          : {}),
      },
  }),
);

/** Also used for the scanner of infrastructure as code. */
export function noPipeline({
  branch,
  pipelineId,
}: Pick<ReportTypes, "branch" | "pipelineId">): Value | undefined {
  if (branch === undefined) return { value: false, reason: "the project has no default branch" };
  if (pipelineId === undefined) return { value: false, reason: `no pipeline has run on ${branch}` };
  return undefined;
}

function readReports({ branch, pipelineId, types }: ReportTypes, type: string) {
  const value = types.includes(type);
  return { value, reason: `pipeline ${pipelineId} of ${branch} has ${value ? "a" : "no"} ${type} report` };
}

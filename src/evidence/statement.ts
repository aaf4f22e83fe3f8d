/**
 * The two in-toto statements about one verdict: a summary that any SLSA tool reads, and the whole report.
 * https://in-toto.io/Statement/v1, https://slsa.dev/spec/v1.1/verification_summary
 */

import { policyUri, projectUrl } from "../reporting/addresses.ts";
import { home } from "../reporting/home.ts";
import type { Report } from "../reporting/report.ts";

export const statementType = "https://in-toto.io/Statement/v1";
export const summaryType = "https://slsa.dev/verification_summary/v1";
/** Countersign's own predicate type: the predicate is `report.json`, unchanged. */
export const reportType = `${home}/report/v1`;
export const verifierId = home;

/** A file that the verdict is based on, kept next to the statements. */
export interface InputFile {
  readonly name: string;
  readonly sha256: string;
}

export interface StatementContext {
  /** `report.json` first. */
  readonly inputs: readonly InputFile[];
  /**
   * Address of the folder from which the files can be downloaded, with a slash at the end. Empty if it is not known.
   */
  readonly folderUrl: string;
}

/** Summary and report, in this order. */
export function statements(report: Report, context: StatementContext): readonly object[] {
  const subject = [subjectOf(report, context)];
  return [
    { _type: statementType, subject, predicateType: summaryType, predicate: summary(report, context) },
    { _type: statementType, subject, predicateType: reportType, predicate: report },
  ];
}

/** The judged commit, under the project's name. If no commit was judged, the report about the project. */
function subjectOf({ subject }: Report, { inputs }: StatementContext) {
  const { project, merge_request: mr } = subject;
  if (!mr) return { name: project.path, digest: { sha256: inputs[0]?.sha256 ?? "" } };
  const alias = mr.sha.length === 40 ? { sha1: mr.sha } : {};
  return { name: project.path, digest: { gitCommit: mr.sha, ...alias } };
}

function summary(report: Report, { inputs, folderUrl }: StatementContext) {
  const { policy, verdict, tool } = report;
  const isPassed = verdict === "compliant";
  const documents = policy.documents.map((document) => ({
    uri: policyUri(document, report),
    digest: { sha256: document.sha256 },
  }));
  return {
    verifier: { id: verifierId, version: { countersign: tool.version } },
    timeVerified: report.generated_at,
    resourceUri: resourceUri(projectUrl(report), report.subject.merge_request?.sha ?? null),
    policy: {
      // Bases come first. The last one is the policy, and its digest covers all of them.
      uri: documents.at(-1)?.uri ?? "",
      digest: { sha256: policy.sha256 },
      ...(documents.length > 1 ? { annotations: { documents } } : {}),
    },
    inputAttestations: inputs.map(({ name, sha256 }) => ({ uri: `${folderUrl}${name}`, digest: { sha256 } })),
    verificationResult: isPassed ? "PASSED" : "FAILED",
    verifiedLevels: [isPassed ? "COUNTERSIGN_COMPLIANT" : "FAILED"],
    // `verifier.version` is a field of 1.1.
    slsaVersion: "1.1",
  };
}

/** The commit of the project, if one was judged. */
export function resourceUri(projectUrl: string, sha: string | null): string {
  return sha === null ? projectUrl : `git+${projectUrl}@${sha}`;
}

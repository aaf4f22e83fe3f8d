/** Rows of pipelines, their jobs, and what these leave behind. */

export interface ArtifactRow {
  file_type: string;
  size: number;
  filename: string;
  file_format: string | null;
}

/** What a job listed under `artifacts:paths`. */
export interface ArchiveRow {
  /** Content by path. */
  files: Map<string, string | Uint8Array>;
  /** `artifacts:access`; the standard templates of scanners say `developer`. */
  access: "all" | "developer" | "maintainer" | "none";
  /** Another archive than the one that is packed from the files. */
  zip: Uint8Array | null;
  /** In object storage: whoever asks is sent there. */
  isElsewhere: boolean;
  /** Beyond its expiry, as of the newest pipeline of a ref. */
  isKept: boolean;
}

export interface JobRow {
  id: number;
  name: string;
  stage: string;
  status: string;
  allow_failure: boolean;
  /** An older attempt: listed only with `include_retried`. */
  retried: boolean;
  artifacts: ArtifactRow[];
  /** Null: none, for instance since only `artifacts:reports` is set. */
  archive: ArchiveRow | null;
  /** Report types under `artifacts:reports`, whether or not the job got so far. */
  declares: string[];
  created_at: string;
  /** A trigger job is listed among the bridges, not among the jobs; what another system reported, among neither. */
  kind: "build" | "bridge" | "external";
  /** What a trigger job started; null: nothing. */
  downstreamPipelineId: number | null;
  /** Percent, from the log. */
  coverage: number | null;
  artifacts_expire_at: string | null;
  failure_reason: string;
}

/** One suite of a JUnit report, as the worker has counted it. */
export interface TestSuiteRow {
  name: string;
  build_ids: number[];
  success: number;
  failed: number;
  skipped: number;
  error: number;
  /** The report could not be read. */
  suite_error: string | null;
}

/** A scan whose report the worker has stored, or failed to. */
export interface ScanRow {
  /** Such as `sast`. */
  type: string;
  name: string;
  status:
    | "CREATED"
    | "PREPARING"
    | "SUCCEEDED"
    | "JOB_FAILED"
    | "REPORT_ERROR"
    | "PREPARATION_FAILED"
    | "PURGED";
  errors: string[];
  findings: ScanFindingRow[];
}

export interface ScanFindingRow {
  uuid: string;
  severity: "INFO" | "UNKNOWN" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";
  state: "DETECTED" | "CONFIRMED" | "DISMISSED" | "RESOLVED";
  title: string;
  falsePositive: boolean;
  identifiers: { externalType: string; externalId: string; name: string }[];
}

export interface PipelineRow {
  id: number;
  iid: number;
  ref: string;
  /** Of a tag, which may have the name of a branch: `ref` does not tell them apart. */
  tag: boolean;
  sha: string;
  status: string;
  source: string;
  /** Set on pipelines of a merge request. */
  mergeRequestIid: number | null;
  jobs: JobRow[];
  created_at: string;
  /** Head of the source branch, where `sha` is a temporary merge commit. */
  sourceSha: string | null;
  testSuites: TestSuiteRow[];
  scans: ScanRow[];
}

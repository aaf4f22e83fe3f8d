/** Rows of pipelines, of their jobs, and of the jobs' results. */

export interface ArtifactRow {
  file_type: string;
  size: number;
  filename: string;
  file_format: string | null;
}

/** The archive of a job: the files under `artifacts:paths`. */
export interface ArchiveRow {
  /** Content by path. */
  files: Map<string, string | Uint8Array>;
  /** `artifacts:access`. The standard templates of scanners set `developer`. */
  access: "all" | "developer" | "maintainer" | "none";
  /** Replaces the archive that would be packed from the files. */
  zip: Uint8Array | null;
  /** The archive is in object storage, and requests are redirected there. */
  isElsewhere: boolean;
  /** Kept after it has expired, as GitLab does for the newest pipeline of a ref. */
  isKept: boolean;
}

export interface JobRow {
  id: number;
  name: string;
  stage: string;
  status: string;
  allow_failure: boolean;
  /** An older attempt, which GitLab lists only with `include_retried`. */
  retried: boolean;
  artifacts: ArtifactRow[];
  /** Null if there is no archive, for instance because only `artifacts:reports` is set. */
  archive: ArchiveRow | null;
  /** Report types under `artifacts:reports`, even if the job has not uploaded them. */
  declares: string[];
  created_at: string;
  /** GitLab lists a trigger job as a bridge, not as a job. It lists the status of another system as neither. */
  kind: "build" | "bridge" | "external";
  /** The pipeline that a trigger job started; null if it started none. */
  downstreamPipelineId: number | null;
  /** In percent, from the log. */
  coverage: number | null;
  artifacts_expire_at: string | null;
  failure_reason: string;
}

/** One suite of a JUnit report, as the worker counted it. */
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

/** A scan whose report the worker has stored, or has failed to store. */
export interface ScanRow {
  /** The type, such as `sast`. */
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
  /** A pipeline for a tag. A tag and a branch can have the same name, so `ref` does not distinguish them. */
  tag: boolean;
  sha: string;
  status: string;
  source: string;
  /** Set on pipelines of a merge request. */
  mergeRequestIid: number | null;
  jobs: JobRow[];
  created_at: string;
  /** Head of the source branch, if `sha` is a temporary merge commit. */
  sourceSha: string | null;
  testSuites: TestSuiteRow[];
  scans: ScanRow[];
}

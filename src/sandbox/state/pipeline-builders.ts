/** Builders of pipelines and jobs. */

import type { ArchiveRow, JobRow, PipelineRow } from "./pipeline.ts";
import { requiredProject, shaOf } from "./project-builders.ts";
import { freshId, type SandboxState } from "./state.ts";

const dayMs = 24 * 60 * 60_000;

/** A finished push pipeline of the default branch. `artifacts` names one job per report type. */
export function addPipeline(
  state: SandboxState,
  projectId: number,
  { reports = [], ...partial }: Partial<PipelineRow> & { reports?: readonly string[] } = {},
): PipelineRow {
  const project = requiredProject(state, projectId);
  const id = partial.id ?? freshId(state);
  const createdAt = partial.created_at ?? new Date(Date.now() - dayMs).toISOString();
  const row: PipelineRow = {
    id,
    iid: project.pipelines.length + 1,
    ref: project.default_branch ?? "main",
    tag: false,
    sha: project.branches[0]?.commitId ?? shaOf(`pipeline ${id}`),
    status: "success",
    source: "push",
    mergeRequestIid: null,
    created_at: createdAt,
    sourceSha: null,
    testSuites: [],
    scans: [],
    jobs: reports.map((type, index) => jobRow(id * 100 + index, type, createdAt)),
    ...partial,
  };
  project.pipelines.push(row);
  return row;
}

/** File names in GitLab that do not follow the rule. */
const filenames: Readonly<Record<string, string>> = {
  codequality: "gl-code-quality-report.json",
  coverage_fuzzing: "gl-coverage-fuzzing.json",
};

export function jobRow(
  id: number,
  report: string | null,
  created_at: string,
  partial: Partial<JobRow> = {},
): JobRow {
  const filename =
    report === null ? "" : (filenames[report] ?? `gl-${report.replaceAll("_", "-")}-report.json`);
  const artifacts = report === null ? [] : [{ file_type: report, size: 2048, filename, file_format: "raw" }];
  return {
    id,
    name: report ?? `job-${id}`,
    stage: "test",
    status: "success",
    allow_failure: false,
    retried: false,
    artifacts,
    archive: null,
    declares: report === null ? [] : [report],
    created_at,
    kind: "build",
    downstreamPipelineId: null,
    coverage: null,
    artifacts_expire_at: null,
    failure_reason: "script_failure",
    ...partial,
  };
}

/** A trigger job. `downstream` is the pipeline that it started. */
export function bridgeRow(
  id: number,
  name: string,
  downstream: PipelineRow | null,
  created_at: string,
  partial: Partial<JobRow> = {},
): JobRow {
  const own = { kind: "bridge", name, downstreamPipelineId: downstream?.id ?? null } as const;
  return jobRow(id, null, created_at, { ...own, ...partial });
}

/** A scanner job as in GitLab's templates. Its report is also in the archive, for Developers. */
export function scannerRow(
  id: number,
  report: string,
  content: string,
  created_at: string,
  partial: Partial<JobRow> = {},
): JobRow {
  const row = jobRow(id, report, created_at);
  const [artifact] = row.artifacts;
  const filename = artifact?.filename ?? "";
  const archive = archiveRow({ [filename]: content });
  return {
    ...row,
    name: `${report.replaceAll("_", "-")}-scan`,
    artifacts: [
      { file_type: report, size: Buffer.byteLength(content), filename, file_format: "raw" },
      { file_type: "archive", size: 1024, filename: "artifacts.zip", file_format: "zip" },
    ],
    archive,
    ...partial,
  };
}

export function archiveRow(
  files: Readonly<Record<string, string | Uint8Array>>,
  partial: Partial<ArchiveRow> = {},
): ArchiveRow {
  return {
    files: new Map(Object.entries(files)),
    access: "developer",
    zip: null,
    isElsewhere: false,
    isKept: false,
    ...partial,
  };
}

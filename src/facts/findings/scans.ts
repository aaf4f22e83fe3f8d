/** What the scanners of a report type have found: in the head's pipeline, and in the one it is compared with. */

import { count, listed, plain } from "../../shared/text.ts";
import { defineFact, type Fact, type FactContext } from "../define.ts";
import { mergeRequest } from "../merge-request/merge-request.ts";
import { baseCommits } from "../pipeline/base-commits.ts";
import { type DeclaredJob, declaredJobs } from "../pipeline/declared-jobs.ts";
import { type PipelineJob, pipelineJobs } from "../pipeline/pipeline-jobs.ts";
import type { SecurityType } from "../pipeline/security-types.ts";
import { branchJobs, mostTried, pipelinesAt, probableBase } from "../pipeline/target-pipeline.ts";
import { project } from "../project/project.ts";
import { UnreadableFact } from "../source.ts";
import { identified, readCodeQualityReport } from "./formats/code-quality.ts";
import type { Finding, Report } from "./formats/finding.ts";
import { readSecurityReport } from "./formats/security.ts";
import { type ReportFile, readReportFiles } from "./report-files.ts";
import { storedFindings, uuidsOf } from "./stored-findings.ts";

export type ScanType = SecurityType | "codequality";

export interface Scan {
  readonly findings: readonly Finding[];
  /** Sentences, each with its file or job, that say why findings may be missing. */
  readonly diagnostics: readonly string[];
  /** Sentences about scans of changed files only. */
  readonly partial: readonly string[];
  /** `1 report in the artifacts of pipeline 60`; undefined if there was none to read. */
  readonly source: string | undefined;
  /** The UUIDs under which GitLab may know a finding; only for types that GitLab stores. */
  readonly uuidsOf?: (finding: Finding) => readonly string[];
  /** The findings are GitLab's own records, known only by their UUID. */
  readonly isStored?: boolean;
}

export const requiredRole = "at least Developer with scope read_api";

const heads = new Map<ScanType, Fact<Scan>>();
const bases = new Map<ScanType, Fact<Scan>>();

/** Of the head's pipeline and its children. */
export function headScan(type: ScanType): Fact<Scan> {
  return remember(heads, type, () =>
    defineFact<Scan, { jobs: typeof pipelineJobs }>({
      id: `${type}_findings`,
      summary: `The ${words(type)} reports of the head's pipeline`,
      requiredRole,
      scope: "merge_request",
      needs: { jobs: pipelineJobs },
      async collect(context, { jobs: found }) {
        if (!found) throw new UnreadableFact("no pipeline ran for the head of the merge request");
        const { pipeline, jobs } = found;
        const builds = jobs.filter(({ kind, isOwn }) => kind === "job" && !isOwn);
        const children = new Map(builds.map(({ pipelineId, pipelineIid }) => [pipelineId, pipelineIid]));
        children.delete(pipeline.id);
        const all = [{ id: pipeline.id }, ...[...children].map(([id, iid]) => ({ id, iid }))];
        const [declared, files] = await Promise.all([
          type === "codequality" ? namedLike(builds) : declaredJobs(context, pipeline.projectId, all, type),
          readReportFiles(context, {
            ...{ jobs: builds, type, workspaceSha: pipeline.sha },
            read: (pieces) => readAs(context, type, pieces, false),
          }),
        ]);
        const others = declared.filter(({ id }) => !jobs.some((job) => job.isOwn && job.id === id));
        const diagnostics = [...jobDiagnostics(others, builds, type, pipeline.id), ...unstarted(jobs)];
        const scan = scanOf(files, diagnostics, `pipeline ${pipeline.id}`);
        const { projectId } = pipeline;
        if (type === "codequality") return scan;
        const isRefused = files.some((file) => "isRefused" in file && file.isRefused);
        const makers = builds.filter(({ artifacts }) => artifacts.some((one) => one.type === type));
        const stored = isRefused ? await storedScan(context, makers, type) : undefined;
        return withUuids(
          stored ? { ...stored, diagnostics: [...diagnostics, ...stored.diagnostics] } : scan,
          type,
          projectId,
        );
      },
    }),
  );
}

/**
 * Of the target branch's newest pipeline with such reports, at the commit where the change began, or at the head that
 * the branch had then, as GitLab looks for it (gitlab-evidence 4.4). Its `source` is undefined if no pipeline has any.
 */
export function baseScan(type: ScanType): Fact<Scan> {
  return remember(bases, type, () =>
    defineFact<Scan, { mergeRequest: typeof mergeRequest; commits: typeof baseCommits }>({
      id: `${type}_findings_before`,
      summary: `The ${words(type)} reports of the target branch`,
      requiredRole,
      scope: "merge_request",
      needs: { mergeRequest, commits: baseCommits },
      ahead: (known) => [...probableBase(known), project],
      async collect(context, { mergeRequest: { targetBranch }, commits }) {
        for (const sha of commits) {
          const found = await baseAt(context, targetBranch, sha, type);
          if (!found) continue;
          const isOnDefaultBranch = (await context.read(project)).defaultBranch === targetBranch;
          const read = (pieces: AsyncIterable<Uint8Array>) =>
            readAs(context, type, pieces, isOnDefaultBranch);
          const files = await readReportFiles(context, { jobs: found.jobs, type, read });
          const scan = scanOf(files, [], `pipeline ${found.pipelineId} of ${plain(targetBranch, 80)}`);
          return type === "codequality" ? scan : withUuids(scan, type, context.projectId);
        }
        return { findings: [], diagnostics: [], partial: [], source: undefined };
      },
    }),
  );
}

/** Undefined if GitLab has not stored every scan, or shows this token none of them. */
async function storedScan(
  context: FactContext,
  makers: readonly PipelineJob[],
  type: SecurityType,
): Promise<Scan | undefined> {
  const locations = [...new Map(makers.map((job) => [job.pipelineId, job])).values()];
  try {
    const all = await Promise.all(locations.map((location) => storedFindings(context, location, type)));
    const missing = locations.flatMap(({ pipelineId }, index) => {
      const made = makers.filter((job) => job.pipelineId === pipelineId).length;
      const kept = all[index]?.scans ?? 0;
      return kept < made ? [`GitLab has stored ${kept} of ${made} scans of pipeline ${pipelineId}`] : [];
    });
    return {
      findings: all.flatMap(({ findings }) => findings),
      diagnostics: [...missing, ...all.flatMap(({ diagnostics }) => diagnostics)],
      // This scanner alone can scan changed files only, and GitLab's records do not show whether it did.
      partial:
        type === "sast" ? ["GitLab's findings do not say whether only changed files were scanned"] : [],
      source: `GitLab's findings of ${listed(locations.map(({ pipelineId }) => `pipeline ${pipelineId}`))}`,
      isStored: true,
    };
  } catch (error) {
    if (error instanceof UnreadableFact) return undefined;
    throw error;
  }
}

function withUuids(scan: Scan, type: SecurityType, projectId: number): Scan {
  return { ...scan, uuidsOf: (finding) => uuidsOf(type, projectId, finding) };
}

async function baseAt(context: FactContext, branch: string, sha: string, type: ScanType) {
  for (const { id } of (await context.read(pipelinesAt(branch, sha))).slice(0, mostTried)) {
    const found = await context.read(branchJobs(id));
    if (found?.jobs.some(({ artifacts }) => artifacts.some((artifact) => artifact.type === type)))
      return found;
  }
  return undefined;
}

type TypedReport = Report & { readonly isPartial?: boolean };

function readAs(
  { limits: { reportLimitBytes: maxBytes } }: FactContext,
  type: ScanType,
  pieces: AsyncIterable<Uint8Array>,
  isOnDefaultBranch: boolean,
): Promise<TypedReport> {
  return type === "codequality"
    ? readCodeQualityReport(pieces, { maxBytes })
    : readSecurityReport(pieces, { type, isOnDefaultBranch, limits: { maxBytes } });
}

function scanOf(
  files: readonly ReportFile<TypedReport>[],
  diagnostics: readonly string[],
  where: string,
): Scan {
  const read = files.flatMap((file) => ("report" in file ? [file] : []));
  const findings =
    read.length === 1 ? (read[0]?.report.findings ?? []) : read.flatMap(({ report }) => report.findings);
  const from = files[0]?.from === "workspace" ? "the workspace, made by" : "the artifacts of";
  return {
    // A fingerprint may be unique in its report, and not among several.
    findings: read.length > 1 && findings[0]?.exact !== undefined ? identified(findings) : findings,
    diagnostics: [
      ...diagnostics,
      ...files.flatMap((file) =>
        "problem" in file
          ? [file.problem]
          : file.report.diagnostics.map((diagnostic) => `${file.name} ${diagnostic}`),
      ),
    ],
    partial: read
      .filter(({ report }) => report.isPartial)
      .map(({ name }) => `${name} comes from a scan of changed files only`),
    source: files.length === 0 ? undefined : `${count(files.length, "report")} in ${from} ${where}`,
  };
}

/** A job that should have made a report and did not may have found something. */
function jobDiagnostics(
  declared: readonly DeclaredJob[],
  jobs: readonly PipelineJob[],
  type: ScanType,
  pipelineId: number,
): readonly string[] {
  const makers = jobs.filter(({ artifacts }) => artifacts.some((artifact) => artifact.type === type));
  if (declared.length === 0 && makers.length === 0)
    return [`no job of pipeline ${pipelineId} makes a ${words(type)} report`];
  const made = new Set(makers.map(({ id }) => id));
  return declared.flatMap(({ id, name, status }) => {
    const job = `job ${plain(name, 80)}`;
    if (status !== "success") return [`${job} ${endings[status] ?? "has not finished"}`];
    return made.has(id) ? [] : [`${job} succeeded without leaving a ${words(type)} report`];
  });
}

const waiting = new Set(["created", "waiting_for_resource", "preparing", "pending", "running", "scheduled"]);

/** A child pipeline with scanners may still start before the job that judges. Later ones need not be waited for. */
function unstarted(jobs: readonly PipelineJob[]): readonly string[] {
  const own = jobs.find(({ isOwn, level }) => isOwn && level === 0)?.id ?? Number.POSITIVE_INFINITY;
  return jobs
    .filter(({ kind, isOwn, downstream }) => kind === "trigger" && !isOwn && downstream === undefined)
    .filter(({ id, status }) => id < own && waiting.has(status))
    .map(({ name }) => `trigger job ${plain(name, 80)} has not started its pipeline yet`);
}

const endings: Readonly<Record<string, string>> = {
  failed: "failed, so its scan may be incomplete",
  canceled: "was cancelled",
  skipped: "was skipped",
  manual: "was never started",
};

/** GitLab does not say which jobs should make a Code Quality report: those that made one, and those of that name. */
function namedLike(jobs: readonly PipelineJob[]): readonly DeclaredJob[] {
  return jobs.filter(
    ({ name, artifacts }) =>
      /code.?quality/i.test(name) || artifacts.some(({ type }) => type === "codequality"),
  );
}

/** `secret detection`. */
export function words(type: ScanType): string {
  return type === "codequality" ? "Code Quality" : type.replaceAll("_", " ");
}

export function remember<K, T>(known: Map<K, T>, key: K, make: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

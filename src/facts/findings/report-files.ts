/** The report files of a pipeline's jobs: from the job's folder if they are certainly theirs, else from their artifacts. */

import { type ArchivedFile, ArchiveError, filesOf } from "../../shared/archive.ts";
import { RunError } from "../../shared/errors.ts";
import { globMatcher } from "../../shared/glob.ts";
import { JsonStreamError } from "../../shared/json-limits.ts";
import { plain } from "../../shared/text.ts";
import { underLimit } from "../../shared/work-limit.ts";
import type { FactContext } from "../define.ts";
import type { Artifact, PipelineJob } from "../pipeline/pipeline-jobs.ts";
import { UnreadableFact } from "../source.ts";
import { isBrought } from "../workspace.ts";

export type Pieces = AsyncIterable<Uint8Array>;

/** Of one job: its report, or why it could not be read. */
export type ReportFile<R> = {
  /** `gl-sast-report.json of job semgrep-sast`. */
  readonly name: string;
  readonly from: "workspace" | "artifacts";
} & ({ readonly report: R } | { readonly problem: string; readonly isRefused: boolean });

/** Files that are parsed at the same time: each has one entry in memory, and its findings so far. */
const mostAtOnce = 4;
/** GitLab's own default limit for all artifacts of a job. */
const mostArchiveBytes = 100 * 2 ** 20;

export interface ReportRequest<R> {
  readonly jobs: readonly PipelineJob[];
  /** GitLab's type of the artifact. */
  readonly type: string;
  /** The commit of the pipeline, 40 hex digits, if the folder may be used: only for the head's pipeline. */
  readonly workspaceSha?: string;
  readonly read: (pieces: Pieces) => Promise<R>;
}

export async function readReportFiles<R>(
  context: FactContext,
  { jobs, type, workspaceSha, read }: ReportRequest<R>,
): Promise<readonly ReportFile<R>[]> {
  const wanted = jobs.flatMap((job) =>
    job.artifacts.filter((artifact) => artifact.type === type).map((artifact) => ({ job, artifact })),
  );
  const [only] = wanted;
  // The artifacts of another job may overwrite the file, on purpose with one of the same size.
  const isAlone = jobs.every(
    (job) => job === only?.job || !job.artifacts.some(({ type }) => type === "archive"),
  );
  if (only && wanted.length === 1 && isAlone && workspaceSha !== undefined) {
    const local = await localReport(context, only.artifact, workspaceSha);
    if (local) return [await readOne({ ...only, from: "workspace", read, open: async () => local })];
  }
  const files: ReportFile<R>[] = [];
  for (let at = 0; at < wanted.length; at += mostAtOnce) {
    const some = wanted.slice(at, at + mostAtOnce).map(({ job, artifact }) => {
      const open = () => fromArtifacts(context, job, artifact);
      return readOne({ job, artifact, from: "artifacts", read, open });
    });
    files.push(...(await Promise.all(some)));
  }
  return files;
}

/**
 * The file that an earlier job has left here. It counts only if GitLab has a report of exactly this size, no other job
 * keeps files, and no commit contains it: a file in the repository comes from the author, not the scanner.
 */
async function localReport(
  { workspace, limits }: FactContext,
  artifact: Artifact,
  sha: string,
): Promise<Pieces | undefined> {
  try {
    const folder = await workspace();
    if (artifact.size === undefined || !(await folder.isFor(sha))) return undefined;
    const filename = filenameOf(artifact);
    const [file] = await folder.list([filename]);
    if (!file || file.bytes !== artifact.size) return undefined;
    const commit = await folder.commit(sha);
    const isMade = commit && !isBrought(commit)(file.path);
    return isMade ? folder.open(file.path, limits.reportLimitBytes) : undefined;
  } catch (error) {
    if (error instanceof UnreadableFact) return undefined;
    throw error;
  }
}

async function fromArtifacts(context: FactContext, job: PipelineJob, artifact: Artifact): Promise<Pieces> {
  const filename = filenameOf(artifact);
  try {
    return whole(await direct(context, job, filename), artifact);
  } catch (error) {
    if (statusOf(error) !== 404 || !job.artifacts.some(({ type }) => type === "archive")) throw error;
  }
  // Not at the top level: only the archive shows where it is.
  const named = (await archiveOf(context, job)).filter(({ path }) => path.split("/").at(-1) === filename);
  // Of several files, the report has the size that GitLab recorded.
  const [file, ...others] = named.length > 1 ? named.filter(({ bytes }) => bytes === artifact.size) : named;
  if (!file) throw new UnreadableFact("its archive has no such file: list it under artifacts:paths too");
  if (others.length > 0) throw new UnreadableFact(`its archive has ${named.length} files of that name`);
  return whole(file.open(), artifact);
}

/** A file under the report's name may be another file. GitLab shows the size of the report that it stored. */
function whole(pieces: Pieces, { size, format }: Artifact): Pieces {
  return ofSize(pieces, format === "raw" ? size : undefined, "report");
}

async function* ofSize(pieces: Pieces, size: number | undefined, what: string): Pieces {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    yield piece;
  }
  if (size !== undefined && bytes !== size)
    throw new UnreadableFact(`it has ${bytes} bytes, and the ${what} that GitLab stored has ${size}`);
}

async function direct(
  { gitlab }: FactContext,
  { projectId, id }: PipelineJob,
  path: string,
): Promise<Pieces> {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  return (await gitlab.download(`/projects/${projectId}/jobs/${id}/artifacts/${encoded}`)).pieces;
}

/** An archive does not say whose it is. GitLab shows the size of the one that it stored. */
async function archiveOf(
  context: FactContext,
  { projectId, id, artifacts }: PipelineJob,
): Promise<readonly ArchivedFile[]> {
  const { pieces } = await context.gitlab.download(`/projects/${projectId}/jobs/${id}/artifacts`);
  const stored = artifacts.find(({ type }) => type === "archive");
  try {
    return await filesOf(ofSize(pieces, stored?.size, "archive"), {
      maxArchiveBytes: mostArchiveBytes,
      maxFileBytes: context.limits.reportLimitBytes,
      check: context.limit?.check,
    });
  } catch (error) {
    if (error instanceof ArchiveError) throw new UnreadableFact(`its archive ${error.message}`);
    throw error;
  }
}

export interface FoundFile {
  readonly path: string;
  readonly open: () => Promise<Pieces> | Pieces;
}

/** Files of a job's archive by path or glob. A path that does not exist is ignored. Paths that exist need no archive. */
export async function fileFromArtifacts(
  context: FactContext,
  job: PipelineJob,
  files: readonly string[],
): Promise<readonly FoundFile[]> {
  if (files.some((file) => /[*?[{]/.test(file))) {
    const matches = globMatcher(files);
    const archived = await archiveOf(context, job);
    return underLimit(context.limit?.check, () => archived.filter(({ path }) => matches(path)));
  }
  const found = await Promise.all(
    files.map(async (path) => {
      try {
        const pieces = await direct(context, job, path);
        return [{ path, open: () => pieces }];
      } catch (error) {
        if (statusOf(error) !== 404) throw error;
        // Workhorse says the same where the whole archive is missing (workhorse/internal/artifacts/entry.go), and
        // proxies may too. Only the archive shows that the file is not in it.
        return (await archiveOf(context, job)).filter((file) => file.path === path);
      }
    }),
  );
  return found.flat();
}

interface OneReport<R> {
  readonly job: PipelineJob;
  readonly artifact: Artifact;
  readonly from: ReportFile<R>["from"];
  readonly open: () => Promise<Pieces>;
  readonly read: (pieces: Pieces) => Promise<R>;
}

async function readOne<R>({ job, artifact, from, open, read }: OneReport<R>): Promise<ReportFile<R>> {
  const filename = filenameOf(artifact);
  const name = `${filename} of job ${plain(job.name, 80)}`;
  try {
    return { name, from, report: await read(await open()) };
  } catch (error) {
    const status = statusOf(error);
    const isRefused = status === 401 || status === 403 || status === 404;
    return { name, from, isRefused, problem: problemOf(error, name, status) };
  }
}

/** GitLab refuses the artifacts to this token, so that nothing is known of them. */
export function isRefusal(error: unknown): boolean {
  const { cause } = error instanceof Error ? error : {};
  return [401, 403].includes(statusOf(error)) || (cause !== undefined && isRefusal(cause));
}

/** At most one job keeps files, so that none can overwrite the files of another one in the folder of a later job. */
export function keepsAlone(jobs: readonly PipelineJob[]): boolean {
  const keeping = jobs.filter(
    ({ isOwn, artifacts }) => !isOwn && artifacts.some(({ type }) => type === "archive"),
  );
  return keeping.length <= 1;
}

/** @throws the error itself if it is not a failure to read */
export function problemOf(error: unknown, name: string, status = statusOf(error)): string {
  if (error instanceof JsonStreamError) return `${name} ${error.message}`;
  if (error instanceof ArchiveError) return `the archive of ${name} ${error.message}`;
  if (error instanceof UnreadableFact) return `${name} could not be read: ${error.message}`;
  if (!(error instanceof RunError) || error.code === "INTERRUPTED") throw error;
  if (status === 404)
    return `${name} is not among its artifacts, or has expired: list it under artifacts:paths too`;
  if (status === 401 || status === 403)
    return `${name} could not be read: GitLab answered ${status}, and reading it needs at least Developer`;
  return `${name} could not be read: ${error.message}`;
}

function statusOf(error: unknown): number {
  return error instanceof RunError && "status" in error ? Number(error.status) : 0;
}

/** The name under which GitLab keeps it: always a plain file name, wherever it comes from. */
function filenameOf({ filename, type }: Artifact): string {
  const name = filename?.split("/").at(-1)?.replace(/\.gz$/, "");
  return name || `gl-${type.replaceAll("_", "-")}-report.json`;
}

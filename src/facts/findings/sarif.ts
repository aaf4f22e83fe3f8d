/** SARIF logs that a policy names, of the head's pipeline and the target branch's: files of a job, not GitLab's reports. */

import { globMatcher } from "../../shared/glob.ts";
import { count, listed, plain } from "../../shared/text.ts";
import { underLimit } from "../../shared/work-limit.ts";
import { defineFact, type Fact, type FactContext } from "../define.ts";
import { mergeRequest } from "../merge-request/merge-request.ts";
import { baseCommits } from "../pipeline/base-commits.ts";
import { type PipelineJob, pipelineJobs } from "../pipeline/pipeline-jobs.ts";
import { newestJobsAt, probableBase } from "../pipeline/target-pipeline.ts";
import { UnreadableFact } from "../source.ts";
import { isBrought } from "../workspace.ts";
import type { Report } from "./formats/finding.ts";
import { readSarif } from "./formats/sarif.ts";
import { withIdentity } from "./formats/sarif-identity.ts";
import { fileFromArtifacts, isRefusal, keepsAlone, type Pieces, problemOf } from "./report-files.ts";
import type { Scan } from "./scans.ts";

export interface SarifSource {
  /** Paths or globs, in the workspace or in an archive. */
  readonly files: readonly string[];
  /** Globs over job names; undefined for all jobs. */
  readonly jobs?: readonly string[] | undefined;
}

const requiredRole = "at least Developer with scope read_api";
/** The most jobs whose archives are read if the policy names no job: each costs a request for every file. */
const mostJobs = 20;

export function headSarif(source: SarifSource): Fact<Scan> {
  return defineFact<Scan, { found: typeof pipelineJobs }>({
    id: `sarif_findings${named(source)}`,
    summary: "The SARIF logs of the head's pipeline",
    requiredRole,
    scope: "merge_request",
    needs: { found: pipelineJobs },
    async collect(context, { found }) {
      if (!found) throw new UnreadableFact("no pipeline ran for the head of the merge request");
      const local = await inWorkspace(context, source, found.pipeline.sha);
      const kept = await inArtifacts(context, source, found.jobs).catch((error: unknown): readonly File[] => {
        if (local.length > 0 && isRefusal(error) && keepsAlone(found.jobs)) return [];
        throw error;
      });
      // In the folder, a file of another job, or of none, may lie in place of the one that an artifact holds.
      const paths = new Set(kept.map(({ path }) => path));
      const made = local.filter(({ path }) => !paths.has(path));
      const files = [...kept, ...made];
      const places = [
        ...(kept.length > 0 ? [`the artifacts of pipeline ${found.pipelineId}`] : []),
        ...(made.length > 0 ? ["the workspace"] : []),
      ];
      const scan = await scanOf(context, files, listed(places));
      const diagnostics = underLimit(context.limit?.check, () => [
        ...endings(source, found.jobs, files),
        ...scan.diagnostics,
        ...absentFrom(files, source),
      ]);
      return { ...scan, diagnostics };
    },
  });
}

export function baseSarif(source: SarifSource): Fact<Scan> {
  return defineFact<Scan, { mergeRequest: typeof mergeRequest; commits: typeof baseCommits }>({
    id: `sarif_findings_before${named(source)}`,
    summary: "The SARIF logs of the target branch",
    requiredRole,
    scope: "merge_request",
    needs: { mergeRequest, commits: baseCommits },
    ahead: probableBase,
    async collect(context, { mergeRequest: { targetBranch }, commits }) {
      for (const sha of commits) {
        const newest = await newestJobsAt(context, targetBranch, sha);
        if (!newest) continue;
        const { pipelineId, jobs } = newest;
        const files = await inArtifacts(context, source, jobs);
        if (files.length > 0)
          return scanOf(
            context,
            files,
            `the artifacts of pipeline ${pipelineId} of ${plain(targetBranch, 80)}`,
          );
      }
      return { findings: [], diagnostics: [], partial: [], source: undefined };
    },
  });
}

interface File {
  readonly path: string;
  /** Undefined in the workspace, where the job is not known. */
  readonly jobId: number | undefined;
  readonly name: string;
  readonly open: () => Promise<Pieces> | Pieces;
}

/**
 * The files that a job has left in the folder. A file that a commit contains comes from the author, not from the tool.
 * The folder does not show which job made a file, so logs of named jobs come from their artifacts.
 */
async function inWorkspace(
  context: FactContext,
  { files: globs, jobs }: SarifSource,
  sha: string,
): Promise<readonly File[]> {
  if (jobs) return [];
  try {
    const folder = await context.workspace();
    if (!(await folder.isFor(sha))) return [];
    const commit = await folder.commit(sha);
    if (!commit) return [];
    const isCommitted = isBrought(commit);
    const files = (await folder.list(globs)).filter(({ path }) => !isCommitted(path));
    return files.map(({ path }) => ({
      ...{ path, jobId: undefined },
      name: plain(path, 120),
      open: () => folder.open(path, context.limits.reportLimitBytes),
    }));
  } catch (error) {
    if (error instanceof UnreadableFact) return [];
    throw error;
  }
}

function isSelected({ jobs }: SarifSource): (job: PipelineJob) => boolean {
  const matches = jobs ? globMatcher(jobs) : () => true;
  return ({ kind, isOwn, name }) => kind === "job" && !isOwn && matches(name);
}

async function inArtifacts(
  context: FactContext,
  source: SarifSource,
  jobs: readonly PipelineJob[],
): Promise<readonly File[]> {
  const keeping = underLimit(context.limit?.check, () => jobs.filter(isSelected(source))).filter(
    ({ artifacts }) => artifacts.some(({ type }) => type === "archive"),
  );
  if (keeping.length > mostJobs)
    throw new UnreadableFact(
      `${keeping.length} jobs keep artifacts: list under jobs the ones that write the logs`,
    );
  const found = await Promise.all(keeping.map((job) => fileFromArtifacts(context, job, source.files)));
  return found.flatMap((files, index) =>
    files.map(({ path, open }) => ({
      ...{ path, jobId: keeping[index]?.id },
      name: `${plain(path, 120)} of job ${plain(keeping[index]?.name ?? "", 80)}`,
      open,
    })),
  );
}

async function scanOf(context: FactContext, files: readonly File[], where: string): Promise<Scan> {
  const diagnostics: string[] = [];
  const read = async ({ name, open }: File): Promise<readonly Report[]> => {
    try {
      const report = await readSarif(await open(), { maxBytes: context.limits.reportLimitBytes });
      diagnostics.push(...report.diagnostics.map((diagnostic) => `${name} ${diagnostic}`));
      return [report];
    } catch (error) {
      diagnostics.push(problemOf(error, name));
      return [];
    }
  };
  const reports = (await Promise.all(files.map(read))).flat();
  return {
    findings: withIdentity(reports.flatMap(({ findings }) => findings)),
    diagnostics,
    partial: [],
    source: files.length === 0 ? undefined : `${count(files.length, "SARIF log")} in ${where}`,
  };
}

/** Each named job must have run, succeeded and left a log. A job that did not may have found something. */
function endings(
  source: SarifSource,
  all: readonly PipelineJob[],
  files: readonly File[],
): readonly string[] {
  if (!source.jobs) return [];
  const selected = all.filter(isSelected(source));
  const unmatched = source.jobs.filter((one) => !selected.some(isSelected({ ...source, jobs: [one] })));
  const left = new Set(files.map(({ jobId }) => jobId));
  return [
    ...(unmatched.length > 0 ? [`no job is called ${listed(unmatched, 5)}`] : []),
    ...selected.flatMap(({ id, name, status }) => {
      if (status !== "success") return [`job ${plain(name, 80)} did not succeed (${status})`];
      return left.has(id) ? [] : [`job ${plain(name, 80)} left no file ${listed(source.files, 5)}`];
    }),
  ];
}

function absentFrom(files: readonly File[], source: SarifSource): readonly string[] {
  const absent = source.files.filter((glob) => {
    const matches = globMatcher([glob]);
    return !files.some(({ path }) => matches(path));
  });
  return absent.length > 0
    ? [`no file ${listed(absent, 5)} is in the workspace or in the artifacts: list it under artifacts:paths`]
    : [];
}

/** A fact for other files or jobs is another fact. */
function named({ files, jobs = [] }: SarifSource): string {
  return ` (${[...files, ...jobs.map((job) => `job ${job}`)].join(", ")})`;
}

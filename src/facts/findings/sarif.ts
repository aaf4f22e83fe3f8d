/** SARIF logs that a policy names, of the head's pipeline and of the target branch's: files of a job, not reports to GitLab. */

import { globMatcher } from "../../shared/glob.ts";
import { count, listed, plain } from "../../shared/text.ts";
import { UnreadableFact } from "../collect.ts";
import { defineFact, type Fact, type FactContext } from "../define.ts";
import { mergeRequest } from "../merge-request/merge-request.ts";
import { baseCommits } from "../pipeline/base-commits.ts";
import { jobsOf, type PipelineJob, pipelineJobs } from "../pipeline/pipeline-jobs.ts";
import { pipelinesAt } from "../pipeline/target-pipeline.ts";
import type { Report } from "./formats/finding.ts";
import { readSarif } from "./formats/sarif.ts";
import { fileFromArtifacts, type Pieces, problemOf } from "./report-files.ts";
import type { Scan } from "./scans.ts";

export interface SarifPlace {
  /** Paths or globs, in the workspace or in an archive. */
  readonly files: readonly string[];
  /** Globs over names of jobs; undefined: all. */
  readonly jobs?: readonly string[] | undefined;
}

const right = "at least Developer with scope read_api";
/** Jobs whose archives are asked when none is named: each costs a request for every file. */
const mostJobs = 20;

export function headSarif(place: SarifPlace): Fact<Scan> {
  return defineFact<Scan, { found: typeof pipelineJobs }>({
    id: `sarif_findings${named(place)}`,
    summary: "The SARIF logs of the head's pipeline",
    right,
    about: "merge_request",
    needs: { found: pipelineJobs },
    async collect(context, { found }) {
      if (!found) throw new UnreadableFact("no pipeline ran for the head of the merge request");
      const local = await inWorkspace(context, place, found.pipeline.sha);
      const files = local.length > 0 ? local : await inArtifacts(context, place, found.jobs);
      const where = local.length > 0 ? "the workspace" : `the artifacts of pipeline ${found.pipelineId}`;
      const scan = await scanOf(context, files, where);
      return {
        ...scan,
        troubles: [...endings(place, found.jobs, files), ...scan.troubles, ...absentFrom(files, place)],
      };
    },
  });
}

export function baseSarif(place: SarifPlace): Fact<Scan> {
  return defineFact<Scan, { mergeRequest: typeof mergeRequest; commits: typeof baseCommits }>({
    id: `sarif_findings_before${named(place)}`,
    summary: "The SARIF logs of the target branch",
    right,
    about: "merge_request",
    needs: { mergeRequest, commits: baseCommits },
    async collect(context, { mergeRequest: { targetBranch }, commits }) {
      for (const sha of commits) {
        const [newest] = await pipelinesAt(context, targetBranch, sha);
        if (!newest) continue;
        const { jobs } = await jobsOf(context, context.projectId, newest.id);
        const files = await inArtifacts(context, place, jobs);
        if (files.length > 0)
          return scanOf(
            context,
            files,
            `the artifacts of pipeline ${newest.id} of ${plain(targetBranch, 80)}`,
          );
      }
      return { findings: [], troubles: [], partial: [], source: undefined };
    },
  });
}

interface File {
  readonly path: string;
  /** Undefined in the workspace, where nothing tells. */
  readonly jobId: number | undefined;
  readonly name: string;
  readonly open: () => Promise<Pieces> | Pieces;
}

/**
 * What a job has left in the folder; what a commit brought is the author's, not the tool's. Which job it was nobody can
 * tell there, so that named jobs are asked for their artifacts.
 */
async function inWorkspace(
  context: FactContext,
  { files: globs, jobs }: SarifPlace,
  sha: string,
): Promise<readonly File[]> {
  if (jobs) return [];
  try {
    const folder = await context.workspace();
    if (!(await folder.isFor(sha))) return [];
    const commit = await folder.commit(sha);
    const committed = new Set(commit?.files.map(({ path }) => path));
    const files = (await folder.list(globs)).filter(({ path }) => commit && !committed.has(path));
    return files.map(({ path }) => ({
      ...{ path, jobId: undefined },
      name: plain(path, 120),
      open: () => folder.open(path, context.limits.report_limit),
    }));
  } catch (error) {
    if (error instanceof UnreadableFact) return [];
    throw error;
  }
}

function isAsked({ jobs }: SarifPlace): (job: PipelineJob) => boolean {
  const matches = jobs ? globMatcher(jobs) : () => true;
  return ({ kind, isOwn, name }) => kind === "job" && !isOwn && matches(name);
}

async function inArtifacts(
  context: FactContext,
  place: SarifPlace,
  jobs: readonly PipelineJob[],
): Promise<readonly File[]> {
  const keeping = jobs
    .filter(isAsked(place))
    .filter(({ artifacts }) => artifacts.some(({ type }) => type === "archive"));
  if (keeping.length > mostJobs)
    throw new UnreadableFact(
      `${keeping.length} jobs keep artifacts: name those that write the logs under jobs`,
    );
  const found = await Promise.all(keeping.map((job) => fileFromArtifacts(context, job, place.files)));
  return found.flatMap((files, index) =>
    files.map(({ path, open }) => ({
      ...{ path, jobId: keeping[index]?.id },
      name: `${plain(path, 120)} of job ${plain(keeping[index]?.name ?? "", 80)}`,
      open,
    })),
  );
}

async function scanOf(context: FactContext, files: readonly File[], where: string): Promise<Scan> {
  const troubles: string[] = [];
  const read = async ({ name, open }: File): Promise<readonly Report[]> => {
    try {
      const report = await readSarif(await open(), { maxBytes: context.limits.report_limit });
      troubles.push(...report.troubles.map((trouble) => `${name} ${trouble}`));
      return [report];
    } catch (error) {
      troubles.push(problemOf(error, name));
      return [];
    }
  };
  const reports = (await Promise.all(files.map(read))).flat();
  return {
    findings: reports.flatMap(({ findings }) => findings),
    troubles,
    partial: [],
    source: files.length === 0 ? undefined : `${count(files.length, "SARIF log")} in ${where}`,
  };
}

/** Each job that is named must have run, succeeded and left a log: one that did not may have found something. */
function endings(place: SarifPlace, all: readonly PipelineJob[], files: readonly File[]): readonly string[] {
  if (!place.jobs) return [];
  const asked = all.filter(isAsked(place));
  const unmatched = place.jobs.filter((one) => !asked.some(isAsked({ ...place, jobs: [one] })));
  const left = new Set(files.map(({ jobId }) => jobId));
  return [
    ...(unmatched.length > 0 ? [`no job is called ${listed(unmatched, 5)}`] : []),
    ...asked.flatMap(({ id, name, status }) => {
      if (status !== "success") return [`job ${plain(name, 80)} did not succeed (${status})`];
      return left.has(id) ? [] : [`job ${plain(name, 80)} left no file ${listed(place.files, 5)}`];
    }),
  ];
}

function absentFrom(files: readonly File[], place: SarifPlace): readonly string[] {
  const absent = place.files.filter((glob) => !files.some(({ path }) => globMatcher([glob])(path)));
  return absent.length > 0
    ? [`no file ${listed(absent, 5)} is in the workspace or in the artifacts: list it under artifacts:paths`]
    : [];
}

/** Facts with other places are other facts. */
function named({ files, jobs = [] }: SarifPlace): string {
  return ` (${[...files, ...jobs.map((job) => `job ${job}`)].join(", ")})`;
}

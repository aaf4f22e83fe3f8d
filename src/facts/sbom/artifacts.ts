/** SBOMs in the artifacts of a pipeline's jobs: from each job, all of them or none. */

import { globMatcher } from "../../shared/glob.ts";
import { listed, plain } from "../../shared/text.ts";
import { underLimit } from "../../shared/work-limit.ts";
import type { FactContext } from "../define.ts";
import { fileFromArtifacts, problemOf } from "../findings/report-files.ts";
import type { PipelineJob, PipelineJobs } from "../pipeline/pipeline-jobs.ts";
import { UnreadableFact } from "../source.ts";
import type { Sbom } from "./formats/component.ts";
import { readSbom } from "./formats/read.ts";

export interface SbomFile extends Sbom {
  /** Where it was read: `gl-sbom.cdx.json in the job's folder`. */
  readonly source: string;
}

export interface FoundSbom extends SbomFile {
  readonly path: string;
}

export interface SbomSource {
  /** Globs, in the job's folder or in an archive. */
  readonly files?: readonly string[] | undefined;
  /** Globs over job names. Each must match a job that left an SBOM. Undefined for all jobs that left one. */
  readonly jobs?: readonly string[] | undefined;
}

export const usualSbomFiles: readonly string[] = ["**/*.cdx.json", "**/*.spdx.json"];

/** @throws UnreadableFact unless every file that is named without a wildcard is there: one may be what a policy refuses */
export function requireNamed(
  { files = [] }: SbomSource,
  found: readonly FoundSbom[],
  where: string,
): readonly SbomFile[] {
  const missing = files.filter((file) => {
    const matches = globMatcher([file]);
    return !/[*?[{]/.test(file) && !found.some(({ path }) => matches(path));
  });
  if (missing.length === 0) return found;
  throw new UnreadableFact(
    `${listed(missing.map((file) => plain(file)))} ${missing.length === 1 ? "is" : "are"} not among the files of ${where}`,
  );
}

/** A fact for other files or jobs is another fact. */
export function idOf(id: string, { files = [], jobs = [] }: SbomSource): string {
  const given = [...files, ...jobs.map((job) => `job ${job}`)];
  return given.length === 0 ? id : `${id}(${given.join(", ")})`;
}

/** The most archives that are read if no job is named; each is downloaded completely. */
const mostJobs = 20;
/** Archives that are read at the same time, as for reports. */
const mostAtOnce = 4;

/**
 * The named jobs, else the jobs that gave GitLab a CycloneDX report, else all jobs that keep artifacts.
 * @param where such as `pipeline 60`
 */
export async function sbomsInArtifacts(
  context: FactContext,
  { jobs: all }: PipelineJobs,
  source: SbomSource,
  where: string,
): Promise<readonly FoundSbom[]> {
  const jobs = all.filter(({ kind, isOwn }) => kind === "job" && !isOwn);
  const { jobs: names } = source;
  const chosen = names ? underLimit(context.limit?.check, () => named(jobs, names, where)) : likely(jobs);
  if (chosen.length > mostJobs)
    throw new UnreadableFact(
      `${chosen.length} jobs of ${where} keep artifacts: list under jobs the ones that make the SBOM`,
    );
  const sboms: FoundSbom[] = [];
  for (let at = 0; at < chosen.length; at += mostAtOnce) {
    const some = chosen.slice(at, at + mostAtOnce);
    sboms.push(...(await Promise.all(some.map((job) => sbomsOf(context, job, source, where)))).flat());
  }
  return sboms;
}

function named(
  jobs: readonly PipelineJob[],
  names: readonly string[],
  where: string,
): readonly PipelineJob[] {
  const isNamed = globMatcher(names);
  const found = jobs.filter(({ name }) => isNamed(name));
  const absent = names.filter((one) => {
    const matches = globMatcher([one]);
    return !found.some(({ name }) => matches(name));
  });
  if (absent.length > 0) throw new UnreadableFact(`no job of ${where} is called ${listed(absent, 5)}`);
  for (const { name, status } of found) {
    if (status !== "success")
      throw new UnreadableFact(`job ${plain(name, 80)} of ${where} did not succeed (${status})`);
  }
  return found;
}

const keeps = (job: PipelineJob, what: string) => job.artifacts.some(({ type }) => type === what);

/** Jobs that gave GitLab a CycloneDX report. */
export function makersOf({ jobs }: Pick<PipelineJobs, "jobs">): readonly PipelineJob[] {
  return jobs.filter((job) => job.kind === "job" && !job.isOwn && keeps(job, "cyclonedx"));
}

function likely(jobs: readonly PipelineJob[]): readonly PipelineJob[] {
  const makers = makersOf({ jobs });
  return makers.length > 0 ? makers : jobs.filter((job) => keeps(job, "archive"));
}

async function sbomsOf(
  context: FactContext,
  job: PipelineJob,
  source: SbomSource,
  where: string,
): Promise<readonly FoundSbom[]> {
  const globs = source.files ?? usualSbomFiles;
  const name = `job ${plain(job.name, 80)} of ${where}`;
  if (!keeps(job, "archive"))
    throw new UnreadableFact(
      `${name} made an SBOM that no token can read: list it under artifacts:paths too`,
    );
  try {
    const found = await fileFromArtifacts(context, job, globs).catch((error: unknown) => {
      if (!(error instanceof UnreadableFact)) throw error;
      throw new UnreadableFact(`${name}: ${error.message}`, { cause: error });
    });
    if (found.length === 0 && (source.jobs || keeps(job, "cyclonedx")))
      throw new UnreadableFact(`no file in the artifacts of ${name} matches ${listed(globs)}`);
    const sboms: FoundSbom[] = [];
    for (const { path, open } of found) {
      const file = plain(path);
      const sbom = await readSbom(await open(), `${file} of ${name}`, context.limits.reportLimitBytes);
      sboms.push({ ...sbom, path, source: `${file} in the artifacts of ${name}` });
    }
    return sboms;
  } catch (error) {
    if (error instanceof UnreadableFact) throw error;
    throw new UnreadableFact(problemOf(error, `the archive of ${name}`), { cause: error });
  }
}

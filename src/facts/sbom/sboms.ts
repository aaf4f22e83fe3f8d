/** The SBOMs of the judged commit: what its pipeline's jobs keep as artifacts, else what was made in this job's folder. */

import { listed, plain } from "../../shared/text.ts";
import { defineFact, type Fact, type FactContext } from "../define.ts";
import { isRefusal, keepsAlone } from "../findings/report-files.ts";
import { type JudgedJobs, judgedJobs } from "../pipeline/judged-jobs.ts";
import { type JudgedCommit, judgedCommit } from "../repository/judged-commit.ts";
import { UnreadableFact } from "../source.ts";
import { isBrought, type Workspace } from "../workspace.ts";
import {
  type FoundSbom,
  idOf,
  makersOf,
  requireNamed,
  type SbomFile,
  type SbomSource,
  sbomsInArtifacts,
  usualSbomFiles,
} from "./artifacts.ts";
import { readSbom } from "./formats/read.ts";

/** The most files of the folder that are read: more are a mistaken glob. */
const mostFiles = 200;

/** An empty list means that every place was searched, and no SBOM was found. */
export function sbomsAt(source: SbomSource = {}): Fact<readonly SbomFile[]> {
  return defineFact<readonly SbomFile[], { commit: typeof judgedCommit }>({
    id: idOf("sboms", source),
    summary: "The SBOMs of the commit that is judged",
    requiredRole:
      "at least Developer with scope read_api, or at least Reporter with read_api in a job of that commit's pipeline",
    scope: "project",
    needs: { commit: judgedCommit },
    async collect(context, { commit }) {
      const jobs = await context.read(judgedJobs);
      const { sboms = [], refusal } = jobs ? await keptBy(context, jobs, source) : {};
      if (sboms.length > 0) return requireNamed(source, sboms, `pipeline ${jobs?.pipelineId}`);
      const { paths, why } = await madeInFolder(await context.workspace(), commit, jobs?.sha, source);
      // If there are fewer files than jobs that made an SBOM, some are missing.
      const isWhole = paths.length > 0 && paths.length >= (jobs ? makersOf(jobs).length : 0);
      if (isWhole) return requireNamed(source, await readInFolder(context, paths), "the job's folder");
      if (refusal) throw refusal;
      if (!jobs) throw new UnreadableFact(`${why}, and no pipeline ran for ${commit.name}`);
      const late = jobs.jobs.filter(
        ({ isOwn, status, kind }) => kind === "job" && !isOwn && isToCome(status),
      );
      if (late.length > 0)
        throw new UnreadableFact(
          `${why}, and ${listed(late.map(({ name }) => plain(name, 80)))} of pipeline ${jobs.pipelineId} may still make one`,
        );
      return [];
    },
  });
}

/**
 * What the jobs keep counts first: in the folder, a file of another job, or of none, may lie in its place. Where GitLab
 * refuses it to this token, the folder may answer, if only one job can have put a file there.
 */
async function keptBy(
  context: FactContext,
  jobs: JudgedJobs,
  source: SbomSource,
): Promise<{ readonly sboms?: readonly FoundSbom[]; readonly refusal?: UnreadableFact }> {
  try {
    return { sboms: await sbomsInArtifacts(context, jobs, source, `pipeline ${jobs.pipelineId}`) };
  } catch (error) {
    const isAlone = keepsAlone(jobs.jobs) && makersOf(jobs).length <= 1;
    if (error instanceof UnreadableFact && isRefusal(error) && isAlone) return { refusal: error };
    throw error;
  }
}

function isToCome(status: string): boolean {
  return !["success", "failed", "canceled", "skipped"].includes(status);
}

/**
 * A file counts only if the pipeline runs for the judged commit, and neither that commit nor the checked-out one
 * contains it: a file in the repository comes from the author, not from a tool. The folder does not show which job made
 * a file, so if jobs are named, only their artifacts count.
 */
async function madeInFolder(
  workspace: Workspace,
  { sha, name }: JudgedCommit,
  pipelineSha = sha,
  { files: globs = usualSbomFiles, jobs }: SbomSource,
): Promise<{ readonly paths: readonly string[]; readonly why: string }> {
  const nothing = (why: string) => ({ paths: [], why });
  if (jobs) return nothing("the job's folder does not show which job made a file");
  if (!(await workspace.isFor(sha)))
    return nothing(
      `this job does not run for ${name} (${sha.slice(0, 8)}), so its files say nothing about it`,
    );
  const commits = await Promise.all([...new Set([sha, pipelineSha])].map((one) => workspace.commit(one)));
  const found = commits.filter((commit) => commit !== undefined);
  if (found.length < commits.length)
    return nothing(
      `local Git lacks ${name}, so it is unknown which files in the job's folder a job has made`,
    );
  const wanted = listed(globs.map((glob) => plain(glob)));
  const brings = found.map(isBrought);
  const files = (await workspace.list(globs)).filter(({ path }) => !brings.some((isIn) => isIn(path)));
  if (files.length === 0) return nothing(`no file that a job has made matches ${wanted} in the job's folder`);
  if (files.length > mostFiles)
    throw new UnreadableFact(`${files.length} files match ${wanted}, at most ${mostFiles} are read`);
  return { paths: files.map(({ path }) => path), why: "fewer files are in the job's folder than jobs made" };
}

async function readInFolder(
  { workspace, limits: { reportLimitBytes } }: FactContext,
  paths: readonly string[],
): Promise<readonly FoundSbom[]> {
  const folder = await workspace();
  const found: FoundSbom[] = [];
  // One after the other, because each may use all the memory that is allowed for one.
  for (const path of paths) {
    const file = plain(path);
    const sbom = await readSbom(folder.open(path, reportLimitBytes), file, reportLimitBytes);
    found.push({ ...sbom, path, source: `${file} in the job's folder` });
  }
  return found;
}

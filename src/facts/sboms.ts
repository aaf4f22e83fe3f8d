/** The SBOMs of the judged commit: what its pipeline's jobs have left in this job's folder, else in their artifacts. */

import { listed, plain } from "../shared/text.ts";
import { UnreadableFact } from "./collect.ts";
import { defineFact, type Fact, type FactContext } from "./define.ts";
import { type JudgedCommit, judgedCommit } from "./judged-commit.ts";
import { judgedJobs } from "./judged-jobs.ts";
import { idOf, type SbomFile, type SbomPlace, sbomsInArtifacts, usualSbomFiles } from "./sbom/artifacts.ts";
import { readSbom } from "./sbom/read.ts";

/** Files of the folder that are read: more of them are a mistaken glob. */
const mostFiles = 200;

/** An empty list: every place was looked at, and there is none. */
export function sbomsAt(place: SbomPlace = {}): Fact<readonly SbomFile[]> {
  return defineFact<readonly SbomFile[], { commit: typeof judgedCommit }>({
    id: idOf("sboms", place),
    summary: "The SBOMs of the commit that is judged",
    right: "at least Developer with scope read_api, or a job in a pipeline for that commit",
    about: "project",
    needs: { commit: judgedCommit },
    async collect(context, { commit }) {
      const { found, why } = await inFolder(context, commit, place);
      if (found.length > 0) return found;
      const jobs = await context.read(judgedJobs);
      if (!jobs) throw new UnreadableFact(`${why}, and no pipeline ran for ${commit.name}`);
      const sboms = await sbomsInArtifacts(context, jobs, place, `pipeline ${jobs.pipelineId}`);
      const late = jobs.jobs.filter(
        ({ isOwn, status, kind }) => kind === "job" && !isOwn && isToCome(status),
      );
      if (sboms.length === 0 && late.length > 0)
        throw new UnreadableFact(
          `${why}, and ${listed(late.map(({ name }) => plain(name, 80)))} of pipeline ${jobs.pipelineId} may still make one`,
        );
      return sboms;
    },
  });
}

function isToCome(status: string): boolean {
  return !["success", "failed", "canceled", "skipped"].includes(status);
}

/**
 * A file counts only where the pipeline runs for the judged commit, and that commit does not hold it: what is in the
 * repository is the author's word, not a tool's.
 */
async function inFolder(
  context: FactContext,
  { sha, name }: JudgedCommit,
  { files: globs = usualSbomFiles }: SbomPlace,
): Promise<{ readonly found: readonly SbomFile[]; readonly why: string }> {
  const wanted = listed(globs.map((glob) => plain(glob)));
  const workspace = await context.workspace();
  if (!(await workspace.isFor(sha)))
    return {
      found: [],
      why: `this job does not run for ${name} (${sha.slice(0, 8)}), so its files say nothing of it`,
    };
  const commit = await workspace.commit(sha);
  if (!commit)
    return { found: [], why: `local Git lacks ${name}, so nothing tells what in the job's folder was made` };
  const committed = new Set(commit.files.map(({ path }) => path));
  const files = (await workspace.list(globs)).filter(({ path }) => !committed.has(path));
  if (files.length === 0)
    return { found: [], why: `no file that a job has made matches ${wanted} in the job's folder` };
  if (files.length > mostFiles)
    throw new UnreadableFact(`${files.length} files match ${wanted}, at most ${mostFiles} are read`);
  const found: SbomFile[] = [];
  // One after the other: each may fill the memory that all are meant to stay below.
  for (const { path } of files) {
    const file = plain(path);
    const sbom = await readSbom(
      workspace.open(path, context.limits.report_limit),
      file,
      context.limits.report_limit,
    );
    found.push({ ...sbom, source: `${file} in the job's folder` });
  }
  return { found, why: "" };
}

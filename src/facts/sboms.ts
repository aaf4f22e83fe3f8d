/** The SBOMs of the judged commit: files in the job's folder that the pipeline made. */

import { listed, plain } from "../shared/text.ts";
import { UnreadableFact } from "./collect.ts";
import { defineFact, type Fact, type FactContext } from "./define.ts";
import { type JudgedCommit, judgedCommit } from "./judged-commit.ts";
import type { Sbom } from "./sbom/component.ts";
import { mostSbomBytes, readSbom } from "./sbom/read.ts";

export interface SbomFile extends Sbom {
  /** Where it was read: `gl-sbom.cdx.json in the job's folder`. */
  readonly source: string;
}

export const usualSbomFiles: readonly string[] = ["**/*.cdx.json", "**/*.spdx.json"];

/** Files of the folder that are read: more of them are a mistaken glob. */
const mostFiles = 200;

export function sbomsAt(globs: readonly string[] = usualSbomFiles): Fact<readonly SbomFile[]> {
  return defineFact<readonly SbomFile[], { commit: typeof judgedCommit }>({
    id: globs === usualSbomFiles ? "sboms" : `sboms(${globs.join(", ")})`,
    summary: "The SBOMs of the commit that is judged",
    right: "a job in a pipeline for that commit, with the SBOM in its folder",
    about: "project",
    needs: { commit: judgedCommit },
    collect: (context, { commit }) => inFolder(context, commit, globs),
  });
}

async function inFolder(
  context: FactContext,
  { sha, name }: JudgedCommit,
  globs: readonly string[],
): Promise<readonly SbomFile[]> {
  const workspace = await context.workspace();
  const wanted = listed(globs.map((glob) => plain(glob)));
  if (!(await workspace.isFor(sha)))
    throw new UnreadableFact(
      `this job does not run for ${name} (${sha.slice(0, 8)}), so its files say nothing of it`,
    );
  const files = await workspace.list(globs);
  if (files.length === 0)
    throw new UnreadableFact(
      `no file in the job's folder matches ${wanted}; let the job need the one that makes it`,
    );
  if (files.length > mostFiles)
    throw new UnreadableFact(`${files.length} files match ${wanted}, at most ${mostFiles} are read`);
  const sboms: SbomFile[] = [];
  // One after the other: each may fill the memory that all are meant to stay below.
  for (const { path } of files) {
    const file = plain(path);
    sboms.push({
      ...(await readSbom(workspace.open(path, mostSbomBytes), file)),
      source: `${file} in the job's folder`,
    });
  }
  return sboms;
}

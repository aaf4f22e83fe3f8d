/** A file of any project at the ref that a policy names: a branch, a tag or a commit, and never one taken for another. */

import type { GitLab } from "../../gitlab/client.ts";
import type { RawFile } from "../../gitlab/raw-file.ts";
import { isAbsent } from "../../shared/absent.ts";
import { RunError } from "../../shared/errors.ts";
import { atHead, readBranchHead } from "./branch-head.ts";

/** lib/api/helpers.rb, `find_branch!`; lib/api/files.rb, `assign_file_vars!` */
const noBranch = "404 Branch Not Found";
const noCommit = "404 Commit Not Found";
const noFile = "404 File Not Found";

/** @throws GitLabError 404 if the ref, or the file at it, does not exist */
export async function fileAtRef(
  gitlab: Pick<GitLab, "read" | "rawFile">,
  project: string,
  path: string,
  ref: string,
): Promise<RawFile> {
  const read = (at: string) => gitlab.rawFile(project, path, at);
  const onBranch = (name: string) => atHead(name, readBranchHead(gitlab, project, name), read);
  const [, branch] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
  if (branch !== undefined) return onBranch(branch);
  // Git reads these as they are: a tag or a branch of that name is looked for later, or never.
  if (/^(?:HEAD|refs\/.+|[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/.test(ref)) return read(ref);

  const [ofBranch, ofTag] = await Promise.allSettled([onBranch(ref), read(`refs/tags/${ref}`)]);
  for (const found of [ofBranch, ofTag])
    if (found.status === "rejected" && !isAbsent(found.reason, noBranch, noCommit, noFile))
      throw found.reason;
  const [isBranch, isTag] = [ofBranch, ofTag].map(isThere);
  if (isBranch && isTag) {
    throw new RunError("POLICY_UNREADABLE", `${ref} is both a branch and a tag of ${project}`, {
      advice: `write @refs/heads/${ref} or @refs/tags/${ref}, or name a commit by its full SHA`,
    });
  }
  if (isBranch || isTag) return fileOf(isBranch ? ofBranch : ofTag);
  return /^[0-9a-f]{7,39}$/.test(ref) ? read(ref) : fileOf(ofTag);
}

/** Where only the file is missing, the ref is there. */
function isThere(result: PromiseSettledResult<RawFile>): boolean {
  return result.status === "fulfilled" || isAbsent(result.reason, noFile);
}

function fileOf(result: PromiseSettledResult<RawFile>): RawFile {
  if (result.status === "rejected") throw result.reason;
  return result.value;
}

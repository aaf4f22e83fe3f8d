/** A file of any project at the ref that a policy names: a branch, a tag or a commit, and never one taken for another. */

import type { GitLab } from "../../gitlab/client.ts";
import type { RawFile } from "../../gitlab/raw-file.ts";
import { RunError } from "../../shared/errors.ts";
import { atHead, readBranchHead } from "./branch-head.ts";

/** @throws GitLabError 404 where there is no such ref, or no such file at it */
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
  if (ofBranch.status === "rejected" && statusOf(ofBranch.reason) !== 404) throw ofBranch.reason;
  if (ofTag.status === "rejected" && statusOf(ofTag.reason) !== 404) throw ofTag.reason;
  const [isBranch, isTag] = [ofBranch, ofTag].map(isThere);
  if (isBranch && isTag) {
    throw new RunError("POLICY_UNREADABLE", `${ref} is both a branch and a tag of ${project}`, {
      advice: `write @refs/heads/${ref} or @refs/tags/${ref}, or name a commit by its full SHA`,
    });
  }
  if (isBranch || isTag) return fileOf(isBranch ? ofBranch : ofTag);
  return /^[0-9a-f]{7,39}$/.test(ref) ? read(ref) : fileOf(ofTag);
}

/** Where only the file is missing, the ref is there (lib/api/files.rb). */
function isThere(result: PromiseSettledResult<RawFile>): boolean {
  return result.status === "fulfilled" || /File Not Found/.test(String(result.reason.words));
}

function fileOf(result: PromiseSettledResult<RawFile>): RawFile {
  if (result.status === "rejected") throw result.reason;
  return result.value;
}

function statusOf(error: unknown): unknown {
  return error instanceof RunError && "status" in error ? error.status : undefined;
}

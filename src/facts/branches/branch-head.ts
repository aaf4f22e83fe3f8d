/** The head of a branch, and files as they are at that commit. A ref is a branch only if the request says so. */

import type { GitLab } from "../../gitlab/client.ts";
import { RunError } from "../../shared/errors.ts";
import { plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineFact, type Fact } from "../define.ts";

export interface BranchHead {
  readonly name: string;
  /** 40 hex digits. */
  readonly sha: string;
  /** By a rule of the project or of a group above it. */
  readonly isProtected: boolean;
}

const Branch = z.object({ name: z.string(), protected: z.boolean(), commit: z.object({ id: z.string() }) });

/** The endpoint takes the plain name, and looks among branches only (lib/api/branches.rb). */
export async function readBranchHead(
  gitlab: Pick<GitLab, "read">,
  projectId: number | string,
  name: string,
): Promise<BranchHead> {
  const [project, encoded] = [projectId, name].map(encodeURIComponent);
  const answer = await gitlab.read(`/projects/${project}/repository/branches/${encoded}`);
  const { data: branch } = z.safeParse(Branch, answer);
  if (branch?.name !== name)
    throw new RunError("GITLAB_UNEXPECTED", `GitLab's answer is not about the branch ${plain(name, 80)}`);
  return { name, sha: branch.commit.id, isProtected: branch.protected };
}

/** Read once for each branch, so that all that a run reads of a branch is of one commit. */
export function branchHead(name: string): Fact<BranchHead> {
  return defineFact<BranchHead>({
    id: `branch_head(${name})`,
    summary: `The branch ${plain(name, 80)}`,
    requiredRole: "at least Reporter in a private project",
    scope: "project",
    collect: ({ gitlab, projectId }) => readBranchHead(gitlab, projectId, name),
  });
}

/**
 * Reads a file beside the head of its branch. Of a bare name Git takes the tag before the branch, and a Developer may
 * create tags: so the branch is named in full, and the commit that GitLab read must be the branch's. If a push came
 * between, the file is read once more, at the commit.
 */
export async function atHead<T extends { readonly commit?: string | undefined } | undefined>(
  branch: string,
  reading: Promise<BranchHead>,
  read: (ref: string) => Promise<T>,
): Promise<T> {
  const [head, early] = await Promise.all([reading, read(`refs/heads/${branch}`)]);
  if (early === undefined || early.commit === head.sha) return early;
  return (await import("../lagging-replica.ts")).readAtCommit(branch, head.sha, read);
}

/** The pipeline of the target branch that a change is compared with. */

import * as z from "zod/mini";
import { maybe, parse } from "../../shared/schema.ts";
import { defineFact, type FactContext } from "../define.ts";
import { changeOrigin } from "../merge-request/change-origin.ts";
import { mergeRequest } from "../merge-request/merge-request.ts";

export interface TargetPipeline {
  readonly id: number;
  /** 40 hex digits. */
  readonly sha: string;
  readonly status: string;
  /** It ran at the commit where the change began. */
  readonly isAtBase: boolean;
}

const Pipeline = z.object({
  id: z.number(),
  ref: z.string(),
  sha: z.string(),
  status: z.string(),
  source: maybe(z.string()),
});

const requiredRole = "at least Reporter, or public pipelines";

/**
 * The newest successful pipeline at the merge base, else the branch's newest successful one. Null if there is neither.
 * Source: gitlab-evidence 3.3.
 */
export const targetPipeline = defineFact<
  TargetPipeline | null,
  { mergeRequest: typeof mergeRequest; origin: typeof changeOrigin }
>({
  id: "target_pipeline",
  summary: "The pipeline of the target branch",
  requiredRole,
  scope: "merge_request",
  needs: { mergeRequest, origin: changeOrigin },
  async collect(context, { mergeRequest: { targetBranch }, origin: { baseSha } }) {
    const atBase = baseSha === undefined ? [] : await pipelinesAt(context, targetBranch, baseSha);
    const [best] = atBase.filter(({ status }) => status === "success");
    return best ?? (await newestSuccessful(context, targetBranch));
  },
});

/** All pipelines of a branch at one commit, newest first, except child pipelines. */
export async function pipelinesAt(
  { gitlab, projectId }: FactContext,
  branch: string,
  sha: string,
): Promise<readonly TargetPipeline[]> {
  const found = await gitlab.read(`/projects/${projectId}/pipelines`, { ref: branch, sha, perPage: 100 });
  return counted(found, branch).map(({ id, status }) => ({ id, sha, status, isAtBase: true }));
}

async function newestSuccessful({ gitlab, projectId }: FactContext, branch: string) {
  const parameters = { ref: branch, status: "success", perPage: 20, page: 1 };
  const [newest] = counted(await gitlab.read(`/projects/${projectId}/pipelines`, parameters), branch);
  return newest ? { id: newest.id, sha: newest.sha, status: newest.status, isAtBase: false } : null;
}

/** The filter can also return reserved refs. */
function counted(found: unknown, branch: string) {
  return parse(z.array(Pipeline), found)
    .filter(({ ref, source }) => ref === branch && source !== "parent_pipeline")
    .sort((a, b) => b.id - a.id);
}

/** Commits of the target branch that a change is compared with, in GitLab's order (gitlab-evidence 4.4). */

import { isAbsent } from "../../shared/absent.ts";
import { parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact, type FactContext } from "../define.ts";
import { changeOrigin } from "../merge-request/change-origin.ts";
import { type HeadPipeline, headPipeline } from "./pipeline.ts";

const Commit = z.object({ parent_ids: z.array(z.string()) });

/**
 * Full SHAs: the commit that the head was merged with, if its pipeline ran on a merged result; the commit where the
 * change began; and the head of the target branch when the newest diff was made.
 */
export const baseCommits = defineFact<
  readonly string[],
  { origin: typeof changeOrigin; pipeline: typeof headPipeline }
>({
  id: "base_commits",
  summary: "The commits of the target branch that the change is compared with",
  requiredRole: "at least Reporter with scope read_api",
  scope: "merge_request",
  needs: { origin: changeOrigin, pipeline: headPipeline },
  async collect(context, { origin: { baseSha, startSha }, pipeline }) {
    const isMerged = pipeline?.kind === "merged_result" || pipeline?.kind === "merge_train";
    const targetSha = pipeline && isMerged ? await mergedWith(context, pipeline) : undefined;
    return [...new Set([targetSha, baseSha, startSha])].filter((sha) => sha !== undefined);
  },
});

/** The first parent of the temporary merge commit. That commit disappears some time after the merge. */
async function mergedWith(
  { gitlab }: FactContext,
  { projectId, sha }: HeadPipeline,
): Promise<string | undefined> {
  try {
    return parse(Commit, await gitlab.read(`/projects/${projectId}/repository/commits/${sha}`)).parent_ids[0];
  } catch (error) {
    // lib/api/commits.rb
    if (isAbsent(error, "404 Commit Not Found")) return undefined;
    throw error;
  }
}

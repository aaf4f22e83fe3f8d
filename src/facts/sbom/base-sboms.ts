/** The SBOMs that a change is compared with: of the target branch's pipeline where the change began. */

import { plain } from "../../shared/text.ts";
import { defineFact, type Fact } from "../define.ts";
import { changeOrigin } from "../merge-request/change-origin.ts";
import { mergeRequest } from "../merge-request/merge-request.ts";
import { branchJobs, mostTried, pipelinesAt, probableBase } from "../pipeline/target-pipeline.ts";
import { idOf, type SbomFile, type SbomSource, sbomsInArtifacts } from "./artifacts.ts";

/**
 * Of the newest pipeline that has one, at the merge base or at the head that the branch had then, as GitLab looks for
 * its own comparison (gitlab-evidence 4.4). Empty if no pipeline has one. An incomplete SBOM is an error: old components that
 * it lacks would count as new.
 */
export function baseSbomsAt(source: SbomSource = {}): Fact<readonly SbomFile[]> {
  return defineFact<readonly SbomFile[], { mergeRequest: typeof mergeRequest; origin: typeof changeOrigin }>({
    id: idOf("sboms_before", source),
    summary: "The SBOMs of the target branch",
    requiredRole: "at least Developer with scope read_api",
    scope: "merge_request",
    needs: { mergeRequest, origin: changeOrigin },
    ahead: probableBase,
    async collect(context, { mergeRequest: { targetBranch }, origin: { baseSha, startSha } }) {
      const shas = [...new Set([baseSha, startSha])].filter((sha) => sha !== undefined);
      for (const sha of shas) {
        for (const { id } of (await context.read(pipelinesAt(targetBranch, sha))).slice(0, mostTried)) {
          const where = `pipeline ${id} of ${plain(targetBranch, 80)}`;
          const jobs = await context.read(branchJobs(id));
          const found = jobs ? await sbomsInArtifacts(context, jobs, source, where) : [];
          if (found.length > 0) return found;
        }
      }
      return [];
    },
  });
}

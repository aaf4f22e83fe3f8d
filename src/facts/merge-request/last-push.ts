/** When GitLab learned of the head of the merge request, and since when its patch is unchanged. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";
import { ofJudgedHead } from "../judged-head.ts";
import { UnreadableFact } from "../source.ts";
import { mergeRequest } from "./merge-request.ts";

const Versions = z.array(
  z.object({
    id: z.number(),
    head_commit_sha: z.string(),
    created_at: z.string(),
    patch_id_sha: maybe(z.string()),
  }),
);

/** Milliseconds since 1970 UTC, by GitLab's clock, like the times of approvals. */
export interface LastPush {
  readonly at: number;
  /** Not later than `at`: a rebase that does not change the patch does not count here. */
  readonly unchangedSince: number;
}

/**
 * GitLab also makes a version when the target branch moves. Those with the same head are one push (gitlab-evidence
 * 1.4).
 */
export const lastPush = defineFact<LastPush, { mergeRequest: typeof mergeRequest }>({
  id: "last_push",
  summary: "The versions of the merge request",
  requiredRole: "at least Reporter with scope read_api",
  scope: "merge_request",
  needs: { mergeRequest },
  async collect(context, { mergeRequest: { sha } }) {
    const { gitlab, projectId, iid } = context;
    const path = `/projects/${projectId}/merge_requests/${iid}/versions`;
    const read = async () =>
      [...parse(Versions, await gitlab.read(path, { perPage: 100 }))].sort((one, other) => other.id - one.id);
    const versions = await ofJudgedHead(context, read, ([first]) => first?.head_commit_sha);
    const [newest] = versions;
    if (!newest) throw new UnreadableFact("there are none");
    const ofHead = runOf(versions, ({ head_commit_sha }) => head_commit_sha === sha);
    const patch = newest.patch_id_sha;
    // Null means that it was not computed, and an older GitLab has none, so null equals nothing.
    const ofPatch = runOf(
      versions,
      ({ head_commit_sha, patch_id_sha }) =>
        head_commit_sha === sha || (patch !== undefined && patch_id_sha === patch),
    );
    return { at: timeOf(ofHead), unchangedSince: timeOf(ofPatch) };
  },
});

/** The oldest of the versions at the beginning that are alike. */
function runOf<T>(versions: readonly T[], isAlike: (version: T) => boolean): T | undefined {
  const end = versions.findIndex((version) => !isAlike(version));
  return versions.at(end < 0 ? -1 : end - 1);
}

function timeOf(version: { readonly created_at: string } | undefined): number {
  const time = Date.parse(version?.created_at ?? "");
  if (Number.isNaN(time)) throw new UnreadableFact("GitLab does not say when they were made");
  return time;
}

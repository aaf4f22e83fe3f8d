/** The merge request itself, as GitLab shows its newest stored diff. */

import * as z from "zod/mini";
import { defineFact } from "./define.ts";

const MergeRequest = z.pipe(
  z.object({
    iid: z.number(),
    project_id: z.number(),
    title: z.string(),
    draft: z.optional(z.boolean()),
    work_in_progress: z.optional(z.boolean()),
    sha: z.nullable(z.string()),
    target_branch: z.string(),
    created_at: z.string(),
    prepared_at: z.nullish(z.string()),
    author: z.object({ username: z.string() }),
    references: z.optional(z.object({ full: z.string() })),
    web_url: z.optional(z.string()),
  }),
  z.transform((mr) => ({
    iid: mr.iid,
    projectId: mr.project_id,
    projectPath: mr.references?.full.replace(/![0-9]+$/, ""),
    title: mr.title,
    isDraft: mr.draft ?? mr.work_in_progress,
    sha: mr.sha ?? undefined,
    targetBranch: mr.target_branch,
    createdAt: mr.created_at,
    /** Until then GitLab has neither diff nor approval rules. Versions before 15.x do not send the key. */
    isPrepared: mr.prepared_at !== null,
    author: mr.author.username,
    url: mr.web_url,
  })),
);
export type MergeRequest = z.infer<typeof MergeRequest>;

export const mergeRequest = defineFact<MergeRequest>({
  id: "merge_request",
  summary: "The merge request",
  right: "at least Reporter in a private project",
  about: "merge_request",
  collect: async ({ gitlab, projectId, iid }) =>
    MergeRequest.parse(await gitlab.MergeRequests.show(projectId, iid ?? 0)),
});

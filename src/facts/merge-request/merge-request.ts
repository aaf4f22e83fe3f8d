/** The merge request itself, as GitLab shows its newest stored diff. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";

const MergeRequest = z.pipe(
  z.object({
    iid: z.number(),
    project_id: z.number(),
    title: z.string(),
    state: maybe(z.string()),
    draft: maybe(z.boolean()),
    work_in_progress: maybe(z.boolean()),
    sha: z.nullable(z.string()),
    target_branch: z.string(),
    source_branch: maybe(z.string()),
    source_project_id: maybe(z.number()),
    description: maybe(z.string()),
    labels: maybe(z.array(z.string())),
    created_at: z.string(),
    prepared_at: z.nullish(z.string()),
    changes_count: z.nullish(z.string()),
    author: z.object({ username: z.string() }),
    references: maybe(z.object({ full: z.string() })),
    web_url: maybe(z.string()),
  }),
  z.transform((mr) => ({
    iid: mr.iid,
    projectId: mr.project_id,
    projectPath: mr.references?.full.replace(/![0-9]+$/, ""),
    title: mr.title,
    /** Such as `opened`. */
    state: mr.state,
    isDraft: mr.draft ?? mr.work_in_progress,
    sha: mr.sha ?? undefined,
    targetBranch: mr.target_branch,
    sourceBranch: mr.source_branch,
    /** Undefined if the fork is gone. */
    sourceProjectId: mr.source_project_id,
    description: mr.description ?? "",
    labels: mr.labels,
    createdAt: mr.created_at,
    /** Before it is prepared, GitLab has neither diff nor approval rules. Versions before 15.x do not send the key. */
    isPrepared: mr.prepared_at !== null,
    /** Number of files of the stored diff, as text; `1000+` if the diff was cut. */
    changesCount: mr.changes_count ?? undefined,
    author: mr.author.username,
    url: mr.web_url,
  })),
);
export type MergeRequest = z.infer<typeof MergeRequest>;

export const mergeRequest = defineFact<MergeRequest>({
  id: "merge_request",
  summary: "The merge request",
  requiredRole: "at least Reporter in a private project",
  scope: "merge_request",
  collect: async ({ gitlab, projectId, iid }) =>
    parse(MergeRequest, await gitlab.MergeRequests.show(projectId, iid ?? 0)),
});

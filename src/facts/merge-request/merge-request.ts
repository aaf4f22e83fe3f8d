/** The merge request itself, as GitLab shows its newest stored diff. */

import {
  absentOr,
  flag,
  list,
  mapped,
  maybe,
  nullable,
  number,
  type Of,
  object,
  parse,
  text,
} from "../../shared/shape.ts";
import { defineFact } from "../define.ts";

const MergeRequest = mapped(
  object({
    iid: number(),
    project_id: number(),
    title: text(),
    draft: maybe(flag()),
    work_in_progress: maybe(flag()),
    sha: nullable(text()),
    target_branch: text(),
    source_branch: maybe(text()),
    source_project_id: maybe(number()),
    description: maybe(text()),
    labels: maybe(list(text())),
    created_at: text(),
    prepared_at: absentOr(nullable(text())),
    changes_count: absentOr(nullable(text())),
    author: object({ username: text() }),
    references: maybe(object({ full: text() })),
    web_url: maybe(text()),
  }),
  (mr) => ({
    iid: mr.iid,
    projectId: mr.project_id,
    projectPath: mr.references?.full.replace(/![0-9]+$/, ""),
    title: mr.title,
    isDraft: mr.draft ?? mr.work_in_progress,
    sha: mr.sha ?? undefined,
    targetBranch: mr.target_branch,
    sourceBranch: mr.source_branch,
    /** Undefined where the fork is gone. */
    sourceProjectId: mr.source_project_id,
    description: mr.description ?? "",
    labels: mr.labels,
    createdAt: mr.created_at,
    /** Until then GitLab has neither diff nor approval rules. Versions before 15.x do not send the key. */
    isPrepared: mr.prepared_at !== null,
    /** Files of the stored diff, as text; `1000+` where it was cut. */
    changesCount: mr.changes_count ?? undefined,
    author: mr.author.username,
    url: mr.web_url,
  }),
);
export type MergeRequest = Of<typeof MergeRequest>;

export const mergeRequest = defineFact<MergeRequest>({
  id: "merge_request",
  summary: "The merge request",
  requiredRole: "at least Reporter in a private project",
  scope: "merge_request",
  collect: async ({ gitlab, projectId, iid }) =>
    parse(MergeRequest, await gitlab.MergeRequests.show(projectId, iid ?? 0)),
});

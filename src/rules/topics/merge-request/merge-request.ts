/** `merge_request`: the merge request's own words and settings. */

import { mergeRequest } from "../../../facts/merge-request/merge-request.ts";
import { threads } from "../../../facts/merge-request/threads.ts";
import { defineTopic } from "../../topic.ts";
import { bool, int, optional, record, string, strings, timestamp } from "../../types.ts";

export const mergeRequestTopic = defineTopic({
  name: "merge_request",
  scope: "merge_request",
  summary: "The merge request that is judged",
  needs: { mergeRequest },
  type: record({
    iid: int("Number within the project"),
    title: string("Title, with its draft mark if it has one"),
    description: string("Description, as Markdown source; empty if the merge request has none"),
    draft: optional(bool("Whether it is a draft")),
    labels: optional(strings("Names of its labels")),
    author: string("Username of the author"),
    source_branch: optional(string("Source branch")),
    target_branch: string("Target branch"),
    sha: optional(string("Head commit, 40 hex digits")),
    created_at: timestamp("When it was opened"),
  }),
  value: ({ mergeRequest: mr }) => ({
    iid: mr.iid,
    title: mr.title,
    description: mr.description,
    draft: mr.isDraft,
    labels: mr.labels,
    author: mr.author,
    source_branch: mr.sourceBranch,
    target_branch: mr.targetBranch,
    sha: mr.sha,
    created_at: Date.parse(mr.createdAt),
  }),
});

export const threadsTopic = defineTopic({
  name: "threads",
  scope: "merge_request",
  summary: "The threads of the merge request that can be resolved",
  needs: { threads },
  type: record({
    resolvable: int("Threads that can be resolved"),
    resolved: int("Threads that are resolved"),
  }),
  value: ({ threads: { resolvable, resolved } }) => ({ resolvable, resolved }),
});

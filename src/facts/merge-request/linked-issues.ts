/** Issues that GitLab links to the merge request: those that it closes, and all that it mentions. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact, type Fact } from "../define.ts";

/** An issue of an external tracker has only an id, which is its key. */
const Issue = z.pipe(
  z.object({
    id: z.union([z.number(), z.string()]),
    iid: maybe(z.number()),
    references: maybe(z.object({ full: z.string() })),
  }),
  z.transform(({ id, iid, references }) => references?.full ?? (iid === undefined ? String(id) : `#${iid}`)),
);

/**
 * As people write them, such as `acme/payments#3`. Only issues that the token's user may read. The links to the list's pages
 * name the merge request. Nothing names the head: a background job derives the issues from title, description and commits
 * (`cache_merge_request_closes_issues!` in app/models/merge_request.rb), and neither REST, GraphQL nor the issue's own
 * `closed_by` (lib/api/issues.rb) says when. So an older list of the same merge request is not noticed.
 */
export type LinkedIssues = readonly string[];

function linked(id: string, what: string, end: string): Fact<LinkedIssues> {
  return defineFact<LinkedIssues>({
    id,
    summary: `The issues that the merge request ${what}`,
    requiredRole: "at least Reporter with scope read_api, and permission to read the issues",
    scope: "merge_request",
    async collect({ gitlab, projectId, iid }) {
      const path = `/projects/${projectId}/merge_requests/${iid}/${end}`;
      return parse(z.array(Issue), await gitlab.read(path, { perPage: 100 }));
    },
  });
}

/** A background job of GitLab keeps this list. With an external tracker, it covers the default branch only. */
export const closedIssues = linked("closed_issues", "closes", "closes_issues");
/** In title, description, commits and visible notes. */
export const mentionedIssues = linked("mentioned_issues", "mentions", "related_issues");

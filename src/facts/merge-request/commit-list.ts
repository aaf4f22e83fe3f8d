/** The commits of the merge request over GraphQL: all of them, each with author, committer address and signature. */

import * as z from "zod/mini";
import { maybe, parse } from "../../shared/schema.ts";
import { PageInfo } from "../connection.ts";
import { allOf } from "../connection-pages.ts";
import { defineSelectedFact, type FactContext } from "../define.ts";
import { globalProjectId } from "../select.ts";
import { UnreadableFact } from "../source.ts";

const Commits = z.object({
  pageInfo: PageInfo,
  nodes: z.array(
    z.object({
      sha: z.string(),
      authorEmail: maybe(z.string()),
      committerEmail: maybe(z.string()),
      author: maybe(z.object({ username: z.string() })),
      signature: maybe(z.object({ __typename: maybe(z.string()), verificationStatus: maybe(z.string()) })),
    }),
  ),
});
const Node = z.object({ commitCount: z.nullable(z.number()), commits: z.nullable(Commits) });
export type ListedCommit = z.infer<typeof Commits>["nodes"][number];

const fields =
  "pageInfo { hasNextPage endCursor } nodes { sha authorEmail committerEmail author { username } signature { __typename verificationStatus } }";

export const commitList = defineSelectedFact<readonly ListedCommit[]>({
  id: "commit_list",
  summary: "The commits of the merge request",
  requiredRole: "at least Reporter with scope read_api",
  scope: "merge_request",
  select: {
    on: "merge_request",
    fields: `commitCount commits(first: 100) { ${fields} }`,
    async read(raw, context) {
      const { commits: first, commitCount } = parse(Node, raw);
      if (!first) throw new UnreadableFact("GitLab shows this token no commits");
      const commits = await allOf(first, (after) => nextCommits(context, after));
      if (commitCount !== null && commits.length !== commitCount) {
        throw new UnreadableFact(`${commits.length} of ${commitCount} commits were read`);
      }
      return commits;
    },
  },
});

async function nextCommits({ gitlab, projectId, iid }: FactContext, after: string) {
  const query = `query($ids: [ID!], $iid: String!, $after: String) { projects(ids: $ids, first: 1) { nodes { id mergeRequest(iid: $iid) { iid commits(first: 100, after: $after) { ${fields} } } } } }`;
  const variables = { ids: [globalProjectId(projectId)], iid: String(iid), after };
  const { data, errors } = await gitlab.graphql(query, variables);
  if (errors.length > 0) throw new UnreadableFact(`GraphQL answered with errors: ${errors.join("; ")}`);
  const Page = z.object({
    projects: z.object({ nodes: z.array(z.object({ mergeRequest: z.object({ commits: Commits }) })) }),
  });
  const [found] = parse(Page, data).projects.nodes;
  if (!found) throw new UnreadableFact("the commits vanished while they were read");
  return found.mergeRequest.commits;
}

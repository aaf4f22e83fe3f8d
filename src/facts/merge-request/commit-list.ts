/** The commits of the merge request over GraphQL: whole, with author, committer address and signature of each. */

import { flag, list, maybe, nullable, number, type Of, object, parse, text } from "../../shared/shape.ts";
import { defineSelectedFact, type FactContext } from "../define.ts";
import { globalProjectId } from "../select.ts";
import { UnreadableFact } from "../source.ts";

const Commits = object({
  pageInfo: object({ hasNextPage: flag(), endCursor: maybe(text()) }),
  nodes: list(
    object({
      sha: text(),
      authorEmail: maybe(text()),
      committerEmail: maybe(text()),
      author: maybe(object({ username: text() })),
      signature: maybe(object({ __typename: maybe(text()), verificationStatus: maybe(text()) })),
    }),
  ),
});
const Node = object({ commitCount: nullable(number()), commits: nullable(Commits) });
export type ListedCommit = Of<typeof Commits>["nodes"][number];

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
      const commits = [...first.nodes];
      for (let page = first.pageInfo; page.hasNextPage; ) {
        const next = await nextCommits(context, page.endCursor ?? "");
        commits.push(...next.nodes);
        page = next.pageInfo;
      }
      if (commitCount !== null && commits.length !== commitCount) {
        throw new UnreadableFact(`${commits.length} of ${commitCount} commits were read`);
      }
      return commits;
    },
  },
});

async function nextCommits({ gitlab, projectId, iid }: FactContext, after: string) {
  const query = `query($ids: [ID!], $iid: String!, $after: String) { projects(ids: $ids, first: 1) { nodes { mergeRequest(iid: $iid) { commits(first: 100, after: $after) { ${fields} } } } } }`;
  const variables = { ids: [globalProjectId(projectId)], iid: String(iid), after };
  const { data, errors } = await gitlab.graphql(query, variables);
  if (errors.length > 0) throw new UnreadableFact(`GraphQL answered with errors: ${errors.join("; ")}`);
  const Page = object({
    projects: object({ nodes: list(object({ mergeRequest: object({ commits: Commits }) })) }),
  });
  const [found] = parse(Page, data).projects.nodes;
  if (!found) throw new UnreadableFact("the commits vanished while they were read");
  return found.mergeRequest.commits;
}

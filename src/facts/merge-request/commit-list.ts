/** The commits of the merge request over GraphQL: all of them, each with author, committer address and signature. */

import { allFrom } from "../../shared/all-pages.ts";
import { PageInfo } from "../../shared/connection.ts";
import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineSelectedFact } from "../define.ts";
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
const Further = z.object({ commits: Commits });
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
      const commits = await allFrom("commits", first, async (after) => {
        const { ofMergeRequest } = await import("./of-merge-request.ts");
        const selection = `commits(first: 100, after: $after) { ${fields} }`;
        return (await ofMergeRequest(context, selection, Further, after)).commits;
      });
      if (commitCount !== null && commits.length !== commitCount) {
        throw new UnreadableFact(`${commits.length} of ${commitCount} commits were read`);
      }
      // The newest comes first. Under a head there is one, so an empty list hides the commits.
      const { sha } = await context.head();
      if (commits[0]?.sha !== sha)
        throw new UnreadableFact(`the newest is ${commits[0]?.sha ?? "missing"}, and the run judges ${sha}`);
      return commits;
    },
  },
});

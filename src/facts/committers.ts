/** The GitLab users who committed to the merge request, as GitLab decides who may not approve (commit_collection.rb). */

import * as z from "zod/mini";
import { UnreadableFact } from "./collect.ts";
import { defineSelectedFact, type FactContext } from "./define.ts";
import { globalProjectId } from "./select.ts";

const User = z.object({ username: z.string() });
const Commits = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullish(z.string()) }),
  nodes: z.array(
    z.object({
      sha: z.string(),
      authorEmail: z.nullish(z.string()),
      committerEmail: z.nullish(z.string()),
      author: z.nullish(User),
      signature: z.nullish(z.object({ verificationStatus: z.nullish(z.string()) })),
    }),
  ),
});
const Node = z.object({
  commitCount: z.nullable(z.number()),
  committers: z.nullable(z.object({ nodes: z.array(User) })),
  commits: z.nullable(Commits),
});
type Commit = z.infer<typeof Commits>["nodes"][number];

export interface Committers {
  readonly usernames: readonly string[];
  /** Commits whose committer address no GitLab user owns; they exclude nobody from approving. */
  readonly unownedCommits: number;
}

const commitFields =
  "pageInfo { hasNextPage endCursor } nodes { sha authorEmail committerEmail author { username } signature { verificationStatus } }";

export const committers = defineSelectedFact<Committers>({
  id: "committers",
  summary: "The committers of the merge request",
  right: "at least Reporter with scope read_api",
  about: "merge_request",
  select: {
    on: "merge_request",
    fields: `commitCount committers(first: 100) { nodes { username } } commits(first: 100) { ${commitFields} }`,
    async read(raw, context) {
      const node = Node.parse(raw);
      if (!node.committers || !node.commits) throw new UnreadableFact("GitLab shows this token no commits");
      const commits = [...node.commits.nodes];
      for (let page = node.commits.pageInfo; page.hasNextPage; ) {
        const next = await nextCommits(context, page.endCursor ?? "");
        commits.push(...next.nodes);
        page = next.pageInfo;
      }
      if (node.commitCount !== null && commits.length !== node.commitCount) {
        throw new UnreadableFact(`${commits.length} of ${node.commitCount} commits were read`);
      }
      if (node.committers.nodes.length >= 100) throw new UnreadableFact("more than 100 committers");
      return resolve(node.committers.nodes, commits);
    },
  },
});

async function nextCommits({ gitlab, projectId, iid }: FactContext, after: string) {
  const query = `query($ids: [ID!], $iid: String!, $after: String) { projects(ids: $ids, first: 1) { nodes { mergeRequest(iid: $iid) { commits(first: 100, after: $after) { ${commitFields} } } } } }`;
  const { data, errors } = await gitlab.graphql(query, {
    ids: [globalProjectId(projectId)],
    iid: String(iid),
    after,
  });
  if (errors.length > 0) throw new UnreadableFact(`GraphQL answered with errors: ${errors.join("; ")}`);
  const Page = z.object({
    projects: z.object({ nodes: z.array(z.object({ mergeRequest: z.object({ commits: Commits }) })) }),
  });
  const [found] = Page.parse(data).projects.nodes;
  if (!found) throw new UnreadableFact("the commits vanished while they were read");
  return found.mergeRequest.commits;
}

/**
 * GraphQL's `committers` leaves merge commits out, and does not take the author for commits signed by GitLab itself
 * (web editor, suggestions, rebase). Both are added from the commits, whose author is mapped by author address.
 */
function resolve(listed: readonly { username: string }[], commits: readonly Commit[]): Committers {
  const usernames = new Set(listed.map(({ username }) => username));
  let unownedCommits = 0;
  for (const commit of commits) {
    const byGitLab = commit.signature?.verificationStatus?.toUpperCase() === "VERIFIED_SYSTEM";
    const same = commit.authorEmail?.toLowerCase() === commit.committerEmail?.toLowerCase();
    if (!byGitLab && !same) continue;
    if (commit.author) usernames.add(commit.author.username);
    else unownedCommits++;
  }
  return { usernames: [...usernames].sort(), unownedCommits };
}

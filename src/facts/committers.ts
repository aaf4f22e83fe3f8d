/** The GitLab users who committed to the merge request, as GitLab decides who may not approve (commit_collection.rb). */

import { flag, list, maybe, nullable, number, type Of, object, parse, text } from "../shared/shape.ts";
import { UnreadableFact } from "./collect.ts";
import { defineSelectedFact, type FactContext } from "./define.ts";
import { globalProjectId } from "./select.ts";

const User = object({ username: text() });
const Commits = object({
  pageInfo: object({ hasNextPage: flag(), endCursor: maybe(text()) }),
  nodes: list(
    object({
      sha: text(),
      authorEmail: maybe(text()),
      committerEmail: maybe(text()),
      author: maybe(User),
      signature: maybe(object({ verificationStatus: maybe(text()) })),
    }),
  ),
});
const Node = object({
  commitCount: nullable(number()),
  committers: nullable(object({ nodes: list(User) })),
  commits: nullable(Commits),
});
type Commit = Of<typeof Commits>["nodes"][number];

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
      const node = parse(Node, raw);
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
  const Page = object({
    projects: object({ nodes: list(object({ mergeRequest: object({ commits: Commits }) })) }),
  });
  const [found] = parse(Page, data).projects.nodes;
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

/** The GitLab users who committed to the merge request, as GitLab decides who may not approve (commit_collection.rb). */

import { PageInfo } from "../../shared/connection.ts";
import { parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { wholeOf } from "../connection.ts";
import { defineFact, defineSelectedFact } from "../define.ts";
import { UnreadableFact } from "../source.ts";
import { commitList, type ListedCommit } from "./commit-list.ts";
import { commits as restCommits } from "./commits.ts";

const Node = z.object({
  committers: z.nullable(
    z.object({ pageInfo: PageInfo, nodes: z.array(z.object({ username: z.string() })) }),
  ),
});

/** The committers that GitLab itself lists: without merge commits, and without commits that GitLab signed. */
const listedCommitters = defineSelectedFact<readonly string[]>({
  id: "listed_committers",
  summary: "The committers of the merge request",
  requiredRole: "at least Reporter with scope read_api",
  scope: "merge_request",
  select: {
    on: "merge_request",
    fields: "committers(first: 100) { pageInfo { hasNextPage } nodes { username } }",
    read(raw) {
      const { committers: shown } = parse(Node, raw);
      if (!shown) throw new UnreadableFact("GitLab shows this token no committers");
      return wholeOf(shown, "committers").map(({ username }) => username);
    },
  },
});

export interface Committers {
  readonly usernames: readonly string[];
  /** Commits whose committer address belongs to no GitLab user. They exclude nobody from approving. */
  readonly unownedCommits: number;
  /** Committer addresses of merge commits whose user GitLab does not show: at most this many people, who may be anybody. */
  readonly hiddenMergers?: number;
}

/**
 * The committers that GitLab lists, and the authors of commits whose author and committer address are the same (merge
 * commits are among them) or that GitLab itself signed (web editor, suggestions, rebase). If somebody committed a merge
 * in another author's name, the user is known only if that address is an author's somewhere in the merge request.
 */
export const committers = defineFact<
  Committers,
  { listed: typeof listedCommitters; commits: typeof commitList }
>({
  id: "committers",
  summary: "The committers of the merge request",
  requiredRole: "at least Reporter with scope read_api",
  scope: "merge_request",
  needs: { listed: listedCommitters, commits: commitList },
  async collect({ read }, { listed, commits }) {
    const usernames = new Set(listed);
    const byAddress = new Map(
      commits.flatMap(({ author, authorEmail }) =>
        author && authorEmail !== undefined ? [[authorEmail.toLowerCase(), author.username] as const] : [],
      ),
    );
    const unclear: ListedCommit[] = [];
    let unownedCommits = 0;
    for (const commit of commits) {
      const { signature, author, authorEmail, committerEmail } = commit;
      if (authorEmail === undefined || committerEmail === undefined)
        throw new UnreadableFact(`GitLab does not show the addresses of commit ${commit.sha.slice(0, 8)}`);
      const byGitLab = signature?.verificationStatus?.toUpperCase() === "VERIFIED_SYSTEM";
      const same = authorEmail.toLowerCase() === committerEmail.toLowerCase();
      const committer = byGitLab || same ? author?.username : byAddress.get(committerEmail.toLowerCase());
      if (committer !== undefined) usernames.add(committer);
      else if (byGitLab || same) unownedCommits++;
      else unclear.push(commit);
    }
    const rest = { usernames: [...usernames].sort(), unownedCommits };
    if (unclear.length === 0) return rest;
    const merges = new Set((await read(restCommits)).filter(({ isMerge }) => isMerge).map(({ sha }) => sha));
    const hidden = unclear.filter(({ sha }) => merges.has(sha));
    return { ...rest, hiddenMergers: new Set(hidden.map(({ committerEmail }) => committerEmail)).size };
  },
});

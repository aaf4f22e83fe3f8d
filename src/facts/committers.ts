/** The GitLab users who committed to the merge request, as GitLab decides who may not approve (commit_collection.rb). */

import { list, nullable, object, parse, text } from "../shared/shape.ts";
import { UnreadableFact } from "./collect.ts";
import { commitList } from "./commit-list.ts";
import { defineFact, defineSelectedFact } from "./define.ts";

const Node = object({ committers: nullable(object({ nodes: list(object({ username: text() })) })) });
const mostShown = 100;

/** What GitLab itself lists; merge commits are left out there, and commits that GitLab signed count for nobody. */
const listedCommitters = defineSelectedFact<readonly string[]>({
  id: "listed_committers",
  summary: "The committers of the merge request",
  right: "at least Reporter with scope read_api",
  about: "merge_request",
  select: {
    on: "merge_request",
    fields: `committers(first: ${mostShown}) { nodes { username } }`,
    read(raw) {
      const { committers: shown } = parse(Node, raw);
      if (!shown) throw new UnreadableFact("GitLab shows this token no committers");
      if (shown.nodes.length >= mostShown)
        throw new UnreadableFact(`there are ${mostShown} or more, and no more are shown`);
      return shown.nodes.map(({ username }) => username);
    },
  },
});

export interface Committers {
  readonly usernames: readonly string[];
  /** Commits whose committer address no GitLab user owns; they exclude nobody from approving. */
  readonly unownedCommits: number;
}

/**
 * Those GitLab lists, and the authors of commits whose author and committer address are the same (merge commits are
 * among them) or that GitLab itself signed (web editor, suggestions, rebase).
 */
export const committers = defineFact<
  Committers,
  { listed: typeof listedCommitters; commits: typeof commitList }
>({
  id: "committers",
  summary: "The committers of the merge request",
  right: "at least Reporter with scope read_api",
  about: "merge_request",
  needs: { listed: listedCommitters, commits: commitList },
  async collect(_context, { listed, commits }) {
    const usernames = new Set(listed);
    let unownedCommits = 0;
    for (const { signature, author, authorEmail, committerEmail } of commits) {
      const byGitLab = signature?.verificationStatus?.toUpperCase() === "VERIFIED_SYSTEM";
      const same = authorEmail?.toLowerCase() === committerEmail?.toLowerCase();
      if (!byGitLab && !same) continue;
      if (author) usernames.add(author.username);
      else unownedCommits++;
    }
    return { usernames: [...usernames].sort(), unownedCommits };
  },
});

/** Who is a committer, from what GitLab lists of commits: values in, values out. */

import { describe, expect, it } from "vitest";
import type { FactContext } from "../../../../src/facts/define.ts";
import type { ListedCommit } from "../../../../src/facts/merge-request/commit-list.ts";
import { committers } from "../../../../src/facts/merge-request/committers.ts";
import { caught } from "../../../support/inputs.ts";

/** A commit; an address without a user is that of somebody whom GitLab does not know. */
function commit(sha: string, partial: Partial<ListedCommit>): ListedCommit {
  return {
    sha,
    authorEmail: undefined,
    committerEmail: undefined,
    author: undefined,
    signature: undefined,
    ...partial,
  };
}

const by = (username: string) => ({ authorEmail: `${username}@acme.example`, author: { username } });
const committedBy = (username: string) => ({ committerEmail: `${username}@acme.example` });
const byGitLab = { signature: { __typename: "GpgSignature", verificationStatus: "verified_system" } };

interface Given {
  readonly listed?: readonly string[];
  readonly commits: readonly ListedCommit[];
  /** SHAs of merge commits, as REST tells them; without them, REST must not be read. */
  readonly merges?: readonly string[];
}

async function found({ listed = [], commits, merges }: Given) {
  const read = async () => {
    if (!merges) throw new Error("the commits are not read over REST");
    return commits.map(({ sha }) => ({ sha, isMerge: merges.includes(sha) }));
  };
  return committers.collect?.({ read } as unknown as FactContext, { listed, commits });
}

describe("the committers", () => {
  it.each<Given & { readonly name: string; readonly is: object }>([
    {
      name: "are those whom GitLab lists, in order of their names",
      listed: ["bob", "alice"],
      commits: [],
      is: { usernames: ["alice", "bob"], unownedCommits: 0 },
    },
    {
      name: "are authors who committed themselves, once, in any spelling of the address",
      commits: [
        commit("1", { ...by("alice"), committerEmail: "ALICE@acme.example" }),
        commit("2", { ...by("alice"), ...committedBy("alice") }),
      ],
      is: { usernames: ["alice"], unownedCommits: 0 },
    },
    {
      name: "are authors of commits that GitLab signed, who used its editor",
      commits: [commit("1", { ...by("alice"), committerEmail: "noreply@gitlab.example", ...byGitLab })],
      is: { usernames: ["alice"], unownedCommits: 0 },
    },
    {
      name: "are not authors of commits that somebody else signed",
      commits: [
        commit("1", {
          ...by("alice"),
          ...committedBy("mallory"),
          signature: { __typename: "SshSignature", verificationStatus: "VERIFIED" },
        }),
      ],
      merges: [],
      is: { usernames: [], unownedCommits: 0, hiddenMergers: 0 },
    },
    {
      name: "are authors of commits with a signature of which GitLab says nothing",
      commits: [
        commit("1", {
          ...by("alice"),
          ...committedBy("alice"),
          signature: { __typename: "GpgSignature", verificationStatus: undefined },
        }),
      ],
      is: { usernames: ["alice"], unownedCommits: 0 },
    },
    {
      name: "are nobody for an address that no user owns, and that is counted",
      commits: [
        commit("1", { authorEmail: "x@acme.example", committerEmail: "X@acme.example" }),
        commit("2", { authorEmail: "x@acme.example", committerEmail: "y@acme.example", ...byGitLab }),
      ],
      is: { usernames: [], unownedCommits: 2 },
    },
    {
      name: "are found by an address that is an author's elsewhere, in any spelling",
      commits: [
        commit("1", { ...by("alice"), committerEmail: "BOB@acme.example" }),
        commit("2", { ...by("bob"), authorEmail: "Bob@Acme.example", committerEmail: "bob@acme.example" }),
      ],
      is: { usernames: ["bob"], unownedCommits: 0 },
    },
    {
      name: "of merges are hidden once for each address",
      commits: [
        commit("1", { ...by("alice"), ...committedBy("x") }),
        commit("2", { ...by("alice"), ...committedBy("x") }),
        commit("3", { ...by("alice"), ...committedBy("y") }),
        commit("4", { ...by("alice"), ...committedBy("z") }),
      ],
      merges: ["1", "2", "3"],
      is: { usernames: [], unownedCommits: 0, hiddenMergers: 2 },
    },
  ])("$name", async ({ is, name: _, ...given }) => {
    expect(await found(given)).toEqual(is);
  });

  it.each([by("bob"), committedBy("bob"), {}])(
    "are unknown where GitLab hides an address: %j",
    async (shown) => {
      const error = await caught(() => found({ commits: [commit("1", shown)] }));
      expect(error).toMatchObject({ message: "GitLab does not show the addresses of commit 1" });
    },
  );
});

describe("the committers that GitLab lists", () => {
  const page = (hasNextPage = false) => ({ pageInfo: { hasNextPage, endCursor: null } });
  const listed = (raw: unknown) => committers.needs?.listed?.select?.read(raw, {} as FactContext);
  const nodes = (number: number) =>
    Array.from({ length: number }, (_, index) => ({ username: `user-${index}` }));

  it("are their names", () => {
    expect(listed({ committers: { ...page(), nodes: nodes(2) } })).toEqual(["user-0", "user-1"]);
    expect(listed({ committers: { ...page(), nodes: nodes(100) } })).toHaveLength(100);
  });

  it("are unknown where they are hidden, or more than GitLab shows", async () => {
    expect(await caught(() => listed({ committers: null }))).toMatchObject({
      message: "GitLab shows this token no committers",
    });
    expect(await caught(() => listed({ committers: { ...page(true), nodes: nodes(100) } }))).toMatchObject({
      message: "there are more committers than the 100 that GitLab shows at once",
    });
  });
});

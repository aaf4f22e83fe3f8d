/** Who approved, when the last push was, and who is named, against the sandbox. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mergeRequestApprovals } from "../../../../src/facts/approvals/merge-request-approvals.ts";
import type { Fact } from "../../../../src/facts/define.ts";
import { committers } from "../../../../src/facts/merge-request/committers.ts";
import { lastPush } from "../../../../src/facts/merge-request/last-push.ts";
import { namedPeople } from "../../../../src/facts/people/named-people.ts";
import type { People } from "../../../../src/facts/people/people.ts";
import {
  addGroup,
  addMember,
  type MergeRequestRow,
  type Sandbox,
  startSandbox,
} from "../../../../src/sandbox/index.ts";
import { head, otherSha, smallWorld, start, tokens, type Who } from "../../../sandbox/support.ts";
import { storeOf } from "../../../support/judging.ts";

let sandbox: Sandbox;
let mr: MergeRequestRow;
beforeEach(async () => {
  const state = smallWorld();
  const [first] = state.mergeRequests;
  if (!first) throw new Error("the small world has a merge request");
  mr = first;
  sandbox = await startSandbox({ now: () => start, state });
});
afterEach(() => sandbox.close());

const read = <T>(fact: Fact<T>, who: Who = "reporter") =>
  storeOf(sandbox, { token: tokens[who], iid: 14 }).read(fact);

const at = (hour: number) => `2026-09-21T${String(hour).padStart(2, "0")}:00:00.000Z`;
const ms = (hour: number) => Date.UTC(2026, 8, 21, hour);

/** Oldest first: head, hour, patch. */
function versions(...rows: (readonly [string, number, string | null | undefined])[]) {
  return rows.map(([sha, hour, patch], index) => ({
    id: index + 1,
    head_commit_sha: sha,
    base_commit_sha: "0".repeat(40),
    start_commit_sha: "0".repeat(40),
    created_at: at(hour),
    patch_id_sha: patch,
    state: "collected",
    real_size: "1",
  }));
}

describe("the approvals", () => {
  it("come with their time", async () => {
    mr.approvals = [{ userId: 2, approved_at: at(9) }];
    expect(await read(mergeRequestApprovals)).toMatchObject({
      value: { approvedBy: ["maintainer"], approvedAt: { maintainer: at(9) } },
    });
  });
});

describe("an approval by an account that GraphQL hides", () => {
  it.each([
    { nodes: [], says: "GitLab gives two different lists of who approved" },
    { nodes: [null], says: "GitLab does not show whether maintainer is a bot" },
  ])("may be a bot's: $nodes", async ({ nodes, says }) => {
    mr.approvals = [{ userId: 2, approved_at: at(9) }];
    const mergeRequest = {
      ...{ iid: "14", diffHeadSha: mr.diff_head_sha, author: { username: "developer", bot: false } },
      approvedBy: { pageInfo: { hasNextPage: false, endCursor: null }, nodes },
    };
    const node = { id: "gid://gitlab/Project/4", mergeRequest };
    const body = JSON.stringify({ data: { projects: { nodes: [node] } } });
    sandbox.faults.add({ kind: "status", status: 200, body, path: /\/graphql$/ });
    expect(await read(mergeRequestApprovals)).toMatchObject({
      ok: false,
      reason: `the approvals of the merge request: ${says}`,
    });
  });
});

describe("the last push", () => {
  it.each<[string, ReturnType<typeof versions>, { at: number; unchangedSince: number }]>([
    ["the only one", versions([head, 9, "p"]), { at: ms(9), unchangedSince: ms(9) }],
    [
      "a version that a moved target branch made is no push",
      versions([otherSha, 8, "o"], [head, 9, "p"], [head, 10, "p"]),
      { at: ms(9), unchangedSince: ms(9) },
    ],
    [
      "a rebase that kept the patch",
      versions([otherSha, 8, "p"], [head, 9, "p"]),
      { at: ms(9), unchangedSince: ms(8) },
    ],
    [
      "back to an older head is a push",
      versions([head, 7, "p"], [otherSha, 8, "o"], [head, 9, "p"]),
      { at: ms(9), unchangedSince: ms(9) },
    ],
    [
      "patches that were not computed are not equal",
      versions([otherSha, 8, null], [head, 9, null]),
      { at: ms(9), unchangedSince: ms(9) },
    ],
    [
      "and neither are patches that an older GitLab does not know",
      versions([otherSha, 8, undefined], [head, 9, undefined]),
      { at: ms(9), unchangedSince: ms(9) },
    ],
  ])("%s", async (_, rows, value) => {
    mr.versions = rows;
    expect(await read(lastPush)).toMatchObject({ ok: true, value });
  });

  it("is unknown while the versions lag behind the head", async () => {
    mr.versions = versions([otherSha, 8, "p"]);
    expect(await read(lastPush)).toMatchObject({
      ok: false,
      reason: `the versions of the merge request: GitLab now shows the head ${otherSha}, and the run judges ${head}`,
    });
  });

  it("is read over all pages", async () => {
    mr.versions = versions(...Array.from({ length: 150 }, (_, hour) => [head, hour % 24, "p"] as const));
    const first = mr.versions[0];
    if (first) first.created_at = at(1);
    expect(await read(lastPush)).toMatchObject({ value: { at: ms(1) } });
  });

  it("needs a right to read merge requests", async () => {
    expect(await read(lastPush, "guest")).toMatchObject({ ok: false });
  });
});

describe("the committers", () => {
  const commit = (author: string, committer: string, merge = false) => ({
    id: otherSha,
    title: "merge",
    message: "merge",
    parent_ids: merge ? [head, otherSha] : [head],
    author_name: author,
    author_email: `${author}@acme.example`,
    committer_name: committer,
    committer_email: `${committer}@acme.example`,
    committed_date: at(8),
    signature: null,
  });

  it.each([
    {
      name: "of a merge that names another author are found by an address of theirs",
      commits: [commit("owner", "maintainer", true), commit("maintainer", "maintainer")],
      value: { usernames: ["maintainer"], hiddenMergers: undefined },
    },
    {
      name: "of a merge that names another author are hidden elsewhere",
      commits: [commit("owner", "maintainer", true), commit("developer", "developer")],
      value: { usernames: ["developer"], hiddenMergers: 1 },
    },
    {
      name: "of any other commit are those that GitLab lists",
      commits: [commit("owner", "maintainer")],
      value: { usernames: ["maintainer"], hiddenMergers: 0 },
    },
  ])("$name", async ({ commits, value }) => {
    mr.commits = commits.map((one, index) => ({ ...one, id: index === 0 ? head : String(index).repeat(40) }));
    const store = storeOf(sandbox, { token: tokens.reporter, iid: 14 });
    store.announce([committers]);
    const result = await store.read(committers);
    expect(result).toMatchObject({ ok: true, value: { usernames: value.usernames } });
    expect(result.ok && result.value.hiddenMergers).toBe(value.hiddenMergers);
  });
});

describe("the people who are named", () => {
  const people = (from: Partial<People>) =>
    namedPeople({ users: undefined, groups: undefined, roles: undefined, ...from });
  const named = async (from: Partial<People>, who: Who = "owner") => {
    const result = await read(people(from), who);
    return result.ok ? [...result.value.usernames].sort() : result.reason;
  };

  it("are users, in any spelling, without a request", async () => {
    expect(await named({ users: ["@Alice", "bob"] })).toEqual(["alice", "bob"]);
    expect(sandbox.log).toEqual([]);
  });

  it("are the direct members of a group", async () => {
    const group = addGroup(sandbox.state, { id: 70, path: "security", parent_id: 1 });
    addMember(sandbox.state, group, 3, 30);
    addMember(sandbox.state, group, 4, 30).membership_state = "awaiting";
    expect(await named({ groups: ["grp/security"] })).toEqual(["developer"]);
  });

  it("are those with exactly the role", async () => {
    expect(await named({ roles: ["maintainer"] })).toEqual(["maintainer"]);
    expect(await named({ roles: ["developer", "owner"] })).toEqual(["developer", "owner"]);
  });

  it("are unknown for a group that the token does not see", async () => {
    addGroup(sandbox.state, { id: 71, path: "hidden" });
    expect(await named({ groups: ["hidden"] }, "developer")).toBe(
      "the members of the group hidden could not be read: GitLab answered 404, and reading it needs membership of the group hidden",
    );
  });
});

/** What is known of those who approved: bots, blocked users, who made a token, and what a push removes. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { approvalAccounts } from "../../../../src/facts/approvals/approval-accounts.ts";
import { approvalReset, resetsOnPush } from "../../../../src/facts/approvals/approval-reset.ts";
import { scopesIn } from "../../../../src/facts/approvals/approval-rule-scopes.ts";
import { mergeRequestApprovals } from "../../../../src/facts/approvals/merge-request-approvals.ts";
import type { FactContext } from "../../../../src/facts/define.ts";
import {
  addMember,
  addUser,
  type MergeRequestRow,
  type Sandbox,
  startSandbox,
} from "../../../../src/sandbox/index.ts";
import { RunError } from "../../../../src/shared/errors.ts";
import { head, otherSha, smallWorld, start, tokens, type Who } from "../../../sandbox/support.ts";
import { caught } from "../../../support/inputs.ts";
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

const minutesAgo = (minutes: number) => new Date(start - minutes * 60_000).toISOString();
const approve = (...userIds: readonly number[]) => {
  mr.approvals = userIds.map((userId) => ({ userId, approved_at: minutesAgo(30) }));
};

function read(who: Who = "maintainer") {
  const store = storeOf(sandbox, { token: tokens[who], iid: 14 });
  store.announce([mergeRequestApprovals]);
  return store.read(mergeRequestApprovals);
}

async function value(who: Who = "maintainer") {
  const result = await read(who);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

function reset(onPush: boolean): void {
  const project = sandbox.state.projects.find(({ id }) => id === 4);
  if (project) project.approvalSettings.reset_approvals_on_push = onPush;
}

/** The head is this old, and had another patch before. */
function push(minutes: number): void {
  const [version] = mr.versions;
  if (!version) throw new Error("the merge request has a version");
  mr.versions = [
    { ...version, id: 1, head_commit_sha: otherSha, patch_id_sha: "old", created_at: minutesAgo(600) },
    { ...version, id: 2, head_commit_sha: head, patch_id_sha: "new", created_at: minutesAgo(minutes) },
  ];
}

describe("those who approved", () => {
  it("are nobody at first, and then no version counts, which is read beside them", async () => {
    reset(true);
    sandbox.faults.add({ path: /\/versions$/, kind: "status", status: 500, times: 9 });
    expect(await value()).toEqual({ approvedBy: [], approvedAt: {}, blocked: [], bots: [] });
  });

  it.each(["blocked", "ldap_blocked", "blocked_pending_approval", "banned"])("may be %s", async (state) => {
    const user = addUser(sandbox.state, { username: "Gone", state: state as never });
    approve(2, user.id);
    expect(await value()).toMatchObject({ approvedBy: ["maintainer", "Gone"], blocked: ["Gone"] });
  });

  it("are blocked by no other state", async () => {
    const user = addUser(sandbox.state, { username: "idle", state: "deactivated" as never });
    approve(user.id);
    expect(await value()).toMatchObject({ approvedBy: ["idle"], blocked: [] });
  });

  it("are not blocked where GitLab does not show their state", async () => {
    approve(2);
    sandbox.faults.add({
      ...{ path: /\/merge_requests\/14\/approvals$/, kind: "status", status: 200 },
      body: '{"approved_by":[{"user":{"username":"maintainer"}}]}',
    });
    expect(await value()).toMatchObject({ approvedBy: ["maintainer"], approvedAt: {}, blocked: [] });
  });

  it("may be bots, by what GitLab says of them or by the name of a token's user", async () => {
    const service = addUser(sandbox.state, { username: "scanner", bot: true });
    const token = addUser(sandbox.state, { username: "project_4_bot_0a1b" });
    approve(2, service.id, token.id);
    expect(await value()).toMatchObject({ bots: ["scanner", "project_4_bot_0a1b"] });
  });

  it("are not known where one of their answers is not readable", async () => {
    const path = /\/merge_requests\/\d+\/approvals$/;
    sandbox.faults.add({ path, kind: "status", status: 200, body: '{"approved_by":[{}]}' });
    const result = await read("reporter");
    expect(result).toMatchObject({
      ok: false,
      reason:
        "the approvals of the merge request could not be read: GitLab's answer has an unexpected approved_by.0.user",
    });
  });
});

describe("a merge request that a bot opened", () => {
  it("is of a person who made the token, where GitLab shows who that is", async () => {
    const bot = addUser(sandbox.state, { username: "project_4_bot" });
    addMember(sandbox.state, 4, bot.id, 40).createdById = 2;
    mr.authorId = bot.id;
    const known = await value();
    expect(known).toMatchObject({ makerUsername: "maintainer", bots: ["project_4_bot"] });
    expect(known.hidesMaker).toBeUndefined();
  });

  it("leaves a doubt where GitLab does not show it", async () => {
    const bot = addUser(sandbox.state, { username: "group_1_bot_ff" });
    addMember(sandbox.state, 4, 3, 30).createdById = 2;
    mr.authorId = bot.id;
    const hidden = await value();
    expect(hidden).toMatchObject({ hidesMaker: true });
    expect(hidden.makerUsername).toBeUndefined();
  });

  it("leaves none where it is a service account, which nobody's token speaks for", async () => {
    mr.authorId = addUser(sandbox.state, { username: "renovate", bot: true }).id;
    expect(await value()).toMatchObject({ hidesMaker: false, bots: ["renovate"] });
  });

  it("is one of a person otherwise, and members are not read", async () => {
    const person = await value();
    expect([person.hidesMaker, person.makerUsername]).toEqual([undefined, undefined]);
    expect(sandbox.log.some(({ path }) => path.includes("/members"))).toBe(false);
  });
});

describe("approvals that a push removes", () => {
  it("are those from before it, where the project resets them", async () => {
    approve(2);
    push(20);
    reset(true);
    expect(await value()).toMatchObject({ resetBefore: start - 20 * 60_000 });
    reset(false);
    const kept = await value();
    expect([kept.resetBefore, kept.mayResetBefore]).toEqual([undefined, undefined]);
  });

  it.each([
    { minutes: 9, may: start - 9 * 60_000 },
    { minutes: 10, may: undefined },
  ])("may be those from before a push $minutes minutes ago, for a token that may not know", async (one) => {
    approve(2);
    push(one.minutes);
    reset(true);
    const doubted = await value("reporter");
    expect([doubted.mayResetBefore, doubted.resetBefore]).toEqual([one.may, undefined]);
  });

  it("are unknown where the setting is not in the answer", async () => {
    const settings = (body: string) =>
      sandbox.faults.add({ path: /\/projects\/4\/approvals$/, kind: "status", status: 200, body });
    const asked = async () => {
      const store = storeOf(sandbox, { token: tokens.maintainer, iid: 14 });
      return resetsOnPush(async (fact) => {
        const result = await store.read(fact);
        if (!result.ok) throw new Error(result.reason);
        return result.value;
      });
    };
    settings("{}");
    expect(await asked()).toBeUndefined();
    settings('{"reset_approvals_on_push":true}');
    expect(await asked()).toBe(true);
    settings('{"reset_approvals_on_push":false}');
    expect(await asked()).toBe(false);
  });

  it("end the run where the job is cancelled, and are unknown after any other error", async () => {
    const failing =
      (error: unknown): FactContext["read"] =>
      () =>
        Promise.reject(error);
    const interrupted = new RunError("INTERRUPTED", "stopped");
    expect(await caught(() => resetsOnPush(failing(interrupted)))).toBe(interrupted);
    expect(await resetsOnPush(failing(new RunError("GITLAB_UNAVAILABLE", "no answer")))).toBeUndefined();
    expect(await resetsOnPush(failing(new Error("not shown")))).toBeUndefined();
  });

  it("cost no request where the project keeps them", async () => {
    const never: FactContext["read"] = () => Promise.reject(new Error("nothing is read"));
    expect(await approvalReset(never, false)).toEqual({});
  });
});

describe("the accounts behind approvals", () => {
  const answer = (raw: unknown) => approvalAccounts.select?.read(raw, {} as FactContext);
  const account = (username: string, bot = false) => ({ username, bot });
  const people = (number: number) => Array.from({ length: number }, (_, index) => account(`user-${index}`));
  const shown = (...nodes: readonly (object | null)[]) => ({
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes,
  });

  it("are the author and each approver once", () => {
    expect(
      answer({
        author: account("renovate", true),
        approvedBy: shown(account("renovate", true), null, account("Bob")),
      }),
    ).toEqual({ approvedBy: ["renovate", "Bob"], approvals: 3, bots: ["renovate"], botAuthor: "renovate" });
    expect(answer({ author: account("alice"), approvedBy: shown(account("group_7_bot")) })).toMatchObject({
      bots: ["group_7_bot"],
      botAuthor: undefined,
    });
  });

  it.each([
    { name: "the author is hidden", raw: { author: null, approvedBy: shown() } },
    { name: "the approvers are hidden", raw: { author: account("alice"), approvedBy: null } },
  ])("are unknown where $name", async ({ raw }) => {
    expect(await caught(() => answer(raw))).toMatchObject({
      message: "GitLab does not show all of them to this token",
    });
  });

  it("are unknown where there are more than GitLab shows", async () => {
    const all = shown(...people(100));
    expect(answer({ author: account("alice"), approvedBy: all })).toMatchObject({ approvals: 100, bots: [] });
    const part = { ...all, pageInfo: { hasNextPage: true, endCursor: "x" } };
    expect(await caught(() => answer({ author: account("alice"), approvedBy: part }))).toMatchObject({
      message: "there are more approvals than the 100 that GitLab shows at once",
    });
  });
});

describe("who may approve by a rule of the project", () => {
  const people = (ids: readonly number[], contains_hidden_groups: boolean) =>
    scopesIn([
      {
        ...{ name: "All", rule_type: "regular", approvals_required: 1, contains_hidden_groups },
        eligible_approvers: ids.map((id) => ({ id })),
      },
    ])[0]?.eligibleApprovers;

  it("is hidden from a reader who is not a member, and shown whole to a member", () => {
    expect(people([], true)).toBeUndefined();
    expect(people([1, 2], true)).toBe(2);
    expect(people([], false)).toBe(0);
  });
});

/** Cases of the control that counts approvals. */

const mergeRequest = { author: "alice" };
const noon = "2026-09-21T12:00:00.000Z";
const one = "2026-09-21T13:00:00.000Z";
const two = "2026-09-21T14:00:00.000Z";

/** @param approvedAt by username */
function approvals(
  approvedAt: Readonly<Record<string, string | undefined>>,
  committers: readonly string[] = [],
) {
  return {
    mergeRequest,
    approvals: { approvedBy: Object.keys(approvedAt), approvedAt },
    committers: { usernames: committers, unownedCommits: 0 },
  };
}

const id = "merge_request_approvals";
const twoApprovals = { id, with: { at_least: 2 } };
const afterPush = { id, with: { at_least: 2, after_last_push: true } };
const lenient = { id, with: { at_least: 2, after_last_push: true, rebase_keeps: true } };
const lastPush = { at: Date.parse(one), unchangedSince: Date.parse(noon) };
const fromSecurity = { id, with: { at_least: 1, from: { groups: ["acme/security"] } } };

export const approvalCases = [
  {
    entry: twoApprovals,
    name: "two others approved",
    facts: approvals({ bob: noon, carol: noon }, ["alice"]),
    outcome: {
      status: "pass",
      actual: 2,
      message: "2 independent approvals (bob and carol), 2 are expected",
    },
  },
  {
    entry: twoApprovals,
    name: "a committer's approval does not count",
    facts: approvals({ bob: noon, carol: noon }, ["carol"]),
    outcome: {
      status: "fail",
      actual: 1,
      message: "1 independent approval (bob), 2 are expected; not counted: carol (committer)",
    },
  },
  {
    entry: twoApprovals,
    name: "the author's approval does not count",
    facts: approvals({ alice: noon, bob: noon }),
    outcome: {
      status: "fail",
      actual: 1,
      message: "1 independent approval (bob), 2 are expected; not counted: alice (author)",
    },
  },
  {
    entry: twoApprovals,
    name: "whoever holds an access token has no second voice",
    facts: approvals({
      bob: noon,
      project_42_bot_0a1b2c3d: noon,
      group_7_bot: noon,
      project_42_botanist: noon,
    }),
    outcome: {
      status: "pass",
      message:
        "2 independent approvals (bob and project_42_botanist), 2 are expected; not counted: project_42_bot_0a1b2c3d (access token) and group_7_bot (access token)",
    },
  },
  {
    entry: fromSecurity,
    name: "an access token counts where the policy names it",
    facts: {
      ...approvals({ project_42_bot: noon }),
      named: { usernames: ["project_42_bot"], users: ["project_42_bot"] },
    },
    outcome: { status: "pass", actual: 1 },
  },
  {
    entry: fromSecurity,
    name: "an access token, a service account and a blocked user of the group do not count, nor are they proposed",
    facts: {
      ...approvals({ project_42_bot: noon, scanner: noon, Dana: noon }),
      approvals: {
        ...approvals({ project_42_bot: noon, scanner: noon, Dana: noon }).approvals,
        bots: ["scanner", "project_42_bot"],
        blocked: ["Dana"],
      },
      named: { usernames: ["project_42_bot", "group_7_bot", "scanner", "dana", "erin"], users: [] },
    },
    outcome: {
      status: "fail",
      actual: 0,
      message:
        "0 independent approvals, 1 is expected from erin; not counted: project_42_bot (access token), scanner (bot) and Dana (blocked)",
    },
  },
  {
    entry: twoApprovals,
    name: "the project resets approvals on push, and GitLab has not yet removed an older one",
    facts: {
      ...approvals({ bob: noon, carol: two }),
      approvals: { ...approvals({ bob: noon, carol: two }).approvals, resetBefore: Date.parse(one) },
    },
    outcome: {
      status: "fail",
      message: "1 independent approval (carol), 2 are expected; not counted: bob (before the last push)",
    },
  },
  {
    entry: twoApprovals,
    name: "nobody knows whether the project resets approvals, and the push was a moment ago",
    facts: {
      ...approvals({ bob: noon, carol: two }),
      approvals: { ...approvals({ bob: noon, carol: two }).approvals, mayResetBefore: Date.parse(one) },
    },
    outcome: {
      status: "unknown",
      message:
        "2 independent approvals (bob and carol), 2 are expected; bob approved before the last push, and GitLab does not show whether the project removes such approvals",
    },
  },
  {
    entry: { id, with: { at_least: 1 } },
    name: "whoever made the token that opened the merge request is its author",
    facts: {
      ...approvals({ bob: noon }),
      mergeRequest: { author: "project_42_bot" },
      approvals: { approvedBy: ["bob"], approvedAt: { bob: noon }, makerUsername: "Bob" },
    },
    outcome: {
      status: "fail",
      message: "0 independent approvals, 1 is expected; not counted: bob (made the author's access token)",
    },
  },
  {
    entry: { id, with: { at_least: 1 } },
    name: "one approval is in doubt where nobody knows who made that token",
    facts: {
      ...approvals({ bob: noon }),
      mergeRequest: { author: "project_42_bot" },
      approvals: { approvedBy: ["bob"], approvedAt: { bob: noon }, hidesMaker: true },
    },
    outcome: {
      status: "unknown",
      message:
        "1 independent approval (bob), 1 is expected; the merge request was opened with an access token, GitLab does not say who made it, and that may be who approved",
    },
  },
  {
    entry: { id, with: { at_least: 2 } },
    name: "one person counts once, in whatever case the name comes",
    facts: {
      ...approvals({ bob: noon }),
      approvals: { approvedBy: ["bob", "Bob"], approvedAt: { bob: noon, Bob: noon } },
    },
    outcome: { status: "fail", actual: 1 },
  },
  {
    entry: twoApprovals,
    name: "nobody approved",
    facts: approvals({}),
    outcome: { status: "fail", actual: 0, message: "0 independent approvals, 2 are expected" },
  },
  {
    entry: twoApprovals,
    name: "commits that nobody owns are noted",
    facts: {
      ...approvals({ bob: noon, carol: noon }),
      committers: { usernames: [], unownedCommits: 1 },
    },
    outcome: { status: "pass", note: "1 commit has a committer address that no GitLab user owns" },
  },
  {
    entry: twoApprovals,
    name: "one of them may have committed a merge in another's name",
    facts: {
      ...approvals({ bob: noon, carol: noon }),
      committers: { usernames: [], unownedCommits: 0, hiddenMergers: 1 },
    },
    outcome: {
      status: "unknown",
      message:
        "2 independent approvals (bob and carol), 2 are expected; merge commits of 1 committer address name another author, and GitLab does not show whether an approver owns such an address",
    },
  },
  {
    entry: twoApprovals,
    name: "one of them may have, and there are enough without",
    facts: {
      ...approvals({ bob: noon, carol: noon, dave: noon }),
      committers: { usernames: [], unownedCommits: 0, hiddenMergers: 1 },
    },
    outcome: { status: "pass" },
  },
  {
    entry: twoApprovals,
    name: "when is not asked, so an unknown time does not matter",
    facts: approvals({ bob: undefined, carol: undefined }),
    outcome: { status: "pass" },
  },
  {
    entry: afterPush,
    name: "at the very moment of the push, or later",
    facts: { ...approvals({ bob: one, carol: two }), lastPush },
    outcome: { status: "pass" },
  },
  {
    entry: afterPush,
    name: "before the last push",
    facts: { ...approvals({ bob: noon, carol: two }), lastPush },
    outcome: {
      status: "fail",
      actual: 1,
      message: "1 independent approval (carol), 2 are expected; not counted: bob (before the last push)",
    },
  },
  {
    entry: lenient,
    name: "a rebase that changed nothing keeps the approval",
    facts: { ...approvals({ bob: noon, carol: two }), lastPush },
    outcome: { status: "pass", actual: 2 },
  },
  {
    entry: afterPush,
    name: "a time that GitLab does not say may be before the push",
    facts: { ...approvals({ bob: undefined, carol: two }), lastPush },
    outcome: {
      status: "unknown",
      message: "1 independent approval (carol), 2 are expected; GitLab does not say when bob approved",
    },
  },
  {
    entry: afterPush,
    name: "too few, whatever the time that GitLab does not say",
    facts: { ...approvals({ bob: undefined, carol: noon }), lastPush },
    outcome: { status: "fail", actual: 0 },
  },
  {
    entry: fromSecurity,
    name: "one of those named, however GitLab spells her",
    facts: { ...approvals({ Carol: noon }), named: { usernames: ["carol"] } },
    outcome: { status: "pass", message: "1 independent approval (Carol), 1 is expected" },
  },
  {
    entry: fromSecurity,
    name: "somebody else",
    facts: { ...approvals({ bob: noon }), named: { usernames: ["carol"] } },
    outcome: {
      status: "fail",
      message:
        "0 independent approvals, 1 is expected from carol; not counted: bob (not among the named approvers)",
    },
  },
  {
    entry: fromSecurity,
    name: "nobody of those named is left",
    facts: { ...approvals({}, ["carol"]), named: { usernames: ["carol", "alice"] } },
    outcome: {
      status: "fail",
      message: "0 independent approvals, 1 is expected, and none of the other named approvers can approve",
    },
  },
];

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
  {
    entry: twoApprovals,
    name: "a committer does not count in whatever case GitLab spells her, and an author is named as such",
    facts: approvals({ Carol: noon, Alice: noon, bob: noon }, ["carol", "alice"]),
    outcome: {
      status: "fail",
      message:
        "1 independent approval (bob), 2 are expected; not counted: Carol (committer) and Alice (author)",
    },
  },
  {
    entry: fromSecurity,
    name: "a bot that the policy names by itself may not approve what it committed",
    facts: {
      ...approvals({ project_42_bot: noon }, ["project_42_bot"]),
      named: { usernames: ["project_42_bot"], users: ["project_42_bot"] },
    },
    outcome: {
      status: "fail",
      message:
        "0 independent approvals, 1 is expected, and none of the other named approvers can approve; not counted: project_42_bot (committer)",
    },
  },
  {
    entry: fromSecurity,
    name: "a blocked bot does not count although the policy names it",
    facts: {
      ...approvals({ scanner: noon }),
      approvals: { ...approvals({ scanner: noon }).approvals, bots: ["scanner"], blocked: ["Scanner"] },
      named: { usernames: ["scanner"], users: ["scanner"] },
    },
    outcome: { status: "fail", actual: 0 },
  },
  {
    entry: fromSecurity,
    name: "a service account counts where the policy names it",
    facts: {
      ...approvals({ Scanner: noon }),
      approvals: { ...approvals({ Scanner: noon }).approvals, bots: ["Scanner"] },
      named: { usernames: ["scanner"], users: ["scanner"] },
    },
    outcome: { status: "pass", actual: 1 },
  },
  {
    entry: { id, with: { at_least: 2, from: { groups: ["acme/security"] } } },
    name: "who can still approve is named in order, at most five, without who did",
    facts: {
      ...approvals({ Bob: noon }),
      named: { usernames: ["zoe", "bob", "erin", "dave", "carol", "faye", "gina", "alice"] },
    },
    outcome: {
      status: "fail",
      actual: 1,
      message: "1 independent approval (Bob), 2 are expected from carol, dave, erin, faye, gina and 1 more",
    },
  },
  {
    entry: { id, with: { at_least: 1, from: { groups: ["acme/security"] } } },
    name: "enough of those named, and nobody else is proposed",
    facts: { ...approvals({ bob: noon }), named: { usernames: ["bob", "carol"] } },
    outcome: { status: "pass", message: "1 independent approval (bob), 1 is expected" },
  },
  {
    entry: { id, with: { at_least: 1 } },
    name: "every doubt counts, and is said",
    facts: {
      ...approvals({ bob: noon, carol: two, dave: two, erin: two }),
      approvals: {
        ...approvals({ bob: noon, carol: two, dave: two, erin: two }).approvals,
        hidesMaker: true,
        mayResetBefore: Date.parse(one),
      },
      committers: { usernames: [], unownedCommits: 0, hiddenMergers: 2 },
    },
    outcome: {
      status: "unknown",
      message:
        "4 independent approvals (bob, carol, dave and erin), 1 is expected; merge commits of 2 committer addresses name another author, and GitLab does not show whether an approver owns such an address; the merge request was opened with an access token, GitLab does not say who made it, and that may be who approved; bob approved before the last push, and GitLab does not show whether the project removes such approvals",
    },
  },
  {
    entry: { id, with: { at_least: 1 } },
    name: "one approval more than the doubts",
    facts: {
      ...approvals({ bob: noon, carol: two, dave: two, erin: two }),
      approvals: { ...approvals({ bob: two, carol: two, dave: two, erin: two }).approvals, hidesMaker: true },
      committers: { usernames: [], unownedCommits: 0, hiddenMergers: 2 },
    },
    outcome: { status: "pass", actual: 4 },
  },
  {
    entry: { id, with: { at_least: 1 } },
    name: "too few is a failure, whatever the doubts",
    facts: {
      ...approvals({}),
      committers: { usernames: [], unownedCommits: 2, hiddenMergers: 2 },
    },
    outcome: {
      status: "fail",
      message: "0 independent approvals, 1 is expected",
      note: "2 commits have a committer address that no GitLab user owns",
    },
  },
  {
    entry: twoApprovals,
    name: "an approval without a time may be from before the push that the project resets on",
    facts: {
      ...approvals({ bob: undefined, carol: two }),
      approvals: { ...approvals({ bob: undefined, carol: two }).approvals, resetBefore: Date.parse(one) },
    },
    outcome: {
      status: "fail",
      message: "1 independent approval (carol), 2 are expected; not counted: bob (before the last push)",
    },
  },
  {
    entry: twoApprovals,
    name: "approvals at the very moment of the push are not reset",
    facts: {
      ...approvals({ bob: one, carol: one }),
      approvals: {
        ...approvals({ bob: one, carol: one }).approvals,
        resetBefore: Date.parse(one),
        mayResetBefore: Date.parse(one),
      },
    },
    outcome: { status: "pass" },
  },
  {
    entry: { id, with: { at_least: 1, rebase_keeps: true } },
    name: "before the patch changed, although a rebase keeps",
    facts: { ...approvals({ bob: "2026-09-21T11:59:59.999Z" }), lastPush },
    outcome: { status: "fail", actual: 0 },
  },
  {
    entry: { id, with: { at_least: 1 } },
    name: "who made the token is no second person, in whatever case, and neither is a blocked user",
    facts: {
      mergeRequest: { author: "group_7_bot" },
      approvals: {
        approvedBy: ["bob", "Dana", "Group_7_Bot"],
        approvedAt: {},
        makerUsername: "BOB",
        blocked: ["dana"],
      },
      committers: { usernames: [], unownedCommits: 0 },
    },
    outcome: {
      status: "fail",
      message:
        "0 independent approvals, 1 is expected; not counted: bob (made the author's access token), Dana (blocked) and Group_7_Bot (author)",
    },
  },
];

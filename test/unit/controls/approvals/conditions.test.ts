/** Conditions of approvals: which facts they need, since when approvals count, and what the outcome holds. */

import { describe, expect, it } from "vitest";
import { factsOfConditions, notBefore } from "../../../../src/controls/approvals/approval-conditions.ts";
import { countApprovals, judgeCount } from "../../../../src/controls/approvals/counted-approvals.ts";

describe("the facts that conditions need", () => {
  it.each([
    { name: "no condition", params: {}, needs: {} },
    { name: "conditions that are off", params: { after_last_push: false, rebase_keeps: false }, needs: {} },
    { name: "the last push", params: { after_last_push: true }, needs: { lastPush: "last_push" } },
    { name: "a push that is no rebase", params: { rebase_keeps: true }, needs: { lastPush: "last_push" } },
    {
      name: "named people",
      params: { from: { users: ["alice"], roles: ["owner" as const] } },
      needs: { named: "named_people alice owner" },
    },
    // Reference pages list every fact that a control may read.
    { name: "no parameters", params: undefined, needs: { lastPush: "last_push", named: "named_people" } },
  ])("of $name", async ({ params, needs }) => {
    const facts = await factsOfConditions(params);
    expect(Object.fromEntries(Object.entries(facts).map(([name, { id }]) => [name, id]))).toEqual(needs);
  });
});

it.each([
  { params: {}, lastPush: undefined, is: undefined },
  { params: { rebase_keeps: true }, lastPush: undefined, is: undefined },
  { params: { after_last_push: true }, lastPush: { at: 9, unchangedSince: 7 }, is: 9 },
  { params: { after_last_push: true, rebase_keeps: true }, lastPush: { at: 9, unchangedSince: 7 }, is: 7 },
])("under $params approvals count since $is", ({ params, lastPush, is }) => {
  expect(notBefore(lastPush, params)).toBe(is);
});

it("an outcome has a note only where a commit has no owner", () => {
  const counted = (unownedCommits: number) =>
    countApprovals({
      mergeRequest: { author: "alice" },
      approvals: { approvedBy: ["bob"], approvedAt: {} },
      committers: { usernames: [], unownedCommits },
    });
  const passed = { status: "pass", message: "1 independent approval (bob), 1 is expected", actual: 1 };
  expect(judgeCount(counted(0), 1)).toEqual(passed);
  expect(judgeCount(counted(1), 1)).toEqual({
    ...passed,
    note: "1 commit has a committer address that no GitLab user owns",
  });
});

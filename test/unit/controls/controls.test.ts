import { describe, expect, it } from "vitest";
import { ControlEntry } from "../../../src/policy/schema.ts";
import { selectControl } from "../../../src/policy/select.ts";
import { parse } from "../../../src/shared/shape.ts";

const mergeRequest = { title: "PAY-12 add refunds", isDraft: false, author: "alice" };

interface Case {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly facts: Record<string, unknown>;
  readonly outcome: Record<string, unknown>;
}

function approvals(approvedBy: readonly string[], committers: readonly string[] = [], unownedCommits = 0) {
  return { mergeRequest, approvals: { approvedBy }, committers: { usernames: committers, unownedCommits } };
}

const twoApprovals = { id: "merge_request_approvals", with: { at_least: 2 } };

const cases: readonly Case[] = [
  {
    entry: twoApprovals,
    name: "two others approved",
    facts: approvals(["bob", "carol"], ["alice"]),
    outcome: {
      status: "pass",
      actual: 2,
      message: "2 independent approvals (bob and carol), 2 are expected",
    },
  },
  {
    entry: twoApprovals,
    name: "a committer's approval does not count",
    facts: approvals(["bob", "carol"], ["carol"]),
    outcome: {
      status: "fail",
      actual: 1,
      message: "1 independent approval (bob), 2 are expected; not counted: carol (committer)",
    },
  },
  {
    entry: twoApprovals,
    name: "the author's approval does not count",
    facts: approvals(["alice", "bob"]),
    outcome: {
      status: "fail",
      actual: 1,
      message: "1 independent approval (bob), 2 are expected; not counted: alice (author)",
    },
  },
  {
    entry: twoApprovals,
    name: "nobody approved",
    facts: approvals([]),
    outcome: { status: "fail", actual: 0, message: "0 independent approvals, 2 are expected" },
  },
  {
    entry: twoApprovals,
    name: "commits that nobody owns are noted",
    facts: approvals(["bob", "carol"], [], 1),
    outcome: { status: "pass", note: "1 commit has a committer address that no GitLab user owns" },
  },
  {
    entry: { id: "merge_request_title", with: { pattern: "^[A-Z]+-[0-9]+" } },
    name: "a title with a ticket",
    facts: { mergeRequest },
    outcome: { status: "pass" },
  },
  {
    entry: { id: "merge_request_title", with: { pattern: "^[A-Z]+-[0-9]+" } },
    name: "a title without",
    facts: { mergeRequest: { ...mergeRequest, title: "Add refunds" } },
    outcome: {
      status: "fail",
      message: 'the title "Add refunds" does not match ^[A-Z]+-[0-9]+',
      actual: "Add refunds",
    },
  },
  {
    entry: { id: "merge_request_title", with: { pattern: "(?i)^pay-\\d+" } },
    name: "a flag that only RE2 knows",
    facts: { mergeRequest },
    outcome: { status: "pass" },
  },
  {
    entry: { id: "merge_request_is_not_draft" },
    name: "ready",
    facts: { mergeRequest },
    outcome: { status: "pass" },
  },
  {
    entry: { id: "merge_request_is_not_draft" },
    name: "a draft",
    facts: { mergeRequest: { ...mergeRequest, isDraft: true } },
    outcome: { status: "fail", message: "the merge request is a draft" },
  },
  {
    entry: { id: "merge_request_is_not_draft" },
    name: "GitLab does not say",
    facts: { mergeRequest: { ...mergeRequest, isDraft: undefined } },
    outcome: { status: "unknown" },
  },
  {
    entry: { id: "merge_request_is_not_draft", message: "finish it first", remediation: "mark it ready" },
    name: "the author's own words lead",
    facts: { mergeRequest: { ...mergeRequest, isDraft: true } },
    outcome: { status: "fail", message: "finish it first (the merge request is a draft)" },
  },
];

describe("controls of ours", () => {
  it.each(cases)("$entry.id: $name", async ({ entry, facts, outcome }) => {
    const { control } = await selectControl(parse(ControlEntry, entry));
    expect(control?.judge?.(facts)).toMatchObject(outcome);
  });
});

import { describe, expect, it } from "vitest";
import { compare, judge, type Operator } from "../../../src/controls/expression.ts";

function expression(operator: Operator, value: boolean | number | string) {
  return { field: "f", operator, value };
}

describe("GitLab's evaluator (gitlab-controls 6.1)", () => {
  it.each([
    { left: true, operator: "=", right: true, holds: true },
    { left: true, operator: "=", right: "true", holds: false },
    { left: 1, operator: "=", right: "1", holds: false },
    { left: 2, operator: "=", right: 2.0, holds: true },
    { left: true, operator: "!=", right: "true", holds: true },
    { left: 2, operator: ">", right: 2, holds: false },
    { left: 3, operator: ">", right: 2, holds: true },
    { left: 2, operator: "<", right: 2, holds: false },
    { left: 2, operator: ">=", right: 2, holds: true },
    { left: 2, operator: "<=", right: 1, holds: false },
    { left: true, operator: ">=", right: 1, holds: undefined },
    { left: 1, operator: "<", right: "2", holds: undefined },
  ] as const)("$left $operator $right is $holds", ({ left, operator, right, holds }) => {
    expect(compare(left, expression(operator, right))).toBe(holds);
  });
});

describe("judging a reading", () => {
  const reason = "1 approval is required";

  it.each([
    {
      name: "says what is and what is expected",
      value: { value: 1, reason },
      operator: ">=",
      right: 2,
      outcome: { status: "fail", message: "1 approval is required, 2 are expected", actual: 1 },
    },
    {
      name: "passes with its reason",
      value: { value: 1, reason },
      operator: ">=",
      right: 1,
      outcome: { status: "pass", message: reason, actual: 1 },
    },
    {
      name: "needs no number for yes or no",
      value: { value: false, reason: "it is off" },
      operator: "=",
      right: true,
      outcome: { status: "fail", message: "it is off", actual: false },
    },
    {
      name: "keeps a note",
      value: { value: true, reason: "it is on", note: "GitLab looks elsewhere" },
      operator: "=",
      right: true,
      outcome: { status: "pass", message: "it is on", actual: true, note: "GitLab looks elsewhere" },
    },
    {
      name: "is unknown where the fact is",
      value: { unknown: "hidden" },
      operator: "=",
      right: true,
      outcome: { status: "unknown", message: "hidden" },
    },
    {
      name: "is unknown where GitLab raises",
      value: { value: true, reason: "it is on" },
      operator: ">",
      right: 1,
      outcome: {
        status: "unknown",
        message: "GitLab cannot order true and 1, and records no status for this control",
      },
    },
    {
      name: "is unknown in doubt, even if it would pass",
      value: { value: true, reason: "it is on", uncertainty: "a policy may differ" },
      operator: "=",
      right: true,
      outcome: { status: "unknown", message: "it is on, but a policy may differ" },
    },
    {
      name: "passes a threshold that is reached however much more there is",
      value: { value: 2, reason, mayBeHigher: "hidden rules" },
      operator: ">=",
      right: 2,
      outcome: { status: "pass", message: reason, actual: 2 },
    },
    {
      name: "cannot fail a threshold when there may be more",
      value: { value: 1, reason, mayBeHigher: "hidden rules" },
      operator: ">=",
      right: 2,
      outcome: { status: "unknown", message: "1 approval is required, but hidden rules" },
    },
    {
      name: "cannot pass an upper limit when there may be more",
      value: { value: 1, reason, mayBeHigher: "hidden rules" },
      operator: "<=",
      right: 2,
      outcome: { status: "unknown", message: "1 approval is required, but hidden rules" },
    },
    {
      name: "fails an upper limit that is passed already",
      value: { value: 3, reason: "3 approvals are required", mayBeHigher: "hidden rules" },
      operator: "<=",
      right: 2,
      outcome: { status: "fail", message: "3 approvals are required, at most 2 are expected", actual: 3 },
    },
    {
      name: "cannot tell equality when there may be more",
      value: { value: 2, reason, mayBeHigher: "hidden rules" },
      operator: "=",
      right: 2,
      outcome: { status: "unknown", message: "1 approval is required, but hidden rules" },
    },
  ] as const)("$name", ({ value, operator, right, outcome }) => {
    expect(judge(value, expression(operator, right))).toEqual(outcome);
  });
});

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type BaselineReaders, readEarlier, standing } from "../../../src/evaluation/baseline.ts";
import type { JudgedControl } from "../../../src/evaluation/evaluate.ts";
import type { SelectedControl } from "../../../src/policy/policy.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const generated_at = "2026-11-20T10:00:00Z";

interface Told {
  readonly status?: JudgedControl["status"];
  readonly actual?: unknown;
  readonly expected?: SelectedControl["expected"];
  readonly isFinal?: boolean;
  readonly isCut?: boolean;
  readonly isOfMergeRequest?: boolean;
  readonly message?: string;
}

function judged({
  status = "fail",
  actual = null,
  expected = null,
  isFinal = false,
  isCut = false,
  isOfMergeRequest = false,
  message = "",
}: Told): JudgedControl {
  const control = { id: "c", phase: "enforce", expected, isFinal } as unknown as SelectedControl;
  const read = { actual, isCut, isOfMergeRequest, message };
  return { control, status, ...read, note: undefined, evidence: [], waiver: undefined };
}

interface Before {
  readonly status: string;
  readonly actual?: unknown;
  readonly actual_rest?: readonly string[];
  readonly expected?: unknown;
}

function report(controls: readonly (Before & { id: string })[], name = "R") {
  return {
    schema: "countersign.report/v1",
    generated_at,
    subject: { project: { id: 42 } },
    requirements: [
      { name, controls: controls.map((one) => ({ expected: null, actual: null, message: "", ...one })) },
    ],
  };
}

const baseline = { place: undefined, job: undefined, path: "report.json", requirements: ["R"] };

function judge(now: Told, before: Before | undefined, of = baseline) {
  const earlier = {
    baseline: of,
    report: report(before ? [{ id: "c", ...before }] : []),
    where: "report.json",
  };
  const [requirement] = standing([{ name: "R", controls: [judged(now)] }], [earlier as never], sha256).judged;
  return requirement?.controls[0];
}

describe("a failure that stood in the baseline", () => {
  it.each([
    { name: "that is the same", now: { actual: true }, before: true },
    { name: "with nothing read", now: {}, before: null },
    { name: "whose list has no new item", now: { actual: ["a"] }, before: ["a", "b"] },
    {
      name: "of which more is asked and more is there",
      now: { actual: 2, expected: { at_least: 3 } },
      before: 1,
    },
    {
      name: "of which less is asked and less is there",
      now: { actual: 4, expected: { at_most: 3 } },
      before: 9,
    },
    {
      name: "of an expression that asks for more",
      now: {
        actual: 1,
        expected: { field: "minimum_approvals_required", operator: ">=", value: 2 } as const,
      },
      before: 1,
    },
    {
      name: "of a rule that read the same",
      now: { actual: { a: 1 }, expected: { rule: "a == 2" } },
      before: { a: 1 },
    },
  ])("$name does not count, and says so", ({ now, before }) => {
    const expected = "expected" in now ? now.expected : null;
    expect(judge(now, { status: "fail", actual: before, expected })).toMatchObject({
      status: "fail",
      baseline: "fail",
      control: { phase: "observe" },
      note: "it already failed in the baseline of 2026-11-20, so it does not count",
    });
  });

  it.each([
    { name: "whose list has a new item", now: { actual: ["a", "c"] }, before: ["a", "b"] },
    {
      name: "of which more is asked and less is there",
      now: { actual: 0, expected: { at_least: 3 } },
      before: 1,
    },
    {
      name: "of which less is asked and more is there",
      now: { actual: 10, expected: { at_most: 3 } },
      before: 9,
    },
    { name: "whose number has changed, and nobody knows which way is worse", now: { actual: 2 }, before: 1 },
    { name: "that reads something else now", now: { actual: "public" }, before: "internal" },
    { name: "that a base marks final", now: { isFinal: true }, before: null },
    { name: "whose list has an item twice now", now: { actual: ["a", "a"] }, before: ["a", "b"] },
    { name: "whose list has an item that is cut", now: { actual: ["a…"] }, before: ["a…"] },
    { name: "that reads a list where there was none", now: { actual: ["a"] }, before: null },
    { name: "whose list is empty, for another reason", now: { actual: [], message: "b" }, before: ["a"] },
    { name: "that says something else, and has no value", now: { message: "b is open" }, before: null },
    { name: "that reads anything about the merge request", now: { isOfMergeRequest: true }, before: null },
    {
      name: "of a rule that reads something else",
      now: { actual: { a: 1 }, expected: { rule: "a == 2" } },
      before: { a: 3 },
    },
    {
      name: "of a rule whose values are not whole",
      now: { actual: { a: "7 items" }, expected: { rule: "a == 2" }, isCut: true },
      before: { a: "7 items" },
    },
  ])("$name counts", ({ now, before }) => {
    const expected = "expected" in now ? now.expected : null;
    expect(judge(now, { status: "fail", actual: before, expected })).toMatchObject({
      control: { phase: "enforce" },
    });
  });

  it("compares long lists whole, of which a report shows the first 100 and digests of the others", () => {
    const known = Array.from({ length: 120 }, (_, index) => `lib/${index}.jar`);
    const before = {
      status: "fail",
      actual: known.slice(0, 100),
      actual_rest: known.slice(100).map((item) => sha256(item).slice(0, 24)),
    };
    expect(judge({ actual: known }, before)).toMatchObject({ control: { phase: "observe" } });
    expect(judge({ actual: [...known, "lib/new.jar"] }, before)).toMatchObject({
      control: { phase: "enforce" },
    });
    const { actual_rest: _, ...cut } = before;
    expect(judge({ actual: known }, cut)).toMatchObject({ control: { phase: "enforce" } });
  });

  it.each([
    { name: "a control that passed there", now: {}, before: { status: "pass" } },
    { name: "a control that was unknown there", now: {}, before: { status: "unknown" } },
    { name: "a control that was not in it", now: {}, before: undefined },
    {
      name: "a control that is unknown now",
      now: { status: "unknown" } as const,
      before: { status: "fail" },
    },
  ])("is not $name", ({ now, before }) => {
    expect(judge(now, before)).toMatchObject({ control: { phase: "enforce" }, note: undefined });
  });

  it("is not a rule of the same id that asks for something else", () => {
    const now: Told = { expected: { rule: "approvals.count >= 2" } };
    const before = { status: "fail", expected: { rule: "changes.additions < 100" } };
    expect(judge(now, before)).toMatchObject({ control: { phase: "enforce" }, note: undefined });
  });

  it("of a control that is there twice is that of the one that asks for the same", () => {
    const [few, many]: [Told, Told] = [{ expected: { at_least: 1 } }, { expected: { at_least: 2 } }];
    const before = [
      { id: "c", status: "fail", ...few },
      { id: "c", status: "pass", ...many },
    ];
    const earlier = { baseline, report: report(before), where: "report.json" };
    const now = [{ name: "R", controls: [judged(few), judged(many)] }];
    expect(standing(now, [earlier as never], sha256).judged[0]?.controls).toMatchObject([
      { baseline: "fail", control: { phase: "observe" } },
      { baseline: "pass", control: { phase: "enforce" } },
    ]);
  });

  it("excuses no requirement of another policy", () => {
    const other = { ...baseline, requirements: ["S"] };
    expect(judge({}, { status: "fail" }, other)).toMatchObject({ control: { phase: "enforce" } });
  });
});

describe("where a baseline is read", () => {
  const content = JSON.stringify(report([]));
  const sha = "c".repeat(40);
  function readers(given: Partial<BaselineReaders> = {}): BaselineReaders & { readonly asked: string[] } {
    const asked: string[] = [];
    const answer = async (...words: string[]) => {
      asked.push(words.join(" "));
      return content;
    };
    return {
      asked,
      readers: {
        checkout: (path) => answer("checkout", path),
        project: async (...of) => ({ text: await answer("project", ...of) }),
        ownProject: async (path, ref) => ({ text: await answer("file", path, ref), commit: sha }),
        artifact: (...of) => answer("artifact", ...of),
      },
      branch: async () => "main",
      head: async (name) => ({ name, sha, isProtected: true }),
      projectId: 42,
      sha256,
      ...given,
    };
  }

  it.each([
    {
      name: "on the branch where the policy was read",
      of: { ...baseline, place: { kind: "branch", branch: "stable" } as const },
      asked: "file report.json refs/heads/stable",
    },
    {
      name: "in the checkout, if the policy is",
      of: { ...baseline, place: { kind: "checkout" } as const },
      asked: "checkout report.json",
    },
    {
      name: "in the project of a central policy, at the same ref",
      of: { ...baseline, place: { kind: "project", project: "acme/policies", ref: "v3" } as const },
      asked: "project acme/policies report.json v3",
    },
    {
      name: "on the target branch, if the policy is of no repository",
      of: baseline,
      asked: "file report.json refs/heads/main",
    },
    {
      name: "in a job's artifact of the target branch",
      of: { ...baseline, job: "gate", place: { kind: "checkout" } as const },
      asked: "artifact main gate report.json",
    },
  ])("$name", async ({ of, asked }) => {
    const from = readers();
    expect((await readEarlier(of, from)).report).toBeDefined();
    expect(from.asked).toEqual([asked]);
  });

  const reading = (text: string) => ({ ...readers().readers, checkout: async () => text });
  it.each([
    { name: "no JSON", text: "<html>", says: "not valid JSON" },
    {
      name: "another project's",
      text: JSON.stringify({ ...report([]), subject: { project: { id: 7 } } }),
      says: "it is about another project",
    },
    {
      name: "no report",
      text: JSON.stringify({ ...report([]), schema: "x" }),
      says: "it is not a report of Countersign",
    },
    {
      name: "half a report",
      text: JSON.stringify({ ...report([]), requirements: [{ name: "R" }] }),
      says: "unexpected requirements.0.controls",
    },
  ])("that is $name excuses nothing and says why", async ({ text, says }) => {
    const inCheckout = { ...baseline, place: { kind: "checkout" } as const };
    const earlier = await readEarlier(inCheckout, readers({ readers: reading(text) }));
    expect(earlier.report).toBeUndefined();
    const { judged: after, notices } = standing([{ name: "R", controls: [judged({})] }], [earlier], sha256);
    expect(after[0]?.controls[0]?.control.phase).toBe("enforce");
    expect(notices.join()).toContain(says);
    expect(notices.join()).toContain("every failure counts");
  });
});

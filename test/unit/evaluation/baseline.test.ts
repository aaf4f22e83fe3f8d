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
  readonly note?: string;
  readonly id?: string;
}

function judged({
  status = "fail",
  actual = null,
  expected = null,
  isFinal = false,
  isCut = false,
  isOfMergeRequest = false,
  message = "",
  note = undefined,
  id = "c",
}: Told): JudgedControl {
  const control = { id, phase: "enforce", expected, isFinal } as unknown as SelectedControl;
  const read = { actual, isCut, isOfMergeRequest, message };
  return { control, status, ...read, note, evidence: [], waiver: undefined };
}

interface Before {
  readonly status: string;
  readonly actual?: unknown;
  readonly actual_rest?: string[];
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

/** Of requirement R, with the report of these controls as its baseline. */
function standingOf(controls: readonly JudgedControl[], before: readonly (Before & { id: string })[]) {
  const earlier = { baseline, report: report(before), where: "report.json@main" };
  const { judged: after, notices } = standing([{ name: "R", controls }], [earlier], sha256);
  return { controls: after[0]?.controls ?? [], notices };
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
      before: 0,
    },
    {
      name: "of an expression with each other operator",
      now: { actual: 1, expected: { field: "f", operator: ">", value: 2 } as const },
      before: 0,
    },
    {
      name: "of an expression that asks for at most a number",
      now: { actual: 3, expected: { field: "f", operator: "<=", value: 2 } as const },
      before: 4,
    },
    {
      name: "of an expression that asks for less",
      now: { actual: 3, expected: { field: "f", operator: "<", value: 2 } as const },
      before: 4,
    },
    {
      name: "of which more is asked, among other parameters",
      now: { actual: 2, expected: { from: ["alice"], at_least: 3 } },
      before: 1,
    },
    {
      name: "of which fewer are asked, among other parameters",
      now: { actual: 4, expected: { only_new: true, at_most: 3 } },
      before: 9,
    },
    { name: "whose number is the same, whatever is asked", now: { actual: 2 }, before: 2 },
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
    {
      name: "that reads a number where there was a text",
      now: { actual: 3, expected: { at_least: 4 } },
      before: "2",
    },
    {
      name: "that reads a text where there was a number",
      now: { actual: "3", expected: { at_least: 4 } },
      before: 2,
    },
    {
      name: "of an expression with an operator that has no direction",
      now: { actual: 3, expected: { field: "f", operator: "=", value: 4 } as const },
      before: 2,
    },
    {
      name: "of an expression that asks for more, and less is there",
      now: { actual: 1, expected: { field: "f", operator: ">", value: 4 } as const },
      before: 2,
    },
    {
      name: "of an expression that asks for less, and more is there",
      now: { actual: 9, expected: { field: "f", operator: "<", value: 4 } as const },
      before: 8,
    },
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

  it("is found by its id, also where the control asks for another number now", () => {
    const before = [
      { id: "d", status: "pass" },
      { id: "c", status: "fail", actual: 1, expected: { at_least: 2 } },
    ];
    const now = [judged({ id: "d", status: "pass" }), judged({ actual: 1, expected: { at_least: 3 } })];
    expect(standingOf(now, before).controls).toMatchObject([
      { baseline: "pass", status: "pass" },
      { baseline: "fail", control: { phase: "observe" } },
    ]);
  });

  it("of the only control is the same where it asks for another number now", () => {
    const before = { status: "fail", actual: 1, expected: { at_least: 2 } };
    expect(judge({ actual: 1, expected: { at_least: 3 } }, before)).toMatchObject({
      control: { phase: "observe" },
    });
  });

  it("is not that of another control", () => {
    const [control] = standingOf([judged({})], [{ id: "d", status: "fail" }]).controls;
    expect(control).toEqual(judged({}));
  });

  it.each([
    {
      name: "is there once, and was twice",
      now: [{ expected: { at_least: 2 } }],
      before: [{ expected: { at_least: 1 } }, { expected: { at_least: 3 } }],
    },
    {
      name: "is there twice, and was once",
      now: [{ expected: { at_least: 2 } }, { expected: { at_least: 3 } }],
      before: [{ expected: { at_least: 1 } }],
    },
  ])("of a control that $name is never that of one with other parameters", ({ now, before }) => {
    const { controls } = standingOf(
      now.map(judged),
      before.map((one) => ({ id: "c", status: "fail", ...one })),
    );
    for (const control of controls) expect(control).toMatchObject({ control: { phase: "enforce" } });
  });

  it("is not that of another requirement", () => {
    const other = report([{ id: "c", status: "fail" }], "S").requirements;
    const earlier = {
      ...report([{ id: "c", status: "pass" }]),
      requirements: [...other, ...report([{ id: "c", status: "pass" }]).requirements],
    };
    const now = [{ name: "R", controls: [judged({})] }];
    const { judged: after } = standing(now, [{ baseline, report: earlier, where: "w" }], sha256);
    expect(after[0]?.controls[0]).toMatchObject({ baseline: "pass", control: { phase: "enforce" } });
  });

  it("counts where the earlier report has no such requirement", () => {
    const now = [{ name: "R", controls: [judged({})] }];
    const { judged: after } = standing(now, [{ baseline, report: report([], "S"), where: "w" }], sha256);
    expect(after).toEqual(now);
  });

  it("is counted in the notice, which names the report", () => {
    const fails = { status: "fail" };
    const before = [
      { id: "c", ...fails },
      { id: "d", ...fails },
      { id: "e", status: "pass" },
    ];
    const controls = [judged({}), judged({ id: "d" }), judged({ id: "e" })];
    const of = (number: number) => standingOf(controls.slice(0, number), before).notices;
    expect(of(2)).toEqual([
      "2 failures already in the baseline, not counted (report.json@main, 2026-11-20T10:00:00Z)",
    ]);
    expect(of(3)).toEqual(of(2));
    expect(of(0)).toEqual([
      "0 failures already in the baseline, not counted (report.json@main, 2026-11-20T10:00:00Z)",
    ]);
  });

  it("keeps the note that the control has", () => {
    expect(judge({ note: "2 commits have no owner" }, { status: "fail" })?.note).toBe(
      "2 commits have no owner; it already failed in the baseline of 2026-11-20, so it does not count",
    );
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
      where: "report.json@stable",
    },
    {
      name: "in the checkout, if the policy is",
      of: { ...baseline, place: { kind: "checkout" } as const },
      asked: "checkout report.json",
      where: "report.json",
    },
    {
      name: "in the project of a central policy, at the same ref",
      of: { ...baseline, place: { kind: "project", project: "acme/policies", ref: "v3" } as const },
      asked: "project acme/policies report.json v3",
      where: "acme/policies:report.json@v3",
    },
    {
      name: "on the target branch, if the policy is of no repository",
      of: baseline,
      asked: "file report.json refs/heads/main",
      where: "report.json@main",
    },
    {
      name: "in a job's artifact of the target branch",
      of: { ...baseline, job: "gate", place: { kind: "checkout" } as const },
      asked: "artifact main gate report.json",
      where: "report.json@main of job gate",
    },
  ])("$name", async ({ of, asked, where }) => {
    const from = readers();
    expect(await readEarlier(of, from)).toMatchObject({ report: { schema: "countersign.report/v1" }, where });
    expect(from.asked).toEqual([asked]);
  });

  it.each([
    { name: "a file", of: baseline, named: "report.json" },
    { name: "an artifact", of: { ...baseline, job: "gate" }, named: "report.json of job gate" },
  ])("that is $name and cannot be read is named with the reason", async ({ of, named }) => {
    const branch = () => Promise.reject(new Error("no branch is protected"));
    expect((await readEarlier(of, readers({ branch }))).where).toBe(
      `the baseline ${named} was not read (no branch is protected): every failure counts`,
    );
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

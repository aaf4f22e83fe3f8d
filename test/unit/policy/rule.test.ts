import { describe, expect, it } from "vitest";
import { loadPolicy } from "../../../src/policy/load.ts";
import type { SelectedControl } from "../../../src/policy/policy.ts";
import { said } from "../../support/inputs.ts";

async function load(controls: readonly unknown[]) {
  const text = JSON.stringify({ name: "P", requirements: [{ name: "R", controls }] });
  return loadPolicy([{ source: "p.json", text }]);
}

async function select(control: unknown): Promise<SelectedControl> {
  const [selected] = (await load([control])).requirements.flatMap(({ controls }) => controls);
  if (!selected) throw new Error("nothing was selected");
  return selected;
}

async function problems(controls: readonly unknown[]): Promise<string[]> {
  const error = await load(controls).then(
    () => new Error("the policy was accepted"),
    (reason: unknown) => reason,
  );
  return said(error).map((line) => line.replace(/^p\.json:\d+:\d+: /, ""));
}

const facts = {
  clock: () => 0,
  merge_request: {
    iid: 7,
    title: "add refunds",
    description: "",
    isDraft: false,
    labels: ["a", "b"],
    sha: undefined,
    targetBranch: "main",
    author: "alice",
    createdAt: "2026-11-20T10:00:00Z",
  },
};
const rule = { id: "title-names-a-ticket", rule: 'merge_request.title.matches("^[A-Z]+-[0-9]+")' };

describe("a rule", () => {
  it("is a control with its own words, over the facts it names and no others", async () => {
    const control = await select({ ...rule, severity: "low", phase: "warn", remediation: "rename it" });

    expect(control).toMatchObject({
      id: "title-names-a-ticket",
      title: "title names a ticket",
      severity: "low",
      phase: "warn",
      scope: "merge_request",
      expected: { rule: rule.rule },
      remediation: { text: "rename it", page: "!" },
    });
    expect(Object.keys(control.needs).sort()).toEqual(["clock", "merge_request"]);
  });

  it("is about the project where it names nothing of a merge request", async () => {
    const control = await select({ id: "few-members", rule: "members.size() < 50" });
    expect(control.scope).toBe("project");
  });

  it("that does not hold says what was read", async () => {
    expect((await (await select(rule)).judge?.())?.(facts)).toEqual({
      status: "fail",
      message: 'the rule does not hold: merge_request.title is "add refunds"',
      actual: { "merge_request.title": "add refunds", [rule.rule]: false },
      isCut: false,
    });
  });

  it.each([
    {
      message: "the title must start with a ticket key",
      says: 'the title must start with a ticket key (merge_request.title is "add refunds")',
    },
    {
      message: "{{ merge_request.title }} of {{merge_request.author}} names no ticket",
      says: "add refunds of alice names no ticket",
    },
    { message: "labels: {{ merge_request.labels }}", says: "labels: a, b" },
    { message: "head {{ merge_request.sha }}", says: "head ?" },
  ])("has its message's values filled in: $message", async ({ message, says }) => {
    expect((await (await select({ ...rule, message })).judge?.())?.(facts)).toMatchObject({
      status: "fail",
      message: says,
    });
  });

  it("over times in a list is judged, and its message shows them", async () => {
    const team = [
      { username: "alice", accessLevel: 50, lastActiveAt: Date.UTC(2026, 10, 20) },
      { username: "bob", accessLevel: 30, lastActiveAt: undefined },
    ];
    const owners = "members.exists(m, m.access_level >= 50)";
    expect(
      (await (await select({ id: "an-owner", rule: owners })).judge?.())?.({ clock: () => 0, team }),
    ).toMatchObject({
      status: "pass",
      actual: { [owners]: true },
    });
    const message =
      "only {{ members.filter(m, m.access_level < 40) }}, active {{ members[0].last_active_at }}";
    const none = await select({ id: "no-developer", rule: "members.all(m, m.access_level >= 40)", message });
    expect((await none.judge?.())?.({ clock: () => 0, team })).toMatchObject({
      status: "fail",
      message: 'only {"username":"bob","access_level":30}, active 2026-11-20T00:00:00.000Z',
    });
  });

  it("that holds passes, and one that lacks a field is unknown", async () => {
    const holds = await select({ ...rule, rule: "!merge_request.draft" });
    expect((await holds.judge?.())?.(facts)).toMatchObject({ status: "pass" });
    const lacking = await select({ ...rule, rule: "merge_request.sha.size() == 40" });
    expect((await lacking.judge?.())?.(facts)).toMatchObject({ status: "unknown" });
  });

  it.each([
    {
      name: "an id that GitLab or we have given",
      control: { ...rule, id: "merge_request_title" },
      says: "merge_request_title is a control of the catalogue: give the rule another id",
    },
    { name: "parameters", control: { ...rule, with: { a: 1 } }, says: "with and rule exclude each other" },
    {
      name: "an expression",
      control: { ...rule, expression: { field: "default_branch_protected", operator: "=", value: true } },
      says: "expression and rule exclude each other",
    },
    {
      name: "a field there is none of",
      control: { ...rule, rule: "merge_request.titel == ''" },
      says: "rule is wrong: merge_request has no field titel, did you mean title? (at character 14: .titel == '')",
    },
    {
      name: "a placeholder that names nothing",
      control: { ...rule, message: "{{ titel }}" },
      says: "message is wrong: there is no titel",
    },
  ])("is refused with $name", async ({ control, says }) => {
    expect((await problems([control])).join("\n")).toContain(says);
  });

  it("needs an id that nothing else has", async () => {
    expect(await problems([rule, { ...rule, rule: "merge_request.draft" }])).toEqual([
      "title-names-a-ticket is already the id of another rule: give each rule its own id",
    ]);
  });

  it("counts once in a requirement", async () => {
    expect(await problems([rule, rule])).toEqual(["title-names-a-ticket is in this requirement twice"]);
  });
});

describe("the message of a built-in control", () => {
  const entry = { id: "merge_request_title", with: { pattern: "^[A-Z]+-[0-9]+" } };

  it("has what was found and asked filled in", async () => {
    const control = await select({ ...entry, message: "wanted {{ expected.pattern }}: {{ message }}" });
    const outcome = (await control.judge?.())?.({ mergeRequest: facts.merge_request });
    expect(outcome).toMatchObject({ status: "fail" });
    expect(outcome?.message).toMatch(/^wanted \^\[A-Z\]\+-\[0-9\]\+: .*add refunds/);
  });

  it("cannot fill in what there is not", async () => {
    expect(await problems([{ ...entry, message: "{{ actul }}" }])).toEqual([
      "message cannot fill in {{ actul }}, did you mean actual?",
    ]);
  });
});

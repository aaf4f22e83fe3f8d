import { describe, expect, it } from "vitest";
import { conclude, type JudgedRequirement } from "../../../src/evaluation/evaluate.ts";
import { waive } from "../../../src/evaluation/waive.ts";
import { loadPolicy } from "../../../src/policy/load.ts";
import type { Policy } from "../../../src/policy/policy.ts";
import { caught, said } from "../../support/inputs.ts";

const nowMs = Date.parse("2026-11-24T12:00:00Z");
const here = { clocksMs: [nowMs], project: "acme/legacy/portal", iid: 7 };

function policyText(extra: string, control = "- secure_webhooks"): string {
  return `name: P\nrequirements:\n  - name: R\n    controls:\n      ${control}\n      - merge_request_is_not_draft\n${extra}`;
}

function waiverText(fields: Record<string, string>): string {
  const all = {
    control: "secure_webhooks",
    reason: "the move is not done",
    owner: '"@alice"',
    expires: "2027-03-01",
    ...fields,
  };
  return `waivers:\n  - ${Object.entries(all)
    .map(([key, value]) => `${key}: ${value}`)
    .join("\n    ")}\n`;
}

function load(text: string): Promise<Policy> {
  return loadPolicy([{ source: "p.yml", text }]);
}

/** Every control of the policy with this status. */
function judgedAs(policy: Policy, status: "pass" | "fail" | "unknown"): readonly JudgedRequirement[] {
  return policy.requirements.map(({ name, controls }) => ({
    name,
    controls: controls.map((control) => ({
      control,
      status,
      message: "because",
      actual: null,
      isCut: false,
      isOfMergeRequest: false,
      note: undefined,
      evidence: [],
      waiver: undefined,
    })),
  }));
}

async function waived(
  fields: Record<string, string>,
  status: "pass" | "fail" | "unknown" = "fail",
  extra = "",
) {
  const policy = await load(policyText(waiverText(fields) + extra));
  const { judged, notices } = waive(judgedAs(policy, status), policy.waivers, here);
  return {
    statuses: judged.flatMap(({ controls }) => controls.map((control) => control.status)),
    notices,
    judged,
  };
}

describe("a waiver", () => {
  it.each([
    { name: "it has ended by GitLab's clock", clocksMs: [Date.parse("2027-04-01"), nowMs] },
    { name: "it has ended by this machine's clock", clocksMs: [nowMs, Date.parse("2027-04-01")] },
  ])("does not count where $name alone", async ({ clocksMs }) => {
    const policy = await load(policyText(waiverText({})));
    const { judged, notices } = waive(judgedAs(policy, "fail"), policy.waivers, { ...here, clocksMs });
    expect(judged[0]?.controls[0]?.status).toBe("fail");
    expect(notices).toEqual(["the waiver of secure_webhooks (@alice) is void: it expired on 2027-03-01"]);
  });

  it("ends in as many days as the clock that is ahead says", async () => {
    const policy = await load(policyText(waiverText({})));
    const clocksMs = [nowMs, Date.parse("2027-02-19T12:00:00Z")];
    const { notices } = waive(judgedAs(policy, "fail"), policy.waivers, { ...here, clocksMs });
    expect(notices).toEqual(["the waiver of secure_webhooks (@alice) ends on 2027-03-01, in 10 days"]);
  });

  it("for other merge requests says nothing", async () => {
    expect((await waived({ merge_requests: "[8]" })).notices).toEqual([]);
  });

  it("is too long where one clock alone says so", async () => {
    const policy = await load(policyText(`${waiverText({})}waiver_rules: { longest_days: 100 }\n`));
    const clocksMs = [Date.parse("2026-01-01"), nowMs];
    const { judged } = waive(judgedAs(policy, "fail"), policy.waivers, { ...here, clocksMs });
    expect(judged[0]?.controls[0]?.status).toBe("fail");
  });

  it("covers the failed control it names, and only that", async () => {
    const { statuses, notices, judged } = await waived({});
    expect(statuses).toEqual(["waived", "fail"]);
    expect(notices).toEqual([]);
    expect(judged[0]?.controls[0]?.waiver).toEqual({
      reason: "the move is not done",
      owner: "@alice",
      expires: "2027-03-01",
    });
  });

  it("never covers missing evidence", async () => {
    expect((await waived({}, "unknown")).statuses).toEqual(["unknown", "unknown"]);
  });

  it.each([
    {
      expires: "2026-11-24",
      statuses: ["waived", "fail"],
      notice: "the waiver of secure_webhooks (@alice) ends on 2026-11-24, in 0 days",
    },
    {
      expires: "2026-12-08",
      statuses: ["waived", "fail"],
      notice: "the waiver of secure_webhooks (@alice) ends on 2026-12-08, in 14 days",
    },
    { expires: "2026-12-09", statuses: ["waived", "fail"], notice: undefined },
    {
      expires: "2026-11-23",
      statuses: ["fail", "fail"],
      notice: "the waiver of secure_webhooks (@alice) is void: it expired on 2026-11-23",
    },
  ])("that expires on $expires", async ({ expires, statuses, notice }) => {
    const result = await waived({ expires });
    expect(result.statuses).toEqual(statuses);
    expect(result.notices).toEqual(notice === undefined ? [] : [notice]);
  });

  it.each([
    { fields: { projects: '["acme/legacy/**"]' }, statuses: ["waived", "fail"] },
    { fields: { projects: '["ACME/Legacy/*"]' }, statuses: ["waived", "fail"] },
    { fields: { projects: '["acme/*"]' }, statuses: ["fail", "fail"] },
    { fields: { merge_requests: "[7, 8]" }, statuses: ["waived", "fail"] },
    { fields: { merge_requests: "[8]" }, statuses: ["fail", "fail"] },
    { fields: { projects: '["acme/legacy/**"]', merge_requests: "[8]" }, statuses: ["fail", "fail"] },
  ])("limited by $fields", async ({ fields, statuses }) => {
    expect((await waived(fields as never)).statuses).toEqual(statuses);
  });

  it("that covers nothing is named, and so is one whose control does not fail", async () => {
    expect((await waived({ control: "secure_webhook" })).notices).toEqual([
      "the waiver of secure_webhook (@alice) has no effect: its file has no such control, did you mean secure_webhooks?",
    ]);
    expect((await waived({}, "pass")).notices).toEqual([
      "the waiver of secure_webhooks (@alice) is not used: the control does not fail",
    ]);
  });

  it("covers controls of its own file only", async () => {
    const other = `name: Q\nrequirements:\n  - name: S\n    controls: [project_visibility_not_public]\n${waiverText({})}`;
    const policy = await loadPolicy([
      { source: "base.yml", text: policyText("") },
      { source: "own.yml", text: other },
    ]);
    const { judged, notices } = waive(judgedAs(policy, "fail"), policy.waivers, here);
    expect(judged.flatMap(({ controls }) => controls.map(({ status }) => status))).toEqual([
      "fail",
      "fail",
      "fail",
    ]);
    expect(notices[0]).toContain("has no effect: its file has no such control");
  });

  it("may not run longer than the policy allows", async () => {
    const rules = "waiver_rules: { longest_days: 30 }\n";
    expect((await waived({ expires: "2026-12-25" }, "fail", rules)).statuses).toEqual(["fail", "fail"]);
    expect((await waived({ expires: "2026-12-24" }, "fail", rules)).statuses).toEqual(["waived", "fail"]);
    expect((await waived({ expires: "2026-12-25" }, "fail", rules)).notices).toEqual([
      "the waiver of secure_webhooks (@alice) is void: it runs for 31 more days, but the policy allows only 30",
    ]);
  });

  it.each([
    {
      name: "without an end",
      text: policyText("waivers:\n  - control: secure_webhooks\n    reason: r\n    owner: o\n"),
      says: "p.yml:8:5: expires is missing",
    },
    {
      name: "with an end that is no date",
      text: policyText(waiverText({ expires: "soon" })),
      says: 'p.yml:11:14: expires must be a date such as 2026-12-31, not "soon"',
    },
    {
      name: "with a day that no calendar has",
      text: policyText(waiverText({ expires: "2026-02-31" })),
      says: "p.yml:11:14: there is no day 2026-02-31",
    },
    {
      name: "of an owner the policy does not allow",
      text: policyText(`${waiverText({})}waiver_rules: { owners: ["@bob"] }\n`),
      says: "p.yml:10:12: @alice may not own a waiver: waiver_rules allow @bob",
    },
    {
      name: "of an owner who is none of several",
      text: policyText(`${waiverText({})}waiver_rules: { owners: ["@bob", "@carol"] }\n`),
      says: "p.yml:10:12: @alice may not own a waiver: waiver_rules allow @bob, @carol",
    },
    {
      name: "that is no waiver, under rules about owners,",
      text: policyText(`waivers: [7]\nwaiver_rules: { owners: ["@bob"] }\n`),
      says: "p.yml:7:11: waivers[0] must be a mapping of keys to values, not 7",
    },
    {
      name: "under a rule that there is not",
      text: policyText(`${waiverText({})}waiver_rules: { longest: 30 }\n`),
      says: "p.yml:12:17: the key longest is not known",
    },
  ])("$name is refused", async ({ text, says }) => {
    expect(said(await caught(() => load(text)))).toEqual([says]);
  });

  it("of an owner whom the policy allows is taken", async () => {
    expect((await waived({}, "fail", 'waiver_rules: { owners: ["@bob", "@alice"] }\n')).statuses).toEqual([
      "waived",
      "fail",
    ]);
  });
});

describe("a phase", () => {
  it("begins on a day that the calendar has", async () => {
    const text = policyText("", "- { id: secure_webhooks, enforce_from: 2026-02-30 }");
    expect(said(await caught(() => load(text)))).toEqual(["p.yml:5:46: there is no day 2026-02-30"]);
  });

  it.each([
    { phase: "phase: observe", status: "fail", verdict: "compliant", inPhase: "observe" },
    { phase: "phase: warn", status: "unknown", verdict: "compliant", inPhase: "warn" },
    { phase: "phase: enforce", status: "fail", verdict: "non_compliant", inPhase: "enforce" },
    { phase: "enforce_from: 2026-11-25", status: "fail", verdict: "compliant", inPhase: "warn" },
    { phase: "enforce_from: 2026-11-24", status: "fail", verdict: "non_compliant", inPhase: "enforce" },
    {
      phase: "phase: observe, enforce_from: 2027-01-01",
      status: "fail",
      verdict: "compliant",
      inPhase: "observe",
    },
    {
      phase: "phase: warn, enforce_from: 2026-01-01",
      status: "unknown",
      verdict: "undetermined",
      inPhase: "enforce",
    },
  ] as const)("$phase and $status: $verdict", async ({ phase, status, verdict, inPhase }) => {
    const text = `name: P\nrequirements:\n  - name: R\n    controls:\n      - { id: secure_webhooks, ${phase} }\n`;
    const concluded = conclude(judgedAs(await load(text), status), [nowMs]);
    expect(concluded.verdict).toBe(verdict);
    expect(concluded.requirements[0]?.controls[0]).toMatchObject({ status, inPhase });
  });

  it("does not hide what is enforced beside it", async () => {
    const concluded = conclude(
      judgedAs(await load(policyText("", "- { id: secure_webhooks, phase: observe }")), "fail"),
      [nowMs],
    );
    expect(concluded.verdict).toBe("non_compliant");
  });

  it.each([
    { name: "GitLab's", clocksMs: [Date.parse("2026-12-01"), nowMs] },
    { name: "this machine's", clocksMs: [nowMs, Date.parse("2026-12-01")] },
  ])("begins to be enforced by one clock alone, $name", async ({ clocksMs }) => {
    const text = policyText("", "- { id: secure_webhooks, enforce_from: 2026-12-01 }");
    expect(conclude(judgedAs(await load(text), "fail"), clocksMs).requirements[0]?.controls[0]?.inPhase).toBe(
      "enforce",
    );
  });
});

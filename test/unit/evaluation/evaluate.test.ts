import { describe, expect, it } from "vitest";
import {
  conclude,
  decide,
  evaluate,
  type JudgedRequirement,
  requirementStatus,
  withoutPass,
} from "../../../src/evaluation/evaluate.ts";
import type { FactStore } from "../../../src/facts/collect.ts";
import type { FactResult } from "../../../src/facts/source.ts";
import { loadPolicy } from "../../../src/policy/load.ts";
import { RunError } from "../../../src/shared/errors.ts";

describe("statuses", () => {
  it.each([
    { controls: ["pass", "fail", "unknown"], status: "fail" },
    { controls: ["pass", "unknown"], status: "unknown" },
    { controls: ["pass", "external"], status: "pass" },
    { controls: ["waived"], status: "pass" },
    { controls: ["external"], status: "not_applicable" },
    { controls: ["not_applicable", "external"], status: "not_applicable" },
    { controls: [], status: "not_applicable" },
  ] as const)("$controls make the requirement $status", ({ controls, status }) => {
    expect(requirementStatus(controls)).toBe(status);
  });

  it.each([
    { requirements: ["pass", "fail", "unknown"], verdict: "non_compliant" },
    { requirements: ["pass", "unknown"], verdict: "undetermined" },
    { requirements: ["pass", "not_applicable"], verdict: "compliant" },
    { requirements: ["not_applicable"], verdict: "undetermined" },
    { requirements: [], verdict: "undetermined" },
  ] as const)("$requirements make the verdict $verdict", ({ requirements, verdict }) => {
    expect(decide(requirements)).toBe(verdict);
  });
});

/** A store that answers with what a test says, and remembers what it was asked. */
function storeOf(results: Record<string, FactResult<unknown>>): FactStore & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    begun: new Map(),
    begin: () => {},
    announce: () => {},
    read: (async (fact: { id: string }) => {
      asked.push(fact.id);
      return results[fact.id];
    }) as FactStore["read"],
  };
}

const text =
  "name: P\nrequirements:\n  - name: R\n    controls:\n      - merge_request_is_not_draft\n      - secure_webhooks\n";

describe("evaluate", () => {
  it("cites the requests each control's facts came from", async () => {
    const policy = await loadPolicy([{ source: "p.yml", text }]);
    const facts = storeOf({
      merge_request: { ok: true, value: { isDraft: false }, requests: ["GET /projects/42/merge_requests/7"] },
      webhooks: { ok: true, value: [], requests: ["GET /projects/42/hooks"] },
    });
    const { verdict, requirements } = conclude(await evaluate(policy, facts, "merge_request"), [0]);
    expect(verdict).toBe("compliant");
    expect(requirements[0]?.controls.map(({ evidence }) => evidence)).toEqual([
      [{ fact: "merge_request", request: "GET /projects/42/merge_requests/7" }],
      [{ fact: "webhooks", request: "GET /projects/42/hooks" }],
    ]);
  });

  it("is unknown with the reason when a fact could not be read, whatever the others say", async () => {
    const policy = await loadPolicy([{ source: "p.yml", text }]);
    const facts = storeOf({
      merge_request: { ok: true, value: { isDraft: false }, requests: [] },
      webhooks: {
        ok: false,
        reason: "the project's webhooks could not be read",
        requests: ["GET /projects/42/hooks"],
        error: undefined,
      },
    });
    const { verdict, requirements } = conclude(await evaluate(policy, facts, "merge_request"), [0]);
    expect(verdict).toBe("undetermined");
    expect(requirements[0]?.controls[1]).toMatchObject({
      status: "unknown",
      message: "the project's webhooks could not be read",
    });
  });

  it("says of an unknown control alone who can make it known", async () => {
    const policy = await loadPolicy([{ source: "p.yml", text }]);
    const error = new RunError("TIMEOUT", "the time that timeout allows is over");
    const facts = storeOf({
      merge_request: { ok: true, value: { isDraft: true }, requests: [] },
      webhooks: { ok: false, reason: "too late", requests: [], error },
    });
    const [requirement] = await evaluate(policy, facts, "merge_request");
    expect(requirement?.controls.map(({ mend }) => mend?.text)).toEqual([
      undefined,
      "run the job again, or ask the owner of the job for a longer timeout; your change is not the cause",
    ]);
  });

  it("leaves open what is not judged when the time is over, and ends with any other error", async () => {
    const policy = await loadPolicy([{ source: "p.yml", text }]);
    const facts = storeOf({
      merge_request: { ok: true, value: { isDraft: false }, requests: [] },
      webhooks: { ok: true, value: [], requests: [] },
    });
    const ending = (error: Error) => ({
      ...facts,
      check: () => {
        throw error;
      },
    });
    const over = new RunError("TIMEOUT", "the time that timeout allows is over");
    const [requirement] = await evaluate(policy, ending(over), "merge_request");
    expect(requirement?.controls.map(({ status, message }) => [status, message])).toEqual([
      ["unknown", "the time that timeout allows is over, before this control was judged"],
      ["unknown", "the time that timeout allows is over, before this control was judged"],
    ]);
    await expect(evaluate(policy, ending(new Error("a defect")), "merge_request")).rejects.toThrow(
      "a defect",
    );
  });

  it("says a reason once, and all that differ", async () => {
    const policy = await loadPolicy([
      {
        source: "p.json",
        text: JSON.stringify({
          name: "P",
          requirements: [{ name: "R", controls: [{ id: "merge_request_approvals", with: { at_least: 1 } }] }],
        }),
      },
    ]);
    const gone = (reason: string) => ({ ok: false as const, reason, requests: [], error: undefined });
    const facts = storeOf({
      merge_request: gone("GitLab answered 404"),
      merge_request_approvals: gone("GitLab answered 403"),
      committers: gone("GitLab answered 404"),
    });
    const [requirement] = await evaluate(policy, facts, "merge_request");
    expect(requirement?.controls[0]).toMatchObject({
      status: "unknown",
      message: "GitLab answered 404; GitLab answered 403",
      isCut: false,
      actual: null,
    });
  });

  it("keeps what the control read and noted", async () => {
    const policy = await loadPolicy([
      {
        source: "p.json",
        text: JSON.stringify({
          name: "P",
          requirements: [
            {
              name: "R",
              controls: [
                { id: "merge_request_approvals", with: { at_least: 1 } },
                { id: "merge_request_title", with: { pattern: "^PAY" } },
                "merge_request_is_not_draft",
              ],
            },
          ],
        }),
      },
    ]);
    const values: Record<string, unknown> = {
      merge_request: { title: "Tidy up", author: "alice", isDraft: false },
      merge_request_approvals: { approvedBy: ["bob"], approvedAt: { bob: "2026-09-21T12:00:00Z" } },
      committers: { usernames: [], unownedCommits: 2 },
    };
    const facts = storeOf(
      Object.fromEntries(
        Object.entries(values).map(([id, value]) => [id, { ok: true as const, value, requests: [] }]),
      ),
    );
    const [requirement] = await evaluate(policy, facts, "merge_request");
    expect(requirement?.controls.map(({ actual, note, isCut }) => ({ actual, note, isCut }))).toEqual([
      { actual: 1, note: "2 commits have a committer address that no GitLab user owns", isCut: false },
      { actual: "Tidy up", note: undefined, isCut: false },
      { actual: false, note: undefined, isCut: false },
    ]);
  });

  it("leaves an external control to its service", async () => {
    const framework = {
      name: "F",
      color: "#1f75cb",
      requirements: [
        { name: "R", controls: [{ name: "external_control" }] },
        { name: "S", controls: [{ name: "secure_webhooks" }] },
      ],
    };
    const policy = await loadPolicy([{ source: "f.json", text: JSON.stringify(framework) }]);
    const facts = storeOf({ webhooks: { ok: true, value: [], requests: [] } });
    const [requirement] = await evaluate(policy, facts, "merge_request");
    expect(requirement?.controls[0]).toMatchObject({
      status: "external",
      message: "an external service decides this control, so it is not judged here",
      actual: null,
      isCut: false,
      isOfMergeRequest: false,
      evidence: [],
    });
    expect(facts.asked).toEqual(["webhooks"]);
  });

  it("does not apply controls about a merge request outside one, nor read their facts", async () => {
    const policy = await loadPolicy([{ source: "p.yml", text }]);
    const facts = storeOf({ webhooks: { ok: true, value: [], requests: [] } });
    const { verdict, requirements } = conclude(await evaluate(policy, facts, "project"), [0]);
    expect(requirements[0]?.controls.map(({ status }) => status)).toEqual(["not_applicable", "pass"]);
    expect(requirements[0]?.controls[0]).toMatchObject({
      message: "the control applies to merge requests, and no merge request is judged",
      isOfMergeRequest: true,
      isCut: false,
      evidence: [],
    });
    expect(verdict).toBe("compliant");
    expect(facts.asked).toEqual(["webhooks"]);
  });
});

describe("what does not count", () => {
  it.each(["not_applicable", "external"] as const)(
    "a control in phase observe that is %s makes no requirement pass",
    async (status) => {
      const text =
        "name: P\nrequirements:\n  - name: R\n    controls: [{ id: secure_webhooks, phase: observe }]\n";
      const policy = await loadPolicy([{ source: "p.yml", text }]);
      const judged: readonly JudgedRequirement[] = policy.requirements.map(({ name, controls }) => ({
        name,
        controls: controls.map((control) => ({
          ...{ control, status, message: "", actual: null, evidence: [] },
          ...{ isCut: false, isOfMergeRequest: false, note: undefined, waiver: undefined },
        })),
      }));
      const { verdict, requirements } = conclude(judged, [0]);
      expect(requirements[0]?.status).toBe("not_applicable");
      expect(verdict).toBe("undetermined");
    },
  );
});

describe("where the policy may be the author's own", () => {
  const requirement = (status: "pass" | "fail" | "unknown" | "not_applicable") => ({
    name: status,
    status,
    controls: [],
  });
  it.each([
    { verdict: "compliant", becomes: "undetermined" },
    { verdict: "undetermined", becomes: "undetermined" },
    { verdict: "non_compliant", becomes: "non_compliant" },
  ] as const)("$verdict is $becomes, and no requirement passes", ({ verdict, becomes }) => {
    const requirements = (["pass", "fail", "unknown", "not_applicable"] as const).map(requirement);
    expect(withoutPass({ verdict, requirements })).toEqual({
      verdict: becomes,
      requirements: [
        { name: "pass", status: "unknown", controls: [] },
        { name: "fail", status: "fail", controls: [] },
        { name: "unknown", status: "unknown", controls: [] },
        { name: "not_applicable", status: "not_applicable", controls: [] },
      ],
    });
  });
});

import { describe, expect, it } from "vitest";
import { conclude, decide, evaluate, requirementStatus } from "../../../src/evaluation/evaluate.ts";
import type { FactStore } from "../../../src/facts/collect.ts";
import type { FactResult } from "../../../src/facts/source.ts";
import { loadPolicy } from "../../../src/policy/load.ts";

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

  it("does not apply controls about a merge request outside one, nor read their facts", async () => {
    const policy = await loadPolicy([{ source: "p.yml", text }]);
    const facts = storeOf({ webhooks: { ok: true, value: [], requests: [] } });
    const { verdict, requirements } = conclude(await evaluate(policy, facts, "project"), [0]);
    expect(requirements[0]?.controls.map(({ status }) => status)).toEqual(["not_applicable", "pass"]);
    expect(verdict).toBe("compliant");
    expect(facts.asked).toEqual(["webhooks"]);
  });
});

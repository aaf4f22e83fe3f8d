/**
 * A policy that is damaged at any place is read, or refused with the error of a policy.
 *
 * Slow: it loads some thousand damaged policies.
 */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPolicy } from "../../../src/policy/load.ts";
import { presetText } from "../../../src/policy/presets/registry.ts";
import { RunError } from "../../../src/shared/errors.ts";

const valid = `name: Payments baseline
extends: [preset:slsa]
requirements:
  - name: Four eyes
    final: true
    controls:
      - minimum_approvals_required_2
      - { id: three, expression: { field: minimum_approvals_required, operator: ">=", value: 3 }, severity: low }
      - { id: ticket, rule: 'commits.all(c, c.title.matches("^[A-Z]+"))', message: "{{ merge_request.title }}" }
      - { id: merge_request_title, with: { pattern: "^[A-Z]+" }, phase: warn, enforce_from: 2027-01-01 }
waivers:
  - { control: three, reason: r, owner: o, expires: 2027-01-01, projects: ["a/**"], merge_requests: [1] }
waiver_rules: { owners: [o], longest_days: 9 }
baseline: { job: gate, path: report.json }
`;

async function outcome(text: string, source: string): Promise<unknown> {
  return loadPolicy([{ source, text }], async (name) => {
    if (!name.startsWith("preset:")) return undefined;
    return { source: name, text: await presetText(name) };
  }).catch((error: unknown) => error);
}

/** A policy, or the one error a policy can end with, at a place where there is one to name. */
function isOrderly(result: unknown): boolean {
  if (!(result instanceof Error)) return true;
  return (
    result instanceof RunError &&
    ["POLICY_INVALID", "POLICY_UNREADABLE"].includes(result.code) &&
    result.message.length > 0
  );
}

/** Cuts, doubles, replaces or inserts at any place of the text. */
const edit = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 12 }),
  what: fc.oneof(
    fc.constantFrom(
      "",
      "\0",
      "\n",
      "- ",
      ": ",
      "{",
      "[",
      "}",
      "]",
      '"',
      "*a",
      "&a ",
      "!!x ",
      "\t",
      "? ",
      "---\n",
      "<<: ",
      "null",
      "1e999",
      "-0",
      "\u2028",
      "\ufeff",
    ),
    fc.string({ maxLength: 6 }),
  ),
});

function mangle(text: string, edits: readonly { at: number; length: number; what: string }[]): string {
  return edits.reduce((whole, { at, length, what }) => {
    const place = whole.length === 0 ? 0 : at % whole.length;
    return whole.slice(0, place) + what + whole.slice(place + length);
  }, text);
}

describe("no policy, however mangled, ends with anything but the policy's own error", () => {
  it("as YAML", async () => {
    expect(await outcome(valid, "p.yml")).not.toBeInstanceOf(Error);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        const result = await outcome(mangle(valid, edits), "p.yml");
        expect(isOrderly(result), String(result)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("as JSON", async () => {
    const json = JSON.stringify({
      name: "P",
      requirements: [
        {
          name: "R",
          controls: [
            "secure_webhooks",
            { id: "x", expression: { field: "project_archived", operator: "=", value: false } },
          ],
        },
      ],
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const result = await outcome(mangle(json, edits), "p.json");
        expect(isOrderly(result), String(result)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("as any JSON value at all, and at any place of a valid one", async () => {
    const values = fc.jsonValue({ maxDepth: 4 });
    const places = fc.constantFrom(
      "name",
      "extends",
      "requirements",
      "waivers",
      "waiver_rules",
      "baseline",
      "description",
    );
    await fc.assert(
      fc.asyncProperty(values, places, values, async (whole, key, part) => {
        for (const data of [
          whole,
          { name: "P", requirements: [{ name: "R", controls: ["secure_webhooks"] }], [key]: part },
          { name: "P", requirements: [{ name: "R", controls: [part] }] },
          {
            name: "P",
            requirements: [{ name: "R", controls: [{ id: "merge_request_approvals", with: part }] }],
          },
        ]) {
          const result = await outcome(JSON.stringify(data), "p.json");
          expect(isOrderly(result), `${JSON.stringify(data)}: ${String(result)}`).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

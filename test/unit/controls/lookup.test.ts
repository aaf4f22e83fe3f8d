import { describe, expect, it } from "vitest";
import { controlIds } from "../../../src/controls/ids.ts";
import {
  loadBuiltInControl,
  loadControl,
  predefinedExpression,
  subjectOf,
} from "../../../src/controls/lookup.ts";

describe("the registry", () => {
  it.each([
    ["merge_request_approvals", "approvals"],
    ["minimum_approvals_required_2", "approvals"],
    ["merge_request_title", "merge-request"],
    ["secure_webhooks", "project"],
    ["sbom_present", "sbom"],
    ["no_such_control", undefined],
  ])("puts %s under %s", (id, subject) => {
    expect(subjectOf(id)).toBe(subject);
  });

  it("has a subject for every control", () => {
    expect(controlIds.filter((id) => subjectOf(id) === undefined)).toEqual([]);
  });

  it("has fields that are no controls by themselves", async () => {
    for (const field of ["minimum_approvals_required", "project_visibility"]) {
      expect(controlIds).not.toContain(field);
      expect(predefinedExpression(field)).toBeUndefined();
      expect(await loadBuiltInControl(field)).toMatchObject({ id: field });
    }
  });
});

describe.each(controlIds)("the description of %s", (id) => {
  it("is short, or a list", async () => {
    const [lead, ...list] = (await descriptionOf(id)).split("\n\n");
    expect(sentences(lead)).toBeLessThanOrEqual(list.length === 0 ? 3 : 2);
  });
});

async function descriptionOf(id: string): Promise<string> {
  const field = predefinedExpression(id)?.field ?? id;
  const control = (await loadControl(id)) ?? (await loadBuiltInControl(field));
  return control?.description ?? "";
}

function sentences(text = ""): number {
  return text.split(/[.;] /).length;
}

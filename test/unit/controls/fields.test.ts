import { describe, expect, it } from "vitest";
import type { Field } from "../../../src/controls/define.ts";
import { fieldNames, loadField } from "../../../src/controls/registry.ts";
import { approvalCases } from "./cases/approvals.ts";
import { branchRuleCases } from "./cases/branch-rules.ts";
import { defaultBranchCases } from "./cases/default-branch.ts";
import { peopleCases } from "./cases/people.ts";
import { pipelineCases } from "./cases/pipelines.ts";
import { projectCases } from "./cases/project.ts";
import { settingCases } from "./cases/settings.ts";

const cases = [
  ...defaultBranchCases,
  ...branchRuleCases,
  ...approvalCases,
  ...settingCases,
  ...projectCases,
  ...peopleCases,
  ...pipelineCases,
];

async function load(id: string): Promise<Field> {
  const found = await loadField(id);
  if (!found) throw new Error(`no field ${id}`);
  return found;
}

describe("fields of GitLab's expressions", () => {
  it.each(cases)("$field, row $rule", async ({ field, facts, reading }) => {
    const found: Record<string, unknown> = { ...(await load(field)).read(facts) };
    expect(found).toMatchObject(reading);
    // A doubt that nobody wrote down would make an unknown of an answer.
    expect([found.doubt, found.mayBeHigher]).toEqual([reading.doubt, reading.mayBeHigher]);
  });

  it("has a case for every field", () => {
    expect([...new Set(cases.map(({ field }) => field))].sort()).toEqual([...fieldNames].sort());
  });

  it("is registered under its own id", async () => {
    for (const id of fieldNames) expect((await load(id)).id).toBe(id);
  });
});

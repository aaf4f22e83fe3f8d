import { describe, expect, it } from "vitest";
import type { Field } from "../../../src/controls/define.ts";
import { fieldNames, loadField } from "../../../src/controls/registry.ts";
import { approvalCases } from "./approvals/approvals.cases.ts";
import { branchRuleCases } from "./branches/branch-rules.cases.ts";
import { defaultBranchCases } from "./branches/default-branch.cases.ts";
import { pipelineCases } from "./findings/scanners.cases.ts";
import { peopleCases } from "./people/people.cases.ts";
import { projectCases } from "./project/project.cases.ts";
import { settingCases } from "./project/settings.cases.ts";

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

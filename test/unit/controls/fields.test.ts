import { describe, expect, it } from "vitest";
import type { BuiltInControl } from "../../../src/controls/define.ts";
import { fieldNames } from "../../../src/controls/ids.ts";
import { loadBuiltInControl } from "../../../src/controls/lookup.ts";
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

async function load(id: string): Promise<BuiltInControl> {
  const found = await loadBuiltInControl(id);
  if (!found) throw new Error(`no field ${id}`);
  return found;
}

describe("fields of GitLab's expressions", () => {
  it.each(cases)("$field, row $rule", async ({ field, facts, value }) => {
    const found: Record<string, unknown> = { ...(await load(field)).read(facts) };
    expect(found).toMatchObject(value);
    // A doubt that nobody wrote down would make an unknown of an answer.
    expect([found.uncertainty, found.mayBeHigher]).toEqual([value.uncertainty, value.mayBeHigher]);
  });

  it("has a case for every field", () => {
    expect([...new Set(cases.map(({ field }) => field))].sort()).toEqual([...fieldNames].sort());
  });

  it("is registered under its own id", async () => {
    for (const id of fieldNames) expect((await load(id)).id).toBe(id);
  });
});

/** gitlab-controls.md sections 9 and 10: what the API shows only in part. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { approvalRule, type ProjectRow, type Sandbox } from "../../src/sandbox/index.ts";
import { api, ask, smallWorld, startWorld } from "./support.ts";

let sandbox: Sandbox;
let project: ProjectRow;
beforeEach(async () => {
  const state = smallWorld();
  const [first] = state.projects;
  if (!first) throw new Error("the small world has a project");
  project = first;
  sandbox = await startWorld(state);
});
afterEach(() => sandbox.close());

async function ofProject(fields: string) {
  const json = { query: `{ project(fullPath: "grp/proj") { ${fields} } }` };
  const { json: answer } = await ask(sandbox, "POST", "/api/graphql", { json, as: "maintainer" });
  return (answer as { data: { project: unknown } }).data.project;
}

describe("what is shown in part", () => {
  it("AR names the branch rules that an approval rule is for", async () => {
    project.approvalRules = [
      approvalRule(1),
      approvalRule(2, { rule_type: "regular", protectedBranchIds: [14] }),
      approvalRule(3, { rule_type: "regular", appliesToAllProtectedBranches: true }),
    ];
    const { json } = await api(sandbox, "GET", "/projects/4/approval_rules", { as: "maintainer" });
    expect(json).toMatchObject([
      { id: 1, protected_branches: [], applies_to_all_protected_branches: false },
      { id: 2, protected_branches: [{ name: "main" }], applies_to_all_protected_branches: false },
      { id: 3, protected_branches: [{ name: "main" }], applies_to_all_protected_branches: true },
    ]);
  });

  it("findings are in the order of their ids, either way, and not of their times", async () => {
    project.vulnerabilities = [
      { id: 1, scanner: "sast", state: "DETECTED", detectedAt: "2026-03-01T00:00:00Z" },
      { id: 2, scanner: "sast", state: "DETECTED", detectedAt: "2026-01-01T00:00:00Z" },
    ];
    const nodes = "nodes { detectedAt }";
    const fields = `newest: vulnerabilities(sort: detected_desc) { ${nodes} } oldest: vulnerabilities(sort: detected_asc) { ${nodes} }`;
    const [first, second] = [{ detectedAt: "2026-03-01T00:00:00Z" }, { detectedAt: "2026-01-01T00:00:00Z" }];
    expect(await ofProject(fields)).toEqual({
      newest: { nodes: [second, first] },
      oldest: { nodes: [first, second] },
    });
  });

  it("an invited private group hides members from GraphQL that REST lists", async () => {
    project.membersHiddenFromGraphql = [4];
    const { json } = await api(sandbox, "GET", "/projects/4/members/all", { as: "maintainer" });
    expect((json as { id: number }[]).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
    expect(await ofProject("projectMembers { nodes { user { id } } }")).toEqual({
      projectMembers: { nodes: [1, 2, 3, 5].map((id) => ({ user: { id: `gid://gitlab/User/${id}` } })) },
    });
  });
});

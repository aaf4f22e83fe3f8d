/** gitlab-evidence.md sections 1.3, 1.7 and 2: changed files with their limits, code owner rules, issues. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  approvalRule,
  type MergeRequestRow,
  type ProjectRow,
  type Sandbox,
} from "../../src/sandbox/index.ts";
import { api, ask, smallWorld, startWorld, type Who } from "./support.ts";

const base = "/projects/4/merge_requests/14";

let sandbox: Sandbox;
let project: ProjectRow;
let row: MergeRequestRow;
beforeEach(async () => {
  const state = smallWorld();
  const [[firstProject], [firstRow]] = [state.projects, state.mergeRequests];
  if (!firstProject || !firstRow) throw new Error("the small world is complete");
  project = firstProject;
  row = firstRow;
  sandbox = await startWorld(state);
});
afterEach(() => sandbox.close());

const get = (path: string, as: Who = "reporter") => api(sandbox, "GET", path, { as });

function files(count: number): MergeRequestRow["diffs"] {
  const flags = {
    new_file: false,
    renamed_file: true,
    deleted_file: false,
    collapsed: false,
    too_large: false,
  };
  return Array.from({ length: count }, (_, index) => ({
    old_path: `old/${index}.ts`,
    new_path: `new/${index}.ts`,
    diff: "@@ -1 +1 @@\n-a\n+b\n",
    ...flags,
  }));
}

describe("2 changed files", () => {
  it("2: diffs are cut where the preparation cut them, and only changes_count shows it", async () => {
    row.diffs = files(3000);
    row.changes_count = "1000+";
    const { headers } = await get(`${base}/diffs?per_page=100`);
    expect(headers).toMatchObject({ "x-total": "1000", "x-total-pages": "10" });
    expect((await get(base)).json).toMatchObject({ changes_count: "1000+" });
  });

  it("2: past a tenth of the limit the text is not shown, on later pages of none", async () => {
    row.diffs = files(150);
    row.changes_count = "150";
    const [first, second] = await Promise.all(
      [1, 2].map(async (page) => (await get(`${base}/diffs?per_page=100&page=${page}`)).json as object[]),
    );
    expect(first?.[99]).toMatchObject({ collapsed: false, diff: expect.stringContaining("+b") });
    expect(second?.[0]).toMatchObject({ collapsed: true, diff: "", old_path: "old/100.ts" });
  });

  it("2: changes says that it overflows, unless it reads from Git, and then has everything", async () => {
    row.diffs = files(1200);
    row.changes_count = "1000+";
    const stored = (await get(`${base}/changes`)).json as { changes: object[]; overflow: boolean };
    expect([stored.changes.length, stored.overflow]).toEqual([1000, true]);
    const raw = (await get(`${base}/changes?access_raw_diffs=true`)).json as typeof stored;
    expect([raw.changes.length, raw.overflow]).toEqual([1200, false]);
    expect(raw).toMatchObject({ iid: 14, changes_count: "1000+" });
  });

  it("2: changes is unpaged", async () => {
    row.diffs = files(150);
    row.changes_count = "150";
    const { headers, json } = await get(`${base}/changes?per_page=10`);
    expect((json as { changes: object[] }).changes).toHaveLength(150);
    expect(headers["x-total"]).toBeUndefined();
  });
});

describe("1.3 rules of code owners", () => {
  const rule = approvalRule(9, {
    name: "*.ts",
    rule_type: "code_owner",
    section: "Backend",
    approvals_required: 0,
    eligibleUserIds: [1, 2],
  });

  it("1.3, 7: one for each pattern of a section, with 0 approvals where the branch asks for none", async () => {
    row.codeOwnerRules = [rule];
    const { json } = await get(`${base}/approval_state`);
    expect(json).toMatchObject({
      rules: [
        {
          name: "*.ts",
          section: "Backend",
          rule_type: "code_owner",
          code_owner: true,
          approvals_required: 0,
          eligible_approvers: [{ username: "owner" }, { username: "maintainer" }],
        },
      ],
    });
    project.licence = "free";
    expect((await get(`${base}/approval_state`)).json).toMatchObject({ rules: [] });
  });

  it("1.3: of a rule with a hidden group, only members see who is eligible, and approvals count the same", async () => {
    row.codeOwnerRules = [{ ...rule, containsHiddenGroups: true, approvals_required: 1 }];
    row.approvals = [{ userId: 2, approved_at: "2026-01-01T00:00:00.000Z" }];
    project.visibility = "public";
    const on = async (as: Who) => (await api(sandbox, "GET", `${base}/approval_state`, { as })).json;
    const counted = {
      contains_hidden_groups: true,
      approved: true,
      approved_by: [{ username: "maintainer" }],
    };
    expect(await on("outsider")).toMatchObject({ rules: [{ ...counted, eligible_approvers: [] }] });
    expect(await on("reporter")).toMatchObject({
      rules: [{ ...counted, eligible_approvers: [{ username: "owner" }, { username: "maintainer" }] }],
    });
  });

  it("1.3: GraphQL shows them as REST does, with the merge request that they are of", async () => {
    row.codeOwnerRules = [{ ...rule, containsHiddenGroups: true }];
    project.visibility = "public";
    const query = `{ projects(ids: ["gid://gitlab/Project/${project.id}"]) { nodes { mergeRequest(iid: "${row.iid}") {
      iid approvalState { rules { name type section containsHiddenGroups eligibleApprovers { username } } } } } } }`;
    const on = async (as: Who) => (await ask(sandbox, "POST", "/api/graphql", { as, json: { query } })).json;
    const shown = (eligibleApprovers: readonly { username: string }[]) => ({
      data: {
        projects: {
          nodes: [
            {
              mergeRequest: {
                iid: String(row.iid),
                approvalState: {
                  rules: [
                    {
                      ...{ name: "*.ts", type: "CODE_OWNER", section: "Backend" },
                      ...{ containsHiddenGroups: true, eligibleApprovers },
                    },
                  ],
                },
              },
            },
          ],
        },
      },
    });
    expect(await on("outsider")).toEqual(shown([]));
    expect(await on("reporter")).toEqual(shown([{ username: "owner" }, { username: "maintainer" }]));
  });

  it("1.3: a rule with too few people is approved, and a rule for everybody is never such a rule", async () => {
    const { state } = sandbox;
    const blocked = state.users.find(({ username }) => username === "blocked")?.id ?? 0;
    row.codeOwnerRules = [{ ...rule, eligibleUserIds: [blocked], approvals_required: 1 }];
    expect((await get(`${base}/approvals`)).json).toMatchObject({
      approved: true,
      approvals_left: 1,
      invalid_approvers_rules: [{ id: rule.id }],
    });
    row.codeOwnerRules = [];
    row.approvalRules = [{ ...rule, rule_type: "any_approver", eligibleUserIds: [], approvals_required: 50 }];
    row.approvals = [{ userId: 6, approved_at: "2026-01-01T00:00:00.000Z" }];
    expect((await get(`${base}/approvals`)).json).toMatchObject({
      approved: false,
      approvals_left: 49,
      invalid_approvers_rules: [],
    });
  });
});

describe("1.7 issues", () => {
  it("1.7: related are those that are closed and those that are mentioned", async () => {
    row.closesIssues = [{ id: 1, iid: 3, title: "Broken", state: "opened" }];
    row.relatedIssues = [{ id: 2, iid: 4, title: "Slow", state: "closed" }];
    expect((await get(`${base}/closes_issues`)).json).toMatchObject([{ iid: 3, project_id: 4 }]);
    expect((await get(`${base}/related_issues`)).json).toMatchObject([
      { iid: 3 },
      { iid: 4, references: { full: "grp/proj#4" } },
    ]);
  });

  it("1.7: one of an external tracker is only an id and a title", async () => {
    row.closesIssues = [{ id: "PAY-12", title: "PAY-12" }];
    expect((await get(`${base}/closes_issues`)).json).toEqual([{ id: "PAY-12", title: "PAY-12" }]);
  });
});

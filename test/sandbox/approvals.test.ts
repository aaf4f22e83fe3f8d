/** gitlab-evidence.md section 1.3: who approved, and what that is worth. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type ApprovalRuleRow,
  approvalRule,
  commitRow,
  type MergeRequestRow,
  type ProjectRow,
  type Sandbox,
} from "../../src/sandbox/index.ts";
import { api, smallWorld, startWorld, type Who } from "./support.ts";

const base = "/projects/4/merge_requests/14";
const when = "2026-09-20T10:00:00.000Z";

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
const read = async (path: string, as: Who = "reporter") => (await get(path, as)).json;

describe("1.3 approvals", () => {
  it("1.3: without rules it is approved with nobody in approved_by", async () => {
    const json = { approved: true, approved_by: [], approvals_required: 0, approvals_left: 0 };
    expect(await read(`${base}/approvals`)).toMatchObject({ ...json, has_approval_rules: false });
  });

  it("1.3: approved_by lists everyone who pressed approve, author included, with times", async () => {
    project.approvalRules = [approvalRule(1, { approvals_required: 2 })];
    project.approvalSettings.merge_requests_author_approval = false;
    row.approvals = [
      { userId: 3, approved_at: when },
      { userId: 2, approved_at: when },
    ];
    expect(await read(`${base}/approvals`)).toMatchObject({
      approved: false,
      approvals_required: 2,
      approvals_left: 1,
      approved_by: [
        { user: { id: 3 }, approved_at: when },
        { user: { id: 2 }, approved_at: when },
      ],
      // Owner and Maintainer are left to approve, so the rule is not invalid.
      invalid_approvers_rules: [],
    });
  });

  it("1.3: the approved_by of a rule leaves out author and committers", async () => {
    project.approvalRules = [
      approvalRule(1, { rule_type: "regular", name: "Two", eligibleUserIds: [1, 2, 3] }),
    ];
    Object.assign(project.approvalSettings, {
      merge_requests_author_approval: false,
      merge_requests_disable_committers_approval: true,
    });
    row.authorId = 4;
    row.commits = [commitRow(sandbox.state, 3)];
    row.approvals = [{ userId: 3, approved_at: when }];
    const rule = {
      name: "Two",
      approved: false,
      approved_by: [],
      eligible_approvers: [{ id: 1 }, { id: 2 }],
    };
    expect(await read(`${base}/approval_state`)).toMatchObject({
      approval_rules_overwritten: false,
      rules: [rule],
    });
    row.approvals = [{ userId: 2, approved_at: when }];
    const done = { ...rule, approved: true, approved_by: [{ id: 2 }] };
    expect(await read(`${base}/approval_state`)).toMatchObject({ rules: [done] });
  });

  it("1.9: for a commit that GitLab signed, the author counts as committer, not the committer", async () => {
    project.approvalRules = [approvalRule(1, { rule_type: "regular", eligibleUserIds: [1, 2] })];
    project.approvalSettings.merge_requests_disable_committers_approval = true;
    const signature = { verification_status: "verified_system" };
    row.commits = [commitRow(sandbox.state, 2, { author_email: "owner@acme.example", signature })];
    const rules = [{ eligible_approvers: [{ id: 2 }] }];
    expect(await read(`${base}/approval_state`)).toMatchObject({ rules });
    for (const commit of row.commits) commit.signature = null;
    expect(await read(`${base}/approval_state`)).toMatchObject({
      rules: [{ eligible_approvers: [{ id: 1 }] }],
    });
  });

  it("1.3: a rule with too few eligible people passes, and is listed as invalid", async () => {
    project.approvalRules = [
      approvalRule(7, { rule_type: "regular", eligibleUserIds: [2], approvals_required: 2 }),
    ];
    const json = { approved: true, approved_by: [], invalid_approvers_rules: [{ id: 7 }] };
    expect(await read(`${base}/approvals`)).toMatchObject(json);
  });

  it("1.3: the whole requires the larger of the sum of rules and the all-members rule", async () => {
    const regular: Partial<ApprovalRuleRow> = { rule_type: "regular", eligibleUserIds: [1, 2] };
    project.approvalRules = [
      approvalRule(1, { approvals_required: 3 }),
      approvalRule(2, regular),
      approvalRule(3, regular),
    ];
    expect(await read(`${base}/approvals`)).toMatchObject({ approvals_required: 3, approvals_left: 3 });
  });

  it("1.3: approval_state is [] without the licence and 404 on a CE build; raw rules are paginated", async () => {
    project.approvalRules = [approvalRule(1)];
    const { headers, json } = await get(`${base}/approval_rules`);
    expect(json).toMatchObject([{ id: 1, approvals_required: 1, source_rule: { approvals_required: 1 } }]);
    expect(headers["x-total"]).toBe("1");
    project.licence = "free";
    expect(await read(`${base}/approval_state`)).toEqual({ approval_rules_overwritten: false, rules: [] });
    sandbox.state.enterprise = false;
    expect((await get(`${base}/approval_state`)).status).toBe(404);
  });
});

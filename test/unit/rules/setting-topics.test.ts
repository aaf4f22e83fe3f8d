/** Topics about settings, over answers of the sandbox: who is named, and what a group above decides. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fact } from "../../../src/facts/define.ts";
import type { Topic } from "../../../src/rules/topic.ts";
import { approvalSettingsTopic } from "../../../src/rules/topics/approvals/approval-rules.ts";
import {
  protectedBranchesTopic,
  protectedTagsTopic,
} from "../../../src/rules/topics/branches/protected-branches.ts";
import { groupTopic } from "../../../src/rules/topics/project/group.ts";
import { protectedEnvironmentsTopic } from "../../../src/rules/topics/project/protected-environments.ts";
import { toCel } from "../../../src/rules/types.ts";
import {
  accessLevel,
  addGroup,
  type GroupRow,
  type ProjectRow,
  protectedBranchRow,
  type Sandbox,
  type SandboxState,
  startSandbox,
} from "../../../src/sandbox/index.ts";
import { smallWorld, start, tokens } from "../../sandbox/support.ts";
import { storeOf } from "../../support/judging.ts";
import { environmentRule, safeSettings } from "../../support/settings.ts";

let sandbox: Sandbox;
let project: ProjectRow;
let group: GroupRow;
let state: SandboxState;
beforeEach(async () => {
  state = smallWorld();
  const [one] = state.projects;
  const [its] = state.groups;
  if (!one || !its) throw new Error("the small world has a project in a group");
  [project, group] = [one, its];
  safeSettings(project, group);
  sandbox = await startSandbox({ now: () => start, state });
});
afterEach(() => sandbox.close());

async function topicValue({ needs, value, type, name }: Topic): Promise<unknown> {
  const store = storeOf(sandbox, { token: tokens.owner });
  const facts: Record<string, unknown> = {};
  for (const [key, fact] of Object.entries(needs)) {
    const result = await store.read(fact as Fact<unknown>);
    if (!result.ok) throw new Error(`${key} is unknown`);
    facts[key] = result.value;
  }
  const found = value(facts);
  toCel(type, found, name);
  return found;
}

describe("holders of protected branches and tags", () => {
  it("have their ids, beside the roles", async () => {
    project.protectedBranches = [
      protectedBranchRow({
        id: 14,
        push_access_levels: [accessLevel(40, { user_id: 3 }), accessLevel(40, { deploy_key_id: 5 })],
        merge_access_levels: [accessLevel(40, { group_id: 7 }), accessLevel(30)],
        unprotect_access_levels: [accessLevel(40, { user_id: 8 })],
      }),
    ];
    expect(await topicValue(protectedBranchesTopic)).toMatchObject([
      {
        push_access_levels: [],
        push_others: ["user", "deploy_key"],
        push_holders: [
          { kind: "user", id: 3 },
          { kind: "deploy_key", id: 5 },
        ],
        merge_access_levels: [30],
        merge_holders: [{ kind: "group", id: 7 }],
        unprotect_holders: [{ kind: "user", id: 8 }],
      },
    ]);
  });

  it("of a tag have them too", async () => {
    project.settings.protectedTags = [
      { name: "v*", create_access_levels: [accessLevel(40, { user_id: 3 }), accessLevel(0)] },
    ];
    expect(await topicValue(protectedTagsTopic)).toEqual([
      {
        ...{ name: "v*", create_access_levels: [0], create_others: ["user"] },
        create_holders: [{ kind: "user", id: 3 }],
      },
    ]);
  });
});

describe("a protected environment", () => {
  it("says who deploys and who approves, without the id of a group that GitLab hides", async () => {
    const rule = environmentRule(40);
    rule.deploy_access_levels = [
      { access_level: null, user_id: 3, group_id: null },
      { access_level: null, user_id: null, group_id: null },
    ];
    rule.approval_rules = [
      { access_level: null, user_id: null, group_id: 7, required_approvals: 1 },
      { access_level: 40, user_id: null, group_id: null, required_approvals: 2 },
    ];
    project.settings.protectedEnvironments = [rule];
    expect(await topicValue(protectedEnvironmentsTopic)).toMatchObject([
      {
        approvals: 3,
        rules: [
          {
            deploy_others: ["user", "group"],
            deploy_holders: [
              { kind: "user", id: 3 },
              { kind: "group", id: undefined },
            ],
            approval_rules: [
              { approvals_required: 1, kind: "group", id: 7 },
              { approvals_required: 2, kind: "role", access_level: 40 },
            ],
          },
        ],
      },
    ]);
  });
});

describe("approval_settings", () => {
  it.each([true, false])("say whether only code owners lose their approval: %s", async (isSelective) => {
    project.approvalSettings.selective_code_owner_removals = isSelective;
    expect(await topicValue(approvalSettingsTopic)).toMatchObject({
      code_owner_approvals_reset_on_push: isSelective,
    });
  });
});

describe("group", () => {
  const top = () => {
    const row = addGroup(state, { id: 90, path: "top" });
    row.settings.keys = { prevent_sharing_groups_outside_hierarchy: true };
    Object.assign(group, { parent_id: 90, full_path: "top/grp" });
    project.path_with_namespace = "top/grp/proj";
  };

  it("has the top-level group's setting for sharing outside", async () => {
    expect(await topicValue(groupTopic)).toMatchObject({ sharing_outside_prevented: false });
    top();
    expect(await topicValue(groupTopic)).toMatchObject({ path: "top/grp", sharing_outside_prevented: true });
  });

  it("does not know that setting where the top-level group is hidden", async () => {
    top();
    sandbox.faults.add({ kind: "status", status: 404, times: 9, path: /\/groups\/top$/ });
    expect(await topicValue(groupTopic)).toMatchObject({ sharing_outside_prevented: undefined });
  });

  it("says who may merge into default branches of new projects", async () => {
    group.settings.keys = {
      default_branch_protection_defaults: {
        ...{ allow_force_push: false, allowed_to_push: [{ access_level: 40 }] },
        ...{ allowed_to_merge: [{ access_level: 30 }], code_owner_approval_required: true },
      },
    };
    expect(await topicValue(groupTopic)).toMatchObject({
      ...{ new_branches_push_levels: [40], new_branches_merge_levels: [30] },
      new_branches_code_owners: true,
    });
  });
});

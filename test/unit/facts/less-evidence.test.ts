/** Less evidence never makes a control pass that fails with all of it. */

import { describe, expect, it } from "vitest";
import type { Fault } from "../../../src/sandbox/index.ts";
import { tokens } from "../../sandbox/support.ts";
import { failing, fullIn, statusesIn, turnedBy } from "../../support/less-evidence.ts";
import { worlds } from "../../support/worlds.ts";

const hidden = {
  id: "gid://gitlab/Project/4",
  userPermissions: null,
  repository: null,
  ciCdSettings: null,
  isSelfDeletionScheduled: null,
  terraformStates: null,
  approvalPolicies: null,
  packageHunter: null,
  newestActive: null,
  oldestActive: null,
  projectMembers: null,
  ciVariables: null,
  inheritedCiVariables: null,
  environments: null,
  runners: null,
  securityPolicyProject: null,
  scanExecutionPolicies: null,
  pipelineExecutionPolicies: null,
};
const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
const graphqlAnswers = {
  "nothing but nulls": hidden,
  "empty lists to a low role": {
    ...hidden,
    userPermissions: { pushCode: false },
    terraformStates: { count: 0 },
    approvalPolicies: none,
    packageHunter: none,
    newestActive: none,
    oldestActive: none,
    projectMembers: none,
    environments: none,
    scanExecutionPolicies: none,
    pipelineExecutionPolicies: none,
  },
} as const;

describe("approval policies that GitLab does not show", () => {
  const rows = [1, 1].map((approvals, at) => ({
    ...{ id: at, name: `rule ${at}`, rule_type: "regular", approvals_required: approvals },
    eligible_approvers: [{ id: 1 }, { id: 2 }, { id: 3 }],
    ...{ protected_branches: [], applies_to_all_protected_branches: false },
  }));
  const settings = {
    ...{ merge_requests_author_approval: false, merge_requests_disable_committers_approval: false },
    ...{ reset_approvals_on_push: false, disable_overriding_approvers_per_merge_request: false },
  };

  it.each([
    ["errors", { status: 200, body: '{"errors":[{"message":"Timeout on validation of query"}]}' }],
    [
      "an older GitLab",
      { status: 200, body: '{"errors":[{"message":"Field \'x\' doesn\'t exist on type"}]}' },
    ],
    ["nothing", { status: 500, body: "" }],
  ])("cannot take away what rules and settings over REST decide: %s", async (_, answer) => {
    const [world] = worlds;
    if (!world) throw new Error("there is a world");
    const list = (body: unknown, path: RegExp): Fault => ({
      ...{ kind: "status", status: 200, times: 9, body: JSON.stringify(body), path },
    });
    const found = await statusesIn(
      world,
      tokens.owner,
      list(rows, /\/approval_rules$/),
      list(settings, /\/projects\/4\/approvals$/),
      { kind: "status", times: 99, ...answer, path: /\/graphql$/ },
    );
    expect(Object.fromEntries(found)).toMatchObject({
      minimum_approvals_required_1: "pass",
      minimum_approvals_required_2: "pass",
      merge_request_prevent_author_approval: "pass",
      // Allowed by the settings, and perhaps forbidden by a policy.
      merge_request_prevent_committers_approval: "unknown",
      project_approvals_on_default_branch: "pass",
    });
  });
});

describe("less evidence", () => {
  it("starts from worlds in which every control fails that can fail", async () => {
    const failed = new Set<string>();
    const all = new Set<string>();
    for (const world of worlds) {
      const full = await fullIn(world);
      for (const id of failing(full)) failed.add(id);
      for (const id of full.keys()) all.add(id);
    }
    expect([...all].filter((id) => !failed.has(id)).sort()).toEqual([
      "auth_sso_enabled",
      "force_push_disabled",
      "issue_tracking_enabled",
      // They judge files that a job has made, and here is none.
      "sbom_components",
      "sbom_licences",
    ]);
  });

  it.each(Object.entries(graphqlAnswers))("GraphQL with %s turns no failure into a pass", async (_, node) => {
    const body = JSON.stringify({ data: { projects: { nodes: [node] } } });
    const fault: Fault = { kind: "status", times: 50, status: 200, body, path: /\/graphql$/ };
    expect(await turnedBy((world) => statusesIn(world, tokens.owner, fault))).toEqual([]);
  });

  it.each(["maintainer", "developer", "reporter", "guest", "outsider", "readUser", "expired"] as const)(
    "a token of %s turns no failure into a pass",
    async (who) => {
      expect(await turnedBy((world) => statusesIn(world, tokens[who]))).toEqual([]);
    },
  );

  it("no token at all turns no failure into a pass", async () => {
    expect(await turnedBy((world) => statusesIn(world, undefined))).toEqual([]);
  });
});

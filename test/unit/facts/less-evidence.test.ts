/** Less evidence never makes a control pass that fails with all of it. */

import { afterEach, describe, expect, it } from "vitest";
import { type Fault, type Sandbox, startSandbox } from "../../../src/sandbox/index.ts";
import { start, tokens } from "../../sandbox/support.ts";
import { judgeAll } from "../../support/judging.ts";
import { worlds } from "../../support/worlds.ts";

const open: Sandbox[] = [];
afterEach(async () => {
  for (const sandbox of open.splice(0)) await sandbox.close();
});

async function startIn(make: (typeof worlds)[number]["make"]): Promise<Sandbox> {
  const sandbox = await startSandbox({ now: () => start, state: make() });
  open.push(sandbox);
  return sandbox;
}

type Statuses = ReadonlyMap<string, string>;

async function statuses(sandbox: Sandbox, token: string | undefined): Promise<Statuses> {
  const judged = await judgeAll(sandbox, { token, now: start });
  return new Map([...judged].map(([id, { status }]) => [id, status]));
}

const failing = (of: Statuses) => [...of].filter(([, status]) => status === "fail").map(([id]) => id);

/** Those that fail in the first and pass in the second. */
const turned = (full: Statuses, less: Statuses) => failing(full).filter((id) => less.get(id) === "pass");

/** Every endpoint that a fact reads, by its short name in gitlab-controls.md. */
const endpoints: Readonly<Record<string, RegExp>> = {
  P: /\/projects\/4$/,
  PB: /\/protected_branches$/,
  AP: /\/approvals$/,
  AR: /\/approval_rules$/,
  PL: /\/pipelines$/,
  PJ: /\/jobs$/,
  MA: /\/members\/all$/,
  GM: /\/groups\/1\/members$/,
  G: /\/groups\/1$/,
  HK: /\/projects\/4\/hooks$/,
  PR: /\/push_rule$/,
  ET: /\/error_tracking\/settings$/,
  LN: /\/ci\/lint$/,
  BR: /\/branches$/,
  B: /\/branches\/main$/,
  T: /\/repository\/tree$/,
  F: /\/files\//,
  PT: /\/protected_tags$/,
  AT: /\/access_tokens$/,
  DK: /\/deploy_keys$/,
  DT: /\/deploy_tokens$/,
  APS: /\/merge_request_approval_setting$/,
  GHK: /\/groups\/1\/hooks$/,
  GraphQL: /\/graphql$/,
};

const refusals = {
  "401": { status: 401, body: '{"message":"401 Unauthorized"}' },
  "403": { status: 403, body: '{"message":"403 Forbidden"}' },
  "404": { status: 404, body: '{"message":"404 Not Found"}' },
  "an empty list": { status: 200, body: "[]" },
} as const;

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

/**
 * Where an empty list is an answer and no sign of a missing right, because GitLab refuses the list itself to those who
 * may not read it: no webhooks, no tokens and keys, no protection rules, no direct members of the group.
 */
const answeredByNone: Readonly<Record<string, readonly string[]>> = {
  HK: ["secure_webhooks"],
  AT: ["project_access_tokens"],
  DK: ["project_deploy_keys"],
  DT: ["project_deploy_tokens"],
  PB: ["restrict_push_merge_access"],
  GM: ["more_members_than_admins", "strict_permissions_for_repo"],
};

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
    const sandbox = await startIn(world.make);
    const list = (body: unknown, path: RegExp): Fault => ({
      ...{ kind: "status", status: 200, times: 9, body: JSON.stringify(body), path },
    });
    sandbox.faults.add(list(rows, /\/approval_rules$/));
    sandbox.faults.add(list(settings, /\/projects\/4\/approvals$/));
    sandbox.faults.add({ kind: "status", times: 99, ...answer, path: /\/graphql$/ });
    const found = await statuses(sandbox, tokens.owner);
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
    for (const { make } of worlds) {
      const full = await statuses(await startIn(make), tokens.owner);
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

  it.each(Object.keys(endpoints))("%s refused, or empty, turns no failure into a pass", async (name) => {
    for (const { make } of worlds) {
      const full = await statuses(await startIn(make), tokens.owner);
      for (const [kind, answer] of Object.entries(refusals)) {
        // A file that is a list of nothing is a file.
        if (name === "F" && kind === "an empty list") continue;
        const sandbox = await startIn(make);
        const fault: Fault = { kind: "status", times: 50, ...answer, ...pathOf(name) };
        sandbox.faults.add(fault);
        const less = await statuses(sandbox, tokens.owner);
        const allowed = kind === "an empty list" ? (answeredByNone[name] ?? []) : [];
        expect(turned(full, less).filter((id) => !allowed.includes(id))).toEqual([]);
      }
    }
  });

  it.each(Object.entries(graphqlAnswers))("GraphQL with %s turns no failure into a pass", async (_, node) => {
    for (const { make } of worlds) {
      const full = await statuses(await startIn(make), tokens.owner);
      const sandbox = await startIn(make);
      const body = JSON.stringify({ data: { projects: { nodes: [node] } } });
      sandbox.faults.add({ kind: "status", times: 50, status: 200, body, path: /\/graphql$/ });
      expect(turned(full, await statuses(sandbox, tokens.owner))).toEqual([]);
    }
  });

  it.each(["maintainer", "developer", "reporter", "guest", "outsider", "readUser", "expired"] as const)(
    "a token of %s turns no failure into a pass",
    async (who) => {
      for (const { make } of worlds) {
        const full = await statuses(await startIn(make), tokens.owner);
        expect(turned(full, await statuses(await startIn(make), tokens[who]))).toEqual([]);
      }
    },
  );

  it("no token at all turns no failure into a pass", async () => {
    for (const { make } of worlds) {
      const full = await statuses(await startIn(make), tokens.owner);
      expect(turned(full, await statuses(await startIn(make), undefined))).toEqual([]);
    }
  });
});

function pathOf(name: string): { path: RegExp } {
  const path = endpoints[name];
  if (!path) throw new Error(`no endpoint ${name}`);
  return { path };
}

/** Facts about settings against the sandbox: what each role sees, and where an answer is not what it seems. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { approvalLocks } from "../../../../../src/facts/approvals/approval-locks.ts";
import { branchAccess } from "../../../../../src/facts/branches/branch-access.ts";
import { protectedTags } from "../../../../../src/facts/branches/protected-tags.ts";
import type { Fact } from "../../../../../src/facts/define.ts";
import { accessTokens } from "../../../../../src/facts/people/access-tokens.ts";
import { deployKeys } from "../../../../../src/facts/people/deploy-keys.ts";
import { deployTokens } from "../../../../../src/facts/people/deploy-tokens.ts";
import { groupSecurity } from "../../../../../src/facts/project/groups/group-security.ts";
import { groupWebhooks } from "../../../../../src/facts/project/groups/group-webhooks.ts";
import { groupsAbove } from "../../../../../src/facts/project/groups/groups-above.ts";
import { environments } from "../../../../../src/facts/project/settings/environments.ts";
import { forking } from "../../../../../src/facts/project/settings/forking.ts";
import { integrations } from "../../../../../src/facts/project/settings/integrations.ts";
import { mergeChecks, mergeSettings } from "../../../../../src/facts/project/settings/merge-settings.ts";
import { pushRuleSettings } from "../../../../../src/facts/project/settings/push-rule-settings.ts";
import { runners } from "../../../../../src/facts/project/settings/runners.ts";
import { securityPolicies } from "../../../../../src/facts/project/settings/security-policies.ts";
import { variables } from "../../../../../src/facts/project/settings/variables.ts";
import { webhooks } from "../../../../../src/facts/project/webhooks.ts";
import {
  accessLevel,
  addGroup,
  type GroupRow,
  type ProjectRow,
  protectedBranchRow,
  type Sandbox,
  type SandboxState,
  startSandbox,
} from "../../../../../src/sandbox/index.ts";
import { smallWorld, start, tokens, type Who } from "../../../../sandbox/support.ts";
import { storeOf } from "../../../../support/judging.ts";
import {
  accessToken,
  daysAgo,
  deployKey,
  deployToken,
  environmentRule,
  runner,
  safeSettings,
  settingVariable,
} from "../../../../support/settings.ts";

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

const read = <T>(fact: Fact<T>, who: Who = "owner") => storeOf(sandbox, { token: tokens[who] }).read(fact);

/** The project is in `top/grp` from now on, and only the owner may see `top`. */
function below(keys: Record<string, unknown> = {}): GroupRow {
  const top = addGroup(state, { id: 90, path: "top" });
  top.settings.keys = keys;
  Object.assign(group, { parent_id: 90, full_path: "top/grp" });
  project.path_with_namespace = "top/grp/proj";
  return top;
}

describe("a role that is too low", () => {
  it.each<[Fact<unknown>, Who, RegExp]>([
    [variables, "developer", /GitLab shows them only to Maintainers of the project/],
    [protectedTags, "developer", /answered 403, and reading it needs Maintainer/],
    [accessTokens, "developer", /answered 401, and reading it needs Maintainer/],
    [deployKeys, "developer", /answered 403, and reading it needs Maintainer/],
    [deployTokens, "developer", /answered 403, and reading it needs Maintainer/],
    [runners, "developer", /reading them needs Maintainer/],
    [integrations, "developer", /answered 403, and reading it needs Maintainer/],
    [approvalLocks, "developer", /answered 403, and reading it needs Maintainer/],
    [pushRuleSettings, "developer", /answered 403, and reading it needs Maintainer/],
    [webhooks, "developer", /answered 403, and reading it needs Maintainer/],
    [groupWebhooks, "maintainer", /answered 403, and reading it needs Owner of every group/],
  ])("%o is unknown to a %s", async (fact, who, reason) => {
    const result = await read(fact, who);
    expect(result.ok ? result.value : result.reason).toMatch(reason);
  });

  it("hides environments, which is not the same as none", async () => {
    expect(await read(environments, "reporter")).toMatchObject({ value: [{ name: "production" }] });
    expect(await read(environments, "guest")).toMatchObject({ ok: false });
    project.settings.environments = [];
    expect(await read(environments, "developer")).toMatchObject({ value: [] });
    expect(await read(environments, "reporter")).toMatchObject({ ok: false });
  });

  it("hides policies, which is not the same as none", async () => {
    expect(await read(securityPolicies, "developer")).toMatchObject({
      value: { project: undefined, policies: [{ name: "Scan", group: "grp" }] },
    });
    expect(await read(securityPolicies, "reporter")).toMatchObject({ ok: false });
    project.settings.securityPolicies = [];
    expect(await read(securityPolicies, "developer")).toMatchObject({ value: { policies: [] } });
  });

  it("hides the group of a policy, which is not the project's own then", async () => {
    addGroup(state, { id: 92, path: "central", visibility: "private" });
    project.settings.securityPolicies = [
      { kind: "scanExecutionPolicies", name: "Scan", enabled: true, group: "central" },
    ];
    expect(await read(securityPolicies, "developer")).toMatchObject({
      value: { policies: [{ name: "Scan", group: "" }] },
    });
  });

  it("hides whether forks run pipelines", async () => {
    expect(await read(forking, "maintainer")).toMatchObject({ value: { runsForkPipelines: false } });
    expect(await read(forking, "developer")).toMatchObject({
      value: { access: "disabled", runsForkPipelines: undefined },
    });
  });
});

describe("security policies", () => {
  it("whose scope leaves the project out do not apply to it", async () => {
    project.settings.securityPolicies = [
      { kind: "scanExecutionPolicies", name: "Scan", enabled: true, group: null, isOutOfScope: true },
      { kind: "pipelineExecutionPolicies", name: "Run", enabled: true, group: null },
    ];
    expect(await read(securityPolicies)).toMatchObject({ value: { policies: [{ name: "Run" }] } });
  });
});

describe("variables", () => {
  it("are the project's and its groups', on every page", async () => {
    project.variables = Array.from({ length: 130 }, (_, at) => settingVariable(`OWN_${at}`));
    group.variables = Array.from({ length: 110 }, (_, at) => settingVariable(`GROUP_${at}`));
    const result = await read(variables);
    const found = result.ok ? result.value : [];
    expect([found.length, found[129]?.key, found[239]?.key, found[239]?.group]).toEqual([
      240,
      "OWN_129",
      "GROUP_109",
      "grp",
    ]);
    expect(found[0]).toEqual({
      ...{ key: "OWN_0", isFile: false, isProtected: true, isMasked: true, isHidden: true, isRaw: true },
      ...{ environments: "*", group: undefined },
    });
  });

  it("are shown to nobody where CI/CD is off", async () => {
    project.builds_access_level = "disabled";
    expect(await read(variables)).toMatchObject({
      ok: false,
      reason: expect.stringContaining("CI/CD is switched off in the project"),
    });
  });

  it("are unknown on a GitLab that does not say what is hidden", async () => {
    state.missingFromSchema.push("CiProjectVariable.hidden");
    expect(await read(variables)).toMatchObject({ ok: false });
  });
});

describe("merge checks", () => {
  const setting = "only_allow_merge_if_pipeline_succeeds";

  it("are the project's own where it switches them on, without a request for groups", async () => {
    Object.assign(project, {
      allow_merge_on_skipped_pipeline: true,
      only_allow_merge_if_all_discussions_are_resolved: true,
    });
    expect(await read(mergeChecks)).toMatchObject({
      value: { pipelinesMustSucceed: { value: true, by: "the project" } },
    });
    expect(sandbox.log.map(({ path }) => path)).toEqual(["/api/v4/projects/4"]);
  });

  it("are a group's, however far above", async () => {
    below({ [setting]: true });
    project[setting] = false;
    expect(await read(mergeChecks)).toMatchObject({
      value: { pipelinesMustSucceed: { value: true, by: "the group top" } },
    });
  });

  it("are unknown where a group is hidden, and not off", async () => {
    below();
    project[setting] = false;
    sandbox.faults.add({ kind: "status", status: 404, times: 9, path: /\/groups\/top$/ });
    expect(await read(mergeChecks)).toMatchObject({
      value: {
        pipelinesMustSucceed: {
          value: undefined,
          why: expect.stringContaining("the group top could not be read"),
        },
      },
    });
  });

  it("are off where every group says so", async () => {
    below();
    project[setting] = false;
    expect(await read(mergeChecks)).toMatchObject({ value: { pipelinesMustSucceed: { value: false } } });
  });

  it("are the project's own without GitLab Premium", async () => {
    below({ [setting]: true });
    Object.assign(project, { [setting]: false, licence: "free" });
    expect(await read(mergeChecks)).toMatchObject({
      value: { pipelinesMustSucceed: { value: false, by: "the project" } },
    });
  });

  it("count null as off", async () => {
    project.extra = { allow_merge_on_skipped_pipeline: null };
    project.groupId = null;
    project.ownerId = 1;
    expect(await read(mergeChecks)).toMatchObject({ value: { acceptsSkippedPipelines: { value: false } } });
  });
});

describe("the licence", () => {
  it.each([
    { licence: "premium" as const, isPremium: true },
    { licence: "ultimate" as const, isPremium: true },
    { licence: "free" as const, isPremium: false },
  ])("is $licence", async ({ licence, isPremium }) => {
    project.licence = licence;
    expect(await read(mergeSettings)).toMatchObject({ value: { isPremium } });
  });

  it("is not what an instance gets for reporting its usage", async () => {
    project.licence = "free";
    project.extra = { mirror: false, merge_pipelines_enabled: true, merge_trains_enabled: false };
    expect(await read(mergeSettings)).toMatchObject({ value: { isPremium: false, mergedResults: true } });
  });
});

describe("groups", () => {
  it("are read once each, nearest first", async () => {
    below({ two_factor_grace_period: 8 });
    const store = storeOf(sandbox, { token: tokens.owner });
    const result = await store.read(groupsAbove);
    expect(result.ok && result.value.map(({ path }) => path)).toEqual(["top/grp", "top"]);
    expect(await store.read(groupSecurity)).toMatchObject({ value: { group: "top/grp" } });
    const paths = sandbox.log.map(({ path }) => path.replace("/api/v4", ""));
    expect(paths.sort()).toEqual(["/groups/1", "/groups/top", "/projects/4"]);
  });

  it("that do not fit together are unknown", async () => {
    below().visibility = "public";
    addGroup(state, { id: 91, path: "other" });
    group.parent_id = 91;
    expect(await read(groupsAbove)).toMatchObject({ ok: false });
  });

  it("in which no role may push to new branches leave that to administrators", async () => {
    const none = { allow_force_push: false, allowed_to_push: [], allowed_to_merge: [{ access_level: 40 }] };
    group.settings.keys = { default_branch_protection_defaults: none };
    expect(await read(groupsAbove)).toMatchObject({
      value: [{ settings: { newBranches: { pushLevels: [60], mergeLevels: [40] } } }],
    });
  });

  it("are none for a personal project", async () => {
    Object.assign(project, { groupId: null, ownerId: 1 });
    expect(await read(groupsAbove)).toMatchObject({ value: [] });
    expect(await read(groupWebhooks)).toMatchObject({ value: [] });
  });
});

describe("environments", () => {
  it("have the rules of the project by name, and those of groups by tier", async () => {
    project.settings.environments = [
      { name: "prod-eu", tier: "production", state: "stopped" },
      { name: "production", tier: "production", state: "available" },
    ];
    group.settings.protectedEnvironments = [environmentRule(30, [1])];
    const result = await read(environments);
    const rules = result.ok ? result.value.map(({ name, protections }) => [name, protections]) : [];
    const approvers = (required: number) => [{ kind: "role", level: 40, required }];
    const ofGroup = {
      ...{ isOfGroup: true, deployers: [{ kind: "role", level: 30 }], approvals: 1 },
      approvers: approvers(1),
    };
    const own = {
      ...{ isOfGroup: false, deployers: [{ kind: "role", level: 40 }], approvals: 2 },
      approvers: approvers(2),
    };
    expect(rules).toEqual([
      ["prod-eu", [ofGroup]],
      ["production", [own, ofGroup]],
    ]);
  });

  it("whose deployer is hidden do not name a role", async () => {
    const rule = environmentRule(40);
    rule.deploy_access_levels = [{ access_level: null, user_id: null, group_id: null }];
    project.settings.protectedEnvironments = [rule];
    expect(await read(environments)).toMatchObject({
      value: [{ protections: [{ deployers: [{ kind: "group", level: undefined }] }] }],
    });
  });

  it("are read page by page", async () => {
    project.settings.environments = Array.from({ length: 250 }, (_, at) => ({
      ...{ name: `review/${at}`, tier: "development" as const, state: "stopped" as const },
    }));
    const result = await read(environments);
    expect(result.ok && [result.value.length, result.value[249]?.name]).toEqual([250, "review/249"]);
  });
});

describe("access that is not a person's", () => {
  it("counts only while it is active", async () => {
    project.settings.accessTokens = [accessToken(), accessToken({ id: 502, revoked: true, active: false })];
    project.settings.deployTokens = [
      deployToken(),
      deployToken({ id: 702, expired: true }),
      deployToken({ id: 703, revoked: true }),
    ];
    expect(await read(accessTokens)).toMatchObject({ value: [{ id: 501, accessLevel: 30 }] });
    expect(await read(deployTokens)).toMatchObject({ value: [{ id: 701 }] });
  });

  it("is read page by page", async () => {
    project.settings.deployKeys = Array.from({ length: 150 }, (_, at) => deployKey({ id: at }));
    const result = await read(deployKeys);
    expect(result.ok && result.value.length).toBe(150);
  });

  it("has times, or none", async () => {
    project.settings.deployKeys = [
      deployKey({ expires_at: null, last_used_at: null, created_at: daysAgo(3) }),
    ];
    expect(await read(deployKeys)).toMatchObject({
      value: [{ createdAt: start - 3 * 86_400_000, expiresAt: undefined, lastUsedAt: undefined }],
    });
  });
});

describe("runners", () => {
  it("are read page by page", async () => {
    project.settings.runners = Array.from({ length: 120 }, (_, at) => runner({ id: at + 1 }));
    const result = await read(runners);
    expect(result.ok && [result.value.length, result.value[119]?.id]).toEqual([120, 120]);
  });

  it("are unknown where GitLab counts more than it shows", async () => {
    const node = { id: "gid://gitlab/Ci::Runner/1", runnerType: "PROJECT_TYPE", description: null };
    const shown = { ...node, paused: false, locked: false, runUntagged: true, accessLevel: "NOT_PROTECTED" };
    const list = { count: 2, pageInfo: { hasNextPage: false, endCursor: null } };
    const body = JSON.stringify({
      data: {
        projects: {
          nodes: [
            {
              id: "gid://gitlab/Project/4",
              runners: { ...list, nodes: [{ ...shown, tagList: [], status: "ONLINE" }] },
            },
          ],
        },
      },
    });
    sandbox.faults.add({ kind: "status", status: 200, times: 9, body, path: /graphql/ });
    expect(await read(runners)).toMatchObject({
      ok: false,
      reason: expect.stringContaining("GitLab shows 1 of 2 runners to this token"),
    });
  });
});

describe("webhooks", () => {
  it.each([
    ["https://chat.example.com/hook?token=secret", "https://chat.example.com"],
    ["https://user:secret@Chat.example.com:8443/x", "https://chat.example.com:8443"],
    ["http://10.0.0.1", "http://10.0.0.1"],
    ["https://{host}/hook", undefined],
    ["{scheme}://chat.example.com/hook", undefined],
    ["https://chat.example.com/{secret}", "https://chat.example.com"],
    ["https://{user}@chat.example.com/", undefined],
  ])("of %s are known as %s", async (url, origin) => {
    project.hooks = [
      { id: 1, url, push_events: true, merge_requests_events: false, enable_ssl_verification: true },
    ];
    const result = await read(webhooks);
    expect(result).toMatchObject({
      value: [{ origin, verifiesTls: true, status: "executable", events: ["push_events"] }],
    });
    expect(JSON.stringify(result.ok && result.value)).not.toContain("secret");
  });
});

describe("protected branches and tags", () => {
  it("say who is a role and who is not", async () => {
    project.protectedBranches = [
      protectedBranchRow({
        id: 14,
        push_access_levels: [
          accessLevel(40, { user_id: 3 }),
          accessLevel(40, { deploy_key_id: 5 }),
          accessLevel(30),
        ],
      }),
    ];
    expect(await read(branchAccess)).toMatchObject({
      value: [
        {
          push: [{ kind: "user" }, { kind: "deploy_key" }, { kind: "role", level: 30 }],
          merge: [{ kind: "role", level: 40 }],
          unprotect: [],
        },
      ],
    });
  });

  it("with a holder of an unknown kind are unknown", async () => {
    const level = { ...accessLevel(40), access_level: null as unknown as number };
    project.settings.protectedTags = [{ name: "v*", create_access_levels: [level] }];
    expect(await read(protectedTags)).toMatchObject({ ok: false });
  });
});

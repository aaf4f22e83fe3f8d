/** The sample group: what the demo relies on. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Sandbox, sample, samplePolicy, sampleState, startSandbox } from "../../src/sandbox/index.ts";
import { api, ask, start } from "./support.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: () => start });
});
afterAll(() => sandbox.close());

const read = async (path: string, as: string = sample.token) =>
  (await api(sandbox, "GET", path, { as })).json;

describe("acme/payments !7 is compliant with the sample policy", () => {
  it.each<[string, string, unknown]>([
    ["minimum_approvals_required_2", "/projects/42/approval_rules", [{ approvals_required: 2 }]],
    [
      "merge_request_prevent_author_approval",
      "/projects/42/approvals",
      { merge_requests_author_approval: false },
    ],
    ["default_branch_protected", "/projects/42/repository/branches/main", { protected: true }],
    ["require_signed_commits", "/projects/42/push_rule", { reject_unsigned_commits: true }],
    [
      "resolve_discussions_required",
      "/projects/42",
      { only_allow_merge_if_all_discussions_are_resolved: true },
    ],
    ["push_protection_enabled", "/projects/42", { secret_push_protection_enabled: true }],
    ["project_visibility_not_public", "/projects/42", { visibility: "private" }],
    ["secure_webhooks", "/projects/42/hooks", [{ url: "https://chat.acme.example/hooks/payments" }]],
    [
      "ensure_2_admins_per_repo",
      "/groups/10/members?per_page=2",
      [{ access_level: 50 }, { access_level: 50 }],
    ],
    [
      "title and draft",
      "/projects/42/merge_requests/7",
      { title: "PAY-7 Add partial refunds", draft: false },
    ],
    [
      "approvals",
      "/projects/42/merge_requests/7/approvals",
      { approved_by: [{ user: { username: "mara" } }, { user: { username: "dana" } }] },
    ],
    [
      "author and committer",
      "/projects/42/merge_requests/7/commits",
      [{ committer_email: "devon@acme.example" }],
    ],
    ["scanners", "/projects/42/pipelines?ref=main", [{ id: 701, source: "push" }]],
    [
      "scanner reports",
      "/projects/42/pipelines/701/jobs",
      [
        { artifacts: [{ file_type: "dependency_scanning" }] },
        { artifacts: [{ file_type: "secret_detection" }] },
        { artifacts: [{ file_type: "sast" }] },
      ],
    ],
  ])("%s", async (_, path, expected) => {
    expect(await read(path)).toMatchObject(expected as object);
  });

  it("default_branch_protected_from_direct_push: the exact rule lets no role push", async () => {
    const [main] = (await read("/projects/42/protected_branches")) as {
      name: string;
      push_access_levels: unknown[];
    }[];
    expect(main).toMatchObject({ name: "main", push_access_levels: [{ access_level: 0 }] });
  });
});

describe("the others", () => {
  it("acme/ledger !2 shows nothing wrong, and keeps settings, push rule and hooks from the sample token", async () => {
    expect(await read("/projects/44")).toMatchObject({
      only_allow_merge_if_all_discussions_are_resolved: true,
      secret_push_protection_enabled: true,
      permissions: { project_access: { access_level: 30 }, group_access: { access_level: 20 } },
    });
    expect(await read("/projects/44/push_rule")).toEqual({ message: "403 Forbidden" });
    expect(await read("/projects/44/push_rule", sample.ownerToken)).toMatchObject({
      reject_unsigned_commits: true,
    });
    const approvals = { merge_requests_author_approval: false };
    expect(await read("/projects/44/approvals", sample.ownerToken)).toMatchObject(approvals);
  });

  it("acme/payments !8 has no ticket, is a draft, and one committer approved it", async () => {
    const json = { title: "Draft: fix rounding of totals", draft: true };
    expect(await read("/projects/42/merge_requests/8")).toMatchObject(json);
    const approvals = await read("/projects/42/merge_requests/8/approvals");
    expect(approvals).toMatchObject({ approved_by: [{ user: { username: "dana" } }], approvals_left: 2 });
    const commits = await read("/projects/42/merge_requests/8/commits");
    expect(commits).toMatchObject([{ committer_email: "dana@acme.example" }, {}]);
  });

  it("acme/payments !9 was created just now: late pending rows overtake a fast verdict", async () => {
    const own = await startSandbox({ now: () => start });
    const { sha } = (await api(own, "GET", "/projects/42/merge_requests/9", { as: sample.token })).json as {
      sha: string;
    };
    const json = { external_status_check_id: sample.statusCheckId, sha, status: "passed" };
    const path = "/projects/42/merge_requests/9";
    expect(
      (await api(own, "POST", `${path}/status_check_responses`, { as: sample.token, json })).status,
    ).toBe(201);
    own.clock.advance(5000);
    const list = (await api(own, "GET", `${path}/status_checks`, { as: sample.token })).json;
    expect(list).toMatchObject([
      { id: 3, status: "pending" },
      { id: 4, status: "pending" },
    ]);
    await own.close();
  });

  it.each<[string, string, string, unknown]>([
    [
      "a fork merge request",
      sample.token,
      "/projects/42/merge_requests/10",
      { source_project_id: 49, target_project_id: 42 },
    ],
    [
      "a merged-results pipeline",
      sample.token,
      "/projects/43/merge_requests/5",
      { head_pipeline: { ref: "refs/merge-requests/5/merge" } },
    ],
    [
      "a default branch protected by * only",
      sample.token,
      "/projects/43/protected_branches",
      [{ name: "*" }, { inherited: true }],
    ],
    [
      "a newest pipeline without artifacts",
      sample.token,
      "/projects/43/pipelines?ref=main",
      [{ id: 712, status: "running" }, { id: 710 }],
    ],
    ["approval settings out of reach", sample.token, "/projects/44/approvals", { message: "403 Forbidden" }],
    ["hooks out of reach", sample.token, "/projects/44/hooks", { message: "403 Forbidden" }],
    [
      "no Owner in the subgroup",
      sample.token,
      "/groups/11/members",
      [{ username: "dana", access_level: 40 }],
    ],
    [
      "a path with dot, plus and mixed case",
      sample.token,
      "/projects/acme%2Fplatform%2FBilling.Core%2BAPI",
      { id: 45 },
    ],
    [
      "a Premium project",
      sample.token,
      "/projects/46/merge_requests/11/status_checks",
      { message: "401 Unauthorized" },
    ],
    ["an empty repository", sample.token, "/projects/47", { empty_repo: true, default_branch: "main" }],
    ["an archived project", sample.ownerToken, "/projects/48", { archived: true }],
  ])("%s", async (_, as, path, expected) => {
    expect(await read(path, as)).toMatchObject(expected as object);
  });

  it("web-shop !3 has a head that lags for a minute", async () => {
    const own = await startSandbox({ now: () => start });
    const sha = async () =>
      ((await api(own, "GET", "/projects/43/merge_requests/3", { as: sample.token })).json as { sha: string })
        .sha;
    const before = await sha();
    own.clock.advance(60_000);
    expect(await sha()).not.toBe(before);
    await own.close();
  });
});

describe("the sample itself", () => {
  it("has at least six projects and eight merge requests, with full SHAs", () => {
    const { projects, mergeRequests } = sampleState(start);
    expect([projects.length, mergeRequests.length]).toEqual([8, 10]);
    for (const { diff_head_sha } of mergeRequests) expect(diff_head_sha).toMatch(/^[0-9a-f]{40}$/);
  });

  it("has tokens that look like nothing real, at least 20 characters long", () => {
    const values = sampleState(start).tokens.map(({ value }) => value);
    expect(new Set(values).size).toBe(14);
    for (const value of values) expect(value).toMatch(/^sandbox-[a-z]+-token-\d{4,9}$/);
    for (const value of values) expect(value.length).toBeGreaterThanOrEqual(20);
  });

  it("holds the policy on main", async () => {
    const path = "/projects/42/repository/files/.countersign.yml/raw?ref=main";
    expect((await api(sandbox, "GET", path, { as: sample.token })).text).toBe(samplePolicy);
    const { name, requirements } = parse(samplePolicy) as { name: string; requirements: { name: string }[] };
    const names = ["Four eyes", "Protected main", "The change itself", "Scanners"];
    expect([name, ...requirements.map((entry) => entry.name)]).toEqual(["Payments baseline", ...names]);
  });

  it("lists the two checks of payments, and the external control of SOC 2", async () => {
    const checks = [
      { id: 3, name: "Countersign" },
      { id: 4, name: "QA" },
    ];
    expect(await read("/projects/42/external_status_checks")).toMatchObject(checks);
    const text = `{ project(fullPath: "acme/payments") { complianceFrameworks { nodes { name complianceRequirements {
      nodes { complianceRequirementsControls { nodes { id externalControlName } } } } } } } }`;
    const { json } = await ask(sandbox, "POST", "/api/graphql", { as: sample.token, json: { query: text } });
    const id = "gid://gitlab/ComplianceManagement::ComplianceFramework::ComplianceRequirementsControl/12";
    expect(JSON.stringify(json)).toContain(`{"id":"${id}","externalControlName":"Countersign verdict"}`);
  });

  it("10: the view for people shows what was received, and no token", async () => {
    const own = await startSandbox({ now: () => start });
    const { sha } = (await api(own, "GET", "/projects/42/merge_requests/7", { as: sample.token })).json as {
      sha: string;
    };
    const path = "/projects/42/merge_requests/7/status_check_responses";
    const json = { external_status_check_id: 3, sha, status: "passed" };
    await api(own, "POST", `${path}?private_token=${sample.token}`, { json });
    const view = await ask(own, "GET", "/-/sandbox");
    expect(view.json).toMatchObject({
      status_checks: [
        { check: "QA", status: "passed" },
        {
          project: "acme/payments",
          merge_request: "!7 PAY-7 Add partial refunds",
          check: "Countersign",
          sha,
        },
      ],
      requests: [
        { method: "GET" },
        { method: "POST", path: `/api/v4${path}`, status: 201, user: "mara" },
        {},
      ],
    });
    expect(view.text).not.toContain(sample.token);
    await own.close();
  });
});

it("shares nothing that can be changed with another sandbox", () => {
  const one = objectsIn(sampleState(start));
  const shared = [...objectsIn(sampleState(start))].filter(([object]) => one.has(object));
  expect(one.size).toBeGreaterThan(500);
  expect(shared.map(([, path]) => path)).toEqual([]);
});

/** Every object below a value, with its path. */
function objectsIn(value: unknown, path = "state", found = new Map<object, string>()): Map<object, string> {
  if (value === null || typeof value !== "object" || found.has(value)) return found;
  found.set(value, path);
  const entries = value instanceof Map ? value.entries() : Object.entries(value);
  for (const [key, inner] of entries) objectsIn(inner, `${path}.${String(key)}`, found);
  return found;
}

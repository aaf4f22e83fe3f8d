/** GraphQL below the project: frameworks, branch rules, merge requests. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addExternalControl,
  addFramework,
  addMember,
  commitRow,
  type ProjectRow,
  type Sandbox,
} from "../../src/sandbox/index.ts";
import { type Ask, ask, head, smallWorld, startWorld, type Who } from "./support.ts";

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

async function query(text: string, as?: Who, variables: Record<string, unknown> = {}) {
  const options: Ask = { json: { query: text, variables }, ...(as ? { as } : {}) };
  return (await ask(sandbox, "POST", "/api/graphql", options)).json as { data: unknown; errors?: unknown };
}

const ofProject = async (fields: string, as: Who) => {
  const { data, errors } = await query(`{ project(fullPath: "grp/proj") { ${fields} } }`, as);
  expect(errors).toBeUndefined();
  return (data as { project: unknown }).project;
};

describe("7.1 controls and statuses", () => {
  const tree = `complianceFrameworks { nodes { id name complianceRequirements { nodes { name complianceRequirementsControls {
    nodes { id name controlType expression externalControlName pingEnabled externalUrl } } } } } }`;

  it("7.1: a Developer finds the id of an external control, never its secret", async () => {
    addFramework(sandbox.state, { id: 5, name: "SOC 2", projectIds: [4] });
    addExternalControl(sandbox.state, 5, {
      id: 7,
      externalControlName: "Verdict",
      secretToken: "hush",
      externalUrl: "https://x",
    });
    const shown = (await ofProject(tree, "developer")) as object;
    const space = "gid://gitlab/ComplianceManagement::ComplianceFramework";
    expect(shown).toMatchObject({
      complianceFrameworks: {
        nodes: [
          {
            name: "SOC 2",
            complianceRequirements: {
              nodes: [
                {
                  complianceRequirementsControls: {
                    nodes: [
                      {
                        id: `${space}::ComplianceRequirementsControl/7`,
                        name: "external_control",
                        controlType: "external",
                        expression: null,
                        externalControlName: "Verdict",
                        pingEnabled: true,
                        externalUrl: "https://x",
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    });
    expect(JSON.stringify(shown)).not.toContain("hush");
  });

  it("7.1: statuses are for Owners; a Maintainer sees null", async () => {
    addFramework(sandbox.state, { id: 5, projectIds: [4] });
    addExternalControl(sandbox.state, 5, { id: 7 });
    const times = { createdAt: 0, updatedAt: 0, timeoutAt: null };
    sandbox.state.controlStatuses.push({ id: 1, controlId: 7, projectId: 4, status: "pass", ...times });
    const fields = "complianceControlStatus { nodes { status } }";
    expect(await ofProject(fields, "maintainer")).toEqual({ complianceControlStatus: null });
    expect(await ofProject(fields, "owner")).toEqual({
      complianceControlStatus: { nodes: [{ status: "PASS" }] },
    });
  });

  it("7.1: branch rules name the configured checks, for Maintainers", async () => {
    Object.assign(project.statusChecks[0] ?? {}, { protectedBranchIds: [14] });
    const fields = "branchRules { nodes { name externalStatusChecks { nodes { id name hmac } } } }";
    const check = { id: "gid://gitlab/MergeRequests::ExternalStatusCheck/1", name: "QA", hmac: false };
    const other = { id: "gid://gitlab/MergeRequests::ExternalStatusCheck/2", name: "Security", hmac: false };
    const nodes = [
      { name: "All branches", externalStatusChecks: { nodes: [other] } },
      { name: "main", externalStatusChecks: { nodes: [check] } },
    ];
    expect(await ofProject(fields, "maintainer")).toEqual({ branchRules: { nodes } });
    expect(await ofProject(fields, "developer")).toEqual({ branchRules: { nodes: [] } });
  });
});

describe("evidence 1 the merge request", () => {
  it("evidence 1.6, 1.9, 1.10: commits, signatures, committers, approvals and threads", async () => {
    const [row] = sandbox.state.mergeRequests;
    if (!row) throw new Error("the small world has a merge request");
    addMember(sandbox.state, project, 6, 30);
    row.commits = [
      commitRow(sandbox.state, 3, { id: head, signature: { verification_status: "verified" } }),
      commitRow(sandbox.state, 6, { id: "e".repeat(40), parent_ids: ["1", "2"] }),
      commitRow(sandbox.state, 2, {
        id: "f".repeat(40),
        author_email: "reporter@acme.example",
        signature: { verification_status: "verified_system" },
      }),
    ];
    row.approvals = [{ userId: 2, approved_at: "2026-09-20T10:00:00Z" }];
    const note = {
      id: 1,
      userId: 2,
      body: "?",
      system: false,
      resolvable: true,
      created_at: "2026-09-20T10:00:00Z",
    };
    row.discussions = [true, false].map((resolved) => ({
      id: `d${resolved}`,
      individual_note: false,
      notes: [{ ...note, resolved }],
    }));
    const fields = `mergeRequest(iid: "14") { iid title draft commitCount committers(first: 100) { nodes { username } }
      commits(first: 2) { pageInfo { hasNextPage endCursor } nodes { sha authorEmail author { username }
        signature { verificationStatus ... on SshSignature { user { username } } } } }
      approvedBy(first: 100) { nodes { username } } resolvableDiscussionsCount resolvedDiscussionsCount }`;
    expect(await ofProject(fields, "reporter")).toEqual({
      mergeRequest: {
        iid: "14",
        title: "First",
        draft: false,
        commitCount: 3,
        // The merge commit's committer is left out; the author of the signed one is not swapped in.
        committers: { nodes: [{ username: "maintainer" }, { username: "developer" }] },
        commits: {
          pageInfo: { hasNextPage: true, endCursor: "Mg==" },
          nodes: [
            {
              sha: head,
              authorEmail: "developer@acme.example",
              author: { username: "developer" },
              signature: { verificationStatus: "VERIFIED", user: { username: "developer" } },
            },
            {
              sha: "e".repeat(40),
              authorEmail: "outsider@acme.example",
              author: { username: "outsider" },
              signature: null,
            },
          ],
        },
        approvedBy: { nodes: [{ username: "maintainer" }] },
        resolvableDiscussionsCount: 2,
        resolvedDiscussionsCount: 1,
      },
    });
  });

  it("evidence 2: every file of the diff with its lines, or one by its path", async () => {
    const [row] = sandbox.state.mergeRequests;
    if (!row) throw new Error("the small world has a merge request");
    const file = {
      new_file: false,
      renamed_file: false,
      deleted_file: false,
      collapsed: true,
      too_large: false,
      diff: "@@ -1,2 +1 @@\n-a\n-b\n+c\n",
    };
    row.diffs = ["a.ts", "b.ts"].map((path) => ({ ...file, old_path: path, new_path: path }));
    const fields = `mergeRequest(iid: "14") { all: diffStats { path additions deletions }
      one: diffStats(path: "b.ts") { path } }`;
    const lines = { additions: 1, deletions: 2 };
    expect(await ofProject(fields, "reporter")).toEqual({
      mergeRequest: {
        all: [
          { path: "a.ts", ...lines },
          { path: "b.ts", ...lines },
        ],
        one: [{ path: "b.ts" }],
      },
    });
  });

  it("evidence 1.1: null for those who may not read it, and for an unknown iid", async () => {
    expect(await ofProject('mergeRequest(iid: "14") { iid }', "guest")).toEqual({ mergeRequest: null });
    expect(await ofProject('mergeRequest(iid: "99") { iid }', "developer")).toEqual({ mergeRequest: null });
  });
});

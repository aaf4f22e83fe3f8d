import { createHash } from "node:crypto";
/** gitbeaker's resources over our transport, files and GraphQL. */

import { describe, expect, it } from "vitest";
import { createGitLab } from "../../../src/gitlab/client.ts";
import { snakeKeys } from "../../../src/gitlab/requester.ts";
import { client, failure, type Reply, serve } from "./server.ts";

async function gitlab(...replies: Reply[]) {
  const server = await serve(replies);
  const calls: string[] = [];
  return { api: createGitLab(client(server.url).transport, (call) => calls.push(call)), server, calls };
}

it.each([
  ["Projects", (api) => api.Projects.show("grp/proj"), "/projects/grp%2Fproj"],
  [
    "ProtectedBranches",
    (api) => api.ProtectedBranches.all(42, { perPage: 100 }),
    "/projects/42/protected_branches?per_page=100",
  ],
  ["MergeRequests", (api) => api.MergeRequests.show(42, 7), "/projects/42/merge_requests/7"],
  ["versions", (api) => api.MergeRequests.allDiffVersions(42, 7), "/projects/42/merge_requests/7/versions"],
  [
    "approval rules",
    (api) => api.MergeRequestApprovals.allApprovalRules(42, { perPage: 100 } as never),
    "/projects/42/approval_rules?per_page=100",
  ],
  ["approval settings", (api) => api.MergeRequestApprovals.showConfiguration(42), "/projects/42/approvals"],
  [
    "approvals",
    (api) => api.MergeRequestApprovals.showConfiguration(42, { mergerequestIId: 7 }),
    "/projects/42/merge_requests/7/approvals",
  ],
  [
    "Pipelines",
    (api) => api.Pipelines.all(42, { ref: "a b", page: 1 }),
    "/projects/42/pipelines?ref=a+b&page=1",
  ],
  [
    "Jobs",
    (api) => api.Jobs.all(42, { pipelineId: 9, includeRetried: true, scope: ["failed", "success"] as never }),
    "/projects/42/pipelines/9/jobs?include_retried=true&scope%5B%5D=failed&scope%5B%5D=success",
  ],
  [
    "ProjectMembers",
    (api) => api.ProjectMembers.all(42, { includeInherited: true }),
    "/projects/42/members/all",
  ],
  ["GroupMembers", (api) => api.GroupMembers.all(5), "/groups/5/members"],
  ["ProjectHooks", (api) => api.ProjectHooks.all(42), "/projects/42/hooks"],
  ["ProjectPushRules", (api) => api.ProjectPushRules.show(42), "/projects/42/push_rule"],
] satisfies [string, (api: ReturnType<typeof createGitLab>) => Promise<unknown>, string][])(
  "%s asks for the right address",
  async (_name, call, url) => {
    const { api, server, calls } = await gitlab({ json: { id: 1 } });
    expect(await call(api)).toEqual({ id: 1 });
    expect(server.seen[0]).toMatchObject({ method: "GET", url: `/api/v4${url}` });
    expect(calls).toEqual([`GET ${url.replace(/\?.*/, "")}`]);
  },
);

it("constructs a resource once, when it is used", () => {
  const api = createGitLab(client("http://127.0.0.1:1").transport);
  expect(api.Projects).toBe(api.Projects);
});

it("gives null for a push rule that is not there", async () => {
  const { api } = await gitlab({ text: "null", headers: { "content-type": "application/json" } });
  expect(await api.ProjectPushRules.show(42)).toBeNull();
});

it("leaves keys alone that have GitLab's spelling", () => {
  expect(snakeKeys({ perPage: 1, order_by: "id", notAsked: undefined })).toEqual({
    per_page: 1,
    order_by: "id",
    not_asked: undefined,
  });
});

/** What GitLab says of a file (lib/api/files.rb). */
const describing = (content: string | Buffer) => ({
  "X-Gitlab-Content-Sha256": createHash("sha256").update(content).digest("hex"),
});

describe("raw files", () => {
  it("are text", async () => {
    const { api, server, calls } = await gitlab({ text: "name: x\n", headers: describing("name: x\n") });
    expect(await api.rawFile("grp/proj", "a dir/.countersign.yml", "refs/heads/main")).toEqual({
      text: "name: x\n",
      commit: undefined,
    });
    expect(server.seen[0]?.url).toBe(
      "/api/v4/projects/grp%2Fproj/repository/files/a%20dir%2F.countersign.yml/raw?ref=refs%2Fheads%2Fmain",
    );
    expect(calls).toEqual(["GET /projects/grp%2Fproj/repository/files/a%20dir%2F.countersign.yml/raw"]);
  });

  it("that are missing are an unreadable policy", async () => {
    const { api } = await gitlab({ status: 404, json: { message: "404 File Not Found" } });
    expect(await failure(api.rawFile(42, "x", "refs/heads/main"))).toMatchObject({
      code: "POLICY_UNREADABLE",
      status: 404,
    });
  });
});

describe("a raw file is compared with what GitLab says of it", () => {
  const [text, sha256] = ["name: x\n", "0f5a8d8ec24a0ce0dce1d7bd2a7ac8fbde9ad1ab1d23be9c6ba6ac1ef2d4d2b1"];

  it.each([
    { name: "cut", headers: { "X-Gitlab-Size": "16" }, says: "8 of 16 bytes" },
    {
      name: "changed",
      headers: { "X-Gitlab-Content-Sha256": sha256 },
      says: "other content than it describes",
    },
    { name: "without a description", headers: {}, says: "content that it does not describe" },
  ])("and refused where it was $name", async ({ headers, says }) => {
    const { api } = await gitlab({ text, headers });
    expect(await failure(api.rawFile(42, "x", "refs/heads/main"))).toMatchObject({
      code: "GITLAB_UNEXPECTED",
      message: `GitLab answered 200 for GET /projects/42/repository/files/x/raw with ${says}`,
    });
  });

  it("and refused where it is not UTF-8, for another text would be judged than its digest is of", async () => {
    const bytes = Buffer.from([0x6e, 0xe9]);
    const { api } = await gitlab({ text: bytes, headers: describing(bytes) });
    expect(await failure(api.rawFile(42, "x", "refs/heads/main"))).toMatchObject({
      message: "the file is not valid UTF-8: it looks like ISO 8859-1 or Windows-1252",
      advice: "save it as UTF-8",
    });
  });
});

describe("GraphQL", () => {
  const query = "query($id: ID!) { x(id: $id) }";

  it("gives data", async () => {
    const { api, server, calls } = await gitlab({ json: { data: { x: 1 } } });
    expect(await api.graphql(query, { id: "gid" })).toEqual({ data: { x: 1 }, errors: [] });
    expect(server.seen[0]).toMatchObject({
      method: "POST",
      url: "/api/graphql",
      body: '{"query":"query($id: ID!) { x(id: $id) }","variables":{"id":"gid"}}',
    });
    expect(calls).toEqual(["POST /graphql"]);
  });

  it.each([
    { name: "another project", node: { id: "p2", mergeRequest: { iid: "7" } } },
    { name: "another merge request", node: { id: "p1", mergeRequest: { iid: "8" } } },
    { name: "a project without its id", node: { mergeRequest: { iid: "7" } } },
  ])("refuses an answer about $name", async ({ node }) => {
    const { api } = await gitlab({ json: { data: { projects: { nodes: [node] } } } });
    expect(await failure(api.graphql("query", { ids: ["p1"], iid: "7" }))).toMatchObject({
      code: "GITLAB_UNEXPECTED",
      message: "GraphQL answered about another project or merge request",
    });
  });

  it("takes an answer about what was asked", async () => {
    const data = { projects: { nodes: [{ id: "p1", mergeRequest: { iid: "7" } }] } };
    const { api } = await gitlab({ json: { data } });
    expect((await api.graphql("query", { ids: ["p1"], iid: "7" })).data).toEqual(data);
  });

  it.each([false, 7, {}, "x", [null]])(
    "leaves an answer of another shape to its reader: %j",
    async (nodes) => {
      const data = { projects: { nodes } };
      const { api } = await gitlab({ json: { data } });
      expect((await api.graphql("query", { ids: ["p1"] })).data).toEqual(data);
    },
  );

  it("gives errors beside data", async () => {
    const { api } = await gitlab({
      json: { data: { x: null }, errors: [{ message: "Timeout on x", path: ["x"] }] },
    });
    expect(await api.graphql(query)).toEqual({ data: { x: null }, errors: ["Timeout on x"] });
  });

  it.each([
    {
      errors: [{ message: "Query has complexity of 300" }],
      code: "GITLAB_REFUSED",
      words: "Query has complexity of 300",
    },
    {
      errors: [
        {
          message:
            "The resource that you are attempting to access does not exist or you don't have permission to perform this action",
        },
      ],
      code: "RIGHTS_MISSING",
      words:
        "The resource that you are attempting to access does not exist or you don't have permission to perform this action",
    },
    { errors: undefined, code: "GITLAB_UNEXPECTED", words: null },
  ])("fails without data: $code", async ({ errors, code, words }) => {
    const { api } = await gitlab({ json: { data: null, errors } });
    expect(await failure(api.graphql(query))).toMatchObject({
      code,
      words,
      status: 200,
      request: "POST /graphql",
    });
  });

  it("tries a query again after a 500, a mutation not", async () => {
    const first = await gitlab({ status: 500 }, { json: { data: {} } });
    expect(await first.api.graphql(query)).toEqual({ data: {}, errors: [] });
    const second = await gitlab({ status: 500 }, { json: { data: {} } });
    expect(await failure(second.api.graphql("mutation { x }"))).toMatchObject({ status: 500 });
  });
});

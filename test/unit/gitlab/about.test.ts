import { describe, expect, it } from "vitest";
import { otherThanAsked } from "../../../src/gitlab/about.ts";

const project = "/api/v4/projects/42";

it.each([
  { path: project, body: { id: 43 }, key: "id" },
  { path: `${project}/merge_requests/7`, body: { iid: 8, project_id: 42 }, key: "iid" },
  { path: `${project}/merge_requests/7`, body: { iid: 7, project_id: 43 }, key: "project_id" },
  { path: `${project}/merge_requests/7/approvals`, body: { iid: 8, project_id: 42 }, key: "iid" },
  { path: `${project}/merge_requests/7/changes`, body: { iid: 8 }, key: "iid" },
  { path: "/api/v4/projects/a%2Fb/merge_requests/7", body: { iid: 8, project_id: 42 }, key: "iid" },
  { path: `${project}/pipelines/9`, body: { id: 10, project_id: 42 }, key: "id" },
  { path: `${project}/repository/branches/a%2Fb`, body: { name: "main" }, key: "name" },
  { path: "/api/v4/groups/5", body: { id: 6 }, key: "id" },
  { path: `${project}/repository/commits/${"a".repeat(40)}`, body: { id: "b".repeat(40) }, key: "id" },
  { path: `${project}/push_rule`, body: { id: 1, project_id: 43 }, key: "project_id" },
  { path: `${project}/pipelines`, body: [{ id: 1, project_id: 42 }, { project_id: 43 }], key: "project_id" },
  { path: `${project}/hooks`, body: [{ id: 1, project_id: 43 }], key: "project_id" },
  { path: `${project}/pipelines/9/jobs`, body: [{ id: 1, pipeline: { id: 10 } }], key: "pipeline.id" },
  { path: `${project}/pipelines/9/bridges`, body: [{ id: 1, pipeline: { id: 10 } }], key: "pipeline.id" },
  { path: `${project}/merge_requests/7/notes`, body: [{ noteable_iid: 8 }], key: "noteable_iid" },
  {
    path: `${project}/pipelines/9/bridges`,
    body: [{ pipeline: { id: 9, project_id: 43 } }],
    key: "pipeline.project_id",
  },
])("refuses $body for $path", ({ path, body, key }) => {
  expect(otherThanAsked(path, "", { body, headers: {} })).toBe(key);
});

it.each([
  { path: project, body: { id: 42 } },
  { path: "/api/v4/projects/a%2Fb", body: { id: 42 } },
  { path: `${project}/merge_requests/7`, body: { id: 900, iid: 7, project_id: 42 } },
  { path: `${project}/merge_requests/7/approvals`, body: { approved: true } },
  { path: `${project}/approvals`, body: { id: 1 } },
  { path: `${project}/repository/branches/a%2Fb`, body: { name: "a/b" } },
  { path: `${project}/pipelines`, body: [{ id: 1 }] },
  {
    path: `${project}/pipelines/9/jobs`,
    body: [
      { id: 1, pipeline: { id: 9 } },
      { id: 2, pipeline: null },
    ],
  },
  { path: `${project}/pipelines/9/jobs`, body: [{ pipeline: { id: 9, project_id: 42 } }, { id: 3 }] },
  { path: `${project}/hooks`, body: [] },
  { path: project, body: null },
])("takes $body for $path", ({ path, body }) => {
  expect(otherThanAsked(path, "", { body, headers: {} })).toBeUndefined();
});

describe("a list that only its links name", () => {
  const path = `${project}/merge_requests/7/closes_issues`;
  const tree = `${project}/repository/tree`;
  const other = (of: string, link: string, query = "") =>
    otherThanAsked(of, query, { body: [], headers: { link } });

  it.each([
    `<https://gitlab.example/api/v4/projects/42/merge_requests/8/closes_issues?id=42&page=1>; rel="first"`,
    `<https://gitlab.example/api/v4/projects/43/merge_requests/7/closes_issues?id=43&page=1>; rel="first"`,
    `<https://gitlab.example/api/v4/projects/42/merge_requests/7/related_issues>; rel="first"`,
    `<https://gitlab.example/api/v4/projects/42/merge_requests/7>; rel="first"`,
  ])("is another one with %s", (link) => {
    expect(other(path, link)).toBe("header Link");
  });

  it("is of another ref", () => {
    const link = (ref: string) => `<https://gitlab.example${tree}?id=42&page=1&ref=${ref}>; rel="first"`;
    expect(other(tree, link("refs%2Fheads%2Fa"), "ref=refs%2Fheads%2Fb&per_page=100")).toBe("header Link");
    expect(other(tree, link("refs%2Fheads%2Fa"), "ref=refs%2Fheads%2Fa&per_page=100")).toBeUndefined();
  });

  it("repeats the commit of its path in the query", () => {
    const [own, another] = ["a", "b"].map((digit) => digit.repeat(40));
    const refs = `${project}/repository/commits/${own}/refs`;
    const link = (sha: string | undefined) =>
      `<https://gitlab.example${refs}?id=42&page=1&sha=${sha}>; rel="first"`;
    expect(other(refs, link(own), "type=branch")).toBeUndefined();
    expect(other(refs, link(another), "type=branch")).toBe("header Link");
  });

  it.each([
    { name: "no link", link: "" },
    { name: "a link below a path of its own", link: `<http://10.0.0.1:8080/git${path}?page=2>; rel="next"` },
    { name: "an address that is not of the API", link: "<https://gitlab.example/help>; rel=help" },
  ])("is the right one with $name", ({ link }) => {
    expect(other(path, link)).toBeUndefined();
  });

  it("may name a project in another spelling", () => {
    const link = `<https://gitlab.example/api/v4/projects/a/b/hooks?page=1>; rel="first"`;
    expect(other("/api/v4/projects/a%2Fb/hooks", link.replace("a/b", "a%2fb"))).toBeUndefined();
    expect(other("/api/v4/projects/42/hooks", link.replace("a/b", "a%2Fb"))).toBeUndefined();
  });
});

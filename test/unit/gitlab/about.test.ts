import { expect, it } from "vitest";
import { compareWithAsked } from "../../../src/gitlab/about.ts";

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
  expect(() => compareWithAsked(path, body)).toThrow(`with another one: its ${key} differs`);
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
  expect(() => compareWithAsked(path, body)).not.toThrow();
});

/** gitlab-evidence.md section 1: merge requests and their parts. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addMergeRequest,
  addPipeline,
  addProject,
  commitRow,
  type MergeRequestRow,
  type ProjectRow,
  type Sandbox,
  shaOf,
} from "../../src/sandbox/index.ts";
import { api, head, otherSha, smallWorld, start, startWorld, type Who } from "./support.ts";

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

describe("1.1 the merge request", () => {
  it("1.1: shows the stored facts", async () => {
    Object.assign(row, { description: "- [x] a\n- [ ] b\n", labels: ["b", "a"], changes_count: "1000+" });
    expect(await read(base)).toMatchObject({
      id: 84,
      iid: 14,
      project_id: 4,
      sha: head,
      draft: false,
      labels: ["a", "b"],
      changes_count: "1000+",
      task_completion_status: { count: 2, completed_count: 1 },
      diff_refs: { head_sha: head },
      author: { id: 3, username: "developer" },
      source_project_id: 4,
      target_project_id: 4,
      user: { can_merge: false },
    });
    expect(await read(base, "developer")).toMatchObject({ user: { can_merge: true } });
  });

  it("1.1: before preparation there are no diff_refs and no count", async () => {
    row.prepared_at = null;
    const json = {
      prepared_at: null,
      diff_refs: null,
      changes_count: null,
      detailed_merge_status: "preparing",
    };
    expect(await read(base)).toMatchObject(json);
  });

  it("1.1: sha lags behind a push while the switch says so", async () => {
    row.laggingHead = { sha: otherSha, until: start + 3000 };
    expect(await read(base)).toMatchObject({ sha: otherSha });
    sandbox.clock.advance(3000);
    expect(await read(base)).toMatchObject({ sha: head });
  });

  it("1.1: a Guest of a private project is refused, an unknown iid is a 404", async () => {
    expect((await get(base, "guest")).status).toBe(403);
    expect(await get("/projects/4/merge_requests/99")).toMatchObject({
      status: 404,
      json: { message: "404 Not found" },
    });
  });

  it("1.1: blocking_discussions_resolved is true whenever the project does not ask", async () => {
    const note = {
      id: 1,
      userId: 2,
      body: "?",
      system: false,
      resolvable: true,
      resolved: false,
      created_at: when,
    };
    row.discussions = [{ id: "d1", individual_note: false, notes: [note] }];
    expect(await read(base)).toMatchObject({ blocking_discussions_resolved: true });
    project.only_allow_merge_if_all_discussions_are_resolved = true;
    const json = { blocking_discussions_resolved: false, detailed_merge_status: "discussions_not_resolved" };
    expect(await read(base)).toMatchObject(json);
  });

  it("1.1: the list takes state and iids[], and shows the basic entity", async () => {
    addMergeRequest(sandbox.state, 4, { iid: 15, state: "merged" });
    const iids = async (query: string) =>
      ((await read(`/projects/4/merge_requests${query}`)) as { iid: number }[]).map(({ iid }) => iid).sort();
    expect(await iids("")).toEqual([14, 15]);
    expect(await iids("?state=merged")).toEqual([15]);
    expect(await iids("?iids[]=14&iids[]=99")).toEqual([14]);
    const [first] = (await read("/projects/4/merge_requests?iids[]=14")) as object[];
    for (const key of ["head_pipeline", "diff_refs", "changes_count"]) expect(first).not.toHaveProperty(key);
  });

  it("3.1: head_pipeline of a merged result has another SHA", async () => {
    const ref = "refs/merge-requests/14/merge";
    addPipeline(sandbox.state, 4, { id: 60, ref, sha: otherSha, mergeRequestIid: 14 });
    row.headPipelineId = 60;
    expect(await read(base)).toMatchObject({ sha: head, head_pipeline: { id: 60, sha: otherSha, ref } });
  });
});

describe("1.4 to 1.9 the parts", () => {
  it("1.4: versions are newest first, with head and patch id", async () => {
    const [first] = row.versions;
    if (first) row.versions.push({ ...first, id: 900, head_commit_sha: otherSha, patch_id_sha: null });
    expect(await read(`${base}/versions`)).toMatchObject([
      { id: 900, head_commit_sha: otherSha, patch_id_sha: null },
      { id: 84, head_commit_sha: head },
    ]);
  });

  it("1.6: discussions show what is resolvable and resolved", async () => {
    const note = {
      id: 1,
      userId: 2,
      body: "?",
      system: false,
      resolvable: true,
      resolved: false,
      created_at: when,
    };
    row.discussions = [{ id: "d1", individual_note: false, notes: [note] }];
    const shown = { resolvable: true, resolved: false, system: false, author: { id: 2 } };
    expect(await read(`${base}/discussions`)).toMatchObject([{ id: "d1", notes: [shown] }]);
  });

  it("1.7, 1.8: issues and reviewers", async () => {
    row.closesIssues = [{ id: 1, iid: 3, title: "Broken", state: "opened" }];
    row.reviewers = [{ userId: 2, state: "requested_changes", created_at: when }];
    expect(await read(`${base}/closes_issues`)).toMatchObject([{ iid: 3, title: "Broken" }]);
    expect(await read(`${base}/reviewers`)).toMatchObject([{ user: { id: 2 }, state: "requested_changes" }]);
  });

  it("1.9: commits carry mails, parents and repeated trailers, and count in X-Total", async () => {
    const message = "One\n\nSigned-off-by: A <a@x>\nSigned-off-by: B <b@x>\n";
    row.commits = [
      commitRow(sandbox.state, 3, { id: head, message, parent_ids: [otherSha, "d".repeat(40)] }),
    ];
    const { json, headers } = await get(`${base}/commits`);
    expect(headers["x-total"]).toBe("1");
    expect(json).toMatchObject([
      {
        id: head,
        short_id: "aaaaaaaa",
        committer_email: "developer@acme.example",
        parent_ids: [otherSha, "d".repeat(40)],
        trailers: { "Signed-off-by": "B <b@x>" },
        extended_trailers: { "Signed-off-by": ["A <a@x>", "B <b@x>"] },
      },
    ]);
    expect((json as object[])[0]).not.toHaveProperty("signature");
  });

  it("1.10: an unsigned commit is a 404 of its own kind", async () => {
    const path = `/projects/4/repository/commits/${head}`;
    expect((await get(path)).json).toMatchObject({ id: head });
    expect((await get(`${path}/signature`)).json).toEqual({ message: "404 Signature Not Found" });
    const unknown = `/projects/4/repository/commits/${otherSha}/signature`;
    expect((await get(unknown)).json).toEqual({ message: "404 Commit Not Found" });
    const [commit] = row.commits;
    if (commit) commit.signature = { verification_status: "verified" };
    expect((await get(`${path}/signature`)).json).toMatchObject({ verification_status: "verified" });
  });

  it("1.10: a commit is found by its full SHA, by four digits of it or more, and as a branch head", async () => {
    const id = shaOf("a commit");
    row.commits = [commitRow(sandbox.state, 3, { id, title: "Change" })];
    project.branches = [{ name: "main", commitId: otherSha, committed_date: when }];
    for (const [asked, found] of [
      [id, id],
      [id.slice(0, 8), id],
      [id.slice(0, 4), id],
      ["main", otherSha],
      [otherSha, otherSha],
    ]) {
      expect(await read(`/projects/4/repository/commits/${asked}`)).toMatchObject({
        id: found,
        project_id: 4,
      });
    }
    expect((await get(`/projects/4/repository/commits/${id.slice(0, 3)}`)).status).toBe(404);
  });

  it("2: diffs are the stored rows", async () => {
    const flags = {
      new_file: true,
      renamed_file: false,
      deleted_file: false,
      collapsed: true,
      too_large: false,
    };
    row.diffs = [{ old_path: "a", new_path: "a", diff: "", ...flags }];
    expect(await read(`${base}/diffs`)).toMatchObject([
      { new_path: "a", collapsed: true, diff: "", a_mode: "0" },
    ]);
  });

  it("3.1: pipelines of a fork vanish for those who may not read them there", async () => {
    addProject(sandbox.state, { id: 9, path: "fork", forkedFrom: 4 });
    addPipeline(sandbox.state, 9, { id: 61, mergeRequestIid: 14, sha: head });
    row.sourceProjectId = 9;
    expect(await read(`${base}/pipelines`, "developer")).toEqual([]);
    expect(await read(`${base}/pipelines`, "owner")).toMatchObject([{ id: 61, project_id: 9 }]);
  });

  it.each([
    "approvals",
    "approval_state",
    "approval_rules",
    "commits",
    "diffs",
    "pipelines",
    "reviewers",
    "closes_issues",
    "related_issues",
    "changes",
  ])("8: %s needs the right to read merge requests, and refuses nobody who has it", async (part) => {
    expect((await get(`${base}/${part}`, "guest")).status).toBe(403);
    expect((await get(`${base}/${part}`)).status).toBe(200);
    expect((await api(sandbox, "GET", `${base}/${part}`)).status).toBe(404);
  });

  it.each([
    { part: "versions", guest: 403 },
    { part: "discussions", guest: 404 },
    { part: "notes", guest: 404 },
  ])("8: $part needs a token, and is $guest to a Guest", async ({ part, guest }) => {
    expect((await get(`${base}/${part}`, "guest")).status).toBe(guest);
    expect((await get(`${base}/${part}`)).status).toBe(200);
    expect((await api(sandbox, "GET", `${base}/${part}`)).status).toBe(401);
  });

  it("3.1: pipelines of the source branch at a head are among its own, which come first", async () => {
    addPipeline(sandbox.state, 4, { id: 60, mergeRequestIid: 14, source: "merge_request_event", sha: head });
    addPipeline(sandbox.state, 4, { id: 61, ref: row.source_branch, sha: head });
    addPipeline(sandbox.state, 4, { id: 62, ref: row.source_branch, sha: otherSha });
    addPipeline(sandbox.state, 4, { id: 63, ref: row.source_branch, sha: head, tag: true });
    expect(await read(`${base}/pipelines`)).toMatchObject([{ id: 60 }, { id: 61 }]);
  });

  it("1.9: reviewers come in pages", async () => {
    row.reviewers = Array.from({ length: 25 }, () => ({ userId: 2, state: "approved", created_at: when }));
    const { json, headers } = await get(`${base}/reviewers`);
    expect(json).toHaveLength(20);
    expect(headers["x-total"]).toBe("25");
  });
});

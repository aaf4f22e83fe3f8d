/** A merge request of 3,000 files and 400 commits, more than GitLab stores, through the bundle. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { makeCheckout } from "../support/checkout.ts";
import { checkout, runJob } from "../support/job.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const controls = [
  { id: "merge_request_protected_paths", with: { paths: ["src/part-2999.ts"] } },
  { id: "merge_request_size", with: { max_files: 2999 } },
  "merge_request_commits_signed",
  "merge_request_commit_authors",
  "merge_request_no_merge_commits",
];

async function judge() {
  const job = await runJob(sandbox, { project: 43, iid: 6, ...checkout(...controls) });
  return job.report?.requirements[0]?.controls.map(({ status, message }) => `${status}: ${message}`);
}

describe("a merge request of 3,000 files and 400 commits", () => {
  it("is judged to its last file and commit", async () => {
    expect(await judge()).toEqual([
      "fail: src/part-2999.ts is protected: 0 independent approvals, 1 is expected",
      "fail: 3000 files and 6000 lines are changed; at most 2999 files are allowed",
      expect.stringMatching(/^fail: 400 commits have no verified signature: .* and 395 more$/),
      "pass: 400 commits have an accepted author address",
      "pass: no commit is a merge commit (400 commits)",
    ]);
  });

  it("is unknown where GitLab shows a part of it, with the number seen and the number there are", async () => {
    const mr = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 43 && iid === 6);
    const part = JSON.stringify({ changes: mr?.diffs.slice(0, 1000) });
    sandbox.faults.add({ kind: "status", status: 200, body: part, path: /\/changes$/ });
    expect((await judge())?.[0]).toBe(
      "unknown: the paths that the merge request changes: GitLab shows the former names of 1000 of 3000 files",
    );
  });
});

describe("a change of which GitLab shows a part", () => {
  it("is judged out of the job's own checkout, and a job without one ends as soon", async () => {
    const mr = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 7);
    if (!mr) throw new Error("no merge request");
    const repository = makeCheckout({ ".gitlab-ci.yml": "test: {}\n" });
    try {
      mr.base_sha = repository.commit();
      repository.git("mv", ".gitlab-ci.yml", "ci.yml");
      mr.diff_head_sha = repository.commit();
      for (const commit of mr.commits) commit.id = mr.diff_head_sha;
      for (const version of mr.versions) version.head_commit_sha = mr.diff_head_sha;
      mr.diffs = [];
      const policy = checkout("merge_request_protected_paths");
      const judged = async (folder: string) => {
        const job = await runJob(sandbox, { ...policy, env: { ...policy.env, CI_PROJECT_DIR: folder } });
        const [control] = job.report?.requirements[0]?.controls ?? [];
        return `${control?.status}: ${control?.message}`;
      };
      expect(await judged("/nowhere")).toBe(
        "unknown: the changed files of the merge request: GitLab shows 0 of 1 changed files",
      );
      expect(await judged(repository.folder)).toMatch(/^pass: \.gitlab-ci\.yml is protected: 2 independent/);
    } finally {
      repository.remove();
    }
  });
});

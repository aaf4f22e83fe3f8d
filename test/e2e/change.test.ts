import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { checkout } from "../support/job.ts";
import { runJob } from "../support/terminal.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

describe("what the merge request says of itself", () => {
  it("is judged by its own text, labels, branches and threads, with two requests", async () => {
    const controls = [
      { id: "merge_request_description", with: { min_length: 10 } },
      { id: "merge_request_labels", with: { required: ["back*"], forbidden: ["wip"] } },
      { id: "merge_request_links_issue", with: { pattern: "PAY-[0-9]+" } },
      { id: "merge_request_target_branch", with: { pattern: "^main$" } },
      "merge_request_threads_resolved",
    ];
    const good = await runJob(sandbox, { iid: 7, ...checkout(...controls) });
    expect(good.report?.requirements[0]?.controls.map(({ status }) => status)).toEqual([
      "pass",
      "pass",
      "pass",
      "pass",
      "pass",
    ]);
    expect(sandbox.log.map(({ path }) => path).sort()).toEqual([
      "/api/graphql",
      "/api/v4/projects/42/merge_requests/7",
    ]);
    const bad = await runJob(sandbox, { iid: 8, ...checkout(...controls) });
    expect(bad.report?.requirements[0]?.controls.map(({ status }) => status)).toEqual([
      "fail",
      "fail",
      "fail",
      "pass",
      "fail",
    ]);
  });
});

describe("the whole change", () => {
  it("costs five requests, whatever is asked of its text, people, size, commits and pipeline", async () => {
    const job = await runJob(
      sandbox,
      checkout(
        { id: "merge_request_title", with: { pattern: "^[A-Z]+-[0-9]+" } },
        "merge_request_is_not_draft",
        { id: "merge_request_approvals", with: { at_least: 2 } },
        "merge_request_threads_resolved",
        { id: "merge_request_labels", with: { required: ["backend"] } },
        "merge_request_size",
        "pipeline_succeeded",
        "merge_request_commits_signed",
      ),
    );
    expect(job.code).toBe(0);
    expect(sandbox.log.map(({ path }) => path).sort()).toEqual([
      "/api/graphql",
      "/api/v4/projects/42/approvals",
      "/api/v4/projects/42/merge_requests/7",
      "/api/v4/projects/42/merge_requests/7/approvals",
      "/api/v4/projects/42/merge_requests/7/versions",
    ]);
  });
});

describe("the files of the change", () => {
  const file = {
    new_file: true,
    renamed_file: false,
    deleted_file: false,
    collapsed: false,
    too_large: false,
    diff: "@@ -1 +1 @@\n-a\n+b\n",
  };

  it.each([
    {
      shown: 3000,
      changes_count: "1000+",
      status: "fail",
      message: /^3000 files and 6000 lines are changed/,
    },
    { shown: 2, changes_count: "2", status: "pass", message: /^2 files and 4 lines are changed$/ },
    { shown: 2, changes_count: "3", status: "unknown", message: /GitLab shows 2 of 3 changed files/ },
    { shown: 0, changes_count: "1", status: "unknown", message: /GitLab shows 0 of 1 changed files/ },
    { shown: 900, changes_count: "1000+", status: "unknown", message: /GitLab shows 900 of 1000\+/ },
    { shown: 0, changes_count: null, status: "unknown", message: /does not say how many files are changed/ },
  ])("$shown shown of $changes_count: $status", async ({ shown, changes_count, status, message }) => {
    const mr = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 7);
    if (!mr) throw new Error("no merge request");
    mr.diffs = Array.from({ length: shown }, (_, index) => ({
      ...file,
      old_path: `${index}.ts`,
      new_path: `${index}.ts`,
    }));
    mr.changes_count = changes_count;
    const job = await runJob(sandbox, checkout("merge_request_size"));
    const [control] = job.report?.requirements[0]?.controls ?? [];
    expect(control).toMatchObject({ status, message: expect.stringMatching(message) });
  });
});

describe("the issue of the change", () => {
  it("is asked of GitLab, and unknown where GitLab does not show it", async () => {
    const mr = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 7);
    if (!mr) throw new Error("no merge request");
    const closes = checkout({ id: "merge_request_links_issue", with: { issue: "closed" } });
    expect((await runJob(sandbox, closes)).report?.requirements[0]?.controls).toMatchObject([
      { status: "pass", message: "the merge request closes acme/payments#3" },
    ]);
    mr.closesIssues = [];
    mr.relatedIssues = [{ id: "PAY-7", title: "PAY-7" }];
    expect((await runJob(sandbox, closes)).report?.requirements[0]?.controls).toMatchObject([
      { status: "unknown", message: expect.stringContaining("although it contains #3") },
    ]);
    expect(
      (await runJob(sandbox, checkout("merge_request_links_issue"))).report?.requirements[0]?.controls,
    ).toMatchObject([{ status: "pass", message: "the merge request mentions PAY-7" }]);
  });
});

describe("the commits of the change", () => {
  it("have authors whom GitLab knows, and signatures of a kind", async () => {
    const mr = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 7);
    const [commit] = mr?.commits ?? [];
    if (!commit) throw new Error("no commit");
    const controls = [
      { id: "merge_request_commit_authors", with: { known_users: true, email_domains: ["acme.example"] } },
      { id: "merge_request_commits_signed", with: { kinds: ["ssh"] } },
    ];
    const judged = async () =>
      (await runJob(sandbox, checkout(...controls))).report?.requirements[0]?.controls.map(
        ({ status }) => status,
      );
    expect(await judged()).toEqual(["pass", "pass"]);
    commit.author_email = "nobody@acme.example";
    const bare = await runJob(sandbox, checkout("merge_request_commit_authors"));
    expect(bare.report?.requirements[0]?.controls).toMatchObject([
      { status: "fail", message: expect.stringContaining("nobody@acme.example") },
    ]);
    commit.signature = { verification_status: "verified", signature_type: "PGP" };
    expect(await judged()).toEqual(["fail", "fail"]);
  });

  it("are read whole, over as many pages as there are", async () => {
    const mr = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 7);
    const [first] = mr?.commits ?? [];
    if (!mr || !first) throw new Error("no commits");
    mr.commits = Array.from({ length: 400 }, (_, index) => ({
      ...first,
      id: index === 0 ? first.id : index.toString(16).padStart(40, "0"),
      title: `fix: ${index}`,
      message: `fix: ${index}\n`,
    }));
    const controls = [
      "merge_request_commit_messages",
      "merge_request_no_merge_commits",
      "merge_request_commits_signed",
    ];
    const job = await runJob(sandbox, checkout(...controls));
    expect(job.report?.requirements[0]?.controls.map(({ message }) => message)).toEqual([
      "400 commits have a message that follows the pattern",
      "no commit is a merge commit (400 commits)",
      "400 signatures are verified",
    ]);
    const last = mr.commits.at(-1);
    if (last) Object.assign(last, { message: "stuff", signature: null });
    expect((await runJob(sandbox, checkout(...controls))).code).toBe(1);
  });

  it("are unknown where a page does not come", async () => {
    const mr = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 7);
    const [first] = mr?.commits ?? [];
    if (!mr || !first) throw new Error("no commits");
    mr.commits = Array.from({ length: 250 }, (_, index) => ({
      ...first,
      id: index.toString(16).padStart(40, "0"),
    }));
    sandbox.faults.add({ path: /\/commits$/, kind: "status", status: 403, skip: 2 });
    const job = await runJob(sandbox, checkout("merge_request_no_merge_commits"));
    expect(job.code).toBe(3);
    expect(job.stdout).toContain("of 3 pages of the list were read");
  });
});

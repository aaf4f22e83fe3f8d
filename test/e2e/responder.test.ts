/** The whole circle: something happens in GitLab, its webhook starts a central pipeline, whose job answers the check. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addMergeRequest, addProject, addStatusCheck, sample } from "../../src/sandbox/index.ts";
import { type Central, checkPayload, notDraft, startCentral, triggerToken } from "../support/central.ts";
import { policyOf, rowsOf, runJob } from "../support/job.ts";
import { withoutYoung } from "../support/merge-requests.ts";

let central: Central;
afterEach(() => central.close());

describe("a push", () => {
  beforeEach(async () => {
    central = await startCentral();
  });

  it("gets its verdict from the central project", async () => {
    const row = central.mergeRequest();
    await central.push(row, "first");
    const [job] = await central.settled();
    expect(job?.output).not.toContain(triggerToken);
    expect(job?.code).toBe(0);
    expect(job?.report?.subject).toMatchObject({
      project: { id: 42, path: "acme/payments" },
      merge_request: { iid: 7, sha: row.diff_head_sha, target_branch: "main" },
      trigger: { kind: "status_check", id: 3 },
    });
    expect(job?.report?.policy.sources).toEqual([".countersign.yml"]);
    expect(job?.report?.deliveries).toMatchObject([{ id: 3, status: "passed", outcome: "delivered" }]);
    expect(central.statuses()).toEqual(["passed"]);
    expect(JSON.stringify(job?.report)).not.toContain(triggerToken);
  });

  it("is answered once: a second event of the same state posts nothing", async () => {
    const row = central.mergeRequest();
    await central.push(row, "first");
    await central.settled();
    await central.sandbox.notifyStatusChecks(row.id, "update");
    const jobs = await central.settled();
    expect(jobs.map(({ code }) => code)).toEqual([0, 0]);
    expect(jobs[1]?.report?.deliveries).toMatchObject([
      { status: "passed", outcome: "delivered", attempts: 0 },
    ]);
    expect(jobs[1]?.stdout).toContain('status check "Countersign" (3): passed, as GitLab shows already');
    expect(central.statuses()).toEqual(["passed"]);
  });

  it("that makes it a draft takes the pass back", async () => {
    const row = central.mergeRequest();
    await central.push(row, "first");
    await central.settled();
    row.draft = true;
    await central.sandbox.notifyStatusChecks(row.id, "update");
    const jobs = await central.settled();
    expect(jobs[1]?.code).toBe(1);
    expect(central.statuses()).toEqual(["passed", "failed"]);
  });
});

describe("events at the same time", () => {
  it("leave the right status, whichever job ends last", async () => {
    central = await startCentral();
    const row = central.mergeRequest();
    row.draft = true;
    // After this job has read that it is a draft, the draft ends, and another job answers that event completely.
    central.sandbox.faults.add({
      path: /merge_requests\/7\/status_checks$/,
      skip: 1,
      kind: "edit",
      async edit(answer) {
        row.draft = false;
        expect((await central.answer(checkPayload({}))).code).toBe(0);
        return answer;
      },
    });
    const slower = await central.answer(checkPayload({}));
    expect(slower.code).toBe(0);
    expect(central.statuses()).toEqual(["passed", "failed", "passed"]);
    expect(slower.report?.requirements[0]?.status).toBe("pass");
  });

  it("do not leave a pass for something else", async () => {
    central = await startCentral();
    const row = central.mergeRequest();
    central.sandbox.faults.add({
      path: /status_check_responses$/,
      kind: "change",
      change: () => {
        row.draft = true;
      },
    });
    const job = await central.answer(checkPayload({}));
    expect(job.code).toBe(1);
    expect(central.statuses()).toEqual(["passed", "failed"]);
  });

  it("run side by side, with one status at the end", async () => {
    central = await startCentral();
    const row = central.mergeRequest();
    row.draft = true;
    const events = [central.sandbox.notifyStatusChecks(row.id, "update")];
    row.draft = false;
    events.push(central.sandbox.notifyStatusChecks(row.id, "update"), central.push(row, "third"));
    await Promise.all(events);
    const jobs = await central.settled();
    expect(jobs).toHaveLength(3);
    expect(central.statuses().at(-1)).toBe("passed");
    expect(central.sandbox.state.statusRows.at(-1)?.sha).toBe(row.diff_head_sha);
  });

  it("judge the newest head, and say so of an older one", async () => {
    central = await startCentral();
    const job = await central.answer(checkPayload({ sha: "a".repeat(40) }));
    expect(job.code).toBe(0);
    expect(job.stdout).toContain("the event is about another head than the newest one, ");
    expect(job.output).not.toContain("a".repeat(40));
  });

  it("that never end get no pass", async () => {
    central = await startCentral();
    const row = central.mergeRequest();
    const approval = { userId: sample.users.dana, approved_at: row.created_at };
    central.sandbox.faults.add({
      path: /merge_requests\/7\/approvals$/,
      times: 99,
      kind: "change",
      change: () => {
        row.approvals = row.approvals.length > 0 ? [] : [approval];
      },
    });
    const job = await central.answer(checkPayload({}));
    expect(job.code).toBe(3);
    expect(job.report?.verdict).toBe("undetermined");
    expect(job.report?.notices?.join()).toContain("still changing after it had been judged 4 times");
    expect(central.statuses()).toEqual(["passed", "failed"]);
  });

  it.each(["updated_at", "detailed_merge_status"])("do not include %s, which the post moves", async (key) => {
    central = await startCentral();
    const row = central.mergeRequest();
    central.sandbox.faults.add({
      path: /status_check_responses$/,
      kind: "change",
      change: () => Object.assign(row, { [key]: key === "updated_at" ? "2027-01-01T00:00:00Z" : "checking" }),
    });
    const job = await central.answer(checkPayload({}));
    expect(job.code).toBe(0);
    expect(job.report?.notices ?? []).toEqual([]);
    const looks = central.sandbox.log.filter(({ path }) => path.endsWith("/merge_requests/7/approvals"));
    expect(looks).toHaveLength(2);
  });

  it("read the merge request again where the second look fails", async () => {
    central = await startCentral();
    central.sandbox.faults.add({
      path: /merge_requests\/7\/approvals$/,
      skip: 1,
      kind: "status",
      status: 400,
    });
    const job = await central.answer(checkPayload({}));
    expect(job.code).toBe(0);
    expect(central.statuses()).toEqual(["passed"]);
  });
});

describe("an answer without a merge request", () => {
  // The look before the facts, the head, the look before a pass, the second look, and the look before a pass is taken back.
  it.each([0, 1, 2, 3])("leaves no pass that is not the last word: after %i others", async (skip) => {
    central = await startCentral();
    const payload = checkPayload({ sha: central.mergeRequest().diff_head_sha });
    await central.answer(payload);
    expect(central.statuses()).toEqual(["passed"]);
    const edit = () => ({ status: 200, json: null });
    central.sandbox.faults.add({ path: /merge_requests\/7$/, skip, times: 99, kind: "edit", edit });
    const job = await central.answer(payload);
    expect(job.output).not.toContain("internal error");
    expect(job.code).not.toBe(0);
    expect(central.statuses().at(-1)).toBe("failed");
  });
});

describe("what needs no answer", () => {
  beforeEach(async () => {
    central = await startCentral();
  });
  const empty = /^COUNTERSIGN_VERDICT=\nverdict=\n/;

  it.each(["closed", "merged"] as const)("is a merge request that is %s", async (state) => {
    central.mergeRequest().state = state;
    const job = await central.answer(checkPayload({}));
    expect(job.code).toBe(0);
    expect(job.stdout).toBe("Nothing to answer: merge request !7 of project 42 is closed or merged\n");
    expect(job.report).toBeUndefined();
    expect(job.dotenv).toMatch(empty);
    expect(central.statuses()).toEqual([]);
  });

  it("is a check of another branch whose name contains the target branch's", async () => {
    const project = central.sandbox.state.projects.find(({ id }) => id === sample.projectId);
    const [check] = project?.statusChecks ?? [];
    const [branch] = project?.protectedBranches ?? [];
    if (!project || !check || !branch) throw new Error("the sample has a check and a protected branch");
    project.protectedBranches.push({ ...branch, id: 99, name: "maintenance" });
    check.protectedBranchIds = [99];
    await central.sandbox.notifyStatusChecks(central.mergeRequest().id, "update");
    const [job] = await central.settled();
    expect(job?.code).toBe(0);
    expect(job?.stdout).toBe("Nothing to answer: merge request !7 of project 42 has no status check 3\n");
    expect(job?.report).toBeUndefined();
  });

  it("is a check that status_check does not name", async () => {
    const job = await central.answer(checkPayload({}), { INPUT_STATUS_CHECK: "QA\nOther" });
    expect(job.code).toBe(0);
    expect(job.stdout).toBe(
      'Nothing to answer: the event is about status check "Countersign" (3), which status_check does not name\n',
    );
    expect(central.statuses()).toEqual([]);
  });

  it("is a control that external_control does not name", async () => {
    const job = await central.answer(controlPayload(), {
      INPUT_EXTERNAL_CONTROL: "13",
      COUNTERSIGN_CONTROL_SECRET_13: "a secret that is long enough",
    });
    expect(job.code).toBe(0);
    expect(job.stdout).toContain("Nothing to answer: the event is about external control 12");
  });

  it("answers a check that the input names, by its name, by its id or for one requirement", async () => {
    for (const line of ["Countersign", "3", "Everything=Countersign"]) {
      const job = await central.answer(checkPayload({}), { INPUT_STATUS_CHECK: `QA\n${line}` });
      expect(job.report?.deliveries).toMatchObject([
        { id: 3, requirement: line.includes("=") ? "Everything" : null, status: "passed" },
      ]);
    }
  });

  it("takes the number of another check for no name", async () => {
    const project = central.sandbox.state.projects.find(({ id }) => id === sample.projectId);
    const [, other] = project?.statusChecks ?? [];
    if (other) other.name = "3";
    const before = central.statuses(7, sample.secondStatusCheckId);
    await central.answer(checkPayload({}));
    expect(central.statuses()).toEqual(["passed"]);
    expect(central.statuses(7, sample.secondStatusCheckId)).toEqual(before);
  });
});

function controlPayload(partial: Record<string, unknown> = {}) {
  return {
    id: "90",
    project_control_compliance_status: {
      compliance_requirements_control_id: sample.controlId,
      project_id: sample.projectId,
      ...partial,
    },
  };
}

describe("an evaluation of GitLab", () => {
  const policy = policyOf("project_visibility_not_public");

  it("gets the status of its external control, signed", async () => {
    central = await startCentral({
      files: { ".countersign.yml": policy },
      env: { INPUT_EXTERNAL_CONTROL_SECRET: sample.controlSecret },
    });
    await central.sandbox.pingExternalControls(sample.projectId);
    const [job] = await central.settled();
    expect(job?.code).toBe(0);
    expect(job?.report?.subject).toMatchObject({
      project: { id: 42 },
      merge_request: null,
      trigger: { kind: "external_control", id: 12 },
    });
    expect(job?.report?.deliveries).toMatchObject([
      { target: "external_control", id: 12, status: "pass", outcome: "delivered" },
    ]);
    expect(central.sandbox.state.controlStatuses.map(({ status }) => status)).toEqual(["pass"]);
    expect(job?.output).not.toContain(sample.controlSecret);
  });

  it("takes the secret of this control before the common one", async () => {
    central = await startCentral({
      files: { ".countersign.yml": policy },
      env: {
        INPUT_EXTERNAL_CONTROL_SECRET: "another secret of another control",
        COUNTERSIGN_CONTROL_SECRET_12: sample.controlSecret,
      },
    });
    const job = await central.answer(controlPayload());
    expect(job.code).toBe(0);
  });

  it.each([
    {
      name: "without its secret",
      env: {},
      payload: controlPayload(),
      says: "external_control_secret is missing",
    },
    {
      name: "of a control that is not in the project's frameworks",
      env: { INPUT_EXTERNAL_CONTROL_SECRET: sample.controlSecret },
      payload: controlPayload({ compliance_requirements_control_id: 4711 }),
      says: "external control 4711 is not in a framework applied to the project",
    },
  ])("ends with 2 $name", async ({ env, payload, says }) => {
    central = await startCentral({ files: { ".countersign.yml": policy }, env });
    const job = await central.answer(payload);
    expect(job.code).toBe(2);
    expect(job.stderr).toContain(says);
    expect(central.sandbox.state.controlStatuses).toEqual([]);
  });
});

describe("the policy", () => {
  it("is the central project's, whatever the judged project has", async () => {
    central = await startCentral();
    const project = central.sandbox.state.projects.find(({ id }) => id === sample.projectId);
    project?.files.set("main:.countersign.yml", policyOf("project_visibility_not_public"));
    central.mergeRequest().draft = true;
    const job = await central.answer(checkPayload({}));
    expect(job.code).toBe(1);
    expect(job.report?.policy.sources).toEqual([".countersign.yml"]);
  });

  it("can get stricter by a file of the judged project, from its target branch", async () => {
    central = await startCentral({
      env: { INPUT_POLICY: ".countersign.yml\nsubject:compliance/own.yml" },
    });
    const project = central.sandbox.state.projects.find(({ id }) => id === sample.projectId);
    const own =
      "name: Own\nrequirements:\n  - name: Issue\n    controls: [{ id: merge_request_title, with: { pattern: ^NOPE } }]\n";
    project?.files.set("main:compliance/own.yml", own);
    const job = await central.answer(checkPayload({}));
    expect(job.code).toBe(1);
    expect(job.report?.requirements.map(({ name, status }) => [name, status])).toEqual([
      ["Everything", "pass"],
      ["Issue", "fail"],
    ]);
  });

  it("that cannot be used any more takes back the pass that it gave", async () => {
    central = await startCentral({ env: { INPUT_POLICY: ".countersign.yml\nsubject:own.yml" } });
    const project = central.sandbox.state.projects.find(({ id }) => id === sample.projectId);
    await central.answer(checkPayload({}));
    project?.files.set("main:own.yml", "name: [broken");
    const job = await central.answer(checkPayload({}));
    expect(job.code).toBe(2);
    expect(central.statuses()).toEqual(["passed", "failed"]);
  });

  it("with missing evidence and on_undetermined: leave takes an earlier pass back, and posts nothing else", async () => {
    central = await startCentral({
      files: { ".countersign.yml": policyOf("merge_request_is_not_draft", "merge_request_commits_signed") },
      env: { INPUT_ON_UNDETERMINED: "leave" },
    });
    const hidden = () =>
      central.sandbox.faults.add({ path: /graphql$/, times: 9, kind: "status", status: 403 });
    hidden();
    const first = await central.answer(checkPayload({}));
    expect(first.code).toBe(3);
    expect(central.statuses()).toEqual([]);
    central.sandbox.faults.clear();
    expect((await central.answer(checkPayload({}))).code).toBe(0);
    hidden();
    expect((await central.answer(checkPayload({}))).code).toBe(3);
    expect(central.statuses()).toEqual(["passed", "failed"]);
  });
});

describe("an earlier pass", () => {
  const unread = () =>
    central.sandbox.faults.add({ path: /\/status_checks$/, skip: 1, times: 9, kind: "status", status: 403 });

  it("does not stay for on_undetermined: leave, where GitLab does not show whether it is there", async () => {
    central = await startCentral({
      files: { ".countersign.yml": policyOf("merge_request_is_not_draft", "merge_request_commits_signed") },
      env: { INPUT_ON_UNDETERMINED: "leave" },
    });
    expect((await central.answer(checkPayload({}))).code).toBe(0);
    central.sandbox.faults.add({ path: /graphql$/, times: 9, kind: "status", status: 403 });
    unread();
    expect((await central.answer(checkPayload({}))).code).toBe(3);
    expect(central.statuses()).toEqual(["passed", "failed"]);
  });

  it("does not stay where the policy cannot be used, even if GitLab does not show it", async () => {
    central = await startCentral({ env: { INPUT_POLICY: ".countersign.yml\nsubject:own.yml" } });
    await central.answer(checkPayload({}));
    const project = central.sandbox.state.projects.find(({ id }) => id === sample.projectId);
    project?.files.set("main:own.yml", "name: [broken");
    unread();
    expect((await central.answer(checkPayload({}))).code).toBe(2);
    expect(central.statuses()).toEqual(["passed", "failed"]);
  });
});

describe("an earlier pass whose merge request cannot be read any more", () => {
  it.each([/merge_requests\/7\/approvals$/, /merge_requests\/7$/])("does not stay: %s", async (path) => {
    central = await startCentral();
    expect((await central.answer(checkPayload({}))).code).toBe(0);
    // The second read is for the head that is answered.
    const times = String(path).includes("approvals") ? 9 : 1;
    central.sandbox.faults.add({ path, times, kind: "status", status: 400 });
    expect((await central.answer(checkPayload({}))).code).toBe(2);
    expect(central.statuses()).toEqual(["passed", "failed"]);
  });

  it.each([
    { name: "the merge request", path: /\/merge_requests\/7$/ },
    { name: "the project", path: /\/projects\/42$/, skip: 1 },
  ])("does not stay where GitLab's answer about $name has another shape", async ({ path, skip = 0 }) => {
    central = await startCentral({
      files: { ".countersign.yml": policyOf("project_visibility_not_public") },
    });
    expect((await central.answer(checkPayload({}))).code).toBe(0);
    const edit = (answer: { readonly json?: unknown }) => ({ ...answer, json: [{ id: "x" }] });
    central.sandbox.faults.add({ path, skip, times: 99, kind: "edit", edit: edit as never });
    const job = await central.answer(checkPayload({ sha: central.mergeRequest().diff_head_sha }));
    expect([2, 3]).toContain(job.code);
    expect(central.statuses()).toEqual(["passed", "failed"]);
  });

  it("stays for a check that is not to be answered", async () => {
    central = await startCentral();
    expect((await central.answer(checkPayload({}))).code).toBe(0);
    central.sandbox.faults.add({ path: /7\/approvals$/, times: 9, kind: "status", status: 400 });
    const env = { INPUT_STATUS_CHECK: "Another" };
    expect((await central.answer(checkPayload({}), env)).code).toBe(2);
    expect(central.statuses()).toEqual(["passed"]);
  });
});

describe("a running pipeline", () => {
  const needsPipeline = { ".countersign.yml": policyOf("pipeline_succeeded") };

  function running(): { status: string; jobs: { status: string }[] } {
    const row = central.mergeRequest();
    const project = central.sandbox.state.projects.find(({ id }) => id === sample.projectId);
    const pipeline = project?.pipelines.find(({ id }) => id === row.headPipelineId);
    const [job] = pipeline?.jobs ?? [];
    if (!pipeline || !job) throw new Error("the merge request has a pipeline with a job");
    pipeline.status = "running";
    job.status = "running";
    return pipeline;
  }

  it("is waited for", async () => {
    central = await startCentral({ files: needsPipeline });
    const pipeline = running();
    central.sandbox.faults.add({
      path: /merge_requests\/7$/,
      skip: 2,
      kind: "change",
      change: () => {
        pipeline.status = "success";
        for (const job of pipeline.jobs) job.status = "success";
      },
    });
    const job = await central.answer(checkPayload({}));
    expect(job.code).toBe(0);
    expect(central.statuses()).toEqual(["passed"]);
    // Its end is no change of what was judged.
    expect(central.sandbox.log.filter(({ path }) => path.endsWith("/graphql"))).toHaveLength(1);
  });

  it.each([
    {
      name: "with wait_for_pipeline: 0",
      env: { INPUT_WAIT_FOR_PIPELINE: "0" },
      files: needsPipeline,
      code: 3,
    },
    { name: "if the policy does not need it", env: {}, files: undefined, code: 0 },
  ])("is not waited for $name", async ({ env, files, code }) => {
    central = await startCentral({ env, files: files ?? { ".countersign.yml": notDraft } });
    running();
    const job = await central.answer(checkPayload({}));
    expect(job.code).toBe(code);
  });

  it("that does not end is unknown evidence after the wait", async () => {
    central = await startCentral({ files: needsPipeline, env: { INPUT_WAIT_FOR_PIPELINE: "1s" } });
    running();
    const job = await central.answer(checkPayload({}));
    expect(job.code).toBe(3);
    expect(central.statuses()).toEqual(["failed"]);
  });
});

describe("a fork", () => {
  it("gets its verdict, though its pipeline has no token", async () => {
    central = await startCentral();
    const row = central.mergeRequest(10);
    expect(row.sourceProjectId).not.toBe(row.projectId);
    await central.push(row, "fork");
    const [job] = await central.settled();
    expect(job?.report?.subject).toMatchObject({ project: { id: 42 }, merge_request: { iid: 10 } });
    expect(central.statuses(10)).toHaveLength(1);
  });
});

describe("a lost event", () => {
  it("leaves no status, and the next event is answered", async () => {
    central = await startCentral();
    const row = central.mergeRequest();
    central.sandbox.state.pipelinesPerMinute = 1;
    await central.sandbox.notifyStatusChecks(central.mergeRequest(8).id, "update");
    await central.push(row, "lost");
    expect(await central.settled()).toHaveLength(1);
    const at = (head: string) => central.sandbox.state.statusRows.filter(({ sha }) => sha === head);
    expect(at(row.diff_head_sha)).toEqual([]);
    central.sandbox.clock.advance(61_000);
    await central.sandbox.notifyStatusChecks(row.id, "update");
    await central.settled();
    expect(at(row.diff_head_sha).map(({ status }) => status)).toEqual(["passed"]);
  });

  // It takes some seconds: a whole sweep, after the responder.
  it("is made up for by a sweep over the open merge requests", async () => {
    central = await startCentral();
    const { sandbox } = central;
    const row = central.mergeRequest();
    withoutYoung(sandbox);
    sandbox.state.pipelinesPerMinute = 0;
    await central.push(row, "lost");
    expect(await central.settled()).toEqual([]);
    const at = (head: string) => sandbox.state.statusRows.filter(({ sha }) => sha === head);
    expect(at(row.diff_head_sha)).toEqual([]);
    const sweep = await runJob(sandbox, {
      files: { ".countersign.yml": notDraft },
      env: {
        ...{ INPUT_MODE: "sweep", INPUT_GROUP: sample.groupPath, INPUT_MERGE_REQUESTS: "open" },
        ...{ INPUT_STATUS_CHECK: sample.statusCheckName, INPUT_GITLAB_TOKEN: sample.groupToken },
      },
    });
    expect(sweep.output).toContain("Sweep");
    expect(at(row.diff_head_sha).map(({ status }) => status)).toEqual(["passed"]);
  });
});

it("says which answer of GitLab it cannot use, and does not call it a defect", async () => {
  central = await startCentral();
  const edit = (answer: { readonly json?: unknown }) => ({ ...answer, json: {} });
  central.sandbox.faults.add({ path: /\/projects\/42$/, kind: "edit", edit: edit as never });
  const job = await central.answer(checkPayload({}));
  expect(job.code).toBe(2);
  expect(job.stderr).toContain("GitLab's answer has an unexpected id");
  expect(job.stderr).not.toContain("inside Countersign");
  expect(central.statuses()).toEqual([]);
});

describe("a forged payload", () => {
  const outside = { projectId: 4711 };

  beforeEach(async () => {
    central = await startCentral();
    const { state } = central.sandbox;
    // The token of the central project sees more than the projects that it answers.
    addProject(state, {
      id: outside.projectId,
      path: "billing",
      visibility: "public",
      ownerId: sample.users.otto,
    });
    addStatusCheck(state, outside.projectId, { id: 77, name: "Countersign" });
    addMergeRequest(state, outside.projectId, { iid: 7 });
  });

  it("does not choose a project outside the allowed groups", async () => {
    const job = await central.answer(checkPayload({ ...outside, checkId: 77 }));
    expect(job.code).toBe(2);
    expect(job.stderr).toContain("the event is about project 4711 (otto/billing), which is not in acme");
    expect(rowsOf(central.sandbox, 77)).toEqual([]);
    expect(job.report).toBeUndefined();
  });

  it("does not choose it by the path that it names", async () => {
    const payload = checkPayload({ ...outside, checkId: 77 });
    const job = await central.answer({
      ...payload,
      project: { id: outside.projectId, path_with_namespace: "acme/payments" },
    });
    expect(job.code).toBe(2);
    expect(rowsOf(central.sandbox, 77)).toEqual([]);
  });

  it("about a project that does not exist, or is hidden, ends with 2", async () => {
    const job = await central.answer(checkPayload({ projectId: 999_999 }));
    expect(job.code).toBe(2);
    expect(job.report).toBeUndefined();
  });

  it("does not answer a check of another project", async () => {
    const job = await central.answer(checkPayload({ checkId: 77 }));
    expect(job.code).toBe(0);
    expect(job.stdout).toContain("has no status check 77");
  });

  it("chooses neither policy nor token nor address, whatever it contains", async () => {
    central.mergeRequest().draft = true;
    const job = await central.answer({
      ...checkPayload({}),
      policy: "preset:none",
      INPUT_POLICY: "preset:none",
      inputs: { policy: "preset:none", gitlab_url: "https://evil.example" },
      gitlab_url: "https://evil.example",
      token: "other",
    });
    expect(job.code).toBe(1);
    expect(job.report?.policy.sources).toEqual([".countersign.yml"]);
    expect(job.report?.subject.gitlab_url).toBe(central.sandbox.url);
  });

  it("with variables sends no request at all", async () => {
    const before = central.sandbox.log.length;
    const job = await central.answer({
      ...checkPayload({}),
      variables: { CI_SERVER_URL: "https://evil.example" },
    });
    expect(job.code).toBe(2);
    expect(job.stderr).toContain("the payload of the trigger sets variables of the pipeline");
    expect(central.sandbox.log).toHaveLength(before);
  });

  it.each([
    { name: "a form", payload: "object_kind=merge_request&project[id]=42" },
    { name: "truncated", payload: JSON.stringify(checkPayload({})).slice(0, -40) },
    { name: "25 MB", payload: JSON.stringify({ ...checkPayload({}), x: "x".repeat(25 * 2 ** 20) }) },
    { name: "nested a million times", payload: `{"a":${"[".repeat(1_000_000)}` },
  ])("that is $name is refused in little memory, with one sentence", async ({ payload }) => {
    const job = await central.answer(payload, { NODE_OPTIONS: "--max-old-space-size=64" });
    expect(job.code).toBe(2);
    const [sentence = "", ...rest] = job.stderr.trim().split("\n");
    expect(sentence).toMatch(/the payload of the trigger \S+/);
    expect(rest.length).toBeLessThan(4);
    expect(job.output.length).toBeLessThan(1000);
    expect(central.sandbox.log).toEqual([]);
  });

  it("never shows the trigger's token, in no log and no report", async () => {
    const job = await central.answer(checkPayload({}), {
      INPUT_LOG_LEVEL: "debug",
      INPUT_FORMATS: "json,html,markdown,sarif",
    });
    expect(job.code).toBe(0);
    expect(job.output).toContain("debug    ");
    expect(job.output + JSON.stringify(job.report) + job.dotenv).not.toContain(triggerToken);
  });
});

it.each([
  { env: { INPUT_ALLOWED_GROUPS: "" }, says: "allowed_groups is missing" },
  { env: { INPUT_ALLOWED_GROUPS: "ac*" }, says: "must be full paths" },
  { env: { TRIGGER_PAYLOAD: "/nowhere/payload" }, says: "the payload of the trigger does not exist" },
  { env: { INPUT_MODE: "responder", TRIGGER_PAYLOAD: "" }, says: "TRIGGER_PAYLOAD names no file" },
  { env: { INPUT_MERGE_REQUEST: "7" }, says: "is not used in mode responder" },
])("ends with 2 for $env", async ({ env, says }) => {
  central = await startCentral();
  const job = await central.answer(checkPayload({}), env);
  expect(job.code).toBe(2);
  expect(job.stderr.toLowerCase()).toContain(says.toLowerCase());
  expect(central.sandbox.log).toEqual([]);
});

it("posts nothing in a dry run", async () => {
  central = await startCentral({ env: { INPUT_DRY_RUN: "true" } });
  const job = await central.answer(checkPayload({}));
  expect(job.code).toBe(0);
  expect(job.report?.deliveries).toMatchObject([{ outcome: "skipped", status: "passed" }]);
  expect(central.statuses()).toEqual([]);
});

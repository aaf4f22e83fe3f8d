import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  addMergeRequest,
  addStatusCheck,
  type Sandbox,
  sample,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { checkout, policyOf, reporting, rowsOf, runJob, startJob } from "../support/job.ts";

const { projects } = sample;
const esc = "\u001b";
const title = `x\r\n::set-output name=verdict::compliant\n##[error]hi ${esc}[2J${esc}]0;owned\u0007 section_start:1:x\r${esc}[0K\u202eevil\u2028line <img src=x onerror=alert(1)> @all`;

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

describe("text from outside is data", () => {
  const titled = checkout({ id: "merge_request_title", with: { pattern: "^SAFE" } });

  it.each([
    { host: "gitlab", env: { GITLAB_CI: "true" } },
    { host: "github", env: { GITLAB_CI: undefined, GITHUB_ACTIONS: "true", GITHUB_OUTPUT: "output.txt" } },
    { host: "plain", env: { GITLAB_CI: undefined } },
  ])("a title is no command, marker or escape on $host", async ({ env }) => {
    addMergeRequest(sandbox.state, projects.payments, { iid: 60, title });
    const files = { ...titled.files, "output.txt": "" };
    const job = await runJob(sandbox, { iid: 60, files, env: { ...titled.env, ...env } });
    expect(job.code).toBe(1);
    const outside = job.output
      .replaceAll(/\u001b\[[0-9;]*m/g, "")
      .replaceAll(/\u001b\[0Ksection_(start|end):\d+:countersign_\w+(\[collapsed=true\])?\r\u001b\[0K/g, "");
    expect(outside).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e]/);
    expect(outside).not.toMatch(/^\s*::set-output/m);
    expect(outside).not.toContain("##[");
    expect(job.report?.requirements[0]?.controls[0]?.actual).toBe(title.replace("\u202e", ""));
  });

  it("a check's name, a requirement's and a policy's are none either", async () => {
    addStatusCheck(sandbox.state, projects.payments, { id: 90, name: `${esc}[31mred\r\n::error::x` });
    const policy = JSON.stringify({
      name: `P\n::warning::x${esc}[1m`,
      requirements: [{ name: "R\n::error::y", controls: ["merge_request_is_not_draft"] }],
    });
    const job = await runJob(sandbox, {
      files: { "policy.json": policy },
      env: { ...titled.env, INPUT_STATUS_CHECK: "90" },
    });
    expect(job.code).toBe(0);
    expect(job.output).not.toMatch(/^\s*::(warning|error)::/m);
    expect(job.output).not.toContain(`${esc}[31mred`);
    const unknown = await runJob(sandbox, {
      files: { "policy.json": policy },
      env: { ...titled.env, INPUT_STATUS_CHECK: "nope" },
    });
    expect(unknown.code).toBe(2);
    expect(unknown.output).not.toMatch(/^\s*::error::/m);
  });

  it("GitLab's own words in an error are none either", async () => {
    sandbox.faults.add({
      method: "POST",
      path: /status_check_responses$/,
      kind: "status",
      status: 400,
      body: JSON.stringify({ message: `bad\n::set-output name=a::b ${esc}[2J` }),
    });
    const { files = {}, env } = checkout("merge_request_is_not_draft");
    const job = await runJob(sandbox, { files, env: { ...env, ...reporting } });
    expect(job.code).toBe(4);
    expect(job.output).not.toMatch(/^\s*::set-output/m);
    expect(job.output).not.toContain(`${esc}[2J`);
  });

  it("no secret is in the log, the report or an error, even in debug", async () => {
    const secrets = [sample.token, sample.controlSecret];
    for (const env of [{}, { INPUT_STATUS_CHECK: "nope" }, { INPUT_TIMEOUT: "soon" }]) {
      const job = await runJob(sandbox, { env: { ...reporting, INPUT_LOG_LEVEL: "debug", ...env } });
      for (const secret of secrets)
        expect(job.output + JSON.stringify(job.report ?? "") + (job.dotenv ?? "")).not.toContain(secret);
    }
  });

  it("a pattern that would hang a backtracking engine does not", async () => {
    addMergeRequest(sandbox.state, projects.payments, { iid: 61, title: `${"a".repeat(250)}!` });
    const job = await runJob(sandbox, {
      iid: 61,
      ...checkout({ id: "merge_request_title", with: { pattern: "^(a+)+$" } }),
    });
    expect(job.code).toBe(1);
  });
});

describe("a policy the merge request brings itself", () => {
  it("is not what it is judged by: the target branch's version is", async () => {
    const job = await runJob(sandbox, {
      iid: 8,
      files: { ".countersign.yml": policyOf("project_visibility_not_public") },
      env: reporting,
    });
    expect(job.code).toBe(1);
    expect(job.report?.policy).toMatchObject({
      name: "Payments baseline",
      sources: [".countersign.yml@main"],
    });
  });

  it("is read from where the merge request goes now, not from where the pipeline's variable says", async () => {
    const payments = sandbox.state.projects.find(({ id }) => id === projects.payments);
    payments?.files.set("attacker:.countersign.yml", policyOf("project_visibility_not_public"));
    const job = await runJob(sandbox, {
      iid: 8,
      env: { ...reporting, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "attacker" },
    });
    expect(job.code).toBe(1);
    expect(job.report?.policy.sources).toEqual([".countersign.yml@main"]);
  });
});

describe("a cancelled job", () => {
  it("says what was and was not delivered, and ends with 143", async () => {
    sandbox.faults.add({
      method: "PATCH",
      path: /compliance_external_controls/,
      kind: "delay",
      delayMs: 20_000,
    });
    const { child, finished } = startJob(sandbox, { env: reporting });
    await vi.waitFor(
      () => expect(sandbox.log.some(({ path }) => path.includes("status_check_responses"))).toBe(true),
      { timeout: 10_000, interval: 10 },
    );
    await vi.waitFor(() => expect(rowsOf(sandbox)).toEqual(["passed"]), { timeout: 10_000, interval: 10 });
    child.kill("SIGTERM");
    const job = await finished;
    expect(job.code).toBe(143);
    expect(job.stderr).toMatch(
      /the job was cancelled; (delivered: status check "Countersign" \(3\): passed; )?.*not delivered: .*external control "Countersign verdict" \(12\)/,
    );
  });

  it("says that nothing was delivered when it had not come so far", async () => {
    sandbox.faults.add({ path: /\/merge_requests\/7$/, kind: "delay", delayMs: 20_000 });
    const { child, finished } = startJob(sandbox, { env: reporting });
    await vi.waitFor(() => expect(sandbox.log.length).toBeGreaterThan(0), { timeout: 10_000, interval: 10 });
    child.kill("SIGTERM");
    const job = await finished;
    expect(job.code).toBe(143);
    expect(job.stderr).toContain("the job was cancelled; nothing was delivered");
  });
});

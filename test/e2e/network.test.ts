import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { type Certificate, selfSigned } from "../support/certificate.ts";
import { checkout, reporting, rowsOf, runJob } from "../support/job.ts";

const { files = {}, env } = checkout(
  "minimum_approvals_required_2",
  "merge_request_prevent_author_approval",
  "default_branch_protected",
  "secure_webhooks",
  { id: "merge_request_title", with: { pattern: "^[A-Z]+-[0-9]+" } },
  "merge_request_is_not_draft",
);

describe("TLS", () => {
  let certificate: Certificate;
  let sandbox: Sandbox;
  const authority = join(tmpdir(), `countersign-ca-${process.pid}.pem`);
  beforeAll(async () => {
    certificate = await selfSigned();
    writeFileSync(authority, certificate.cert);
    sandbox = await startSandbox({ tls: certificate });
  });
  afterAll(() => sandbox.close());

  it("refuses a certificate of an authority it does not know, and says what to do", async () => {
    const job = await runJob(sandbox, { files, env });
    expect(job.code).toBe(2);
    expect(job.stderr).toContain("certificate");
    expect(job.stderr).toContain("CI_SERVER_TLS_CA_FILE");
  });

  it.each(["CI_SERVER_TLS_CA_FILE", "NODE_EXTRA_CA_CERTS"])(
    "takes the authority from %s",
    async (variable) => {
      const job = await runJob(sandbox, { files, env: { ...env, ...reporting, [variable]: authority } });
      expect(job.stderr).toBe("");
      expect(job.code).toBe(0);
      expect(rowsOf(sandbox).at(-1)).toBe("passed");
    },
  );
});

describe("answers of another shape", () => {
  it.each([{ json: [] }, { json: {} }, { json: null }])(
    "$json instead of the merge request is an answer that is not GitLab's",
    async ({ json }) => {
      const sandbox = await startSandbox();
      try {
        const edit = () => ({ status: 200, json });
        sandbox.faults.add({ kind: "edit", path: /\/merge_requests\/7$/, edit });
        const job = await runJob(sandbox, { files, env });
        expect(job.code).toBe(2);
        expect(job.stderr).toContain(
          "the merge request could not be read: GitLab's answer has an unexpected",
        );
        expect(job.stderr).not.toContain("inside Countersign");
      } finally {
        await sandbox.close();
      }
    },
  );

  it("a list of checks with the ids of others: the answer to the verdict names another check", async () => {
    const sandbox = await startSandbox();
    try {
      sandbox.faults.add({
        kind: "edit",
        path: /\/status_checks$/,
        edit: (answer) => ({
          ...answer,
          json: [
            { id: 4, name: "Countersign", external_url: "", status: "pending" },
            { id: 3, name: "QA", external_url: "", status: "pending" },
          ],
        }),
      });
      const job = await runJob(sandbox, { files, env: { ...env, INPUT_STATUS_CHECK: "Countersign" } });
      expect(job.code).toBe(4);
      expect(job.report?.deliveries[0]?.error).toContain("external_status_check.name is QA, not Countersign");
    } finally {
      await sandbox.close();
    }
  });
});

describe("requests", () => {
  it("makes each once, only those the policy needs, and no more than three deep", async () => {
    const sandbox = await startSandbox();
    try {
      const job = await runJob(sandbox, { files, env: { ...env, INPUT_STATUS_CHECK: "Countersign" } });
      expect(job.code).toBe(0);
      expect(sandbox.log.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
        "GET /api/v4/projects/42",
        "GET /api/v4/projects/42/approval_rules",
        "GET /api/v4/projects/42/approvals",
        "GET /api/v4/projects/42/hooks",
        "GET /api/v4/projects/42/merge_requests/7",
        "GET /api/v4/projects/42/merge_requests/7/status_checks",
        "GET /api/v4/projects/42/protected_branches",
        "POST /api/graphql",
        "POST /api/v4/projects/42/merge_requests/7/status_check_responses",
      ]);
      expect(sandbox.log.at(-1)?.path).toContain("status_check_responses");
      expect(job.stdout).toContain("9 requests");
    } finally {
      await sandbox.close();
    }
  });

  it("reads two facts with two requests", async () => {
    const sandbox = await startSandbox();
    try {
      const two = checkout("secure_webhooks", "merge_request_is_not_draft");
      const job = await runJob(sandbox, two);
      expect(job.code).toBe(0);
      expect(sandbox.log.map(({ path }) => path).sort()).toEqual([
        "/api/v4/projects/42/hooks",
        "/api/v4/projects/42/merge_requests/7",
      ]);
    } finally {
      await sandbox.close();
    }
  });
});

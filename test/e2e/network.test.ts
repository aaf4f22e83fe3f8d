import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { type Certificate, selfSigned } from "../support/certificate.ts";
import { runChild } from "../support/child.ts";
import { checkout, pipelineOf, program, reporting, rowsOf, runJob } from "../support/job.ts";
import { missingHere } from "../support/needs.ts";
import { nodeOf } from "../support/node.ts";

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

it("names the file with CAs that does not help, and what to do", async () => {
  const [certificate, other] = [await selfSigned(), await selfSigned()];
  const file = join(tmpdir(), `countersign-other-ca-${process.pid}.pem`);
  writeFileSync(file, other.cert);
  const sandbox = await startSandbox({ tls: certificate });
  try {
    const job = await runJob(sandbox, { files, env: { ...env, CI_SERVER_TLS_CA_FILE: file } });
    expect(job.code).toBe(2);
    expect(job.stderr).toContain("a CA that this job does not know, although CI_SERVER_TLS_CA_FILE is set");
    expect(job.stderr).toContain(`add the CA that signed it to ${file}, in PEM format`);
  } finally {
    await sandbox.close();
  }
});

describe("a proxy", () => {
  const { path: node, instead } = nodeOf(24);
  let sandbox: Sandbox;
  let proxy: Server;
  let port: number;
  beforeEach((context) => {
    if (instead !== undefined)
      missingHere(context, `Node's agents know proxies from 24.5, and here is ${instead}`);
  });
  beforeAll(async () => {
    sandbox = await startSandbox();
    proxy = createServer((_, response) => response.writeHead(407).end());
    proxy.on("connect", (_, socket) => socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"));
    await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
    port = (proxy.address() as AddressInfo).port;
  });
  afterAll(async () => {
    await sandbox.close();
    proxy.close();
  });

  function run(more: Readonly<Record<string, string>>) {
    return runChild(node, [program], {
      cwd: tmpdir(),
      env: {
        PATH: process.env.PATH,
        ...pipelineOf(sandbox, 7, 42),
        NODE_USE_ENV_PROXY: "1",
        INPUT_TIMEOUT: "3s",
        INPUT_REPORT_DIR: `countersign-proxy-${process.pid}`,
        ...more,
      },
    });
  }

  it.each([
    { name: "refuses https", url: "https://gitlab.example.com", code: "ERR_PROXY_TUNNEL" },
    { name: "cannot be reached", url: "https://gitlab.example.com", code: "ECONNREFUSED", at: 9 },
  ])("that $name is named, without its password", async (context) => {
    const at = context.at ?? port;
    const job = await run({
      CI_SERVER_URL: context.url,
      HTTPS_PROXY: `http://robot:pa55-w0rd@127.0.0.1:${at}`,
    });
    expect(job.code).toBe(2);
    expect(job.output).toContain(`https://gitlab.example.com through the proxy http://127.0.0.1:${at}: the `);
    expect(job.output).toContain(context.code);
    expect(job.output).toContain(
      `Check also HTTPS_PROXY, and that the proxy http://127.0.0.1:${at} may reach`,
    );
    expect(job.output).not.toContain("pa55");
  });

  it("that requires a password is said to", async () => {
    const job = await run({
      CI_SERVER_URL: "http://gitlab.example.com",
      HTTP_PROXY: `http://127.0.0.1:${port}`,
    });
    expect(job.code).toBe(2);
    expect(job.output).toContain("a proxy requires a user name and a password");
  });
});

it("does not explain an endpoint that GitLab lacks with a role", async () => {
  const sandbox = await startSandbox();
  try {
    sandbox.faults.add({
      path: /approval_rules$/,
      kind: "status",
      status: 404,
      body: '{"error":"404 Not Found"}',
      times: 9,
    });
    const { output } = await runJob(sandbox, { files, env });
    expect(output).toContain(
      "GitLab answered 404 for GET /projects/42/approval_rules: this GitLab does not have the endpoint, which may need a newer version or a higher tier",
    );
    expect(output).not.toContain("reading it needs");
  } finally {
    await sandbox.close();
  }
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
  it("makes each once, only those the policy needs, and two for the last look before the pass", async () => {
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
        "GET /api/v4/projects/42/merge_requests/7",
        "GET /api/v4/projects/42/merge_requests/7/status_checks",
        "GET /api/v4/projects/42/merge_requests/7/versions",
        "GET /api/v4/projects/42/protected_branches",
        "POST /api/graphql",
        "POST /api/v4/projects/42/merge_requests/7/status_check_responses",
      ]);
      expect(sandbox.log.at(-1)?.path).toContain("status_check_responses");
      expect(job.stdout).toContain("11 requests");
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

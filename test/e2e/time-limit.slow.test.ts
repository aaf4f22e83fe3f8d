/**
 * Whatever a server, a file or a commit does, a run ends with `timeout` and says so. A run that takes longer than its
 * timeout and this margin is killed, and its exit code is then null. The margin covers the start of Node, one rule and
 * one answer, on a busy machine.
 *
 * Slow: every run waits until its timeout is over.
 */

import { spawnSync } from "node:child_process";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createRawServer, type Server } from "node:net";
import { join } from "node:path";
import { it as base, describe, expect } from "vitest";
import { rules } from "../../src/controls/pipeline/configuration/secrets/rules.ts";
import { type Fault, type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { makeCheckout } from "../support/checkout.ts";
import { runChild } from "../support/child.ts";
import {
  checkout,
  type JobOptions,
  type JobResult,
  pipelineOf,
  policyOf,
  program,
  reporting,
  rowsOf,
  startJob,
} from "../support/job.ts";
import { identityToken } from "../support/sigstore.ts";

const timeoutMs = 5000;
const marginMs = 6000;
/** For a run that has to deliver in what is left of its timeout, which 5 s is too little for on a busy machine. */
const deliveringSeconds = 12;
const over = "the time that timeout allows is over";

/** What a test drives. Each has its own, because the tests run side by side: nearly all of their time is waiting. */
interface Scene {
  readonly sandbox: Sandbox;
  /** Runs a job, and kills it if it takes much longer than its timeout. */
  readonly run: (options: JobOptions, seconds?: number) => Promise<JobResult>;
  /** A proxy before the sandbox that answers some requests itself. @returns its address */
  readonly proxy: (
    path: RegExp,
    answer: (response: ServerResponse, request: IncomingMessage) => void,
  ) => Promise<string>;
  /** A server that takes connections and never answers. @returns its address */
  readonly silent: () => Promise<string>;
}

const it = base.extend<{ scene: Scene }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of other fixtures from this parameter
  scene: async ({}, use) => {
    const sandbox = await startSandbox();
    const closing: (() => void)[] = [];

    async function listening(server: Server): Promise<string> {
      await new Promise<void>((ready) => void server.listen(0, "127.0.0.1", ready));
      closing.push(() => {
        if ("closeAllConnections" in server)
          (server as ReturnType<typeof createServer>).closeAllConnections();
        server.close();
      });
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    }

    await use({
      sandbox,
      async run(options, seconds = timeoutMs / 1000) {
        const env = { INPUT_TIMEOUT: `${seconds}s`, ...options.env };
        const { child, finished } = startJob(sandbox, { ...options, env });
        const timer = setTimeout(() => child.kill("SIGKILL"), seconds * 1000 + marginMs);
        return finished.finally(() => clearTimeout(timer));
      },
      proxy: (path, answer) =>
        listening(
          createServer((incoming, response) => {
            if (path.test(incoming.url ?? "")) return answer(response, incoming);
            const { method, headers } = incoming;
            const forwarded = request(`${sandbox.url}${incoming.url}`, { method, headers }, (original) => {
              response.writeHead(original.statusCode ?? 500, original.headers);
              original.pipe(response);
            });
            incoming.pipe(forwarded);
          }),
        ),
      silent: () => listening(createRawServer(() => {})),
    });
    for (const close of closing) close();
    await sandbox.close();
  },
});

const json = { "content-type": "application/json" };
const failing = checkout("merge_request_is_not_draft", "secure_webhooks");
const draft = (sandbox: Sandbox) => {
  const row = sandbox.state.mergeRequests.find(
    ({ iid, projectId }) => iid === 7 && projectId === sample.projectId,
  );
  if (row) Object.assign(row, { draft: true, title: "Draft: x" });
};

describe("a head that GitLab does not show", () => {
  it.concurrent("is waited for no longer than timeout allows", async ({ scene: { sandbox, run } }) => {
    const sha = "0123456789abcdef0123456789abcdef01234567";
    const env = { ...failing.env, ...reporting, CI_COMMIT_SHA: sha };
    const job = await run({ files: failing.files, env }, 8);
    expect(job.code).toBe(4);
    expect(job.stdout).toContain("timeout allows no longer wait for it");
    expect(job.report?.verdict).toBe("undetermined");
    expect(rowsOf(sandbox)).toEqual([]);
  });
});

describe("a server that takes its time", () => {
  const { files, env } = checkout("secure_webhooks", "merge_request_is_not_draft");

  it.concurrent.for([
    {
      name: "trickles a body",
      answer: (response: ServerResponse) => {
        response.writeHead(200, json);
        const timer = setInterval(() => response.write(" "), 50);
        response.on("close", () => clearInterval(timer));
      },
    },
    {
      name: "has one more page for ever",
      answer: (response: ServerResponse, { url }: IncomingMessage) => {
        const page = Number(/[?&]page=(\d+)/.exec(url ?? "")?.[1] ?? 1);
        response.writeHead(200, { ...json, "x-next-page": String(page + 1) }).end("[]");
      },
    },
    {
      name: "requires an hour",
      answer: (response: ServerResponse) =>
        response.writeHead(429, { ...json, "retry-after": "3600" }).end("{}"),
    },
    { name: "never answers", answer: () => {} },
  ])(
    "leaves the evidence unknown, and the verdict is delivered: it $name",
    async ({ answer }, { scene: { sandbox, run, proxy } }) => {
      const url = await proxy(/\/hooks\b/, answer);
      const job = await run({ files, env: { ...env, ...reporting }, url }, deliveringSeconds);
      expect(job.code).toBe(3);
      expect(job.stdout).toMatch(/\(secure_webhooks, .*the time that timeout allows/);
      expect(rowsOf(sandbox).at(-1)).toBe("failed");
      expect(sandbox.state.controlStatuses).toMatchObject([{ status: "fail" }]);
    },
  );

  it.concurrent.for(["http", "https"])(
    "ends a run that gets no answer at all over %s",
    async (scheme, { scene: { run, silent } }) => {
      const url = (await silent()).replace("http", scheme);
      const job = await run({ files, env, url });
      expect(job.code).toBe(2);
      expect(job.stderr).toContain(over);
    },
  );

  it.concurrent("ends a run whose policy never comes", async ({ scene: { run, silent } }) => {
    const url = (await silent()).replace("http", "https");
    const job = await run({ env: { INPUT_POLICY: `${url}/policy.yml` } });
    expect(job.code).toBe(2);
    expect(job.stderr).toContain(over);
  });

  it.concurrent("delivers a verdict where a baseline never comes, and no pass, for nothing is left for the last look", async ({
    scene: { sandbox, run },
  }) => {
    const policy = {
      name: "P",
      baseline: { job: "audit" },
      requirements: [{ name: "R", controls: ["merge_request_is_not_draft"] }],
    };
    sandbox.faults.add({ path: /\/pipelines$/, kind: "delay", delayMs: 60_000, times: 9 });
    const job = await run(
      { files: { "policy.json": JSON.stringify(policy) }, env: { ...env, ...reporting } },
      deliveringSeconds,
    );
    expect(job.code).toBe(3);
    expect(job.stdout).toContain(over);
    expect(rowsOf(sandbox).at(-1)).toBe("failed");
  });

  it.concurrent("gives up a note", async ({ scene: { sandbox, run } }) => {
    sandbox.faults.add({ path: /\/notes$/, kind: "delay", delayMs: 60_000, times: 9 });
    const job = await run({
      files: failing.files,
      env: { ...failing.env, ...reporting, INPUT_NOTE: "always" },
    });
    expect(job.code).not.toBeNull();
    expect(job.stdout).toMatch(
      /the note in the merge request could not be written: .*the time that timeout allows/,
    );
  });
});

it.concurrent("gives up a signature, and says that it is missing", async ({ scene: { run, silent } }) => {
  const { files, env } = checkout("merge_request_is_not_draft");
  const url = await silent();
  const job = await run({
    files,
    env: {
      ...{ ...env, ...reporting, INPUT_SIGNING: "sigstore", SIGSTORE_ID_TOKEN: identityToken() },
      ...{ SIGSTORE_FULCIO_URL: url, SIGSTORE_REKOR_URL: url },
    },
  });
  expect(job.code).toBe(4);
  expect(job.stdout).toContain(`the evidence is NOT signed: ${over}`);
  expect(job.report?.deliveries[0]).toMatchObject({ status: "passed", outcome: "delivered" });
});

describe("a fail replaces an old pass", () => {
  const { controlId } = sample;
  const shown = (sandbox: Sandbox) =>
    sandbox.state.controlStatuses.findLast((row) => row.controlId === controlId)?.status;
  const checks = /status_check_responses/;
  const controls = /compliance_external_controls/;

  it.concurrent.for<{ name: string; faults: readonly Fault[]; code: number }>([
    {
      name: "where the status check never answers",
      faults: [{ path: checks, kind: "delay", delayMs: 60_000, times: 9 }],
      code: 4,
    },
    {
      name: "where the first attempt hangs",
      faults: [{ path: controls, kind: "delay", delayMs: 60_000 }],
      code: 1,
    },
    {
      name: "where GitLab asks for more patience than there is",
      faults: [{ path: controls, kind: "maintenance", retryAfter: 900, times: 2 }],
      code: 1,
    },
    {
      name: "where more attempts fail than usual",
      faults: [{ path: controls, kind: "drop_before", times: 5 }],
      code: 1,
    },
    {
      name: "where the evidence took all its time",
      faults: [{ path: /\/hooks$/, kind: "delay", delayMs: 60_000, times: 9 }],
      code: 1,
    },
  ])("$name", async ({ faults, code }, { scene: { sandbox, run } }) => {
    draft(sandbox);
    for (const fault of faults) sandbox.faults.add(fault);
    const seconds = faults.some(({ kind }) => kind === "drop_before") ? 40 : deliveringSeconds;
    const job = await run({ files: failing.files, env: { ...failing.env, ...reporting } }, seconds);
    expect(job.report?.verdict).toBe("non_compliant");
    expect(shown(sandbox)).toBe("fail");
    expect(job.code).toBe(code);
  });
});

describe("input that keeps the processor busy", () => {
  it.concurrent("a merged configuration with nearly as many keys as are read", async ({
    scene: { sandbox, run, proxy },
  }) => {
    const keys = Array.from({ length: 390_000 }, (_, index) => `  K${index}: v\n`).join("");
    const lint = {
      valid: true,
      errors: [],
      merged_yaml: `variables:\n${keys}job:\n  script: x\n`,
      includes: [],
    };
    const url = await proxy(/\/ci\/lint/, (response) =>
      response.writeHead(200, json).end(JSON.stringify(lint)),
    );
    const { files, env } = checkout("pipeline_images", "merge_request_is_not_draft");
    const job = await run({ files, env: { ...env, ...reporting }, url }, deliveringSeconds);
    expect(job.code).toBe(3);
    // A fast machine reads all of them in time.
    expect(job.stdout).toMatch(
      /\(pipeline_images, .*(?:the time that timeout allows|390000 variables at once)/,
    );
    expect(rowsOf(sandbox)).toContain("failed");
  });
});

describe("controls that keep the processor busy", () => {
  const jobs = (count: number, script: string) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`j${at}`, { script: `${script}# ${at}` }]));
  // Each call counts as the commands of the function.
  const calls = `f() { ${"curl https://a.example/x; ".repeat(100)}}\n${"f\n".repeat(190)}`;
  const keywords = `${rules.flatMap((rule) => rule.keywords).join(" ")} ${"a".repeat(90_000)}\n`;

  it.concurrent.for([
    { id: "pipeline_no_unverified_scripts", config: jobs(100, calls) },
    { id: "pipeline_no_tls_bypass", config: jobs(100, calls) },
    { id: "pipeline_variables_not_injected", config: jobs(100, calls) },
    { id: "pipeline_no_secrets_in_configuration", config: jobs(20, keywords) },
  ])(
    "end with timeout, and the verdict is delivered: $id",
    async ({ id, config }, { scene: { sandbox, run, proxy } }) => {
      const lint = { valid: true, errors: [], merged_yaml: JSON.stringify(config), includes: [] };
      const url = await proxy(/\/ci\/lint/, (response) =>
        response.writeHead(200, json).end(JSON.stringify(lint)),
      );
      const { files, env } = checkout(id, "merge_request_is_not_draft");
      const job = await run({ files, env: { ...env, ...reporting }, url }, deliveringSeconds);
      expect(job.code).toBe(3);
      expect(job.stdout).toContain(`${over}, before this control was judged`);
      // The server has closed the connections that were idle meanwhile.
      expect(job.stdout).not.toMatch(/after \d+ attempts/);
      expect(rowsOf(sandbox)).toContain("failed");
    },
  );
});

describe.skipIf(process.platform === "win32")("local Git", () => {
  it.concurrent("is left alone where a pipe lies in the place of an object", async ({
    scene: { sandbox },
  }) => {
    const folder = makeCheckout({
      "a.txt": "a\n",
      "policy.json": policyOf({ id: "repository_files", with: { required: ["README.md"] } }),
    });
    const sha = folder.commit();
    const object = join(folder.folder, ".git/objects", sha.slice(0, 2), sha.slice(2));
    spawnSync("rm", ["-f", object]);
    spawnSync("mkfifo", [object]);
    try {
      const env = {
        PATH: process.env.PATH,
        ...pipelineOf(sandbox, 7, sample.projectId),
        ...{ CI_COMMIT_SHA: sha, INPUT_POLICY: "policy.json", INPUT_POLICY_FROM: "checkout" },
        ...{ INPUT_TIMEOUT: "5s", INPUT_DRY_RUN: "true" },
      };
      const { code } = await runChild(process.execPath, [program], { cwd: folder.folder, env });
      expect(code).toBe(3);
    } finally {
      folder.remove();
    }
  });
});

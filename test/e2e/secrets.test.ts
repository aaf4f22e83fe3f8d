import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inputNames, inputTable } from "../../src/inputs/table.ts";
import { formatNames } from "../../src/reporting/formats/registry.ts";
import { addMergeRequest, type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { runChild } from "../support/child.ts";
import { keys } from "../support/evidence.ts";
import { checkout, type JobOptions, type JobResult, pipelineOf, program, runJob } from "../support/job.ts";
import { runProgram } from "../support/terminal.ts";

const { privatePem } = keys();
const registry = "Reg1stry/pass+word & more";
/** Where a job has them. All are different. */
const planted = {
  INPUT_GITLAB_TOKEN: sample.token,
  INPUT_EXTERNAL_CONTROL_SECRET: sample.controlSecret,
  INPUT_SIGNING_KEY: privatePem,
  COUNTERSIGN_CONTROL_SECRET_99: "secret-of-control-99",
  CI_JOB_TOKEN: "64_job-Token-9f8e7d6c5b4a",
  CI_REGISTRY_PASSWORD: registry,
  NPM_TOKEN: "npm_AbCdEfGh0123456789",
};
const proxyPassword = "pr0xy-Pass%23word";
const secrets = [
  ...Object.values(planted).filter((one) => one !== privatePem),
  ...privatePem.split("\n").filter((line) => line !== "" && !line.startsWith("-----")),
  proxyPassword,
  decodeURIComponent(proxyPassword),
];
const env = {
  ...planted,
  HTTPS_PROXY: `http://robot:${proxyPassword}@proxy.acme.example:3128`,
  INPUT_STATUS_CHECK: sample.statusCheckName,
  INPUT_EXTERNAL_CONTROL: String(sample.controlId),
  INPUT_NOTE: "always",
  INPUT_LOG_LEVEL: "debug",
  INPUT_FORMATS: formatNames.join(),
};

/** Every form in which a secret is recognizable. */
const forms = secrets.flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  ...["", "u:", "user:"].map((before) =>
    Buffer.from(before + secret)
      .toString("base64")
      .replace(/=+$/, ""),
  ),
]);

let sandbox: Sandbox;
let folder: string;
beforeEach(async () => {
  sandbox = await startSandbox();
  folder = mkdtempSync(join(tmpdir(), "secrets-"));
});
afterEach(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The secrets in a text, by their first characters. */
function found(text: string): string[] {
  return forms.filter((form) => text.includes(form)).map((form) => form.slice(0, 12));
}

function written(): string {
  const texts = readdirSync(folder).map((name) => {
    const bytes = readFileSync(join(folder, name));
    const text = name.endsWith(".gz") ? gunzipSync(bytes).toString("latin1") : bytes.toString();
    const payloads = [...text.matchAll(/"payload":"([^"]+)"/g)].map(([, part = ""]) => part);
    return [text, ...payloads.map((part) => Buffer.from(part, "base64").toString())].join("\n");
  });
  return texts.join("\n");
}

function sent(): string {
  return sandbox.log
    .map(({ path, query, body }) => [path, decodeURIComponent(path), query, body].join("\n"))
    .join("\n");
}

function run(options: JobOptions): Promise<JobResult> {
  return runJob(sandbox, { ...options, env: { ...env, INPUT_REPORT_DIR: folder, ...options.env } });
}

const titled = (pattern: string) =>
  checkout({ id: "merge_request_title", with: { pattern } }, "merge_request_is_not_draft");

describe("secrets in what a merge request brings", () => {
  it.each([
    { name: "passing", pattern: ".", code: 0 },
    { name: "failing", pattern: "^SAFE", code: 1 },
  ])("are in no report, log, note or request of a $name run", async ({ pattern, code }) => {
    const policy = titled(pattern);
    for (const [index, title] of [...forms, `${"x".repeat(282)} ${sample.token}`].entries()) {
      if (title.includes("\n")) continue;
      addMergeRequest(sandbox.state, sample.projectId, { iid: 100 + index, title });
    }
    const all = forms.filter((form) => form.length > 12).join(" ");
    addMergeRequest(sandbox.state, sample.projectId, { iid: 60, title: all });
    const cut = sandbox.state.mergeRequests.at(-2)?.iid ?? 0;
    for (const iid of [60, cut]) {
      const job = await run({ iid, files: policy.files, env: policy.env });
      expect(job.code).toBe(code);
      expect(found(job.output)).toEqual([]);
      expect(job.output).not.toContain(sample.token.slice(0, 10));
      expect(readdirSync(folder)).toContain("evidence.tar.gz");
      expect(found(written())).toEqual([]);
      expect(found(sent())).toEqual([]);
    }
    expect(written()).toContain("[secret removed]");
  });

  it("are in no annotation, output or summary of an action", async () => {
    const policy = titled("^SAFE");
    addMergeRequest(sandbox.state, sample.projectId, { iid: 60, title: forms.join(" ").replace(/\n/g, " ") });
    const files = { ...policy.files, "output.txt": "", "summary.txt": "" };
    const runner = {
      GITHUB_ACTIONS: "true",
      GITHUB_OUTPUT: join(folder, "output.txt"),
      GITHUB_STEP_SUMMARY: join(folder, "summary.txt"),
    };
    for (const name of ["output.txt", "summary.txt"]) writeFileSync(join(folder, name), "");
    const job = await run({ iid: 60, files, env: { ...policy.env, ...runner, GITLAB_CI: undefined } });
    expect(job.code).toBe(1);
    expect(job.output).toContain("::error title=");
    // The runner masks what this command names, and does not show it.
    expect(found(job.output.replace(/^::add-mask::.*$/gm, ""))).toEqual([]);
    expect(found(written())).toEqual([]);
  });

  it("are not in the archive, even if the policy contains one", async () => {
    const policy = titled(".");
    const text = (policy.files["policy.json"] ?? "").replace("Policy of a test", sample.controlSecret);
    const job = await run({ files: { "policy.json": text }, env: policy.env });
    expect(job.code).toBe(0);
    expect(job.stdout).toContain("the archive lacks policy.json, which contains a secret of this job");
    expect(found(job.output + written() + sent())).toEqual([]);
  });
});

describe("secrets in the wrong place", () => {
  it("are refused in every other input, and neither repeated nor sent", async () => {
    const others = inputNames.filter((name) => !("secret" in inputTable[name]));
    const variables = { ...pipelineOf(sandbox, sample.mergeRequestIid, sample.projectId), ...env };
    for (const name of others) {
      const wrong = { ...variables, [`INPUT_${name.toUpperCase()}`]: sample.token };
      const job = await runProgram([], { cwd: folder, env: wrong });
      expect(job.code, name).toBe(2);
      expect(job.output).toContain(`INPUT_${name.toUpperCase()} contains the value of INPUT_GITLAB_TOKEN`);
      expect(found(job.output), name).toEqual([]);
    }
    expect(sandbox.log).toEqual([]);
  });

  it.each([
    ["a flag", ["--polcy", sample.token]],
    ["an operand", ["evaluate", sample.token]],
    ["a command", [sample.token]],
    ["the flag of another input", [`--project=${sample.token}`]],
    ["a policy to validate", ["validate", `https://x.example/?a=${sample.token}`]],
  ])("are not printed as %s", async (_, args) => {
    const job = await run({ args });
    expect(job.code).toBe(2);
    expect(found(job.output)).toEqual([]);
  });

  it("are not printed where only the flag names them", async () => {
    const secret = "only-on-the-command-line-1";
    const job = await runJob(sandbox, {
      env: { INPUT_GITLAB_TOKEN: undefined },
      args: ["--gitlab-token", secret, "--status-check", `QA ${secret}`],
    });
    expect(job.code).toBe(2);
    expect(job.output).not.toContain(secret);
  });

  it("are not printed with an error that nothing catches, which is not a verdict", async () => {
    sandbox.faults.add({ path: /\/merge_requests\/7$/, kind: "delay", delayMs: 5_000 });
    const thrower = `setTimeout(()=>{throw/**/Error(process.env.INPUT_GITLAB_TOKEN)},300)`;
    const job = await run({ env: { NODE_OPTIONS: `--import=data:text/javascript,${thrower}` } });
    expect(job.code).toBe(2);
    expect(job.stderr).toContain("something went wrong inside Countersign: [secret removed]");
    expect(found(job.output)).toEqual([]);
  });

  it("of GitLab's form are not printed, even if no input contains them", async () => {
    const token = `glpat-${"AbCdEfGh12".repeat(2)}`;
    const job = await runJob(sandbox, { env: { INPUT_STATUS_CHECK: token } });
    expect(job.code).toBe(2);
    expect(job.stderr).toContain('there is no status check "[secret removed]"');
  });

  it("are not printed with the words of a server that repeats them", async () => {
    sandbox.faults.add({
      method: "POST",
      path: /status_check_responses$/,
      kind: "status",
      status: 400,
      body: JSON.stringify({ message: forms.join(" ") }),
      times: 9,
    });
    const policy = titled(".");
    const job = await run({ files: policy.files, env: policy.env });
    expect(job.code).toBe(4);
    expect(found(job.output + written())).toEqual([]);
  });
});

describe("credentials in an address", () => {
  const password = "s3cr3t/p4ss";
  it.each([
    ["user and password", "https://robot:hunter22@files.acme.example/p.yml"],
    ["a token as user", "https://hunter22@files.acme.example/p.yml"],
    ["http", "http://robot:hunter22@files.acme.example/p.yml"],
    ["another scheme", "ftp://robot:hunter22@files.acme.example/p.yml"],
    ["a slash in the password", `https://robot:hunter22${password}@files.acme.example/p.yml`],
  ])("of a policy are refused, and not repeated: %s", async (_, address) => {
    const job = await runJob(sandbox, { env: { INPUT_POLICY: address } });
    expect(job.code).toBe(2);
    expect(job.stderr).toContain("contains a user name or a password");
    expect(job.output).not.toContain("hunter22");
    expect(job.output).not.toContain("p4ss");
    const base = { name: "P", extends: [address], requirements: [] };
    const extended = await runJob(sandbox, {
      files: { "policy.json": JSON.stringify(base) },
      env: { INPUT_POLICY: "policy.json", INPUT_POLICY_FROM: "checkout" },
    });
    expect(extended.code).toBe(2);
    expect(extended.stderr).toContain("contains a user name or a password");
    expect(extended.output).not.toContain("hunter22");
  });

  it.each(["INPUT_GITLAB_URL", "INPUT_PROJECT", "INPUT_TIMEOUT", "INPUT_EXTERNAL_CONTROL"])(
    "in %s are not repeated",
    async (name) => {
      for (const address of [
        `https://robot:hunter22/${password}@x.example`,
        "https://x.example/?t=hunter22",
      ]) {
        const job = await runJob(sandbox, { env: { [name]: address } });
        expect(job.code).toBe(2);
        expect(job.output).not.toContain("hunter22");
      }
    },
  );

  it("in its query are read, and shown nowhere", async () => {
    const address = "https://127.0.0.1:9/p.yml?private_token=hunter22&ref=x#sha256=00";
    const env = { INPUT_POLICY: address, INPUT_LOG_LEVEL: "debug", INPUT_TIMEOUT: "3s" };
    const job = await runJob(sandbox, { env });
    expect(job.code).toBe(2);
    expect(job.output).toContain("policy https://127.0.0.1:9/p.yml#sha256=00 could not be read");
    expect(job.output).not.toContain("hunter22");
  });
});

it("no secret is in a recorded test", async () => {
  const policy = titled("^SAFE");
  addMergeRequest(sandbox.state, sample.projectId, { iid: 60, title: forms.join(" ").replace(/\n/g, " ") });
  mkdirSync(join(folder, "x"));
  writeFileSync(join(folder, "x/policy.json"), policy.files["policy.json"] ?? "");
  const args = [
    "test",
    "--record",
    "case.yml",
    "--policy",
    "policy.json",
    "--project",
    String(sample.projectId),
  ];
  const job = await runChild(process.execPath, [program, ...args, "--merge-request", "60"], {
    cwd: join(folder, "x"),
    env: { PATH: process.env.PATH, CI_SERVER_URL: sandbox.url, ...planted, HTTPS_PROXY: env.HTTPS_PROXY },
  });
  expect(job.output).toContain("recorded: case.yml");
  expect(found(job.output + readFileSync(join(folder, "x/case.yml"), "utf8"))).toEqual([]);
});

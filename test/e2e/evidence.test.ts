import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { runChild } from "../support/child.ts";
import { keys, linesOf, statementIn } from "../support/evidence.ts";
import { checkout, type JobOptions, program, runJob } from "../support/job.ts";
import { unlisted } from "../support/messages.ts";
import { identity, identityToken, issuer, startSigstore } from "../support/sigstore.ts";

describe("a job that signs", () => {
  let sandbox: Sandbox;
  let folder: string;
  const { privatePem, publicPem } = keys();

  beforeEach(async () => {
    sandbox = await startSandbox();
    folder = mkdtempSync(join(tmpdir(), "evidence-"));
    writeFileSync(join(folder, "public.pem"), publicPem);
  });
  afterEach(async () => {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function job(env: JobOptions["env"], ...controls: unknown[]) {
    const policy = checkout(...(controls.length > 0 ? controls : ["merge_request_is_not_draft"]));
    return runJob(sandbox, { files: policy.files, env: { ...policy.env, INPUT_REPORT_DIR: folder, ...env } });
  }

  function verify(...args: string[]) {
    return runChild(process.execPath, [program, "verify", ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH },
    });
  }

  it("leaves evidence that is verified, and that nobody can change", async () => {
    const { code, output } = await job({ INPUT_SIGNING_KEY: privatePem });
    expect(code).toBe(0);
    expect(output).toContain("the evidence is signed with the Ed25519 key");
    expect(output).not.toContain(privatePem.split("\n")[1]);

    const sha = linesOf(readFileSync(join(folder, "evidence.intoto.jsonl"), "utf8")).map(
      (line) => statementIn(line).subject[0].digest.gitCommit,
    )[0];
    const right = ["evidence.intoto.jsonl", "--key", "public.pem", "--sha", sha, "--report", "report.json"];
    const good = await verify(...right, "--verdict", "compliant");
    expect(good).toMatchObject({
      code: 0,
      output: expect.stringContaining("✓ verified evidence.intoto.jsonl"),
    });

    const json = await verify(...right, "--sha=0123456789012345678901234567890123456789", "--json");
    expect(json.code).toBe(2);
    const other = await verify(
      "evidence.intoto.jsonl",
      "--key=public.pem",
      `--sha=${"0".repeat(40)}`,
      "--json",
    );
    expect(other.code).toBe(1);
    expect(JSON.parse(other.stdout)).toMatchObject({
      verified: false,
      problems: [`it is about ${sha}, not about ${"0".repeat(40)}`],
      claim: { sha, project: "acme/payments" },
    });

    writeFileSync(join(folder, "report.json"), "{}");
    const changed = await verify(...right);
    expect(changed).toMatchObject({
      code: 1,
      output: expect.stringContaining("the report is not the one that was signed, or was changed"),
    });
  });

  it("keeps policy and facts in an archive without secrets, and lists everything it wrote", async () => {
    const { code } = await job(
      { INPUT_SIGNING_KEY: privatePem, INPUT_FORMATS: "csv, archive" },
      "merge_request_is_not_draft",
      "secure_webhooks",
    );
    expect(code).toBe(0);
    const { files } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    const listed: string[] = files.map(({ name }: { name: string }) => name);
    expect(listed).toEqual([
      "controls.csv",
      "countersign.env",
      "evidence.intoto.jsonl",
      "evidence.tar.gz",
      "report.json",
    ]);
    expect(readdirSync(folder).sort()).toEqual([...listed, "manifest.json", "public.pem"].sort());

    const verified = await verify("evidence.tar.gz", "--key", "public.pem", "--project", "acme/payments");
    expect(verified).toMatchObject({
      code: 0,
      output: expect.stringContaining("✓ verified evidence.tar.gz"),
    });

    const unpacked = await runChild("tar", ["xzf", "evidence.tar.gz"], {
      cwd: folder,
      env: { PATH: process.env.PATH },
    });
    expect(unpacked.code).toBe(0);
    const inside = join(folder, "countersign-evidence");
    const texts = readdirSync(inside, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => readFileSync(join(inside, name), "utf8"));
    expect(texts.filter((text) => text.includes(sample.token))).toEqual([]);
    const { facts } = JSON.parse(readFileSync(join(inside, "facts.json"), "utf8"));
    expect(facts.webhooks).toMatchObject({ read: true, value: expect.any(Array) });
    expect(readFileSync(join(inside, "policies/1-policy.json"), "utf8")).toContain("secure_webhooks");
    expect(readFileSync(join(inside, "report.json"), "utf8")).toBe(
      readFileSync(join(folder, "report.json"), "utf8"),
    );
  });

  it("signs through Sigstore, and is verified without asking anybody", async () => {
    const sigstore = await startSigstore();
    const { code, output } = await job({
      INPUT_SIGNING: "sigstore",
      SIGSTORE_ID_TOKEN: identityToken(),
      SIGSTORE_FULCIO_URL: sigstore.url,
      SIGSTORE_REKOR_URL: sigstore.url,
    }).finally(() => sigstore.close());
    expect(output).toContain("the evidence is signed through Sigstore");
    expect(code).toBe(0);
    writeFileSync(join(folder, "root.json"), sigstore.trustedRoot);
    const who = ["--certificate-oidc-issuer", issuer, "--trusted-root", "root.json"];
    const exact = await verify("evidence.sigstore.jsonl", ...who, "--certificate-identity", identity);
    expect(exact).toMatchObject({
      code: 0,
      output: expect.stringContaining(`signed   through Sigstore by ${identity}`),
    });
    const like = (pattern: string) =>
      verify("evidence.sigstore.jsonl", ...who, "--certificate-identity-regexp", pattern);
    expect((await like("https://gitlab[.]example[.]com/acme/payments//.*")).code).toBe(0);
    expect((await like("acme/payments")).code).toBe(1);
  });

  it("posts its verdict, and ends with 4, when Sigstore does not answer", async () => {
    const sigstore = await startSigstore();
    for (const name of ["evidence.intoto.jsonl", "evidence.sigstore.jsonl"]) {
      writeFileSync(join(folder, name), "of an earlier run");
    }
    sigstore.breakWith({ statusCode: 400, response: '{"message":"this identity is not known here"}' });
    const { code, output, report } = await job({
      INPUT_SIGNING: "sigstore",
      INPUT_STATUS_CHECK: sample.statusCheckName,
      SIGSTORE_ID_TOKEN: identityToken(),
      SIGSTORE_FULCIO_URL: sigstore.url,
      SIGSTORE_REKOR_URL: sigstore.url,
    }).finally(() => sigstore.close());
    expect(output).toContain("the evidence is NOT signed: Sigstore did not sign: ");
    expect(output).toContain("this identity is not known here");
    expect(output).not.toContain(identityToken());
    expect(readdirSync(folder).filter((name) => name.startsWith("evidence"))).toEqual([]);
    expect(code).toBe(4);
    expect(report ?? JSON.parse(readFileSync(join(folder, "report.json"), "utf8"))).toMatchObject({
      deliveries: [{ outcome: "delivered" }],
    });
  });

  it("knows before anything is asked that it could not sign", async () => {
    const { code, output } = await job({ INPUT_SIGNING: "key" });
    expect(output).toContain("INPUT_SIGNING key requires INPUT_SIGNING_KEY, which is missing");
    expect(code).toBe(2);
    expect(sandbox.log).toEqual([]);
  });
});

it.each([
  { args: [], says: "verify takes one file, not 0" },
  { args: ["a", "b"], says: "verify takes one file, not 2" },
  { args: ["a"], says: "no flag says whose signature is expected" },
  { args: ["a", "--keys", "k"], says: "verify has no flag --keys, did you mean --key?" },
  { args: ["a", "--key", "gone.pem"], says: "--key cannot be read: gone.pem does not exist" },
  { args: ["a", "--sha", "abc"], says: '--sha must be a full commit SHA, not "abc"' },
  { args: ["a", "--policy-sha256", "x"], says: '--policy-sha256 must be 64 hexadecimal digits, not "x"' },
  {
    args: ["a", "--verdict", "ok"],
    says: '--verdict must be one of compliant, non_compliant, undetermined, not "ok"',
  },
  { args: ["a", "--key", "k", "--trusted-root", "r"], says: "--key contradicts --trusted-root" },
  {
    args: ["a", "--trusted-root", "r"],
    says: "give either --certificate-identity or --certificate-identity-regexp",
  },
  {
    args: ["a", "--certificate-identity", "x", "--trusted-root", "r"],
    says: "--certificate-oidc-issuer is missing",
  },
  {
    args: ["a", "--certificate-identity", "x", "--certificate-oidc-issuer", "y"],
    says: "--trusted-root is missing",
  },
])("verify $args is asked wrongly: $says", async ({ args, says }) => {
  const { code, output } = await runChild(process.execPath, [program, "verify", ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH },
  });
  expect(output).toContain(says);
  expect(unlisted(output)).toEqual([]);
  expect(code).toBe(2);
});

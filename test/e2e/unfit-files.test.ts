/** What stands in the place of a file: a pipe, a device, a folder, a link out of the folder. None may hang a run. */

import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { runChild } from "../support/child.ts";
import { pipelineOf, policyOf, program } from "../support/job.ts";

let sandbox: Sandbox;
let folder: string;
let outside: string;
const socket = createServer();

beforeAll(async () => {
  sandbox = await startSandbox();
  folder = mkdtempSync(join(tmpdir(), "countersign-unfit-"));
  outside = mkdtempSync(join(tmpdir(), "countersign-outside-"));
  const policy = policyOf("merge_request_is_not_draft");
  writeFileSync(join(outside, "policy.json"), policy);
  writeFileSync(join(folder, "policy.json"), policy);
  const { publicKey } = generateKeyPairSync("ed25519");
  writeFileSync(join(folder, "public.pem"), publicKey.export({ type: "spki", format: "pem" }));
  spawnSync("mkfifo", [join(folder, "pipe")]);
  mkdirSync(join(folder, "directory"));
  symlinkSync(join(outside, "policy.json"), join(folder, "out"));
  symlinkSync(outside, join(folder, "linked"));
  symlinkSync("policy.json", join(folder, "inside"));
  await new Promise<void>((ready) => void socket.listen(join(folder, "socket"), ready));
});
afterAll(async () => {
  socket.close();
  for (const path of [folder, outside]) rmSync(path, { recursive: true, force: true });
  await sandbox.close();
});

/** Killed after 25 s, and its exit code is then null. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const job = { ...pipelineOf(sandbox, 7, 42), INPUT_POLICY_FROM: "checkout", INPUT_POLICY: "policy.json" };
  const variables = { PATH: process.env.PATH, ...job, ...env };
  return runChild(process.execPath, [program, ...args], { cwd: folder, env: variables });
}

const unfit = [
  { path: "pipe", why: "a named pipe, not a regular file" },
  { path: "directory", why: "a directory, not a regular file" },
  { path: "socket", why: "a socket or a device, not a regular file" },
  { path: "/dev/zero", why: "a socket or a device, not a regular file" },
];

/** What the program reads from the disk, by name. */
const readers: readonly {
  readonly what: string;
  readonly args?: (path: string) => readonly string[];
  readonly env?: (path: string) => Readonly<Record<string, string>>;
}[] = [
  { what: "the policy of the checkout", env: (path) => ({ INPUT_POLICY: path }) },
  { what: "the CA file", env: (path) => ({ CI_SERVER_TLS_CA_FILE: path }) },
  {
    what: "the signing key",
    env: (path) => ({ INPUT_SIGNING: "key", INPUT_SIGNING_KEY: path.startsWith("/") ? path : `./${path}` }),
  },
  {
    what: "the payload of the trigger",
    env: (path) => ({ INPUT_MODE: "responder", INPUT_ALLOWED_GROUPS: "acme", TRIGGER_PAYLOAD: path }),
  },
  { what: "validate", args: (path) => ["validate", path] },
  { what: "verify", args: (path) => ["verify", path, "--key", "public.pem"] },
  { what: "the key of verify", args: (path) => ["verify", "policy.json", "--key", path] },
  {
    what: "the trusted root of verify",
    args: (path) => [
      ...["verify", "policy.json", "--certificate-identity", "x", "--certificate-oidc-issuer", "y"],
      ...["--trusted-root", path],
    ],
  },
];

describe.skipIf(process.platform === "win32")("in place of a file", () => {
  const cases = readers.flatMap((reader) => unfit.map((one) => ({ ...reader, ...one })));

  it.each(cases)("$path is refused as $what", async ({ path, why, args, env }) => {
    const { code, output } = await run(args?.(path) ?? [], env?.(path));
    expect(output).toContain(why);
    expect(output).not.toContain("inside Countersign");
    expect([1, 2]).toContain(code);
  });

  it("a policy test is refused too, with the policy that it names", async () => {
    expect((await run(["test", "pipe"])).output).toContain("a named pipe, not a regular file");
    writeFileSync(
      join(folder, "named.policy-test.yml"),
      "policy: pipe\ncases: [{ name: one, facts: {}, expect: { verdict: compliant } }]\n",
    );
    const { code, output } = await run(["test", "named.policy-test.yml"]);
    expect(output).toContain("a named pipe, not a regular file");
    expect(code).toBe(2);
  });

  it("a baseline that the checkout brings is refused too", async () => {
    const requirements = [{ name: "Everything", controls: ["merge_request_is_not_draft"] }];
    writeFileSync(join(folder, "based.json"), JSON.stringify({ name: "P", baseline: "pipe", requirements }));
    const { code, output } = await run([], { INPUT_POLICY: "based.json" });
    expect(output).toContain("a named pipe, not a regular file");
    expect(code).toBe(0);
  });
});

describe.skipIf(process.platform === "win32")("a link of the checkout", () => {
  it.each(["out", "linked/policy.json"])("must not lead out of the folder: %s", async (path) => {
    const { code, output } = await run([], { INPUT_POLICY: path });
    expect(output).toContain("is reached through a symbolic link that leads out of the folder");
    expect(code).toBe(2);
  });

  it("may lead within the folder", async () => {
    expect((await run([], { INPUT_POLICY: "inside" })).code).toBe(0);
  });

  it("is not needed for a path that names the other place itself", async () => {
    expect((await run([], { INPUT_POLICY: join(outside, "policy.json") })).code).toBe(0);
  });
});

/** Errors of the setup end with a hint at `countersign doctor`, where it tells more than they do. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { runChild } from "../support/child.ts";
import { policyOf, program } from "../support/job.ts";

let sandbox: Sandbox;
let folder: string;
beforeEach(async () => {
  sandbox = await startSandbox();
  folder = mkdtempSync(join(tmpdir(), "hint-"));
  writeFileSync(join(folder, "policy.json"), policyOf("merge_request_is_not_draft"));
});
afterEach(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

const judge = ["--policy", "policy.json", "--policy-from", "checkout", "--merge-request", "7"];
const payments = ["--project", sample.projectPath];

it.each([
  {
    name: "a token that GitLab refuses",
    args: ["evaluate", ...judge, ...payments, "--gitlab-token", sample.expiredToken],
    isHinted: true,
  },
  {
    name: "a project that the token does not see",
    args: ["evaluate", ...judge, "--project", "acme/none", "--gitlab-token", sample.token],
    isHinted: true,
  },
  {
    name: "a status check that does not exist",
    args: ["evaluate", ...judge, ...payments, "--gitlab-token", sample.token, "--status-check", "None"],
    isHinted: true,
  },
  {
    name: "a recorded test whose token GitLab refuses",
    args: ["test", "--record", "r.policy-test.yml", "--policy", "policy.json", "--merge-request", "7"].concat(
      ...[payments, ["--gitlab-token", sample.expiredToken]],
    ),
    isHinted: true,
  },
  { name: "an input that is missing", args: ["evaluate", ...judge, ...payments], isHinted: false },
  { name: "a policy file that is not there", args: ["validate", "none.yml"], isHinted: false },
])("$name", async ({ args, isHinted }) => {
  const isOnline = args[0] !== "validate";
  const { code, output } = await runChild(
    process.execPath,
    [program, ...args, ...(isOnline ? ["--gitlab-url", sandbox.url] : [])],
    { cwd: folder, env: { PATH: process.env.PATH, HOME: folder } },
  );
  expect(output.trimEnd().endsWith("for every part of the setup: run `countersign doctor`")).toBe(isHinted);
  expect(code).toBe(2);
});

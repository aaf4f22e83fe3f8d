/** The example for a payments team: run as a job, and its page, which shows the log that it really writes. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { runChild } from "../support/child.ts";
import { program, runJob } from "../support/job.ts";

const policy = readFileSync("docs/examples/payments.yml", "utf8");
const page = readFileSync("docs/payments.md", "utf8");

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const judge = (iid: number) =>
  runJob(sandbox, {
    iid,
    files: { "payments.yml": policy },
    env: { INPUT_POLICY: "payments.yml", INPUT_POLICY_FROM: "checkout" },
  });

/** As GitLab's log shows it: without colours and section marks; and with nothing that another run would change. */
function shown(log: string): string {
  return (
    log
      .replace(/\u001b\[0Ksection_(?:start|end):[^\r\n]*\r\u001b\[0K\n?/g, "")
      .replace(/\u001b\[[\d;]*[mK]/g, "")
      .replaceAll(sandbox.url, "https://gitlab.acme.example")
      .replace(/Countersign \d+\.\d+\.\d+/, "Countersign")
      .replace(/Took .*/, "")
      // A busy machine takes more than two seconds.
      .replaceAll(/^… .*\n/gm, "")
      .trim()
  );
}

describe("the policy of a payments team", () => {
  it("lets a change through that has everything", async () => {
    const { code, stdout } = await judge(7);
    expect(code).toBe(0);
    expect(page).toContain(`\`\`\`text\n${shown(stdout)}\n\`\`\``);
  });

  it("says to its author what one lacks", async () => {
    const { code, stdout } = await judge(8);
    expect(code).toBe(1);
    expect(page).toContain(`\`\`\`text\n${shown(stdout)}\n\`\`\``);
  });

  it.each([7, 8])("can be recorded as a policy test without people: !%d", async (iid) => {
    const folder = mkdtempSync(join(tmpdir(), "recorded-"));
    const command = (...words: readonly string[]) =>
      runChild(process.execPath, [program, "test", ...words], {
        cwd: folder,
        env: { PATH: process.env.PATH },
      });
    try {
      writeFileSync(join(folder, "payments.yml"), policy);
      const where = [
        "--gitlab-url",
        sandbox.url,
        "--gitlab-token",
        sample.token,
        "--project",
        "acme/payments",
      ];
      const what = [
        "--record",
        "r.policy-test.yml",
        "--policy",
        "payments.yml",
        "--merge-request",
        String(iid),
      ];
      await command(...what, ...where);
      const text = readFileSync(join(folder, "r.policy-test.yml"), "utf8");
      const people = sandbox.state.users.map(({ username }) => username);
      expect(people.filter((name) => new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
      expect((await command()).stdout).toContain("1 passed, 0 failed");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("reads each thing once", async () => {
    await judge(7);
    const reads = sandbox.log.filter(({ method }) => method === "GET");
    const asked = reads.map(({ path, query }) => `${path}?${query}`);
    expect(asked.filter((one, index) => asked.indexOf(one) !== index)).toEqual([]);
  });
});

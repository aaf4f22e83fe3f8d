/** The example for a payments team: run as a job, and its page, which shows the log that it really writes. */

import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { runJob } from "../support/job.ts";

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
  return log
    .replace(/\u001b\[0Ksection_(?:start|end):[^\r\n]*\r\u001b\[0K\n?/g, "")
    .replace(/\u001b\[[\d;]*[mK]/g, "")
    .replaceAll(sandbox.url, "https://gitlab.acme.example")
    .replace(/Countersign \d+\.\d+\.\d+/, "Countersign")
    .replace(/Took .*/, "")
    .trim();
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

  it("reads each thing once", async () => {
    await judge(7);
    const reads = sandbox.log.filter(({ method }) => method === "GET");
    const asked = reads.map(({ path, query }) => `${path}?${query}`);
    expect(asked.filter((one, index) => asked.indexOf(one) !== index)).toEqual([]);
  });
});

/** Protected paths through the bundle. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { checkout, policyOf } from "../support/job.ts";
import { runJob } from "../support/terminal.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

async function judged(parameters: object, env: Record<string, string> = {}) {
  const base = checkout({ id: "merge_request_protected_paths", with: parameters });
  const { POLICY, ...rest } = env;
  const files = POLICY ? { [POLICY]: base.files["policy.json"] ?? "" } : base.files;
  const job = await runJob(sandbox, {
    files,
    env: { ...base.env, ...rest, ...(POLICY && { INPUT_POLICY: POLICY }) },
  });
  const [found] = job.report?.requirements[0]?.controls ?? [];
  return { status: found?.status, message: found?.message };
}

function touch(path: string, from = path) {
  const mr = sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 7);
  const [diff] = mr?.diffs ?? [];
  if (diff) Object.assign(diff, { new_path: path, old_path: from });
}

describe("protected paths", () => {
  it.each([
    { path: "src/a.ts", from: { groups: ["acme/platform"] }, status: "pass" },
    { path: ".gitlab-ci.yml", from: { groups: ["acme/platform"] }, status: "pass" },
    { path: ".gitlab-ci.yml", from: { users: ["olga"] }, status: "fail" },
    { path: "policy.json", from: { users: ["olga"] }, status: "fail" },
    { path: ".gitlab-ci.yml", from: { groups: ["acme/none"] }, status: "unknown" },
  ])("$path, from $from: $status", async ({ path, from, status }) => {
    touch(path);
    expect(await judged({ from })).toMatchObject({ status });
  });

  it("are touched by a move away from them", async () => {
    touch("old.yml", ".gitlab-ci.yml");
    expect(await judged({ from: { users: ["olga"] } })).toMatchObject({
      status: "fail",
      message: expect.stringMatching(/^\.gitlab-ci\.yml is protected: /),
    });
  });

  it("have among them the policy, wherever the input says it is", async () => {
    touch("rules.json");
    expect(await judged({ at_least: 3 })).toMatchObject({ status: "pass" });
    expect(await judged({ at_least: 3 }, { POLICY: "rules.json" })).toMatchObject({ status: "fail" });
  });

  it("have among them the policy that is read from the target branch", async () => {
    const project = sandbox.state.projects.find(({ id }) => id === 42);
    project?.files.set(
      "main:.countersign.yml",
      policyOf({ id: "merge_request_protected_paths", with: { at_least: 3 } }),
    );
    touch(".countersign.yml");
    const { report } = await runJob(sandbox);
    expect(report?.requirements[0]?.controls[0]).toMatchObject({ status: "fail" });
  });
});

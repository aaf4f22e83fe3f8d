/** Rules over the settings of a project and its groups: what they ask of GitLab, and what each role sees. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ProjectRow, type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { safeSettings, settingRules, unsafeSettings } from "../support/settings.ts";
import { runJob } from "../support/terminal.ts";

let sandbox: Sandbox;
let project: ProjectRow;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => {
  const found = sandbox.state.projects.find(({ id }) => id === sample.projectId);
  if (!found) throw new Error("the sample has a project");
  project = found;
  (sandbox.log as unknown[]).length = 0;
});

const controls = Object.entries(settingRules).map(([id, rule]) => ({ id, rule }));
const policy = JSON.stringify({ name: "P", requirements: [{ name: "R", controls }] });
const env = {
  ...{ INPUT_POLICY: "policy.json", INPUT_POLICY_FROM: "checkout", INPUT_STATUS_CHECK: "" },
  ...{ INPUT_MODE: "project", CI_PROJECT_ID: String(sample.projectId), CI_PROJECT_PATH: sample.projectPath },
};

async function run(token: string, set: typeof safeSettings) {
  const group = sandbox.state.groups.find(({ id }) => id === sample.groupId);
  if (!group) throw new Error("the sample has a group");
  set(project, group);
  const job = await runJob(sandbox, {
    files: { "policy.json": policy },
    env: { ...env, INPUT_GITLAB_TOKEN: token },
  });
  const judged = job.report?.requirements.flatMap((requirement) => requirement.controls) ?? [];
  return new Map(judged.map(({ id, status, message }) => [id, { status, message }]));
}

const all = (status: string) => Object.fromEntries(Object.keys(settingRules).map((id) => [id, status]));
const statuses = (found: Awaited<ReturnType<typeof run>>) =>
  Object.fromEntries([...found].map(([id, { status }]) => [id, status]));

describe("rules over settings", () => {
  it("hold where nothing is wrong, and read each answer once", async () => {
    expect(statuses(await run(sample.ownerToken, safeSettings))).toEqual(all("pass"));
    const read = sandbox.log.map(({ method, path }) => `${method} ${path.replace("/api/v4", "")}`);
    expect(read.sort()).toEqual([
      "GET /groups/10",
      "GET /groups/10/hooks",
      "GET /projects/42",
      "GET /projects/42/access_tokens",
      "GET /projects/42/approval_rules",
      "GET /projects/42/deploy_keys",
      "GET /projects/42/deploy_tokens",
      "GET /projects/42/integrations",
      "GET /projects/42/merge_request_approval_setting",
      "GET /projects/42/protected_tags",
      "GET /projects/42/push_rule",
      // Environments, runners, policies and variables: one query would be too complex.
      ...Array.from({ length: 4 }, () => "POST /api/graphql"),
    ]);
  });

  it("do not hold where everything is wrong", async () => {
    project.approvalRules = [];
    expect(statuses(await run(sample.ownerToken, unsafeSettings))).toEqual(all("fail"));
  });

  it("are unknown to a Reporter, with the role, except for what every reader sees", async () => {
    const found = await run(sample.reporterToken, safeSettings);
    const seen = ["approval_rules", "protected_environments", "merge_settings", "group"];
    for (const [id, { status, message }] of found) {
      if (seen.includes(id)) continue;
      expect([id, status]).toEqual([id, "unknown"]);
      expect(message).toMatch(/Maintainer|Owner|Developer/);
    }
    expect([...found.keys()].sort()).toEqual(Object.keys(settingRules).sort());
  });
});

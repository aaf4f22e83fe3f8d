/** What people of a swept project can write: names, descriptions, labels and branches are shown as text everywhere. */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sample } from "../../src/sandbox/index.ts";
import { runChild } from "../support/child.ts";
import { policyOf, program } from "../support/job.ts";
import { type Sweeping, startSweeping } from "../support/sweeping.ts";

let sweeping: Sweeping;
beforeEach(async () => {
  sweeping = await startSweeping();
});
afterEach(() => sweeping.close());

const esc = "\u001b";
const hostile = `=HYPERLINK("https://evil.example")</script><img src=x onerror=alert(1)>${esc}[2J${esc}]8;;https://evil.example\u0007\r\n::add-mask::x\n##[error]y\n\u202eevil\u2066 ${esc}[0Ksection_start:1:x\r|\`$(id)\``;
/** Git takes no spaces and no control characters in a name. */
const branch = '=1+1;@SUM(1)"</script><img/src=x>\u202e\u200b##[error]$(id)`';

/** What a terminal, a runner or a person could take for something else than text. */
const foreign = new RegExp(
  `${esc}(?!\\[[0-9;]*m)|[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001a\\u001c-\\u001f\\u0080-\\u009f\\u202a-\\u202e\\u2066-\\u2069]`,
);

it("shows none of them as anything but text, in no file and not in the log", async () => {
  const { sandbox, folder } = sweeping;
  const project = sandbox.state.projects.find(({ id }) => id === sample.projectId);
  const row = sandbox.state.mergeRequests.find(
    ({ projectId, iid }) => projectId === sample.projectId && iid === sample.mergeRequestIid,
  );
  if (!project || !row) throw new Error("the sample has them");
  Object.assign(project, { name: hostile, description: hostile, topics: [hostile] });
  for (const one of project.branches) if (one.name === project.default_branch) one.name = branch;
  Object.assign(project, { default_branch: branch });
  Object.assign(row, { title: hostile, description: hostile, source_branch: branch, labels: [hostile] });
  for (const check of project.statusChecks) if (check.id === sample.statusCheckId) check.name = hostile;
  writeFileSync(
    join(folder, "policy.json"),
    policyOf(...["default_branch_protected", "terraform_enabled", "branch_deletion_disabled"], {
      id: "merge_request_title",
      with: { pattern: "^NEVER" },
    }),
  );
  const { output } = await sweeping.sweep({
    ...{ INPUT_POLICY: "policy.json", INPUT_PROJECTS: sample.projectPath, INPUT_GROUP: undefined },
    ...{ INPUT_MERGE_REQUESTS: "open", INPUT_STATUS_CHECK: String(sample.statusCheckId) },
  });
  const surroundings = { cwd: folder, env: { PATH: process.env.PATH } };
  const report = await runChild(process.execPath, [program, "sweep-report"], surroundings);
  expect(report.code).toBe(1);
  for (const said of [output, report.output]) {
    expect(said).not.toMatch(foreign);
    expect(said).not.toMatch(/^(?:::|##\[)/m);
  }
  const reports = join(folder, "countersign-report");
  expect(readFileSync(join(reports, "sweep.json"), "utf8")).toContain("SUM(1)");
  expect(readFileSync(join(reports, "sweep.json"), "utf8")).toContain("evil.example");
  for (const name of readdirSync(reports)) {
    const text = readFileSync(join(reports, name), "utf8");
    expect([name, foreign.exec(text)]).toEqual([name, null]);
    // A JSON text writes control characters as escapes, and nothing else is hidden in it.
    if (name.endsWith(".json")) expect([name, /\\u20(?:2[a-e]|6[6-9])/.exec(text)]).toEqual([name, null]);
    if (name.endsWith(".html")) expect(text).not.toContain("<img");
    if (name.endsWith(".csv")) expect(text).not.toMatch(/(?:^|,)"?[=+@-]/m);
  }
});

/** Where the files are that decide what is checked. */

import { afterEach, beforeEach, expect, it } from "vitest";
import { guardingFiles } from "../../../../src/facts/repository/guarding-files.ts";
import { type ProjectRow, type Sandbox, startSandbox } from "../../../../src/sandbox/index.ts";
import { smallWorld, start, tokens } from "../../../sandbox/support.ts";
import { storeOf } from "../../../support/judging.ts";

let sandbox: Sandbox;
let project: ProjectRow;
beforeEach(async () => {
  const state = smallWorld();
  const [first] = state.projects;
  if (!first) throw new Error("the small world has a project");
  project = first;
  sandbox = await startSandbox({ now: () => start, state });
});
afterEach(() => sandbox.close());

it.each([
  { configuration: "", policy: [".countersign.yml"], files: [".gitlab-ci.yml", ".countersign.yml"] },
  { configuration: null, policy: ["./ci/policy.yml"], files: [".gitlab-ci.yml", "ci/policy.yml"] },
  { configuration: "ci/main.yml", policy: ["preset:strict"], files: ["ci/main.yml"] },
  { configuration: "main.yml@grp/ci", policy: ["grp/policies:a.yml@v1"], files: [] },
  { configuration: "main.yml@grp/proj", policy: ["preset:strict"], files: ["main.yml"] },
  { configuration: "/ci/main.yml@Grp/Proj:main", policy: ["preset:strict"], files: ["ci/main.yml"] },
  { configuration: "https://ci.example/a.yml", policy: ["https://x.example/p.yml"], files: [] },
  { configuration: "", policy: ["GRP/proj:/a.yml@main"], files: [".gitlab-ci.yml", "a.yml"] },
])("$configuration and $policy: $files", async ({ configuration, policy, files }) => {
  project.extra = { ci_config_path: configuration };
  const store = storeOf(sandbox, { token: tokens.reporter, policy });
  expect(await store.read(guardingFiles)).toMatchObject({ ok: true, value: files });
});

it("is unknown where GitLab does not show the setting", async () => {
  project.extra = { ci_config_path: undefined };
  const store = storeOf(sandbox, { token: tokens.reporter });
  expect(await store.read(guardingFiles)).toMatchObject({
    ok: false,
    reason: expect.stringContaining("GitLab does not show where the CI configuration is"),
  });
});

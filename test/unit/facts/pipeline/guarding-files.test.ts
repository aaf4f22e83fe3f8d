/** Where the files are that decide what is checked. */

import { afterEach, beforeEach, expect, it } from "vitest";
import { guardingFiles } from "../../../../src/facts/pipeline/guarding-files.ts";
import { type ProjectRow, type Sandbox, startSandbox } from "../../../../src/sandbox/index.ts";
import type { CiIncludeRow } from "../../../../src/sandbox/state/project.ts";
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
  {
    configuration: "",
    policy: [{ source: "a.yml@b@c", place: { kind: "branch", branch: "b@c" } }],
    files: [".gitlab-ci.yml", "a.yml"],
  },
  {
    configuration: "",
    policy: [{ source: "subject:own.yml@main", place: { kind: "branch", branch: "main" } }],
    files: [".gitlab-ci.yml", "own.yml"],
  },
])("$configuration and $policy: $files", async ({ configuration, policy, files }) => {
  project.extra = { ci_config_path: configuration };
  const store = storeOf(sandbox, { token: tokens.reporter, policy });
  expect(await store.read(guardingFiles)).toMatchObject({ ok: true, value: [...files, ...owners] });
});

const owners = [
  ...["CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"],
  ...[".gitlab/sast-ruleset.toml", ".gitlab", ".semgrepignore", ".gitlab/secret-detection-ruleset.toml"],
  "vulnerability-allowlist.yml",
];
const include = (type: CiIncludeRow["type"], location: string, context_project = "grp/proj") => ({
  ...{ type, location, context_project, context_sha: null, extra: {} },
});

it("are also what the policy extends in the project, and what the configuration includes from it", async () => {
  project.extra = { ci_config_path: "" };
  project.ciLint = {
    ...project.ciLint,
    includes: [
      include("local", "/ci/test.yml"),
      include("local", "/ci/theirs.yml", "grp/other"),
      include("file", "/ci/file.yml"),
      include("template", "Jobs/SAST.gitlab-ci.yml"),
    ],
  };
  const policy = ["grp/proj:base.yml@main", "preset:strict", "grp/other:a.yml@v1", ".countersign.yml"];
  const store = storeOf(sandbox, { token: tokens.reporter, policy });
  expect(await store.read(guardingFiles)).toMatchObject({
    ok: true,
    value: [".gitlab-ci.yml", "base.yml", ".countersign.yml", ...owners, "ci/test.yml"],
  });
});

it("are what the target branch includes, and what the head does", async () => {
  project.extra = { ci_config_path: "" };
  const row = project.ciLint;
  const request = sandbox.state.mergeRequests.find(
    ({ projectId, iid, sourceProjectId }) => projectId === 4 && iid === 14 && sourceProjectId === 4,
  );
  if (!request) throw new Error("the small world has merge request 14");
  project.ciLint = { ...row, includes: [include("local", "ci/old.yml")] };
  project.ciLintAt.set(request.diff_head_sha, { ...row, includes: [include("local", "ci/new.yml")] });
  project.tags.push({
    ...project.tags[0],
    name: request.target_branch,
    commitId: request.diff_head_sha,
  } as never);
  const store = storeOf(sandbox, { token: tokens.reporter, iid: 14 });
  expect(await store.read(guardingFiles)).toMatchObject({
    ok: true,
    value: [".gitlab-ci.yml", ".countersign.yml", ...owners, "ci/old.yml", "ci/new.yml"],
  });
});

it.each([
  { valid: false, errors: ["jobs config should contain at least one visible job"], ok: false },
  { valid: false, errors: ["Please provide content of .gitlab-ci.yml"], ok: true },
])(
  "are unknown where GitLab's lint finds an error, but not where there is no configuration",
  async (lint) => {
    project.extra = { ci_config_path: "" };
    project.ciLint = { ...project.ciLint, valid: lint.valid, errors: lint.errors };
    const store = storeOf(sandbox, { token: tokens.reporter });
    expect(await store.read(guardingFiles)).toMatchObject({ ok: lint.ok });
  },
);

it("is unknown where GitLab does not show the setting", async () => {
  project.extra = { ci_config_path: undefined };
  const store = storeOf(sandbox, { token: tokens.reporter });
  expect(await store.read(guardingFiles)).toMatchObject({
    ok: false,
    reason: expect.stringContaining("GitLab does not show where the CI configuration is"),
  });
});

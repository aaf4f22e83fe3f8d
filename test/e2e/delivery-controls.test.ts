/** Controls of how the pipeline delivers, through the bundle. */

import { afterEach, beforeEach, expect, it } from "vitest";
import {
  addProject,
  type CiIncludeRow,
  type ProjectRow,
  type Sandbox,
  sample,
  shaOf,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { checkout, type JobResult } from "../support/job.ts";
import { headOf } from "../support/merge-requests.ts";
import { runJob } from "../support/terminal.ts";

let sandbox: Sandbox;
let project: ProjectRow;
let components: ProjectRow;
let head: string;
beforeEach(async () => {
  sandbox = await startSandbox();
  const found = sandbox.state.projects.find(({ id }) => id === 42);
  if (!found) throw new Error("the sample has no project 42");
  project = found;
  head = headOf(sandbox, sample.mergeRequestIid);
  components = addProject(sandbox.state, { id: 77, path: "ci", name: "CI", groupId: project.groupId });
  components.tags.push(
    { name: "1.0.0", commitId: old, committed_date: "2026-01-01T00:00:00Z", message: "" },
    { name: "2.0.0", commitId: newest, committed_date: "2026-02-01T00:00:00Z", message: "" },
  );
  components.protectedBranches.push(...structuredClone(project.protectedBranches));
  components.branches.push({
    name: "main",
    commitId: newest,
    committed_date: "2026-02-01T00:00:00Z",
    contains: [old],
  });
  components.files.set(`${newest}:templates/scan.yml`, "scan:\n  script:\n  - scan .\n");
  project.files.set(`${head}:.gitlab-ci.yml`, "include:\n- component: $CI_SERVER_FQDN/acme/ci/scan@2.0.0\n");
});
afterEach(() => sandbox.close());

const old = shaOf("an old version");
const newest = shaOf("the newest version");
const source = "gitlab.example.com/acme/ci/scan";

const controls = [
  "pipeline_includes_current",
  { id: "pipeline_required_jobs_unchanged", with: { sets: [{ required: [{ source }] }] } },
  { id: "pipeline_deploys_gated", with: { gate: "manual" } },
  { id: "pipeline_id_tokens", with: { audiences: ["https://vault.example.com"] } },
  { id: "pipeline_timeouts", with: { at_most: "2h" } },
  "pipeline_artifacts_signed",
  "pipeline_no_duplicate_pipelines",
  "pipeline_cache_keys",
];

const good = `---
workflow:
  rules:
  - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
default:
  timeout: 1 hour
scan:
  script:
  - scan .
deploy:
  stage: deploy
  environment: production
  id_tokens:
    VAULT:
      aud: https://vault.example.com
  script:
  - docker push x
  - cosign sign x
  rules:
  - if: $CI_COMMIT_BRANCH
    when: manual
`;

const bad = `---
default:
  timeout: 3 hours
scan:
  script:
  - 'true'
deploy:
  stage: deploy
  environment: production
  cache:
    paths:
    - x
  id_tokens:
    VAULT:
      aud: https://evil.example.org
  script:
  - docker push x
  rules:
  - when: always
`;

function lints(merged_yaml: string, version: string, sha: string): void {
  const include: CiIncludeRow = {
    ...{ type: "component", location: `${source}@${version}`, extra: {} },
    ...{ context_project: project.path_with_namespace, context_sha: head },
    blob: `${sandbox.url}/acme/ci/-/blob/${sha}/templates/scan.yml`,
  };
  project.ciLintAt.set(head, { valid: true, errors: [], warnings: [], merged_yaml, includes: [include] });
}

const statuses = ({ report }: JobResult) =>
  Object.fromEntries(
    (report?.requirements ?? []).flatMap(({ controls }) => controls).map(({ id, status }) => [id, status]),
  );
const all = (status: string) =>
  Object.fromEntries(controls.map((one) => [typeof one === "string" ? one : one.id, status]));

it("pass for a configuration that delivers with care", async () => {
  lints(good, "2.0.0", newest);
  expect(statuses(await runJob(sandbox, checkout(...controls)))).toEqual(all("pass"));
  expect(sandbox.log.filter(({ path }) => path.endsWith("/repository/tags"))).toHaveLength(1);
});

it("fail for one that does not", async () => {
  lints(bad, "1.0.0", old);
  components.files.set(`${old}:templates/scan.yml`, "scan:\n  script:\n  - scan .\n");
  project.files.set(`${head}:.gitlab-ci.yml`, "include:\n- component: $CI_SERVER_FQDN/acme/ci/scan@1.0.0\n");
  expect(statuses(await runJob(sandbox, checkout(...controls)))).toEqual(all("fail"));
});

it("fail for a component at the commit of a merge request from a fork", async () => {
  const foreign = shaOf("a commit of a fork");
  lints(good, foreign, foreign);
  components.files.set(`${foreign}:templates/scan.yml`, "scan:\n  script:\n  - scan .\n");
  const given = [
    {
      id: "pipeline_required_jobs_unchanged",
      with: { sets: [{ required: [{ source }] }], conditional_includes: "ignore" },
    },
    { id: "pipeline_includes", with: { sources: [source] } },
    { id: "pipeline_includes", with: { sources: [source], commits: "protected" } },
  ];
  const { report } = await runJob(sandbox, checkout(...given));
  expect(report?.requirements[0]?.controls.map(({ status }) => status)).toEqual(["fail", "pass", "fail"]);
  components.tags.push({
    name: "3.0.0",
    commitId: foreign,
    committed_date: "2026-02-01T00:00:00Z",
    message: "",
  });
  components.settings.protectedTags.push({ name: "3.*", create_access_levels: [] });
  const tagged = await runJob(sandbox, checkout(...given));
  expect(tagged.report?.requirements[0]?.controls.map(({ status }) => status)).toEqual([
    "pass",
    "pass",
    "pass",
  ]);
});

it("are unknown where the components cannot be read, whose rules can decide what is included", async () => {
  components.groupId = null;
  components.visibility = "private";
  lints(good, "2.0.0", newest);
  expect(statuses(await runJob(sandbox, checkout(...controls)))).toMatchObject({
    ...{ pipeline_includes_current: "unknown", pipeline_required_jobs_unchanged: "unknown" },
    pipeline_timeouts: "unknown",
  });
});

/** A policy with every control and a rule for every topic, and GitLabs in which as much as possible passes, or fails. */

import { controlIds } from "../../src/controls/ids.ts";
import {
  accessLevel,
  addMember,
  addPipeline,
  addUser,
  approvalRule,
  archiveRow,
  type JobRow,
  jobRow,
  type MergeRequestRow,
  type ProjectRow,
  protectedBranchRow,
  type SandboxState,
  sample,
  sampleState,
  shaOf,
} from "../../src/sandbox/index.ts";
import { start } from "../sandbox/support.ts";
import { cycloneDx, library } from "./sboms.ts";
import { sarifLog, sarifResult, securityReport, violation, vulnerability } from "./scan-reports.ts";
import { safeSettings, settingParameters, settingRules, unsafeSettings } from "./settings.ts";
import { wrongs } from "./worlds.ts";

const { projects, users } = sample;

const parameters: Readonly<Record<string, unknown>> = {
  ...settingParameters,
  merge_request_approvals: { at_least: 2 },
  merge_request_code_owner_approval: { every_path_owned: true },
  merge_request_commit_authors: { email_domains: ["acme.example"], known_users: true },
  merge_request_commit_messages: { pattern: "^Change" },
  merge_request_description: { min_length: 10 },
  merge_request_labels: { required: ["backend"], forbidden: ["hold"] },
  merge_request_links_issue: { issue: "closed" },
  merge_request_protected_paths: { paths: ["src/**", ".gitlab-ci.yml"], at_least: 1 },
  merge_request_sarif: { files: ["code.sarif"], jobs: ["code scan"] },
  merge_request_scanner_findings: { reports: ["sast", "secret_detection"], severity_at_least: "high" },
  merge_request_size: { max_files: 5, max_lines: 50 },
  merge_request_source_branch: { pattern: "^topic-" },
  merge_request_target_branch: { pattern: "^main$" },
  merge_request_title: { pattern: "^[A-Z]+-[0-9]+" },
  pipeline_coverage: { at_least: 80, not_lower: true },
  pipeline_id_tokens: { audiences: ["https://vault.example.com"] },
  pipeline_images: { forbidden_tags: ["latest"], variables: { SECRETS_ANALYZER_VERSION: "7" } },
  pipeline_includes: { sources: ["acme/ci"] },
  pipeline_jobs_succeeded: { jobs: ["code scan"] },
  pipeline_reports_present: { types: ["sast", "cyclonedx"] },
  pipeline_no_secret_egress: { hosts: ["api.example.com"] },
  pipeline_required_jobs_unchanged: { sets: [{ required: [{ source: "acme/ci" }] }] },
  pipeline_security_jobs_intact: { accept: ["allow_failure"] },
  pipeline_tests: { at_least: 1 },
  pipeline_timeouts: { at_most: "2h" },
  project_approvals_on_default_branch: { at_least: 1 },
  project_role_counts: { role: "maintainer", at_most: 8 },
  project_vulnerability_age: { at_most_days: 30 },
  repository_files: { required: ["README.md"], forbidden: ["**/*.jar"] },
  repository_lockfiles: { changed_together: true },
  sbom_components: { denied: ["pkg:npm/left-pad"] },
  sbom_licences: { deny: ["GPL-3.0-only"] },
  sbom_new_components: { at_most: 0 },
};

/** One for every topic, by name. */
export const rules: Readonly<Record<string, string>> = {
  merge_request: "!merge_request.draft",
  threads: "threads.resolved == threads.resolvable",
  approvals: "approvals.count >= 2 && size(approvals.independent) >= 2",
  commits: 'commits.all(c, c.title.startsWith("Change"))',
  changes: "size(changes.files) <= 5",
  pipeline: 'pipeline.status == "success"',
  ci: 'ci.jobs.all(j, !has(j.script) || !("npm install" in j.script))',
  tests: "tests.failed == 0 && tests.errored == 0",
  findings: 'findings.sast.all(f, f.severity != "high" && f.severity != "critical")',
  sbom: 'sbom.all(c, c.name != "left-pad")',
  files: 'files.all(f, !f.path.endsWith(".jar"))',
  project: 'project.visibility == "private"',
  members: "!members.all(m, m.access_level >= 40)",
  protected_branches: 'protected_branches.exists(b, b.name == "main")',
  ...settingRules,
};

export const everyControl = [
  ...controlIds.map((id) => (parameters[id] ? { id, with: parameters[id] } : id)),
  ...Object.entries(rules).map(([name, rule]) => ({ id: `rule_${name}`, rule, message: "the rule fails" })),
];

const ago = (hours: number) => new Date(start - hours * 3_600_000).toISOString();

function artifact(file_type: string, filename: string, content: string): JobRow["artifacts"][number] {
  return { file_type, size: Buffer.byteLength(content), filename, file_format: "raw" };
}

/** A job with a file in its archive, as a report of the type where one is given. */
function made(id: number, name: string, filename: string, content: string, report?: string): JobRow {
  const row = jobRow(id, null, ago(23), { name });
  const archive = { file_type: "archive", size: 1024, filename: "artifacts.zip", file_format: "zip" };
  return {
    ...row,
    artifacts: [...(report ? [artifact(report, filename, content)] : []), archive],
    archive: archiveRow({ [filename]: content }),
    declares: report ? [report] : [],
  };
}

interface Contents {
  readonly sast: unknown;
  readonly quality: unknown;
  readonly sarif: unknown;
  readonly components: readonly unknown[];
  readonly coverage: number;
  readonly failed: number;
}

function jobsOf(from: number, given: Contents): JobRow[] {
  const text = (value: unknown) => JSON.stringify(value);
  const secrets = securityReport([], {}, { type: "secret_detection" });
  return [
    made(from, "sast", "gl-sast-report.json", text(given.sast), "sast"),
    made(from + 1, "secret_detection", "gl-secret-detection-report.json", text(secrets), "secret_detection"),
    made(from + 2, "code_quality", "gl-code-quality-report.json", text(given.quality), "codequality"),
    made(from + 3, "code scan", "code.sarif", text(given.sarif)),
    made(from + 4, "bom", "bom.cdx.json", cycloneDx(given.components), "cyclonedx"),
    { ...jobRow(from + 5, "junit", ago(23), { name: "test" }), coverage: given.coverage },
  ];
}

const harmless: Contents = {
  sast: securityReport([vulnerability({ severity: "Low" })]),
  quality: [],
  sarif: sarifLog([]),
  components: [library("ms", "2.1.3", { license: { id: "MIT" } })],
  coverage: 91,
  failed: 0,
};
const harmful: Contents = {
  sast: securityReport([vulnerability({ severity: "Critical" })]),
  quality: [violation()],
  sarif: sarifLog([sarifResult()]),
  components: [library("left-pad", "1.3.0", { license: { id: "GPL-3.0-only" } })],
  coverage: 12,
  failed: 2,
};

function suites(contents: Contents, jobId: number) {
  const { failed } = contents;
  return [{ name: "unit", build_ids: [jobId], success: 9, failed, skipped: 0, error: 0, suite_error: null }];
}

function reset(row: ProjectRow): void {
  Object.assign(row, {
    merge_method: "ff",
    public_jobs: false,
    builds_access_level: "private",
    terraformStates: 1,
    protectedBranches: [
      protectedBranchRow({
        ...{ id: 14, name: "main", code_owner_approval_required: true },
        push_access_levels: [accessLevel(0)],
      }),
    ],
    pipelines: [],
  });
  row.files
    .set("main:package.json", '{"name":"payments","dependencies":{"ms":"2.1.3"}}')
    .set("main:package-lock.json", '{"lockfileVersion":3}');
}

export function rowOf(state: SandboxState): { project: ProjectRow; mr: MergeRequestRow } {
  const project = state.projects.find(({ id }) => id === projects.payments);
  const mr = state.mergeRequests.find(({ id }) => id === 807 || id === others.id);
  if (!project || !mr) throw new Error("the sample has payments!7");
  return { project, mr };
}

/** GitLab shows the files of the head at its SHA. */
function showHead(project: ProjectRow, mr: MergeRequestRow, files: Readonly<Record<string, string>>): void {
  for (const [key, content] of [...project.files]) {
    if (key.startsWith("main:")) project.files.set(`${mr.diff_head_sha}:${key.slice(5)}`, content);
  }
  for (const [path, content] of Object.entries(files))
    project.files.set(`${mr.diff_head_sha}:${path}`, content);
}

function pipelines(state: SandboxState, head: string, contents: Contents, status: string): void {
  const { project, mr } = rowOf(state);
  const reports = [
    ...["sast", "secret_detection", "dependency_scanning", "container_scanning", "dast", "codequality"],
    ...["api_fuzzing", "license_scanning"],
  ];
  const jobs = [
    ...reports.map((type, at) => jobRow(70_100 + at, type, ago(30))),
    ...jobsOf(70_150, harmless),
    jobRow(70_160, "sast", ago(30), { name: "kics-iac-sast" }),
  ];
  addPipeline(state, project.id, {
    id: 701,
    jobs,
    created_at: ago(30),
    testSuites: suites(harmless, 70_155),
  });
  addPipeline(state, project.id, {
    ...{ id: 702, ref: "refs/merge-requests/7/head", sha: head, source: "merge_request_event", status },
    ...{ mergeRequestIid: mr.iid, created_at: ago(23), jobs: jobsOf(70_200, contents) },
    testSuites: suites(contents, 70_205),
  });
  const [last] = project.pipelines.slice(-1);
  if (last && status === "failed") for (const job of last.jobs) job.status = "failed";
  mr.headPipelineId = 702;
}

/** Everything passes that can pass beside the rest. */
export function good(): SandboxState {
  const state = sampleState(start);
  const { project, mr } = rowOf(state);
  reset(project);
  safeSettings(project, groupOf(state));
  for (let at = 0; at < 20; at++) {
    const guest = addUser(state, { last_activity_on: ago(24).slice(0, 10) });
    addMember(state, project, guest.id, 10);
  }
  mr.codeOwnerRules = mr.codeOwnerRules.map((rule) => ({ ...rule, approvals_required: 1 }));
  for (const commit of mr.commits) {
    commit.message = `${commit.title}\n\nSigned-off-by: ${commit.author_name} <${commit.author_email}>\n`;
  }
  pipelines(state, mr.diff_head_sha, harmless, "success");
  showHead(project, mr, {});
  return state;
}

/** What belongs to somebody else has these ids, so that an answer shows whose it is. */
export const others = {
  project: 7042,
  path: "acme/elsewhere",
  iid: 907,
  id: 90_807,
  head: shaOf("elsewhere!907"),
  before: shaOf("payments!7 before the push"),
} as const;

/** The good merge request before its last push. */
export function goodBefore(): SandboxState {
  const state = withHead(good(), others.before, 699);
  const { project, mr } = rowOf(state);
  // The push has started a pipeline of its own.
  for (const pipeline of project.pipelines) if (pipeline.id === mr.headPipelineId) pipeline.id = 602;
  mr.headPipelineId = 602;
  return state;
}

/** Under another head, nothing else changes. */
function withHead(state: SandboxState, sha: string, versionId: number): SandboxState {
  const { project, mr } = rowOf(state);
  const old = mr.diff_head_sha;
  for (const [key, content] of [...project.files]) {
    if (key.startsWith(`${old}:`)) project.files.set(key.replace(old, sha), content);
  }
  mr.diff_head_sha = sha;
  mr.commits = mr.commits.map((commit) => (commit.id === old ? { ...commit, id: sha } : commit));
  mr.versions = mr.versions.map((version) => ({ ...version, id: versionId, head_commit_sha: sha }));
  for (const pipeline of project.pipelines) if (pipeline.sha === old) pipeline.sha = sha;
  return state;
}

/** Everything is wrong with the merge request. */
function spoilChange(state: SandboxState): void {
  const { project, mr } = rowOf(state);
  const [commit] = mr.commits;
  const [diff] = mr.diffs;
  const [before] = rowOf(goodBefore()).mr.versions;
  if (!commit || !diff || !before) throw new Error("!7 has a commit and a change");
  const second = { ...commit, id: shaOf("payments!7 merge"), parent_ids: [shaOf("one"), shaOf("two")] };
  const olga = { author_email: "olga@home.example", author_name: "Olga", title: "wip", message: "wip\n" };
  Object.assign(mr, {
    ...{ title: "Draft: tidy up", draft: true, description: "x", labels: ["hold"], source_branch: "fix" },
    ...{ approvals: [], reviewers: [], closesIssues: [], relatedIssues: [], changes_count: "9" },
    codeOwnerRules: [
      approvalRule(771, {
        ...{ name: "*", rule_type: "code_owner", section: "codeowners", approvals_required: 1 },
        eligibleUserIds: [users.olga],
      }),
    ],
    commits: [{ ...commit, ...olga, signature: null, parent_ids: [second.id] }, second],
    versions: [...mr.versions, before],
    diffs: [
      ...Array.from({ length: 7 }, (_, at) => ({
        ...diff,
        new_path: `src/${at}.ts`,
        old_path: `src/${at}.ts`,
      })),
      { ...diff, new_path: "package.json", old_path: "package.json", new_file: false },
      { ...diff, new_path: "lib/tool.jar", old_path: "lib/tool.jar" },
    ],
    discussions: mr.discussions.map((thread) => ({
      ...thread,
      notes: thread.notes.map((note) => ({ ...note, resolved: false })),
    })),
  });
  project.pipelines = [];
  project.files.set("main:.gitlab/CODEOWNERS", "* @olga\n");
  pipelines(state, mr.diff_head_sha, harmful, "failed");
  showHead(project, mr, { "lib/tool.jar": "PK\0", "Cargo.toml": "[package]\nname = 'x'\n" });
}

function renumbered(state: SandboxState): SandboxState {
  withHead(state, others.head, others.id);
  const { project, mr } = rowOf(state);
  Object.assign(mr, { id: others.id, iid: others.iid, source_branch: "topic-90807" });
  for (const pipeline of project.pipelines) {
    pipeline.id += 7000;
    if (pipeline.mergeRequestIid !== null) pipeline.mergeRequestIid = others.iid;
    for (const job of pipeline.jobs) job.id += 700_000;
    for (const suite of pipeline.testSuites) suite.build_ids = suite.build_ids.map((id) => id + 700_000);
  }
  mr.headPipelineId = 7702;
  return state;
}

/** The good merge request once more, as another one of the same project. */
export function goodOther(): SandboxState {
  const state = good();
  const { project, mr } = rowOf(renumbered(good()));
  const { project: own } = rowOf(state);
  state.mergeRequests.push(mr);
  own.pipelines.push(...project.pipelines.filter(({ id }) => id === 7702));
  for (const [key, content] of project.files) if (!own.files.has(key)) own.files.set(key, content);
  return state;
}

/** The good merge request in another project. */
export function goodElsewhere(): SandboxState {
  const state = renumbered(good());
  const { project, mr } = rowOf({ ...state, mergeRequests: state.mergeRequests.map((row) => ({ ...row })) });
  Object.assign(project, { id: others.project, path: "elsewhere", path_with_namespace: others.path });
  for (const branch of project.branches) {
    const { commitId } = branch;
    branch.commitId = shaOf(`elsewhere ${branch.name}`);
    for (const pipeline of project.pipelines) if (pipeline.sha === commitId) pipeline.sha = branch.commitId;
  }
  for (const row of state.mergeRequests) {
    if (row.id === mr.id) Object.assign(row, { projectId: others.project, sourceProjectId: others.project });
  }
  return state;
}

function groupOf(state: SandboxState) {
  const group = state.groups.find(({ id }) => id === sample.groupId);
  if (!group) throw new Error("the sample has groups");
  return group;
}

/** Everything is wrong with the settings of project and group, and there is no SBOM. */
function spoilSettings(state: SandboxState): void {
  const { project } = rowOf(state);
  const group = groupOf(state);
  unsafeSettings(project, group);
  group.members = group.members.filter(({ userId }) => userId !== users.oscar);
  Object.assign(group, {
    require_two_factor_authentication: false,
    two_factor_grace_period: 0,
    protectedBranches: [],
  });
  const lax = {
    ...{ reset_approvals_on_push: false, disable_overriding_approvers_per_merge_request: false },
    ...{ merge_requests_author_approval: true, merge_requests_disable_committers_approval: false },
  };
  Object.assign(project, {
    ...{ approvalRules: [], protectedBranches: [], hooks: [], errorTracking: null },
    ...{ forks_count: 0, terraformStates: 0, merge_method: "merge", public_jobs: true },
    ...{ builds_access_level: "enabled", visibility: "public" },
    approvalSettings: { ...project.approvalSettings, ...lax },
    only_allow_merge_if_all_discussions_are_resolved: false,
    only_allow_merge_if_all_status_checks_passed: false,
    secret_push_protection_enabled: false,
    ci_pipeline_variables_minimum_override_role: "developer",
    restrict_user_defined_variables: false,
  });
  for (const { userId } of project.members) addMember(state, project, userId, 40);
  for (const userId of Object.values(users)) {
    if (userId !== users.olga) addMember(state, project, userId, 40);
  }
  const { diff_head_sha } = rowOf(state).mr;
  for (const key of [...project.files.keys()]) if (key.endsWith("CODEOWNERS")) project.files.delete(key);
  project.pipelines = [];
  addPipeline(state, project.id, { id: 701, created_at: ago(30), jobs: [jobRow(70_100, null, ago(30))] });
  addPipeline(state, project.id, {
    ...{ id: 702, ref: "refs/merge-requests/7/head", sha: diff_head_sha, source: "merge_request_event" },
    ...{
      mergeRequestIid: sample.mergeRequestIid,
      created_at: ago(23),
      jobs: [jobRow(70_200, null, ago(23))],
    },
  });
}

/** Into another branch than it should. */
function elsewhereBound(state: SandboxState): void {
  const { project, mr } = rowOf(state);
  project.branches.push({ name: "old", commitId: shaOf("old"), committed_date: ago(48) });
  mr.target_branch = "old";
}

/** The scanners and the bill of materials say it, and every job succeeded. */
function spoilFindings(state: SandboxState): void {
  const { project, mr } = rowOf(state);
  project.pipelines = [];
  pipelines(state, mr.diff_head_sha, harmful, "success");
}

function spoilt(...changes: readonly ((state: SandboxState) => void)[]): () => SandboxState {
  return () => {
    const state = good();
    for (const change of changes) change(state);
    return state;
  };
}

/** By name: what is wrong. */
export const bad: Readonly<Record<string, () => SandboxState>> = {
  change: spoilt(spoilChange),
  settings: spoilt(spoilSettings),
  target: spoilt(elsewhereBound),
  findings: spoilt(spoilFindings),
  ...Object.fromEntries(
    Object.entries(wrongs).map(([name, change]) => [
      name,
      spoilt(spoilChange, (state) => change(rowOf(state).project, state)),
    ]),
  ),
};

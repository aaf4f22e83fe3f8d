/** The merge requests and projects that the fault matrix judges, each with the verdict that its evidence carries. */

import {
  approvalRule,
  type MergeRequestRow,
  type ProjectRow,
  type SandboxState,
  sample,
  sampleState,
  shaOf,
} from "../../src/sandbox/index.ts";

export interface Scenario {
  readonly name: string;
  /** What each target may at best be reported as. */
  readonly honest: "pass" | "fail";
  readonly state: (nowMs: number) => SandboxState;
  /** The state an hour ago, before the last push, when everything was in order. */
  readonly earlier?: (nowMs: number) => SandboxState;
  readonly iid: number | undefined;
  readonly env: Readonly<Record<string, string>>;
  /** Files in the job's folder. */
  readonly files: Readonly<Record<string, string>>;
  /** Whether the run ends without a report, and with 0, where GitLab shows that nothing is asked of it. */
  readonly mayEndWithoutReport?: boolean;
}

const { projects, users } = sample;

const check = { INPUT_STATUS_CHECK: sample.statusCheckName };
const control = {
  INPUT_EXTERNAL_CONTROL: String(sample.controlId),
  INPUT_EXTERNAL_CONTROL_SECRET: sample.controlSecret,
};
const fromCheckout = { INPUT_POLICY: "policy.json", INPUT_POLICY_FROM: "checkout" };

const changePolicy = policy([
  { id: "merge_request_title", with: { pattern: "^[A-Z]+-[0-9]+" } },
  "merge_request_is_not_draft",
  { id: "merge_request_approvals", with: { at_least: 2 } },
  "merge_request_threads_resolved",
  { id: "merge_request_labels", with: { required: ["backend"] } },
  { id: "merge_request_description", with: { min_length: 10 } },
  { id: "merge_request_size", with: { max_files: 5 } },
  "merge_request_commits_signed",
  { id: "merge_request_commit_messages", with: { pattern: "^Change" } },
  { id: "merge_request_commit_authors", with: { email_domains: ["acme.example"] } },
  { id: "merge_request_protected_paths", with: { paths: [".gitlab-ci.yml"], from: { users: ["mara"] } } },
  "merge_request_code_owner_approval",
  "pipeline_succeeded",
  { id: "no_late_title", rule: 'merge_request.title.startsWith("PAY")', message: "another team's" },
]);

const projectPolicy = policy([
  "default_branch_protected",
  "default_branch_protected_from_direct_push",
  "minimum_approvals_required_2",
  "merge_request_prevent_author_approval",
  "require_signed_commits",
  "secure_webhooks",
  "scanner_sast_running",
  "push_protection_enabled",
  "ensure_2_admins_per_repo",
]);

function policy(controls: readonly unknown[]): string {
  return JSON.stringify({ name: "Matrix", requirements: [{ name: "Everything", controls }] });
}

/** Each breaks one thing of a merge request that is otherwise compliant, so one wrong answer suffices for a pass. */
const defects: Readonly<Record<string, (row: MergeRequestRow, state: SandboxState) => void>> = {
  title: (row) => Object.assign(row, { title: "PAY: add refunds" }),
  draft: (row) => Object.assign(row, { draft: true, title: "Draft: PAY-7 Add partial refunds" }),
  approvals: (row) => void row.approvals.splice(1),
  threads: (row) => {
    const [note] = row.discussions[0]?.notes ?? [];
    if (note) note.resolved = false;
  },
  labels: (row) => Object.assign(row, { labels: ["frontend"] }),
  description: (row) => Object.assign(row, { description: "x" }),
  size: (row) => {
    const [first] = row.diffs;
    if (!first) throw new Error("the merge request has a change");
    row.diffs = Array.from({ length: 7 }, (_, at) => ({
      ...first,
      new_path: `src/${at}.ts`,
      old_path: `src/${at}.ts`,
    }));
    row.changes_count = "7";
  },
  unsigned: (row) => {
    const [newest] = row.commits;
    if (newest) newest.signature = null;
  },
  message: (row) => {
    const [newest] = row.commits;
    if (newest) Object.assign(newest, { title: "wip", message: "wip\n" });
  },
  author: (row) => {
    const [newest] = row.commits;
    if (newest) Object.assign(newest, { author_email: "devon@home.example" });
  },
  owners: (row, state) => {
    payments(state).files.set("main:.gitlab/CODEOWNERS", "* @olga\n");
    const rule = { name: "*", rule_type: "code_owner", section: "codeowners" } as const;
    row.codeOwnerRules = [
      approvalRule(771, { ...rule, approvals_required: 1, eligibleUserIds: [users.olga] }),
    ];
  },
  pipeline: (row, state) => {
    const pipeline = pipelineOf(state, row.headPipelineId);
    if (pipeline) pipeline.status = "failed";
  },
  "no pipeline": (row) => Object.assign(row, { headPipelineId: null }),
};

function pipelineOf(state: SandboxState, id: number | null) {
  return state.projects.flatMap(({ pipelines }) => pipelines).find((row) => row.id === id);
}

export function mergeRequestOf(state: SandboxState, iid: number): MergeRequestRow {
  const row = state.mergeRequests.find((one) => one.projectId === projects.payments && one.iid === iid);
  if (!row) throw new Error(`the sample has no merge request ${iid}`);
  return row;
}

function payments(state: SandboxState): ProjectRow {
  const row = state.projects.find(({ id }) => id === projects.payments);
  if (!row) throw new Error("the sample has no project payments");
  return row;
}

/** !7 of the sample as it was before its last push: another head, and everything in order. */
function before(nowMs: number): SandboxState {
  const state = sampleState(nowMs);
  const row = mergeRequestOf(state, sample.mergeRequestIid);
  const sha = shaOf("payments!7 before the push");
  row.diff_head_sha = sha;
  row.commits = row.commits.map((commit) => ({ ...commit, id: sha }));
  row.versions = row.versions.map((version) => ({ ...version, id: 699, head_commit_sha: sha }));
  const pipeline = pipelineOf(state, row.headPipelineId);
  if (pipeline) Object.assign(pipeline, { sha, id: 699 });
  row.headPipelineId = 699;
  return state;
}

/** !7 after a push on top of that. */
function pushed(nowMs: number): SandboxState {
  const state = sampleState(nowMs);
  const row = mergeRequestOf(state, sample.mergeRequestIid);
  const [old] = mergeRequestOf(before(nowMs), sample.mergeRequestIid).versions;
  if (old) row.versions = [...row.versions, old];
  return state;
}

function broken(defect: string): (nowMs: number) => SandboxState {
  return (nowMs) => {
    const state = pushed(nowMs);
    defects[defect]?.(mergeRequestOf(state, sample.mergeRequestIid), state);
    return state;
  };
}

/** !9, two minutes old, so that its statuses are read back. */
function young(nowMs: number): SandboxState {
  const state = sampleState(nowMs);
  const created_at = new Date(nowMs - 120_000).toISOString();
  Object.assign(mergeRequestOf(state, 9), { created_at, prepared_at: created_at, initialPendingAt: null });
  return state;
}

/** The sample's external control is about this project too, and everything is wrong with it. */
function careless(nowMs: number): SandboxState {
  const state = sampleState(nowMs);
  Object.assign(payments(state), {
    ...{ protectedBranches: [], approvalRules: [], pushRule: null, pipelines: [] },
    secret_push_protection_enabled: false,
    hooks: [{ ...payments(state).hooks[0], url: "http://chat.acme.example/" }],
  });
  return state;
}

const { mergeRequestIid: iid } = sample;
const targets = { ...check, ...control };
const change = { iid, env: { ...targets, ...fromCheckout }, files: { "policy.json": changePolicy } };
const project = { ...control, ...fromCheckout, INPUT_MODE: "project" };

/** The job of a central project, which a trigger starts with this payload. */
function triggered(payload: object, policy: string): Pick<Scenario, "env" | "files"> {
  return {
    env: {
      ...{ CI_PIPELINE_SOURCE: "trigger", CI_PIPELINE_TRIGGERED: "true", TRIGGER_PAYLOAD: "payload.json" },
      ...{ INPUT_ALLOWED_GROUPS: sample.groupPath, INPUT_POLICY: "policy.json" },
      // The wait comes on top of the timeout, and the matrix measures how long a run takes.
      INPUT_WAIT_FOR_PIPELINE: "1s",
      ...{ INPUT_GITLAB_TOKEN: sample.groupToken, CI_MERGE_REQUEST_IID: "" },
    },
    files: { "policy.json": policy, "payload.json": JSON.stringify(payload) },
  };
}

/** Answers GitLab's evaluation of the sample's external control. */
function controlResponder(): Pick<Scenario, "iid" | "env" | "files"> {
  const status = {
    compliance_requirements_control_id: sample.controlId,
    project_id: projects.payments,
  };
  const job = triggered({ project_control_compliance_status: status }, projectPolicy);
  return {
    iid: undefined,
    ...{ ...job, env: { ...job.env, INPUT_EXTERNAL_CONTROL_SECRET: sample.controlSecret } },
  };
}

/** Answers the event of `iid`. */
function responder(iid: number): Pick<Scenario, "iid" | "env" | "files" | "mayEndWithoutReport"> {
  const payload = {
    object_kind: "merge_request",
    project: { id: projects.payments },
    object_attributes: { target_project_id: projects.payments, iid, last_commit: { id: shaOf("a hint") } },
    external_approval_rule: { id: sample.statusCheckId, name: sample.statusCheckName },
  };
  return { iid, ...triggered(payload, changePolicy), mayEndWithoutReport: true };
}

export const scenarios: readonly Scenario[] = [
  {
    name: "compliant",
    honest: "pass",
    state: pushed,
    earlier: before,
    iid,
    env: { ...targets, INPUT_NOTE: "always" },
    files: {},
  },
  {
    name: "non-compliant",
    honest: "fail",
    state: sampleState,
    iid: 8,
    env: { ...targets, INPUT_NOTE: "on_failure" },
    files: {},
  },
  { name: "compliant change", honest: "pass", state: pushed, earlier: before, ...change },
  { name: "young", honest: "pass", state: young, iid: 9, env: check, files: {} },
  {
    ...{ name: "compliant project", honest: "pass", state: sampleState, iid: undefined },
    ...{ env: project, files: { "policy.json": projectPolicy } },
  },
  {
    ...{ name: "non-compliant project", honest: "fail", state: careless, iid: undefined },
    ...{ env: project, files: { "policy.json": projectPolicy } },
  },
  { name: "responder compliant", honest: "pass", state: pushed, earlier: before, ...responder(iid) },
  {
    name: "responder non-compliant",
    honest: "fail",
    state: broken("labels"),
    earlier: before,
    ...responder(iid),
  },
  {
    ...{ name: "responder control compliant", honest: "pass", state: sampleState },
    ...controlResponder(),
  },
  { ...{ name: "responder control non-compliant", honest: "fail", state: careless }, ...controlResponder() },
  ...Object.keys(defects).map((name): Scenario => {
    return { name, honest: "fail", state: broken(name), earlier: before, ...change };
  }),
];

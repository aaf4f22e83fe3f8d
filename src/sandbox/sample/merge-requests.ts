/** The sample's merge requests, and the framework with its external control. */
import { addExternalControl, addFramework } from "../state/builders.ts";
import type { CommitRow, DiscussionRow, MergeRequestRow } from "../state/merge-request.ts";
import { addPipeline } from "../state/pipeline-builders.ts";
import { addMergeRequest, approvalRule, commitRow, shaOf } from "../state/project-builders.ts";
import { appendStatusRow, type SandboxState } from "../state/state.ts";
import { addBigMergeRequest } from "./big-merge-request.ts";
import { sample } from "./constants.ts";
import { sampleScans } from "./scans.ts";

const { projects, users } = sample;
/** Of `* @mara @dana`; the branch does not require the approval of code owners. */
const everythingOwned = () =>
  approvalRule(770, {
    name: "*",
    rule_type: "code_owner",
    section: "codeowners",
    approvals_required: 0,
    eligibleUserIds: [users.mara, users.dana],
  });
const lagMs = 60_000;
const initialPendingDelayMs = 5_000;

export function addSampleMergeRequests(
  state: SandboxState,
  nowMs: number,
  ago: (hours: number) => string,
): void {
  addPaymentsMergeRequests(state, nowMs, ago);
  const created_at = ago(24);
  const common = { created_at, prepared_at: created_at, updated_at: created_at };

  addMergeRequest(state, projects.webShop, {
    id: 803,
    iid: 3,
    title: "SHOP-3 Show delivery dates",
    authorId: users.dana,
    laggingHead: { sha: shaOf("web-shop!3 before the push"), until: nowMs + lagMs },
    ...common,
  });
  const merged = addMergeRequest(state, projects.webShop, {
    id: 805,
    iid: 5,
    title: "SHOP-5 Faster search",
    authorId: users.devon,
    discussions: [thread("web-shop!5", 1, users.dana, false, created_at)],
    headPipelineId: 714,
    ...common,
  });
  addPipeline(state, projects.webShop, {
    id: 714,
    ref: "refs/merge-requests/5/merge",
    sha: shaOf("web-shop!5 merged result"),
    sourceSha: merged.diff_head_sha,
    source: "merge_request_event",
    mergeRequestIid: merged.iid,
    created_at: ago(23),
  });
  addBigMergeRequest(state, created_at);
  addMergeRequest(state, projects.ledger, {
    id: 802,
    iid: 2,
    title: "LED-2 Close the books at midnight",
    authorId: users.devon,
    approvals: approvedBy([users.dana, users.olga], ago(12)),
    ...common,
  });
  addMergeRequest(state, projects.billing, {
    id: 801,
    iid: 1,
    title: "BIL-1 Round per line",
    authorId: users.dana,
    ...common,
  });
  addMergeRequest(state, projects.legacy, {
    id: 811,
    iid: 11,
    title: "Tidy up",
    authorId: users.devon,
    ...common,
  });
}

function addPaymentsMergeRequests(state: SandboxState, nowMs: number, ago: (hours: number) => string): void {
  const created_at = ago(24);
  const common = { created_at, prepared_at: created_at, updated_at: created_at };
  const compliant = addMergeRequest(state, projects.payments, {
    id: 807,
    iid: sample.mergeRequestIid,
    title: "PAY-7 Add partial refunds",
    description: "Closes #3\n\n- [x] tests\n- [x] docs\n",
    authorId: users.devon,
    labels: ["backend"],
    diff_head_sha: shaOf("payments!7"),
    commits: [signed(state, users.devon, "payments!7", created_at)],
    approvals: approvedBy([users.mara, users.dana], ago(20)),
    reviewers: [{ userId: users.mara, state: "approved", created_at }],
    discussions: [thread("payments!7", 10, users.mara, true, created_at)],
    codeOwnerRules: [everythingOwned()],
    closesIssues: [{ id: 903, iid: 3, title: "Refunds are all or nothing", state: "opened" }],
    diffs: [file("src/refunds.ts", "@@ -0,0 +1 @@\n+export const refunds = [];\n", true)],
    headPipelineId: 702,
    ...common,
  });
  addPipeline(state, projects.payments, {
    id: 702,
    ref: "refs/merge-requests/7/head",
    sha: compliant.diff_head_sha,
    source: "merge_request_event",
    mergeRequestIid: 7,
    jobs: sampleScans(ago(23)),
    created_at: ago(23),
  });
  // Another service has already answered the other check. Countersign answers this one.
  appendStatusRow(state, {
    checkId: sample.secondStatusCheckId,
    mrId: compliant.id,
    sha: compliant.diff_head_sha,
    status: "passed",
    createdAt: nowMs - 3_600_000,
  });
  addMergeRequest(state, projects.payments, {
    id: 808,
    iid: 8,
    title: "Draft: fix rounding of totals",
    draft: true,
    authorId: users.devon,
    diff_head_sha: shaOf("payments!8"),
    commits: [
      { ...commitRow(state, users.dana), id: shaOf("payments!8"), committed_date: ago(21) },
      { ...commitRow(state, users.devon), id: shaOf("payments!8 first"), committed_date: created_at },
    ],
    approvals: approvedBy([users.dana], ago(20)),
    codeOwnerRules: [everythingOwned()],
    changes_count: "2",
    diffs: [
      file(".gitlab-ci.yml", "@@ -1 +1,2 @@\n test:\n+  allow_failure: true\n"),
      file("src/totals.ts", "@@ -1 +1 @@\n-Math.floor(total)\n+Math.round(total)\n"),
    ],
    discussions: [thread("payments!8", 20, users.mara, false, created_at)],
    ...common,
  });
  const justNow = new Date(nowMs).toISOString();
  addMergeRequest(state, projects.payments, {
    id: 809,
    iid: 9,
    title: "PAY-9 Retry failed payouts",
    authorId: users.dana,
    diff_head_sha: shaOf("payments!9"),
    commits: [signed(state, users.dana, "payments!9", justNow)],
    approvals: approvedBy([users.mara, users.devon], justNow),
    created_at: justNow,
    prepared_at: justNow,
    updated_at: justNow,
    initialPendingAt: nowMs + initialPendingDelayMs,
  });
  addMergeRequest(state, projects.payments, {
    id: 810,
    iid: 10,
    title: "PAY-10 Support gift cards",
    authorId: users.fay,
    sourceProjectId: projects.paymentsFork,
    diff_head_sha: shaOf("payments!10"),
    commits: [{ ...commitRow(state, users.fay), id: shaOf("payments!10"), committed_date: created_at }],
    ...common,
  });
}

function file(path: string, diff: string, isNew = false): MergeRequestRow["diffs"][number] {
  return {
    old_path: path,
    new_path: path,
    new_file: isNew,
    renamed_file: false,
    deleted_file: false,
    collapsed: false,
    too_large: false,
    diff,
  };
}

function signed(state: SandboxState, userId: number, seed: string, committed_date: string): CommitRow {
  const signature = { verification_status: "verified" };
  return { ...commitRow(state, userId), id: shaOf(seed), committed_date, signature };
}

function approvedBy(userIds: readonly number[], approved_at: string): MergeRequestRow["approvals"] {
  return userIds.map((userId) => ({ userId, approved_at }));
}

function thread(
  seed: string,
  id: number,
  userId: number,
  resolved: boolean,
  created_at: string,
): DiscussionRow {
  const note = {
    id,
    userId,
    body: "Is this covered by a test?",
    system: false,
    resolvable: true,
    resolved,
    created_at,
  };
  return { id: shaOf(`thread of ${seed}`), individual_note: false, notes: [note] };
}

export function addSampleFramework(state: SandboxState): void {
  const { frameworkId, controlId, internalControlId, controlSecret } = sample;
  addFramework(state, {
    id: frameworkId,
    groupId: sample.groupId,
    name: "SOC 2",
    description: "Trust services criteria",
    projectIds: [projects.payments, projects.billing],
    requirements: [
      {
        id: 8,
        name: "CC8.1 Change management",
        description: "Changes are authorised, tested and approved",
        controls: [
          {
            id: internalControlId,
            name: "minimum_approvals_required_2",
            controlType: "internal",
            expression: '{"field":"minimum_approvals_required","operator":">=","value":2}',
            externalControlName: null,
            externalUrl: null,
            secretToken: null,
            pingEnabled: true,
          },
        ],
      },
    ],
  });
  addExternalControl(state, frameworkId, {
    id: controlId,
    externalControlName: "Countersign verdict",
    externalUrl:
      "https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=sandbox-trigger",
    secretToken: controlSecret,
  });
}

/** The sample's projects. One is compliant, and each of the others shows something else. */

import { samplePolicy } from "../sample-policy.ts";
import { accessLevel, addMember, protectedBranchRow } from "../state/builders.ts";
import { addPipeline, jobRow } from "../state/pipeline-builders.ts";
import type { ProjectRow } from "../state/project.ts";
import { addProject, addStatusCheck, approvalRule } from "../state/project-builders.ts";
import type { SandboxState } from "../state/state.ts";
import { sampleCiLint } from "./ci-configuration.ts";
import { sample } from "./constants.ts";
import { sampleProjectBot } from "./people.ts";

const { projects, users } = sample;
const ci =
  "include:\n  - template: Jobs/SAST.gitlab-ci.yml\n  - template: Jobs/Secret-Detection.gitlab-ci.yml\n";
const scanners = ["sast", "secret_detection", "dependency_scanning"];

export function addSampleProjects(state: SandboxState, ago: (hours: number) => string): void {
  addPayments(state, ago);
  addWebShop(state, ago);
  addLedger(state, ago);
  addBilling(state, ago);
  addOthers(state, ago);
  for (const id of [
    projects.payments,
    projects.webShop,
    projects.billing,
    projects.legacy,
    projects.playground,
  ]) {
    addMember(state, id, users.mara, 40);
  }
  // This role suffices to report, but not to read approval settings and webhooks.
  addMember(state, projects.ledger, users.mara, 30);
  addMember(state, projects.payments, users.gus, 10);
  addMember(state, projects.payments, sampleProjectBot, 40);
}

/** Anew for each project: writes change the row in place. */
const strictApprovals = (): ProjectRow["approvalSettings"] => ({
  reset_approvals_on_push: true,
  selective_code_owner_removals: false,
  disable_overriding_approvers_per_merge_request: true,
  merge_requests_author_approval: false,
  merge_requests_disable_committers_approval: true,
  require_password_to_approve: false,
});

function hook(id: number, url: string) {
  return { id, url, push_events: true, merge_requests_events: true, enable_ssl_verification: true };
}

/** Has everything that the sample policy requires. */
function addPayments(state: SandboxState, ago: (hours: number) => string): void {
  addProject(state, {
    id: projects.payments,
    name: "Payments",
    path: "payments",
    groupId: sample.groupId,
    description: "Takes money and gives it back",
    ciLint: sampleCiLint(),
    last_activity_at: ago(1),
    only_allow_merge_if_all_discussions_are_resolved: true,
    only_allow_merge_if_all_status_checks_passed: true,
    only_allow_merge_if_pipeline_succeeds: true,
    secret_push_protection_enabled: true,
    ci_pipeline_variables_minimum_override_role: "maintainer",
    restrict_user_defined_variables: true,
    forks_count: 1,
    protectedBranches: [protectedBranchRow({ id: 14, name: "main" })],
    approvalRules: [approvalRule(31, { approvals_required: 2 })],
    approvalSettings: strictApprovals(),
    pushRule: { reject_unsigned_commits: true },
    hooks: [hook(61, "https://chat.acme.example/hooks/payments")],
    errorTracking: { active: true },
    files: new Map([
      ["main:.countersign.yml", samplePolicy],
      ["main:.gitlab-ci.yml", ci],
      ["main:.gitlab/CODEOWNERS", "* @mara @dana\n"],
      ["main:README.md", "# Payments\n"],
    ]),
  });
  addStatusCheck(state, projects.payments, {
    id: sample.statusCheckId,
    name: sample.statusCheckName,
    external_url:
      "https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=sandbox-trigger",
    sharedSecret: "sandbox-shared-secret",
    protectedBranchIds: [14],
  });
  addStatusCheck(state, projects.payments, {
    id: sample.secondStatusCheckId,
    name: "QA",
    external_url: "https://qa.acme.example/checks",
  });
  addPipeline(state, projects.payments, { id: 701, reports: scanners, created_at: ago(30) });
}

/** Protected only by a wildcard. The newest pipeline has no reports, the one before has all of them. */
function addWebShop(state: SandboxState, ago: (hours: number) => string): void {
  addProject(state, {
    id: projects.webShop,
    name: "Web Shop",
    path: "web-shop",
    groupId: sample.groupId,
    visibility: "internal",
    last_activity_at: ago(2),
    protectedBranches: [protectedBranchRow({ id: 15, name: "*", push_access_levels: [accessLevel(30)] })],
    approvalRules: [approvalRule(32, { approvals_required: 1 })],
    hooks: [hook(62, "http://build.acme.example/hook")],
    secret_push_protection_enabled: true,
    files: new Map([["main:.gitlab-ci.yml", ci]]),
  });
  addStatusCheck(state, projects.webShop, { id: 6, name: "Countersign" });
  addPipeline(state, projects.webShop, { id: 710, reports: scanners, created_at: ago(50) });
  addPipeline(state, projects.webShop, {
    id: 712,
    status: "running",
    created_at: ago(0.1),
    jobs: [jobRow(71_201, null, ago(0.1), { name: "build", stage: "build", status: "running" })],
  });
  addPipeline(state, projects.webShop, {
    id: 713,
    source: "parent_pipeline",
    reports: ["sast"],
    created_at: ago(0.1),
  });
}

/** As strict as Payments, but `mara` sees little of it. */
function addLedger(state: SandboxState, ago: (hours: number) => string): void {
  addProject(state, {
    id: projects.ledger,
    name: "Ledger",
    path: "ledger",
    groupId: sample.groupId,
    last_activity_at: ago(3),
    only_allow_merge_if_all_discussions_are_resolved: true,
    secret_push_protection_enabled: true,
    protectedBranches: [protectedBranchRow({ id: 16, name: "main" })],
    approvalRules: [approvalRule(33, { approvals_required: 2 })],
    approvalSettings: strictApprovals(),
    pushRule: { reject_unsigned_commits: true },
    hooks: [hook(63, "https://chat.acme.example/hooks/ledger")],
  });
  addStatusCheck(state, projects.ledger, { id: 7, name: "Countersign" });
  addPipeline(state, projects.ledger, { id: 720, reports: scanners, created_at: ago(20) });
}

/** In a subgroup, moved, with a policy that GitLab enforces, and with a retried job. */
function addBilling(state: SandboxState, ago: (hours: number) => string): void {
  addProject(state, {
    id: projects.billing,
    name: "Billing Core+API",
    path: "Billing.Core+API",
    formerPaths: ["acme/billing-core"],
    groupId: sample.subgroupId,
    last_activity_at: ago(5),
    merge_method: "ff",
    protectedBranches: [
      protectedBranchRow({ id: 17, name: "main", push_access_levels: [accessLevel(40)] }),
      // Developers may push, and a deploy key, which has no role.
      protectedBranchRow({
        id: 18,
        name: "hotfix/*",
        push_access_levels: [accessLevel(30), accessLevel(40, { deploy_key_id: 5 })],
      }),
    ],
    approvalRules: [
      approvalRule(34, { approvals_required: 1 }),
      // The policy below generates this rule, and the REST list hides it.
      approvalRule(35, {
        name: "Two for main",
        rule_type: "report_approver",
        report_type: "any_merge_request",
        approvals_required: 2,
        fromPolicy: true,
      }),
    ],
    approvalPolicies: [
      {
        name: "Two for main",
        enabled: true,
        yaml: "name: Two for main\napproval_settings:\n  prevent_approval_by_author: true\n",
        inherited: true,
      },
    ],
  });
  addStatusCheck(state, projects.billing, { id: 8, name: "Countersign" });
  const retried = jobRow(73_001, "sast", ago(10), { retried: true, status: "failed" });
  const again = jobRow(73_002, null, ago(9), { name: "sast" });
  addPipeline(state, projects.billing, { id: 730, created_at: ago(10), jobs: [retried, again] });
}

/** Projects that are forgotten, empty, archived or forked. */
function addOthers(state: SandboxState, ago: (hours: number) => string): void {
  addProject(state, {
    id: projects.legacy,
    name: "Legacy Portal",
    path: "legacy-portal",
    groupId: sample.groupId,
    licence: "premium",
    visibility: "public",
    last_activity_at: ago(24 * 400),
    secret_push_protection_enabled: null,
    hooks: [hook(64, "http://old.acme.example/hook")],
  });
  addProject(state, {
    id: projects.playground,
    name: "Playground",
    path: "playground",
    groupId: sample.groupId,
    default_branch: null,
    empty_repo: true,
    branches: [],
    secret_push_protection_enabled: null,
  });
  addProject(state, {
    id: projects.docs,
    name: "Handbook",
    path: "handbook",
    groupId: sample.groupId,
    licence: "free",
    archived: true,
    last_activity_at: ago(24 * 300),
  });
  addProject(state, {
    id: projects.paymentsFork,
    name: "Payments",
    path: "payments",
    ownerId: users.fay,
    forkedFrom: projects.payments,
    last_activity_at: ago(6),
  });
}

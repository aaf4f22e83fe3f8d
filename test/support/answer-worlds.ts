/** What must change in a GitLab where nothing is wrong, so that the answers to other tools' rules pass, or fail. */

import {
  accessLevel,
  addMember,
  addProject,
  archiveRow,
  type CiIncludeRow,
  type GroupRow,
  type MergeRequestRow,
  type ProjectRow,
  type SandboxState,
  sample,
  shaOf,
} from "../../src/sandbox/index.ts";
import { rowOf } from "./all-evidence.ts";
import { cycloneDx, library } from "./sboms.ts";
import { securityReport } from "./scan-reports.ts";
import { settingVariable } from "./settings.ts";

export interface Parts {
  readonly state: SandboxState;
  readonly project: ProjectRow;
  readonly mr: MergeRequestRow;
  readonly group: GroupRow;
}
export type Change = (parts: Parts) => void;

export function partsOf(state: SandboxState): Parts {
  const group = state.groups.find(({ id }) => id === sample.groupId);
  if (!group) throw new Error("the sample has a group");
  return { state, ...rowOf(state), group };
}

/** GitLab's lint of the head. */
const configured =
  (merged: object, ...includes: readonly CiIncludeRow[]): Change =>
  ({ project, mr }) => {
    const merged_yaml = JSON.stringify(merged);
    project.ciLintAt.set(mr.diff_head_sha, {
      ...{ valid: true, errors: [], warnings: [], merged_yaml },
      includes: [...includes],
    });
    project.files.set(`${mr.diff_head_sha}:.gitlab-ci.yml`, merged_yaml);
  };
const running = (...script: readonly string[]) => configured({ a: { script } });
const job = (keywords: object) => configured({ a: { script: ["x"], ...keywords } });

const includedAt = shaOf("a commit of acme/ci");

/** Of the project acme/ci, at a commit that a protected branch contains. Its job is as the file has it. */
const including =
  (path: string, include: Pick<CiIncludeRow, "type" | "location" | "extra">): Change =>
  (parts) => {
    const { state, project, mr, group } = parts;
    const ci = addProject(state, { id: 77, path: "ci", name: "CI", groupId: group.id });
    ci.branches = [{ name: "main", commitId: includedAt, committed_date: "2026-02-01T00:00:00Z" }];
    ci.protectedBranches = structuredClone(project.protectedBranches);
    ci.files.set(`${includedAt}:${path}`, "scan:\n  script:\n  - scan .\n");
    const blob = `http://gitlab.invalid/acme/ci/-/blob/${includedAt}/${path}`;
    const row = { ...include, blob, context_project: project.path_with_namespace, context_sha: null };
    configured({ scan: { script: ["scan ."] } }, row)(parts);
    const own = { include: [{ [include.type]: include.location }] };
    project.files.set(`${mr.diff_head_sha}:.gitlab-ci.yml`, JSON.stringify(own));
  };
const component = (location: string) => ({ type: "component", location, extra: {} }) as const;

/** Other content of an artifact, for each of the project's jobs of the name. */
const reported =
  (name: string, filename: string, content: string): Change =>
  ({ project }) => {
    for (const one of project.pipelines.flatMap(({ jobs }) => jobs)) {
      if (one.name !== name) continue;
      one.archive = archiveRow({ [filename]: content });
      for (const row of one.artifacts) if (row.filename === filename) row.size = Buffer.byteLength(content);
    }
  };

const touching =
  (path: string): Change =>
  ({ mr }) => {
    const [diff] = mr.diffs;
    if (!diff) throw new Error("!7 has a change");
    mr.diffs = [...mr.diffs, { ...diff, new_path: path, old_path: path }];
    mr.changes_count = String(mr.diffs.length);
    mr.approvals = [];
  };
const file =
  (path: string, content: string): Change =>
  ({ project, mr }) =>
    void project.files.set(`${mr.diff_head_sha}:${path}`, content);
const ofGroup =
  (keys: Readonly<Record<string, unknown>>): Change =>
  ({ group }) =>
    void Object.assign(group.settings.keys, keys);
const variable =
  (key: string): Change =>
  ({ project }) =>
    void project.variables?.push(settingVariable(key));

const digest = `registry.example.com/a:1.2.3@sha256:${"a".repeat(64)}`;
const production = {
  ...{ stage: "deploy", script: ["x"], environment: { name: "production" } },
  rules: [{ if: '$CI_COMMIT_BRANCH == "main"', when: "manual", allow_failure: false }],
};
const need = { project: "acme/lib", job: "build", ref: "main" };

/** By row and control, or by row alone for an own rule: what it needs to pass beside a GitLab where nothing is wrong. */
export const passing: Readonly<Record<string, Change>> = {
  "ISSUE-101 pipeline_images": job({ image: "registry.example.com/a:1" }),
  "ISSUE-103 pipeline_images": job({ image: digest }),
  "ISSUE-405 pipeline_includes": including("scan.yml", {
    ...{ type: "file", location: "scan.yml", extra: { project: "acme/ci", ref: includedAt } },
  }),
  "ISSUE-406 pipeline_required_jobs_unchanged": including(
    "templates/scan.yml",
    component("gitlab.example.com/acme/ci/scan@2.0.0"),
  ),
  "ISSUE-408 pipeline_includes": including(
    "templates/build.yml",
    component("gitlab.com/acme/ci/build@1.2.0"),
  ),
  "ISSUE-410 pipeline_security_jobs_intact": configured({
    "semgrep-sast": { script: ["/analyzer run"], artifacts: { reports: { sast: "g.json" } } },
  }),
  "ISSUE-501 project_branches_protected": ({ group }) => {
    for (const rule of group.protectedBranches) rule.push_access_levels = [accessLevel(0)];
  },
  "ISSUE-601 project_security_policy_linked": ({ state, project, group }) => {
    addProject(state, { id: 78, path: "security-policies", name: "Policies", groupId: group.id });
    project.settings.securityPolicyProjectId = 78;
    for (const policy of project.settings.securityPolicies) policy.group = null;
  },
  "GL-004 pipeline_deploys_gated": configured({ d: production }),
  "GL-006 pipeline_artifacts_signed": running("docker push x", "cosign sign x"),
  "GL-024 pipeline_artifacts_signed": running("docker push x", "cosign attest --yes x"),
  "GL-029 pipeline_deploys_gated": configured({ d: production }),
  "GLGRP-003 group_settings": ofGroup({ prevent_sharing_groups_outside_hierarchy: true }),
  "SCM-051 project_push_rule": ({ project }) =>
    void Object.assign(project.pushRule ?? {}, { commit_committer_check: true }),
  "1.1.18 merge_request_scanner_findings": reported(
    "sast",
    "gl-sast-report.json",
    JSON.stringify(securityReport([])),
  ),
  "1.2.1 repository_files": file("SECURITY.md", "Write to us.\n"),
  "1.3.12 group_settings": ofGroup({ ip_restriction_ranges: "10.0.0.0/8" }),
  "hosted project_runners": ({ project }) => {
    for (const runner of project.settings.runners) runner.runnerType = "INSTANCE_TYPE";
  },
  "GL-014 project_runners": ({ project }) => {
    for (const runner of project.settings.runners) runner.tagList = ["ephemeral"];
  },
  "2.4.6": running("cosign attest --type cyclonedx img"),
  "3.1.5": file(".npmrc", "registry=https://registry.example.com\n"),
  "5.1.1": ({ project }) => void Object.assign(project.extra, { ci_config_path: "ci/main.yml" }),
};

/** By row and control, or by row alone for an own rule: how it fails, where it does not in a GitLab that is wrong elsewhere. */
export const failing: Readonly<Record<string, Change>> = {
  "ISSUE-205": job({ variables: { DEPLOY_KEY: "1" } }),
  "ISSUE-401 repository_files": file(".gitlab-ci.yml", "a:\n  script: x\n"),
  "GL-010": job({ needs: [{ ...need, artifacts: true }] }),
  "GL-011 merge_request_protected_paths": touching(".gitlab-ci.yml"),
  "GL-013": variable("AWS_ACCESS_KEY_ID"),
  "GL-021 repository_lockfiles": file("Cargo.toml", '[dependencies]\nserde = "1"\n'),
  "GL-030": configured({ a: { trigger: { include: "child.yml" } } }),
  "GL-032": job({ tags: ["$RUNNER"] }),
  "GL-041": running("terraform apply"),
  "GL-045": running("vllm serve acme/m --trust-remote-code"),
  "GL-046": running("hf download acme/m"),
  "GL-047": running("python -c 'pickle.load(f)'"),
  "GL-048": running('claude -p "Review $CI_MERGE_REQUEST_TITLE"'),
  "GL-049": running("claude -p fix", "git push"),
  "GL-050": variable("NPM_TOKEN"),
  "GLGRP-004 group_settings": ofGroup({
    default_branch_protection_defaults: { allow_force_push: true, allowed_to_push: [{ access_level: 30 }] },
  }),
  "2.1.1": configured({ a: { stage: "build", script: ["x"] }, b: { stage: "build", script: ["x"] } }),
  "2.3.2": job({ stage: "build" }),
  "2.4.3 sbom_components": reported("bom", "bom.cdx.json", cycloneDx([library("lodash", "4.17.21")])),
  project_has_too_many_admins: ({ state, project }) => {
    for (const { id } of state.users.slice(0, 8)) addMember(state, project, id, 50);
  },
};

/** The rules of pipeline-check 1.19 that judge GitLab. */

import { by, not, type Row, rule } from "./answers.ts";
import type { Peer } from "./page.ts";

const agents = "(^|[ ;&|])(claude|gemini|cursor-agent|aider|openhands|goose) ";

const configuration: readonly Row[] = [
  by("GL-001", "Images are pinned to a version or digest", ["pipeline_images"]),
  by("GL-002", "Scripts do not run text of commits and merge requests", ["pipeline_variables_not_injected"]),
  by("GL-003", "Variables of the configuration hold no secret", ["pipeline_no_secrets_in_configuration"]),
  by("GL-004", "Deployments have a manual gate or an environment", ["pipeline_deploys_gated"]),
  by("GL-005", "Includes have a pinned ref", [{ id: "pipeline_includes", with: { pinned: "version" } }]),
  by("GL-006", "Artifacts are signed", ["pipeline_artifacts_signed"]),
  by("GL-007", "An SBOM is made", ["sbom_present"]),
  by("GL-008", "The configuration holds no credential", ["pipeline_no_secrets_in_configuration"]),
  by("GL-009", "Images are pinned by digest", [{ id: "pipeline_images", with: { digest: true } }]),
  rule(
    "GL-010",
    "No job takes artifacts of another project unchecked",
    "ci.jobs.all(j, !has(j.needs) || j.needs.all(n, !has(n.project) || !n.artifacts))",
    "it forbids such artifacts, checked or not.",
  ),
  by(
    "GL-011",
    "Authors of merge requests do not decide what included local files contain",
    ["merge_request_protected_paths"],
    "a change of these files needs the approval of somebody else. It does not keep the pipeline from running before.",
  ),
  by("GL-012", "Cache keys do not depend on what others set", ["pipeline_cache_keys"]),
  rule(
    "GL-013",
    "Jobs do not use long-lived access keys of AWS",
    'variables.all(v, !(v.key in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]))',
  ),
  by(
    "GL-014",
    "Own runners are ephemeral",
    [{ id: "project_runners", with: { tags: ["ephemeral"], untagged: false } }],
    "it judges the tags of the runners. GitLab does not show whether a runner keeps anything.",
  ),
  by("GL-015", "Jobs have a timeout", [{ id: "pipeline_timeouts", with: { at_most: "2h" } }]),
  by("GL-016", "No remote script is piped into a shell", ["pipeline_no_unverified_scripts"]),
  by("GL-017", "No container runs privileged or mounts the host", ["pipeline_no_privileged_docker"]),
  by("GL-018", "Packages come from secure sources", ["pipeline_installs_locked", "pipeline_no_tls_bypass"]),
  by("GL-019", "Vulnerabilities are scanned for", [
    "scanner_dep_scanning_running",
    "scanner_container_scanning_running",
  ]),
  by("GL-020", "The job token is not stored", ["pipeline_no_job_token_misuse"]),
  by("GL-021", "Packages are installed by lock file", ["pipeline_installs_locked", "repository_lockfiles"]),
  by("GL-022", "No command updates dependencies past their lock file", ["pipeline_installs_locked"]),
  by("GL-023", "Certificates are verified", ["pipeline_no_tls_bypass"]),
  by("GL-024", "Provenance is attested", [{ id: "pipeline_artifacts_signed", with: { attestation: true } }]),
  by(
    "GL-025",
    "The configuration has no sign of an attack",
    [
      "pipeline_no_unverified_scripts",
      { id: "pipeline_no_secret_egress", with: { hosts: ["*.example.com"] } },
    ],
    "reverse shells, miners and erased histories are not searched for.",
  ),
  by(
    "GL-026",
    "No script runs the value of a variable as code",
    ["pipeline_variables_not_injected"],
    "only values that others set, and those that `controlled` names, must not be run.",
  ),
  by("GL-027", "Packages do not come from Git, a path or an archive", ["pipeline_installs_locked"]),
  by("GL-028", "Images of services are pinned", ["pipeline_images"]),
  by("GL-029", "A manual deployment stops the pipeline", [
    { id: "pipeline_deploys_gated", with: { gate: "manual" } },
  ]),
  rule(
    "GL-030",
    "Child pipelines come from pinned files",
    "ci.jobs.all(j, !has(j.trigger) || !j.trigger.child)",
    "it forbids child pipelines, because GitLab does not show their files. With one, `pipeline_includes` is `unknown`.",
  ),
  by("GL-031", "Identity tokens have an audience and an environment", [
    { id: "pipeline_id_tokens", with: { audiences: ["https://vault.example.com"] } },
  ]),
  rule("GL-032", "Others do not choose the runner", "ci.jobs.all(j, has(j.tags))"),
  by("GL-033", "Global scripts do not run text of others", ["pipeline_variables_not_injected"]),
  rule(
    "GL-034",
    "Signatures of npm packages are verified",
    'ci.jobs.all(j, !(j.before_script + j.script + j.after_script).exists(l, l.matches("\\\\bnpm (ci|install)\\\\b")) || (j.before_script + j.script).exists(l, l.contains("npm audit signatures")))',
  ),
  by("GL-035", "pip verifies hashes", ["pipeline_installs_locked"]),
  by(
    "GL-036",
    "No script prints a secret",
    ["pipeline_no_job_token_misuse", "project_variables_masked"],
    "the control knows the job token; for other secrets, GitLab masks the values of masked variables.",
  ),
  by("GL-037", "Go verifies modules", ["pipeline_no_tls_bypass"]),
  by("GL-038", "No job prints all its variables", ["pipeline_no_debug_trace"]),
  by("GL-039", "Docker in Docker has no open daemon", ["pipeline_no_privileged_docker"]),
  by("GL-040", "The job token is used for this project only", [
    "pipeline_no_job_token_misuse",
    "cicd_job_token_scope_enabled",
  ]),
  rule(
    "GL-041",
    "No merge request pipeline changes infrastructure",
    'ci.jobs.all(j, !(j.before_script + j.script + j.after_script).exists(l, l.matches("\\\\b(terraform|tofu|terragrunt) (apply|destroy)|\\\\b(pulumi up|cdk deploy|sam deploy)")) || (has(j.rules) && j.rules.all(r, r.when in ["manual", "never"])))',
    "such a job must be manual in every pipeline, not only in those of merge requests.",
  ),
  by("GL-042", "Components have a pinned version", [
    { id: "pipeline_includes", with: { pinned: "version" } },
  ]),
  by("GL-043", "GitLab's scanners are not disabled", ["pipeline_security_jobs_intact"]),
  by("GL-044", "No merge request pipeline deploys to production", ["pipeline_deploys_gated"]),
  rule(
    "GL-045",
    "No model is loaded with code of its own",
    'ci.jobs.all(j, !(j.before_script + j.script + j.after_script).exists(l, l.matches("trust[_-]remote[_-]code")))',
  ),
  rule(
    "GL-046",
    "Models are pinned to a revision",
    'ci.jobs.all(j, !(j.before_script + j.script + j.after_script).exists(l, l.matches("from_pretrained\\\\(|hf_hub_download|snapshot_download|(huggingface-cli|hf) download") && !l.contains("revision")))',
    "a model in a local folder needs a revision too.",
  ),
  rule(
    "GL-047",
    "No file from the network is unpickled",
    'ci.jobs.all(j, !(j.before_script + j.script + j.after_script).exists(l, l.matches("weights_only=False|allow_pickle=True|(torch|pickle|joblib)\\\\.loads?\\\\(")))',
    "it forbids to unpickle at all.",
  ),
  rule(
    "GL-048",
    "Coding agents do not get text of others",
    `ci.jobs.all(j, !(j.before_script + j.script + j.after_script).exists(l, l.matches("${agents}") && l.matches("CI_(COMMIT|MERGE_REQUEST)_(TITLE|MESSAGE|DESCRIPTION|REF_NAME)")))`,
    "it does not follow a text through other variables.",
  ),
  rule(
    "GL-049",
    "What coding agents write is reviewed",
    `ci.jobs.all(j, !(j.before_script + j.script + j.after_script).exists(l, l.matches("${agents}")) || !(j.before_script + j.script + j.after_script).exists(l, l.matches("git push|glab mr merge")))`,
  ),
  rule(
    "GL-050",
    "Packages are published without long-lived tokens",
    'variables.all(v, !(v.key in ["NPM_TOKEN", "NODE_AUTH_TOKEN", "PYPI_TOKEN", "TWINE_PASSWORD", "GEM_HOST_API_KEY", "CARGO_REGISTRY_TOKEN"]))',
    "it forbids the tokens, whether or not a job publishes with them.",
  ),
  by(
    "TAINT-004",
    "Text of others does not reach other jobs by a dotenv report",
    [{ id: "pipeline_variables_not_injected", with: { controlled: ["RELEASE_NOTES"] } }],
    "the policy must name the variables of the report.",
  ),
  by("TAINT-008", "Text of others does not reach scripts through `extends`", [
    "pipeline_variables_not_injected",
  ]),
];

const history = "what former pipelines did is not read. The setting that permits it is judged.";

const settings: readonly Row[] = [
  by("GLGRP-001", "The group requires two-factor authentication", [
    { id: "group_settings", with: { two_factor: true } },
  ]),
  by("GLGRP-002", "Projects are not forked to outside the group", [
    { id: "group_settings", with: { forking: "inside" } },
  ]),
  by("GLGRP-003", "Projects are not shared with other groups", [
    { id: "group_settings", with: { sharing: "inside" } },
  ]),
  by("GLGRP-004", "Default branches of new projects are protected", [
    { id: "group_settings", with: { new_branches: "maintainers" } },
  ]),
  by("GLGRP-005", "Webhooks of the group use TLS", [
    { id: "project_webhooks_verified", with: { groups: true } },
  ]),
  by("GLGRP-006", "Secret variables of the group are protected and masked", [
    "project_variables_protected",
    "project_variables_masked",
  ]),
  not("GLRUN-001", "Merge request pipelines ran", "it is a statement about the past that requires nothing."),
  by(
    "GLRUN-002",
    "No pipeline of a fork ran in the project",
    [{ id: "project_forking_restricted", with: { fork_pipelines: "forbid" } }],
    history,
  ),
  not("GLRUN-003", "Logs of fork pipelines hold no secret", "logs of jobs are not read."),
  by(
    "GLRUN-004",
    "No pipeline of a fork got an identity token",
    [
      { id: "project_forking_restricted", with: { fork_pipelines: "forbid" } },
      { id: "pipeline_id_tokens", with: { audiences: ["https://vault.example.com"] } },
    ],
    history,
  ),
  by(
    "GLRUN-005",
    "No pipeline of a fork ran on an own runner",
    [
      { id: "project_forking_restricted", with: { fork_pipelines: "forbid" } },
      { id: "project_runners", with: { protected: true } },
    ],
    history,
  ),
  by("SCM-001", "The default branch is protected", ["default_branch_protected"]),
  by("SCM-002", "Changes are reviewed", [
    { id: "project_approvals_on_default_branch", with: { at_least: 1 } },
  ]),
  by("SCM-006", "Commits are signed", ["require_signed_commits", "merge_request_commits_signed"]),
  by("SCM-007", "Nobody can force push to the default branch", ["project_force_push_blocked"]),
  by("SCM-008", "Checks must succeed", ["project_pipelines_must_succeed", "status_checks_required"]),
  by("SCM-009", "The default branch cannot be deleted", ["project_default_branch_not_deletable"]),
  by("SCM-017", "There is a CODEOWNERS file", ["code_owner_approval_required", "repository_code_owners"]),
  by("SCM-050", "Pushes with secrets are refused", [
    { id: "project_push_rule", with: { prevent_secrets: true } },
    "push_protection_enabled",
  ]),
  by("SCM-051", "The committer owns the address", [
    { id: "project_push_rule", with: { commit_committer_check: true } },
  ]),
  by("SCM-052", "Threads are resolved before a merge", ["resolve_discussions_required"]),
  by("SCM-053", "Authors do not approve their own merge requests", ["merge_request_prevent_author_approval"]),
];

export const pipelineCheck: Peer = {
  name: "pipeline-check",
  version: "1.19",
  source: [
    "The list was read in the Python package pipeline-check 1.19.0, in the rules of its providers gitlab, gitlab_group,",
    "gitlab_runs and scm. Of the SCM rules, these are the ones that it runs on GitLab; the others judge GitHub or Bitbucket, as do",
    "its rules for other CI systems and clouds.",
  ],
  rows: [...configuration, ...settings],
};

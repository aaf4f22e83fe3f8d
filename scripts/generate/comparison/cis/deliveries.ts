/** Chapters 3 to 5 of the CIS GitLab Benchmark: dependencies, artifacts and deployment. */

import { by, not, type Row, rule } from "../answers.ts";
import { instance, organisation, registry, signedArtifacts, suppliers, webhookSecret } from "./reasons.ts";

export const deliveries: readonly Row[] = [
  by(
    "3.1.1",
    "Third-party artifacts and libraries are verified",
    ["repository_lockfiles", "pipeline_no_unverified_scripts"],
    "lock files hold checksums; what happens at an installation outside the pipeline is not visible.",
  ),
  not("3.1.2", "Suppliers deliver an SBOM", suppliers),
  not("3.1.3", "Signed metadata of builds is verified", suppliers),
  by("3.1.4", "Dependencies between components are monitored", ["scanner_dep_scanning_running"]),
  rule(
    "3.1.5",
    "Trusted package managers and registries are defined",
    'files.exists(f, f.path == ".npmrc")',
    "it requires the file that names them; `repository_files` can judge its text.",
  ),
  by(
    "3.1.6",
    "A signed SBOM of dependencies is supplied",
    ["sbom_present"],
    "the SBOM is judged, and its signature is not.",
  ),
  by("3.1.7", "Dependencies are pinned", ["repository_lockfiles"]),
  not(
    "3.1.8",
    "Packages are older than 60 days",
    "neither lock files nor SBOMs show when a package was published.",
  ),
  by("3.2.1", "A policy for dependencies is enforced", [
    { id: "sbom_components", with: { denied: ["pkg:npm/lodash"] } },
    "project_security_policy_linked",
  ]),
  by("3.2.2", "Packages are scanned for vulnerabilities", ["scanner_dep_scanning_running"]),
  by("3.2.3", "Licences of packages are judged", [
    { id: "sbom_licences", with: { allow: ["MIT", "Apache-2.0"] } },
    "scanner_license_compliance_running",
  ]),
  not("3.2.4", "Packages are scanned for a change of owner", "GitLab does not know who owns a package."),
  by("4.1.1", "The pipeline signs all artifacts", ["pipeline_artifacts_signed"], signedArtifacts),
  not("4.1.2", "Artifacts are encrypted before they are distributed", registry),
  not("4.1.3", "Only some platforms can decrypt artifacts", registry),
  not("4.2.1", "Few people certify artifacts", registry),
  by(
    "4.2.2",
    "Few people upload artifacts",
    ["strict_permissions_for_repo", "project_deploy_tokens"],
    "roles and tokens are judged; protection rules of packages are not read.",
  ),
  by("4.2.3", "Users of the package registry have multi-factor authentication", ["require_mfa_at_org_level"]),
  not("4.2.4", "Users of the package registry are managed elsewhere", instance),
  by("4.2.5", "There is no anonymous access to artifacts", ["project_visibility_not_public"]),
  by("4.2.6", "The package registry has few administrators", ["strict_permissions_for_repo"]),
  by(
    "4.3.1",
    "Signatures are validated at an upload",
    ["merge_request_commits_signed"],
    "signatures of commits are judged, as in gitlabcis, and those of packages are not.",
  ),
  not("4.3.2", "Signatures of all versions are validated", registry),
  not("4.3.3", "Changes of the package registry are audited", registry),
  by("4.3.4", "Webhooks of the repository are secure", ["project_webhooks_verified"], webhookSecret),
  by(
    "4.4.1",
    "Artifacts tell their origin",
    [{ id: "pipeline_artifacts_signed", with: { attestation: true } }],
    "what an artifact itself says is not visible, and the preset accepts a signature without an attestation too.",
  ),
  rule(
    "5.1.1",
    "Deployment configuration is separate from the code",
    'project.ci_config_path.contains("/")',
    "it looks at the path of the CI configuration, as gitlabcis does.",
  ),
  by("5.1.2", "Changes of deployment configuration are audited", ["merge_request_protected_paths"]),
  by("5.1.3", "Scanners find sensitive data in deployment configuration", [
    "scanner_secret_detection_running",
  ]),
  by(
    "5.1.4",
    "Few people have access to deployment configuration",
    ["merge_request_protected_paths", "project_code_owner_approval_on_default_branch"],
    "who may change it is judged; in GitLab, who reads a project reads all its files.",
  ),
  by("5.1.5", "Scanners judge infrastructure as code", ["scanner_iac_running"]),
  not("5.1.6", "Manifests of deployments are verified", "it happens where they are used."),
  by(
    "5.1.7",
    "Manifests of deployments are pinned",
    [{ id: "pipeline_includes", with: { pinned: "commit" } }],
    "what the CI configuration includes is judged, and what a script fetches is not.",
  ),
  by(
    "5.2.1",
    "Deployments are automatic",
    ["has_valid_ci_config"],
    "whether all deployments use the pipeline is not visible.",
  ),
  not("5.2.2", "The deployment environment is reproducible", organisation),
  by("5.2.3", "Few people have access to production", [
    "project_environments_protected",
    "pipeline_deploys_gated",
  ]),
  not("5.2.4", "No default passwords are used", organisation),
];

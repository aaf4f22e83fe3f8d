/** Chapter 2 of the CIS GitLab Benchmark: build pipelines. */

import { by, not, type Row, rule } from "../answers.ts";
import { organisation, runner, signedArtifacts, webhookSecret } from "./reasons.ts";

export const buildPipelines: readonly Row[] = [
  rule(
    "2.1.1",
    "Each pipeline has a single responsibility",
    'ci.jobs.filter(j, j.stage == "build").size() <= 1',
    "it counts jobs, as gitlabcis does; whether they have one responsibility is for people to say.",
  ),
  by("2.1.2", "The pipeline's infrastructure and configuration cannot change", [
    { id: "pipeline_images", with: { digest: true } },
    { id: "pipeline_includes", with: { pinned: "commit" } },
  ]),
  not("2.1.3", "The build environment is logged", runner),
  by(
    "2.1.4",
    "The build environment is made automatically",
    ["has_valid_ci_config"],
    "whether there is a valid CI configuration is judged, not what it makes.",
  ),
  by("2.1.5", "Few people have access to builds", ["restricted_build_access"]),
  by("2.1.6", "Users sign in to see builds", ["project_pipelines_not_public"]),
  by("2.1.7", "Build secrets have the smallest scope", [
    "project_variables_protected",
    "project_variables_masked",
  ]),
  not("2.1.8", "The build infrastructure is scanned", runner),
  not("2.1.9", "No default passwords are used", organisation),
  by("2.1.10", "Webhooks of the build environment are secure", ["project_webhooks_verified"], webhookSecret),
  by("2.1.11", "The build environment has few administrators", ["strict_permissions_for_repo"]),
  not("2.2.1", "Build workers are used once", runner),
  not("2.2.2", "Workers get environment and commands, and do not fetch them", runner),
  by("2.2.3", "Build workers have separate duties", [
    { id: "project_runners", with: { types: ["group", "project"] } },
  ]),
  not("2.2.4", "Build workers have little network access", runner),
  not("2.2.5", "Build workers are protected while they run", runner),
  not("2.2.6", "Build workers are scanned", runner),
  not("2.2.7", "The deployment of build workers is in version control", runner),
  not("2.2.8", "The resource use of build workers is watched", runner),
  by("2.3.1", "Build steps are defined as code", ["has_valid_ci_config"]),
  rule(
    "2.3.2",
    "Steps have a defined input and output",
    'ci.jobs.all(j, j.stage != "build" || has(j.artifacts))',
    "it requires artifacts of the jobs in one stage; whether they are what a step should have is for people to say.",
  ),
  not(
    "2.3.3",
    "Output goes to a separate, secured storage",
    "where a script uploads something is not visible.",
  ),
  by("2.3.4", "Changes of pipeline files are reviewed", ["merge_request_protected_paths"]),
  by("2.3.5", "Few people can start pipelines", [
    "project_environments_protected",
    "project_user_defined_variables_restricted_to_maintainers",
  ]),
  by("2.3.6", "Pipelines are scanned for misconfigurations", [
    "pipeline_no_privileged_docker",
    "pipeline_no_tls_bypass",
    "pipeline_security_jobs_intact",
  ]),
  by(
    "2.3.7",
    "Pipelines are scanned for vulnerabilities",
    ["scanner_dep_scanning_running"],
    "dependencies of the project are scanned; the images and tools of its pipeline are not.",
  ),
  by("2.3.8", "Scanners find sensitive data in pipeline files", [
    "pipeline_no_secrets_in_configuration",
    "scanner_secret_detection_running",
  ]),
  by("2.4.1", "Artifacts of releases are signed", ["pipeline_artifacts_signed"], signedArtifacts),
  by("2.4.2", "External dependencies of the build are locked", [
    "repository_lockfiles",
    "pipeline_installs_locked",
  ]),
  by("2.4.3", "Dependencies are validated before use", [
    "pipeline_installs_locked",
    { id: "sbom_components", with: { denied: ["pkg:npm/lodash"] } },
  ]),
  not("2.4.4", "Artifacts are reproducible", "a second build would be needed to see it."),
  by("2.4.5", "An SBOM is made", ["sbom_present"]),
  rule(
    "2.4.6",
    "The SBOM is signed",
    'ci.jobs.exists(j, (j.before_script + j.script).exists(l, l.matches("cosign (sign-blob|attest)")))',
    "it requires that a job calls cosign, and does not see what is signed.",
  ),
];

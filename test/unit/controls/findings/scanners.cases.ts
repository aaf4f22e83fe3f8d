/** Cases of the fields about pipelines, findings and what else the project keeps. */

import { type Case, job, now, project } from "../support.ts";

const reports = (...jobs: readonly unknown[]) => ({ reports: { branch: "main", pipelineId: 9, jobs } });

/** Which types of reports the jobs of the pipeline own. */
const types = (...of: readonly string[]) => ({ reports: { branch: "main", pipelineId: 9, types: of } });

/** By field, its row and the report it looks for. */
const scanners = [
  ["scanner_sast_running", 1, "sast"],
  ["scanner_secret_detection_running", 8, "secret_detection"],
  ["scanner_dep_scanning_running", 9, "dependency_scanning"],
  ["scanner_container_scanning_running", 10, "container_scanning"],
  ["scanner_license_compliance_running", 11, "license_scanning"],
  ["scanner_dast_running", 12, "dast"],
  ["scanner_api_security_running", 13, "api_fuzzing"],
  ["scanner_code_quality_running", 14, "codequality"],
] as const;

const scannerCases: readonly Case[] = scanners.flatMap(([field, row, type]) => [
  {
    field,
    rule: `${row}: a job owns the report`,
    facts: types(type),
    value: { value: true, reason: `pipeline 9 of main has a ${type} report` },
  },
  {
    field,
    rule: `${row}: other reports do not count`,
    facts: types("cyclonedx", "junit"),
    value: { value: false, reason: `pipeline 9 of main has no ${type} report` },
  },
  {
    field,
    rule: `${row}: no pipeline`,
    facts: { reports: { branch: "main", pipelineId: undefined, types: [] } },
    value: { value: false, reason: "no pipeline has run on main" },
  },
]);

const kics = "kics-iac-sast";

const iacCases: readonly Case[] = [
  {
    field: "scanner_fuzz_testing_running",
    rule: "8: removed",
    facts: {},
    value: { unknown: "GitLab removed this control in 18.9 and did not replace it" },
  },
  {
    field: "scanner_iac_running",
    rule: "15: the first attempt has it",
    facts: reports(job(2, kics, "sast"), job(3, kics)),
    value: {
      value: true,
      reason: "the first attempt of kics-iac-sast in pipeline 9 of main has a sast report",
    },
  },
  {
    field: "scanner_iac_running",
    rule: "15: a successful retry is not seen",
    facts: reports(job(3, kics, "sast"), job(2, kics)),
    value: {
      value: false,
      reason: "the first attempt of kics-iac-sast in pipeline 9 of main has no sast report",
      note: "a later attempt has the report, but GitLab checks the first one only",
    },
  },
  {
    field: "scanner_iac_running",
    rule: "15: another name is not seen",
    facts: reports(job(2, "kics-iac-sast 1/2", "sast")),
    value: { value: false, reason: "pipeline 9 of main has no job named exactly kics-iac-sast" },
  },
  {
    field: "scanner_iac_running",
    rule: "15: no pipeline",
    facts: { reports: { branch: undefined, pipelineId: undefined, jobs: [] } },
    value: { value: false, reason: "the project has no default branch" },
  },
];

function lint(...errors: readonly string[]) {
  return { isValid: errors.length === 0, errors };
}

const reason = (error: string) => `GitLab's lint finds an error in the CI configuration (${error})`;
const unknownKey = "jobs:test config contains unknown keys: skript";
const noStage = "test job: chosen stage verify does not exist; available stages are .pre, build, .post";
const hiddenInclude = "Project `acme/ci` not found or access denied!";

const lintCases: readonly Case[] = [
  {
    lint: lint(),
    rule: "valid",
    value: { value: true, reason: "GitLab finds the CI configuration valid" },
  },
  {
    lint: lint(unknownKey),
    rule: "does not compile",
    value: { value: false, reason: reason(unknownKey) },
  },
  {
    lint: lint(noStage),
    rule: "an error that only the lint sees",
    value: {
      uncertainty: "the lint checks more than GitLab's control does, or sees less than the pipeline's user",
    },
  },
  {
    lint: lint(hiddenInclude),
    rule: "an include that the token may not see",
    value: {
      uncertainty: "the lint checks more than GitLab's control does, or sees less than the pipeline's user",
    },
  },
  {
    lint: lint(noStage, unknownKey),
    rule: "one of each",
    value: { value: false, reason: reason(noStage) },
  },
  {
    lint: lint(unknownKey),
    project: { hasAutoDevops: undefined },
    rule: "a file that does not compile, to a token that may not see whether Auto DevOps is on",
    value: { value: false, reason: reason(unknownKey) },
  },
  {
    lint: lint("Please provide content of .gitlab-ci.yml"),
    project: { hasAutoDevops: false },
    rule: "no file, and no Auto DevOps",
    value: { value: false },
  },
  {
    lint: lint("Please provide content of .gitlab-ci.yml"),
    project: { hasAutoDevops: undefined },
    rule: "no file, and perhaps Auto DevOps",
    value: { uncertainty: "Auto DevOps may give the project a configuration, and the lint does not see it" },
  },
  { lint: null, rule: "an empty repository", value: { value: false, reason: "the repository is empty" } },
  {
    lint: lint(),
    project: { pipelinesAccess: "disabled" },
    rule: "CI/CD is off",
    value: { value: false, reason: "CI/CD is switched off" },
  },
  {
    lint: lint(),
    project: { ciConfigPath: ".gitlab-ci.yml@acme/ci" },
    rule: "the configuration is in another project",
    value: {
      unknown: "the configuration is elsewhere (.gitlab-ci.yml@acme/ci), which GitLab's lint does not read",
    },
  },
  {
    lint: lint(),
    project: { ciConfigPath: undefined },
    rule: "where it is is hidden",
    value: { unknown: "GitLab did not show this token how CI/CD is configured" },
  },
].map(({ lint, project: own, rule, value }) => ({
  field: "has_valid_ci_config",
  rule: `40: ${rule}`,
  facts: { project: { ...project, ...own }, lint },
  value,
}));

const day = 86_400_000;

const otherCases: readonly Case[] = [
  {
    field: "package_hunter_no_findings_untriaged",
    rule: "50: true means that there are findings",
    facts: { findings: { hasOpen: true } },
    value: { value: true, reason: "Package Hunter has open findings" },
  },
  {
    field: "package_hunter_no_findings_untriaged",
    rule: "50: none",
    facts: { findings: { hasOpen: false } },
    value: { value: false, reason: "Package Hunter has no open findings" },
  },
  {
    field: "vulnerabilities_slo_days_over_threshold",
    rule: "52: 180 days exactly are not over",
    facts: { newest: { detectedAt: now - 180 * day }, now },
    value: { value: false, reason: "the newest open finding is 180 days old" },
  },
  {
    field: "vulnerabilities_slo_days_over_threshold",
    rule: "52: a millisecond more is",
    facts: { newest: { detectedAt: now - 180 * day - 1 }, now },
    value: {
      value: true,
      note: "GitLab checks the newest finding, so one new finding hides all older ones; project_vulnerability_age checks the oldest",
    },
  },
  {
    field: "vulnerabilities_slo_days_over_threshold",
    rule: "52: none",
    facts: { newest: { detectedAt: undefined }, now },
    value: { value: false, reason: "no finding is open" },
  },
  {
    field: "terraform_enabled",
    rule: "24: one state",
    facts: { states: { count: 1 } },
    value: { value: true, reason: "the project has 1 Terraform state" },
  },
  {
    field: "terraform_enabled",
    rule: "24: none",
    facts: { states: { count: 0 } },
    value: { value: false },
  },
  {
    field: "project_repo_exists",
    rule: "25: exists",
    facts: { repository: { exists: true } },
    value: { value: true, reason: "the repository exists" },
  },
  {
    field: "project_repo_exists",
    rule: "25: does not",
    facts: { repository: { exists: false } },
    value: { value: false, reason: "the repository does not exist" },
  },
  {
    field: "error_tracking_enabled",
    rule: "41: on",
    facts: { setting: { isActive: true } },
    value: { value: true, reason: "error tracking is on" },
  },
  {
    field: "error_tracking_enabled",
    rule: "41: off",
    facts: { setting: { isActive: false } },
    value: { value: false, reason: "error tracking is off" },
  },
  {
    field: "error_tracking_enabled",
    rule: "41: no setting",
    facts: { setting: null },
    value: { value: false, reason: "the project has no error tracking setting" },
  },
  {
    field: "cicd_job_token_scope_enabled",
    rule: "56: inbound",
    facts: { scope: { limitsInbound: true } },
    value: { value: true, reason: "only job tokens of listed projects can access the project" },
  },
  {
    field: "cicd_job_token_scope_enabled",
    rule: "56: open",
    facts: { scope: { limitsInbound: false } },
    value: { value: false, reason: "job tokens of every project can access the project" },
  },
];

export const pipelineCases: readonly Case[] = [...scannerCases, ...iacCases, ...lintCases, ...otherCases];

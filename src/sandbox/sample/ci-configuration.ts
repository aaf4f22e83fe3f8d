/** The lint result for the sample's CI configuration: two of GitLab's scanner templates, merged. */
import type { CiIncludeRow, CiLintRow } from "../state/project.ts";

const merged = `---
variables:
  SECURE_ANALYZERS_PREFIX: "$CI_TEMPLATE_REGISTRY_HOST/security-products"
  SAST_EXCLUDED_ANALYZERS: ''
  SECRETS_ANALYZER_VERSION: '7'
sast:
  stage: test
  artifacts: &1
    access: developer
    reports:
      sast: gl-sast-report.json
    paths:
    - gl-sast-report.json
  rules:
  - when: never
  script:
  - echo "$CI_JOB_NAME is used for configuration only, and its script should not be executed"
  - exit 1
semgrep-sast:
  stage: test
  artifacts: *1
  allow_failure: true
  image:
    name: "$SECURE_ANALYZERS_PREFIX/semgrep:6"
  script:
  - "/analyzer run"
  rules:
  - if: "$SAST_DISABLED == 'true' || $SAST_DISABLED == '1'"
    when: never
  - if: "$SAST_EXCLUDED_ANALYZERS =~ /semgrep/"
    when: never
  - if: "$CI_PIPELINE_SOURCE == \\"merge_request_event\\""
    exists:
    - "**/{*.py,*.js,*.jsx,*.ts,*.tsx,*.cjs,*.mjs,*.c,*.cc,*.cpp,*.c++,*.cp,*.cxx,*.h,*.hpp,*.go,*.java,*.cs,*.scala,*.sc,*.php,*.swift,*.m,*.rb,*.kt,*.properties,application*.yml,bootstrap*.yml,application*.yaml,bootstrap*.yaml}"
secret_detection:
  stage: test
  image: "$SECURE_ANALYZERS_PREFIX/secrets:$SECRETS_ANALYZER_VERSION"
  allow_failure: true
  variables:
    GIT_DEPTH: '50'
  artifacts:
    access: developer
    reports:
      secret_detection: gl-secret-detection-report.json
    paths:
    - gl-secret-detection-report.json
  script:
  - "/analyzer run"
  rules:
  - if: "$SECRET_DETECTION_DISABLED == 'true' || $SECRET_DETECTION_DISABLED == '1'"
    when: never
  - if: "$CI_PIPELINE_SOURCE == \\"merge_request_event\\""
`;

const template = (location: string): CiIncludeRow => ({
  ...{ type: "template", location, extra: {} },
  ...{ context_project: "acme/payments", context_sha: null },
});

export function sampleCiLint(): CiLintRow {
  return {
    ...{ valid: true, errors: [], warnings: [], merged_yaml: merged },
    includes: [template("Jobs/SAST.gitlab-ci.yml"), template("Jobs/Secret-Detection.gitlab-ci.yml")],
  };
}

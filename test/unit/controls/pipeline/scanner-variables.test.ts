/** `pipeline_security_jobs_intact` and variables that keep a scanner from running, from rules or from files. */

import { describe, expect, it } from "vitest";
import { ControlEntry } from "../../../../src/policy/schema.ts";
import { selectControl } from "../../../../src/policy/select.ts";
import { parse } from "../../../../src/shared/schema.ts";
import { config } from "./ci-support.cases.ts";

/** Of which GitLab's template has the first condition. */
const rules = [
  { if: "$SAST_DISABLED == 'true' || $SAST_DISABLED == '1'", when: "never" },
  { if: "$SAST_EXCLUDED_ANALYZERS =~ /semgrep/", when: "never" },
  {
    if: '$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event"',
    exists: ["**/*.py"],
  },
  { if: "$CI_COMMIT_BRANCH", exists: ["**/*.py"] },
];
const scanner = (type: string, more: object = {}) => ({
  [type]: { script: ["/analyzer run"], artifacts: { reports: { [type]: "report.json" } }, ...more },
});
const semgrep = { "our-semgrep": { ...scanner("sast", { rules }).sast } };

async function judge(merged: object, overriding: readonly object[] | undefined, given: object = {}) {
  const entry = parse(ControlEntry, {
    id: "pipeline_security_jobs_intact",
    with: { accept: ["conditional_never", "script"], ...given },
  });
  const { control } = await selectControl(entry);
  const { status, message } = (await control?.judge?.())?.({ ...config({ ...merged }), overriding }) ?? {};
  return { status, message };
}
const by = (name: string, by = "the project") => [{ name, by }];

describe("CI/CD variables of the project and its groups", () => {
  it.each([
    ...["SAST_DISABLED", "SAST_EXCLUDED_ANALYZERS", "AST_ENABLE_MR_PIPELINES", "CI_COMMIT_BRANCH"],
    ...["SAST_EXCLUDED_PATHS", "DEFAULT_SAST_EXCLUDED_PATHS", "SAST_DEFAULT_ANALYZERS"],
    ...["SAST_RULESET_GIT_REFERENCE", "SEARCH_MAX_DEPTH", "GIT_STRATEGY", "CI_COMMIT_SHA", "PATH"],
  ])("%s decides, so that the result is unknown", async (name) => {
    expect(await judge(semgrep, by(name))).toEqual({
      status: "unknown",
      message: `the project sets ${name}, which can restrict our-semgrep; to ignore this, set settings: ignore`,
    });
    expect((await judge(semgrep, by(name, "the group acme"))).message).toContain(
      `the group acme sets ${name}`,
    );
    for (const accepting of [{ settings: "ignore" }, { accept: ["conditional_never", "variables"] }])
      expect(await judge(semgrep, by(name), accepting)).toMatchObject({ status: "pass" });
  });

  it.each(["SECURE_LOG_LEVEL", "SECURE_ANALYZERS_PREFIX", "DAST_DISABLED", "GIT_DEPTH", "DEPLOY_KEY"])(
    "%s decides nothing of SAST",
    async (name) => {
      expect(await judge(semgrep, by(name))).toMatchObject({ status: "pass" });
    },
  );

  it.each([
    { type: "secret_detection", name: "SECRET_DETECTION_EXCLUDED_PATHS" },
    { type: "secret_detection", name: "GIT_DEPTH" },
    { type: "dependency_scanning", name: "GEMNASIUM_IGNORED_SCOPES" },
    { type: "container_scanning", name: "CS_SEVERITY_THRESHOLD" },
    { type: "dast", name: "DAST_EXCLUDE_URLS" },
    { type: "dast", name: "APISEC_DISABLED" },
    { type: "api_fuzzing", name: "FUZZAPI_EXCLUDE_PATHS" },
    { type: "coverage_fuzzing", name: "COVFUZZ_DISABLED" },
  ])("$name decides what a job with a report of type $type scans", async ({ type, name }) => {
    expect(await judge(scanner(type), [])).toMatchObject({ status: "pass" });
    expect(await judge(scanner(type), by(name))).toMatchObject({ status: "unknown" });
  });

  it("may exist where nobody can see them", async () => {
    expect(await judge(semgrep, undefined)).toEqual({
      status: "unknown",
      message:
        "only Maintainers of acme/payments see whether CI/CD variables override SAST_DISABLED, SAST_EXCLUDED_ANALYZERS, AST_ENABLE_MR_PIPELINES and 1 more, which can restrict our-semgrep; to ignore this, set settings: ignore",
    });
    expect(await judge(scanner("dast"), undefined)).toMatchObject({
      message: expect.stringContaining("see whether CI/CD variables override DAST_*"),
    });
    expect(await judge(semgrep, undefined, { settings: "ignore" })).toMatchObject({ status: "pass" });
  });

  it("do not excuse what the configuration gets wrong, unless they override it", async () => {
    const off = { variables: { SAST_DISABLED: "true" }, ...semgrep };
    const wrong = { status: "fail", message: "our-semgrep is restricted by SAST_DISABLED: true" };
    expect(await judge(off, [])).toEqual(wrong);
    expect(await judge(off, undefined)).toEqual(wrong);
    expect(await judge(off, by("SAST_EXCLUDED_PATHS"))).toEqual(wrong);
    expect(await judge(off, by("SAST_DISABLED"))).toMatchObject({ status: "unknown" });
  });
});

describe("variables of the configuration", () => {
  it.each([
    { type: "sast", name: "SAST_DEFAULT_ANALYZERS", value: "gosec" },
    { type: "sast", name: "GIT_STRATEGY", value: "none" },
    { type: "sast", name: "SEARCH_MAX_DEPTH", value: "1" },
    { type: "sast", name: "CI_PROJECT_DIR", value: "/tmp" },
    { type: "secret_detection", name: "SECRET_DETECTION_LOG_OPTIONS", value: "--max-count=1" },
    { type: "secret_detection", name: "CI_MERGE_REQUEST_DIFF_BASE_SHA", value: "$CI_COMMIT_SHA" },
    { type: "secret_detection", name: "GIT_DEPTH", value: "1" },
    { type: "dependency_scanning", name: "DS_MAX_DEPTH", value: "0" },
    { type: "dependency_scanning", name: "DS_ENABLE_VULNERABILITY_SCAN", value: "false" },
    { type: "dependency_scanning", name: "GEMNASIUM_IGNORED_SCOPES", value: "compile" },
    { type: "container_scanning", name: "CS_SEVERITY_THRESHOLD", value: "critical" },
    { type: "container_scanning", name: "CS_IGNORE_UNFIXED", value: "true" },
    { type: "container_scanning", name: "CS_IGNORE_STATUSES", value: "affected" },
    { type: "dast", name: "DAST_DISABLED_FOR_DEFAULT_BRANCH", value: "true" },
    { type: "dast", name: "DAST_EXCLUDE_RULES", value: "10019" },
    { type: "dast", name: "DAST_CHECKS_TO_RUN", value: "22.1" },
    { type: "dast", name: "DAST_SCOPE_EXCLUDE_URLS", value: "https://x.example" },
  ])("$name: $value restricts a job with a report of type $type", async ({ type, name, value }) => {
    const wrong = { status: "fail", message: `${type} is restricted by ${name}: ${value}` };
    expect(await judge(scanner(type, { variables: { [name]: value } }), [])).toEqual(wrong);
    expect(await judge({ variables: { [name]: value }, ...scanner(type) }, [])).toEqual(wrong);
  });

  it.each([
    { type: "sast", name: "SEARCH_MAX_DEPTH", value: "20" },
    { type: "sast", name: "GIT_STRATEGY", value: "clone" },
    { type: "sast", name: "SECURE_LOG_LEVEL", value: "debug" },
    { type: "secret_detection", name: "GIT_DEPTH", value: "0" },
    { type: "secret_detection", name: "SECRET_DETECTION_HISTORIC_SCAN", value: "true" },
    { type: "dependency_scanning", name: "DS_MAX_DEPTH", value: "-1" },
    { type: "container_scanning", name: "GIT_STRATEGY", value: "none" },
    { type: "container_scanning", name: "CS_SEVERITY_THRESHOLD", value: "UNKNOWN" },
    { type: "dast", name: "DAST_WEBSITE", value: "https://staging.example.com" },
  ])("$name: $value does not", async ({ type, name, value }) => {
    expect(await judge(scanner(type, { variables: { [name]: value } }), [])).toMatchObject({
      status: "pass",
    });
  });

  it("count as the job has them, where the template gives it its own", async () => {
    const own = scanner("secret_detection", { variables: { GIT_DEPTH: "50" } });
    expect(await judge({ variables: { GIT_DEPTH: "1" }, ...own }, [])).toMatchObject({ status: "pass" });
  });

  it("leave open which rules of another project a scanner has", async () => {
    const given = { variables: { SAST_RULESET_GIT_REFERENCE: "gitlab.com/acme/rules" } };
    expect(await judge(scanner("sast", given), [])).toEqual({
      status: "unknown",
      message: "sast may be restricted by SAST_RULESET_GIT_REFERENCE: gitlab.com/acme/rules",
    });
  });
});

/** `pipeline_security_jobs_intact`: files that restrict scanners, and GitLab Advanced SAST beside Semgrep. */

import { describe, expect, it } from "vitest";
import { ControlEntry } from "../../../../src/policy/schema.ts";
import { selectControl } from "../../../../src/policy/select.ts";
import { parse } from "../../../../src/shared/schema.ts";
import { config } from "./ci-support.cases.ts";
import data from "./gitlab-templates.json" with { type: "json" };

async function judge(merged: object, files: readonly string[] | undefined, given: object = {}) {
  const entry = parse(ControlEntry, {
    id: "pipeline_security_jobs_intact",
    with: { accept: ["allow_failure"], ...given },
  });
  const { control } = await selectControl(entry);
  const { status, message } =
    (await control?.judge?.())?.({ ...config({ ...merged }), overriding: [], files }) ?? {};
  return { status, message };
}

type Job = Readonly<Record<string, unknown>> & { readonly rules?: number };
function template(file: "Jobs/SAST.gitlab-ci.yml" | "Jobs/Secret-Detection.gitlab-ci.yml") {
  const { variables, jobs } = data.templates[file];
  const rules: readonly unknown[] = data.rules;
  return {
    variables,
    jobs: Object.fromEntries(
      Object.entries(jobs as Readonly<Record<string, Job>>).map(([name, job]) => [
        name,
        job.rules === undefined ? { ...job } : { ...job, rules: rules[job.rules] },
      ]),
    ),
  };
}
const sast = template("Jobs/SAST.gitlab-ci.yml");
const secrets = template("Jobs/Secret-Detection.gitlab-ci.yml");
const whole = ({ variables, jobs }: typeof sast, more: object = {}) => ({
  variables: { ...variables, ...more },
  ...jobs,
});

describe("a file of the repository that restricts a scanner", () => {
  it.each([".gitlab/sast-ruleset.toml", ".semgrepignore", ".gitlab"])("%s of SAST", async (file) => {
    const { status, message } = await judge(whole(sast), [file]);
    expect(status).toBe("unknown");
    expect(message).toContain(`semgrep-sast may be restricted by ${file}`);
    expect(await judge(whole(sast), [])).toMatchObject({ status: "pass" });
    expect(await judge(whole(sast), [file], { accept: ["allow_failure", "files"] })).toMatchObject({
      status: "pass",
    });
  });

  it("is that of its scanner only", async () => {
    const file = ".gitlab/secret-detection-ruleset.toml";
    expect(await judge(whole(secrets), [file])).toEqual({
      status: "unknown",
      message: `secret_detection may be restricted by ${file}`,
    });
    expect(await judge(whole(sast), [file])).toMatchObject({ status: "pass" });
    expect(await judge(whole(secrets), ["vulnerability-allowlist.yml"])).toMatchObject({ status: "pass" });
  });

  it("does not count where the scanner is told to ignore it", async () => {
    const ignoring = { SECURE_ENABLE_LOCAL_CONFIGURATION: "false" };
    const at = (file: string) => judge(whole(sast, ignoring), [file]);
    expect(await at(".gitlab/sast-ruleset.toml")).toMatchObject({ status: "pass" });
    expect(await at(".semgrepignore")).toMatchObject({ status: "unknown" });
  });

  it("is read unless the policy accepts it, or names other reports only", async () => {
    const needs = async (given: object) => {
      const entry = parse(ControlEntry, { id: "pipeline_security_jobs_intact", with: { ...given } });
      const { control } = await selectControl(entry);
      return Object.keys(control?.needs ?? {}).includes("files");
    };
    expect(await needs({})).toBe(true);
    expect(await needs({ reports: ["sast", "dast"] })).toBe(true);
    expect(await needs({ reports: ["dast"], jobs: ["x"] })).toBe(true);
    expect(await needs({ accept: ["files"] })).toBe(false);
    expect(await needs({ reports: ["dast"] })).toBe(false);
  });
});

describe("GitLab Advanced SAST", () => {
  const enabled = { GITLAB_ADVANCED_SAST_ENABLED: "true" };
  const { "gitlab-advanced-sast": advanced, "semgrep-sast": semgrep, ...others } = sast.jobs;
  const judgeJobs = (jobs: object, variables: object = enabled, given: object = {}) =>
    judge({ variables: { ...sast.variables, ...variables }, ...others, ...jobs }, [], given);
  const both = { "gitlab-advanced-sast": advanced, "semgrep-sast": semgrep };

  it.each(["true", "1", "false"])("may be set to %s where both jobs are intact", async (value) => {
    expect(await judgeJobs(both, { GITLAB_ADVANCED_SAST_ENABLED: value })).toMatchObject({ status: "pass" });
  });

  it("may be enabled for C and C++", async () => {
    expect(await judgeJobs(both, { GITLAB_ADVANCED_SAST_CPP_ENABLED: "true" })).toMatchObject({
      status: "pass",
    });
  });

  it.each([
    { name: "its job is missing", jobs: { "semgrep-sast": semgrep } },
    {
      name: "its job never runs",
      jobs: { ...both, "gitlab-advanced-sast": { ...advanced, rules: [{ when: "never" }] } },
    },
    {
      name: "only the other job enables it",
      jobs: { ...both, "semgrep-sast": { ...semgrep, variables: enabled } },
      variables: {},
    },
    {
      name: "a rule of the workflow enables it",
      jobs: { ...both, workflow: { rules: [{ when: "always", variables: enabled }] } },
      variables: {},
    },
    {
      name: "its job does nothing",
      jobs: { ...both, "gitlab-advanced-sast": { ...advanced, script: "true" } },
    },
    { name: "only the other job is judged", jobs: both, given: { jobs: ["semgrep-sast"] } },
  ])("fails where $name", async ({ jobs, variables = enabled, given = {} }) => {
    expect(await judgeJobs(jobs, variables, given)).toMatchObject({ status: "fail" });
  });
});

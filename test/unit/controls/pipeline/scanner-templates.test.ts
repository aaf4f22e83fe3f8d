/** `pipeline_security_jobs_intact` and GitLab's own templates: as they are they pass, and no condition can be turned. */

import { describe, expect, it } from "vitest";
import { parse } from "zod/mini";
import { pipelineSecurityJobsIntact } from "../../../../src/controls/pipeline/pipeline-security-jobs-intact.ts";
import { ControlEntry } from "../../../../src/policy/schema.ts";
import { selectControl } from "../../../../src/policy/select.ts";
import { config } from "./ci-support.cases.ts";
import data from "./gitlab-templates.json" with { type: "json" };

interface Rule {
  readonly if?: string;
  readonly when?: string;
}
type Job = Readonly<Record<string, unknown>> & { readonly rules?: number };
const ruleSets: readonly (readonly Rule[])[] = data.rules;
const templates = Object.entries(data.templates).map(([file, { variables, jobs }]) => ({
  file,
  variables,
  jobs: Object.entries(jobs as Readonly<Record<string, Job>>).map(([name, job]) => ({ name, job })),
}));

const { control } = await selectControl(
  parse(ControlEntry, { id: pipelineSecurityJobsIntact.id, with: { accept: ["allow_failure"] } }),
);
const withRules = (job: Job, rules: readonly Rule[] | undefined) => (rules ? { ...job, rules } : job);
const judge = await control?.judge?.();
const judged = (variables: object, jobs: object) =>
  judge?.({ ...config({ variables, ...jobs }), overriding: [] });

describe("GitLab's own templates", () => {
  it.each(templates)("$file passes as it is", ({ variables, jobs }) => {
    const all = jobs.map(({ name, job }) => [name, withRules(job, ruleSets[job.rules ?? -1])]);
    expect(judged(variables, Object.fromEntries(all))).toMatchObject({ status: "pass" });
  });

  const changes = [
    { change: "inverted", of: inverted },
    { change: "widened by another variable", of: (one: string) => `${one} || $CI_PIPELINE_ID` },
    { change: "narrowed by another variable", of: (one: string) => `(${one}) && $CI_PIPELINE_ID == null` },
  ];
  const conditions = templates.flatMap(({ file, variables, jobs }) =>
    jobs.flatMap(({ name, job }) =>
      (ruleSets[job.rules ?? -1] ?? []).flatMap((rule, index, rules) =>
        rule.if === undefined || !rules.some(({ when }) => when !== "never")
          ? []
          : changes.map(({ change, of }) => ({
              ...{ file, variables, name, job, change },
              rules: rules.with(index, { ...rule, if: of(rule.if ?? "") }),
              condition: rule.if ?? "",
            })),
      ),
    ),
  );

  it("have conditions to turn", () => {
    expect(conditions.length).toBeGreaterThan(500);
  });

  it.each(conditions)("$file: $name fails with $condition $change", ({ variables, name, job, rules }) => {
    expect(judged(variables, { [name]: withRules(job, rules) })).toMatchObject({ status: "fail" });
  });
});

describe("inputs of a template", () => {
  const [v2] = templates.filter(({ file }) => file.includes("Dependency-Scanning.v2"));
  const job: Job = v2?.jobs[0]?.job ?? {};
  const filled = (value: string) => ({
    ...withRules(job, ruleSets[job.rules ?? -1]),
    script: (job.script as readonly string[]).map((line) => line.replace(":-info}", `:-${value}}`)),
  });

  it.each([
    { name: "dependency-scanning", value: "debug", status: "pass" },
    { name: "our-scan", value: "debug", status: "pass" },
    { name: "dependency-scanning", value: "$(cp fake.json gl-report.json)", status: "fail" },
    { name: "dependency-scanning", value: '}"; cp fake.json gl-report.json; : "', status: "fail" },
    { name: "our-scan", value: "`cp fake.json gl-report.json`", status: "unknown" },
  ])("$value in $name: $status", ({ name, value, status }) => {
    expect(judged(v2?.variables ?? {}, { [name]: filled(value) })).toMatchObject({ status });
  });
});

function inverted(condition: string): string {
  const turned = condition.replace(
    /==|!=|=~|!~/,
    (one) => ({ "==": "!=", "!=": "==", "=~": "!~" })[one] ?? "=~",
  );
  return turned === condition ? condition.replace(/^\$\w+/, "$& == null") : turned;
}

import { isCelList, isCelMap } from "@bufbuild/cel";
import { describe, expect, it } from "vitest";
import { configuredJobs } from "../../../src/facts/pipeline/configuration/configured-jobs.ts";
import { ControlEntry } from "../../../src/policy/schema.ts";
import { selectControl } from "../../../src/policy/select.ts";
import { type Topic, UnknownTopic } from "../../../src/rules/topic.ts";
import { topics } from "../../../src/rules/topics/registry.ts";
import { toCel } from "../../../src/rules/types.ts";
import { parse } from "../../../src/shared/schema.ts";

function topic(name: string): Topic {
  const [owner = "", part = ""] = name.split(".");
  const found = topics.get(owner);
  const one = found?.parts?.get(part) ?? found;
  if (!one) throw new Error(`there is no topic ${name}`);
  return one;
}

const pipeline = {
  id: 60,
  projectId: 42,
  kind: "detached",
  status: "success",
  isFinished: true,
  hasWarnings: false,
  sha: "a".repeat(40),
  ref: "refs/merge-requests/7/head",
  source: undefined,
  isOwn: false,
  downstream: [],
  external: [],
  isExternalWhole: true,
};
const jenkins = { id: 9, name: "jenkins", status: "failed", mayFail: false };
const job = {
  ...{ id: 1, name: "test", stage: "test", status: "success", kind: "job", mayFail: true, level: 0 },
  ...{ isOwn: false, coverage: 81.5, pipelineId: 60, projectId: 42, artifacts: [{ type: "junit" }] },
};
const suite = { name: "unit", count: 3, failed: 1, errored: 0, skipped: 1, jobIds: [1], error: undefined };
const finding = {
  ...{ severity: "high", name: "SQL injection", location: "src/a.ts", line: 3, rule: "r", fingerprints: [] },
  ...{ identifiers: ["cwe-89"], isFalsePositive: false },
};
const scan = { findings: [finding], diagnostics: [], partial: [], source: "1 report" };
const component = {
  name: "left-pad",
  group: undefined,
  version: "1.3.0",
  purl: undefined,
  licences: ["MIT"],
};

const ci = configuredJobs({
  ...{ stages: ["build", "deploy"], variables: { HOST: "registry.example.com", NODE: "22" } },
  workflow: { rules: [{ if: "$CI_COMMIT_BRANCH" }] },
  default: { image: "$HOST/node:$NODE", timeout: "10m" },
  build: { stage: "build", script: ["make"], tags: ["$RUNNER"], cache: { key: "$CI_COMMIT_REF_SLUG" } },
  deploy: {
    ...{ stage: "deploy", image: "$HOST/kubectl:$VERSION", script: "deploy", when: "manual" },
    ...{ environment: { name: "production" }, id_tokens: { T: { aud: "https://vault.example" } } },
    rules: [{ if: "$CI_COMMIT_TAG", changes: { paths: ["src/**"] }, variables: { NODE: "24" } }],
    needs: [{ job: "build", artifacts: false }],
  },
});
const included = (location: string, sha?: string) => ({
  ...{ type: "component", location, project: undefined, ref: undefined, from: "acme/payments", sha },
});

describe("ci", () => {
  const facts = {
    configuration: {
      ...ci,
      includes: [included("gitlab.example.com/acme/ci/scan@1.2.0", "c".repeat(40))],
      projectPath: "acme/payments",
    },
    conditional: [],
    overriding: [] as unknown,
  };
  const value = topic("ci").value(facts);

  it("has no value that variables of the settings override, or may override where nobody sees them", () => {
    const variablesFor = (overriding: unknown) =>
      (topic("ci").value({ ...facts, overriding }) as { readonly variables: unknown }).variables;
    const node = { name: "NODE", value: "22" };
    expect(variablesFor([{ name: "HOST", by: "the project" }])).toEqual([{ name: "HOST" }, node]);
    expect(variablesFor(undefined)).toEqual([{ name: "HOST" }, { name: "NODE" }]);
  });

  it.each([
    [
      "has no such image",
      '!has(ci.default.image) || ci.default.image.startsWith("registry.other.com")',
      "fail",
    ],
    [
      "has this image",
      'has(ci.default.image) && ci.default.image.startsWith("registry.example.com")',
      "pass",
    ],
    ["does not look at it", "size(ci.jobs) == 2", undefined],
  ])("gives a rule that %s no pass by leaving a value out", async (_, rule, bare) => {
    const { control, problems } = await selectControl(
      parse(ControlEntry, { id: "r", rule, message: "the image is another" }),
    );
    expect(problems).toEqual([]);
    const { configuration, conditional } = facts;
    const judge = await control?.judge?.();
    const on = (overriding_variables: unknown) =>
      judge?.({
        ...{ ci_configuration: configuration, conditional_includes: conditional, clock: () => 0 },
        overriding_variables,
      })?.status;
    expect(on([])).toBe(bare ?? "pass");
    const other = bare === undefined ? "pass" : "unknown";
    expect([on(undefined), on([{ name: "HOST", by: "the project" }])]).toEqual([other, other]);
  });

  it("has what is known, and not what a variable decides", () => {
    expect(value).toMatchObject({
      stages: ["build", "deploy"],
      variables: [
        { name: "HOST", value: "registry.example.com" },
        { name: "NODE", value: "22" },
      ],
      workflow: {
        name: undefined,
        rules: [{ if: "$CI_COMMIT_BRANCH", when: "on_success", conditional: true }],
      },
      components: [{ address: "gitlab.example.com/acme/ci/scan", version: "1.2.0", sha: "c".repeat(40) }],
      default: { image: "registry.example.com/node:22", timeout_seconds: 600 },
      jobs: [
        {
          ...{ name: "build", stage: "build", image: "registry.example.com/node:22", script: ["make"] },
          ...{
            tags: undefined,
            rules: undefined,
            needs: undefined,
            environment: undefined,
            trigger: undefined,
          },
          cache: [{ key: undefined, policy: "pull-push" }],
        },
        {
          ...{ name: "deploy", image: undefined, when: "manual", allow_failure: true, tags: [] },
          environment: { name: "production", action: "start", tier: undefined },
          id_tokens: [{ name: "T", audiences: ["https://vault.example"] }],
          variables: [
            { name: "HOST", value: "registry.example.com" },
            { name: "NODE", value: undefined },
          ],
          rules: [{ if: "$CI_COMMIT_TAG", changes: ["src/**"], when: "manual", allow_failure: true }],
          needs: [{ job: "build", artifacts: false, optional: false }],
        },
      ],
    });
    expect(() => toCel(topic("ci").type, value, "ci")).not.toThrow();
  });

  it("is unknown where there is no job, because a rule about all jobs would pass", () => {
    const none = { ...configuredJobs({}), includes: [], projectPath: "acme/payments" };
    expect(() => topic("ci").value({ configuration: none, conditional: [] })).toThrow(UnknownTopic);
  });

  it("is unknown where rules decide what is included, because a file may be missing", () => {
    const whole = { ...ci, includes: [], projectPath: "acme/payments" };
    const facts = { configuration: whole, conditional: ["whether more.yml is included"] };
    expect(() => topic("ci").value(facts)).toThrow(
      /^rules or variables of include can decide whether more\.yml is included/,
    );
  });

  it("does not show the script of steps that are elsewhere", () => {
    const elsewhere = configuredJobs({ a: { run: [{ name: "x", step: "https://example.com/step@1" }] } });
    const { jobs } = topic("ci").value({
      configuration: { ...elsewhere, includes: undefined, projectPath: "acme/payments" },
      conditional: [],
    }) as { readonly jobs: readonly { readonly script?: unknown }[] };
    expect(jobs.map(({ script }) => script)).toEqual([undefined]);
  });

  it("does not show what an expression changes when the job runs", () => {
    const withInput = `make \${{ job.inputs.target }}`;
    const merged = {
      a: { script: withInput, after_script: withInput, before_script: "x", image: withInput },
    };
    const configuration = { ...configuredJobs(merged), includes: undefined, projectPath: "acme/payments" };
    const { jobs } = topic("ci").value({ configuration, conditional: [] }) as {
      readonly jobs: readonly Readonly<Record<string, unknown>>[];
    };
    const [{ script, before_script, after_script, image } = {}] = jobs;
    expect({ script, before_script, after_script, image }).toEqual({ before_script: ["x"] });
  });
});

describe("protected_branches", () => {
  const entry = { kind: "role", level: 60 };
  const user = { kind: "user", level: undefined };
  it.each([
    { why: "no entry is every Maintainer", unprotect: [], isPremium: true, says: [[40], []] },
    { why: "an entry", unprotect: [entry], isPremium: true, says: [[60], []] },
    { why: "only a user", unprotect: [user], isPremium: true, says: [[], ["user"]] },
    {
      why: "an entry has no effect without a licence",
      unprotect: [entry],
      isPremium: false,
      says: [[40], []],
    },
    { why: "a hidden licence", unprotect: [entry], isPremium: undefined, says: [undefined, undefined] },
    {
      why: "no entries on this edition",
      unprotect: undefined,
      isPremium: false,
      says: [undefined, undefined],
    },
  ])("say who may remove a rule: $why", ({ unprotect, isPremium, says }) => {
    const rule = { name: "main", push: [], merge: [], unprotect, allowsForcePush: false, isInherited: false };
    const [found] = topic("protected_branches").value({ rules: [rule], licence: { isPremium } }) as Record<
      string,
      unknown
    >[];
    expect([found?.unprotect_access_levels, found?.unprotect_others]).toEqual(says);
  });
});

describe("what needs a licence", () => {
  const deployers = [{ kind: "role", level: 40 }];
  const protections = [{ isOfGroup: false, deployers, approvers: [], approvals: 2 }];
  const environments = [{ name: "production", tier: "production", state: "available", protections }];
  const rule = { name: "All", type: "any_approver", approvalsRequired: 2, isForProtectedBranches: true };
  const shown = (name: string, facts: object) => topic(name).value(facts as Record<string, unknown>);

  it.each([
    [true, { protected: true, approvals: 2, rules: [{ group: false }] }],
    [false, { protected: false, approvals: 0, rules: [] }],
  ])("protects environments only with it: %s", (isPremium, value) => {
    const facts = { environments, licence: { isPremium } };
    expect(shown("protected_environments", facts)).toMatchObject([value]);
  });

  it("is unknown where GitLab hides it and a rule would need it", () => {
    const licence = { isPremium: undefined };
    expect(() => shown("protected_environments", { environments, licence })).toThrow(UnknownTopic);
    const open = environments.map((one) => ({ ...one, protections: [] }));
    expect(shown("protected_environments", { environments: open, licence })).toHaveLength(1);
  });

  it.each([
    [true, 2],
    [undefined, 2],
    [false, 0],
  ])("makes approval rules require something: %s", (licence, approvals_required) => {
    expect(shown("approval_rules", { rules: [rule], licence })).toMatchObject([{ approvals_required }]);
  });
});

describe("topics made of facts", () => {
  it.each<{ name: string; facts: Record<string, unknown>; value: unknown }>([
    {
      name: "changes",
      facts: {
        changedFiles: [{ path: "src/a.ts", additions: 3, deletions: 1 }],
        formerPaths: [{ path: "src/a.ts", oldPath: "vendor/a.ts" }],
      },
      value: {
        files: [{ path: "src/a.ts", old_path: "vendor/a.ts", additions: 3, deletions: 1 }],
        ...{ additions: 3, deletions: 1 },
      },
    },
    {
      name: "changes",
      facts: {
        changedFiles: [{ path: "src/a.ts", additions: 3, deletions: 1 }],
        formerPaths: undefined,
      },
      value: {
        files: [{ path: "src/a.ts", old_path: undefined, additions: 3, deletions: 1 }],
        ...{ additions: 3, deletions: 1 },
      },
    },
    {
      name: "pipeline",
      facts: { found: { pipeline, jobs: [job, { ...job, name: "gate", isOwn: true }] } },
      value: {
        ...{ id: 60, status: "success", kind: "detached", source: undefined, own: false },
        jobs: [
          {
            ...{
              name: "test",
              stage: "test",
              status: "success",
              coverage: 81.5,
              may_fail: true,
              trigger: false,
            },
            ...{ child: false, reports: ["junit"], failure_reason: undefined },
          },
        ],
      },
    },
    {
      name: "pipeline",
      facts: { found: { pipeline: { ...pipeline, external: [jenkins] }, jobs: [{ ...job, isOwn: true }] } },
      value: {
        ...{ id: 60, status: "success", kind: "detached", source: undefined, own: false },
        jobs: [
          {
            ...{ name: "jenkins", stage: "external", status: "failed", may_fail: false },
            ...{ trigger: false, child: false, reports: [] },
          },
        ],
      },
    },
    {
      name: "pipeline",
      facts: { found: { pipeline: { ...pipeline, isExternalWhole: false }, jobs: [job] } },
      value: {
        ...{ id: 60, status: "success", kind: "detached", source: undefined, own: false },
        jobs: undefined,
      },
    },
    {
      name: "pipeline",
      facts: { found: { pipeline, jobs: [{ ...job, isOwn: true }] } },
      value: { id: 60, status: "success", kind: "detached", source: undefined, own: false, jobs: undefined },
    },
    {
      name: "tests",
      facts: { pipelineTests: { pipeline, jobs: [job], total: 6, suites: [suite, { ...suite, failed: 0 }] } },
      value: { total: 6, failed: 1, errored: 0, skipped: 2 },
    },
    {
      name: "findings.sast",
      facts: { scan },
      value: [
        {
          severity: "high",
          name: "SQL injection",
          file: "src/a.ts",
          line: 3,
          identifiers: ["cwe-89"],
          false_positive: false,
        },
      ],
    },
    {
      name: "sbom",
      facts: { sboms: [{ components: [component] }] },
      value: [{ name: "left-pad", group: undefined, version: "1.3.0", purl: undefined, licences: ["MIT"] }],
    },
    {
      name: "files",
      facts: {
        repositoryTree: {
          files: [
            { path: "a.ts", mode: "100644" },
            { path: "link", mode: "120000" },
          ],
        },
      },
      value: [
        { path: "a.ts", regular: true },
        { path: "link", regular: false },
      ],
    },
  ])("$name", ({ name, facts, value }) => {
    const found = topic(name);
    expect(found.value(facts)).toEqual(value);
    const cel = toCel(found.type, found.value(facts), name);
    expect(isCelList(cel) || isCelMap(cel) || cel instanceof Map).toBe(true);
  });

  it.each<{ why: string; name: string; facts: Record<string, unknown>; says: string }>([
    { why: "no pipeline ran", name: "pipeline", facts: { found: null }, says: "no pipeline ran" },
    {
      why: "a suite could not be read",
      name: "tests",
      facts: { pipelineTests: { pipeline, jobs: [job], total: 3, suites: [{ ...suite, error: "bad XML" }] } },
      says: "in pipeline 60, GitLab could not read the report of unit",
    },
    {
      why: "a report is not counted yet",
      name: "tests",
      facts: {
        pipelineTests: { pipeline, jobs: [job, { ...job, id: 2, name: "e2e" }], total: 3, suites: [suite] },
      },
      says: "in pipeline 60, GitLab has not counted the report of e2e yet",
    },
    {
      why: "a scan failed",
      name: "findings.sast",
      facts: { scan: { ...scan, findings: [], diagnostics: ["job sast failed"] } },
      says: "job sast failed",
    },
    {
      why: "only a part was scanned",
      name: "findings.sast",
      facts: { scan: { ...scan, partial: ["gl-sast-report.json"] } },
      says: "gl-sast-report.json: only a part was scanned",
    },
    { why: "GitLab shows none", name: "commits", facts: { commits: [] }, says: "GitLab shows no commits" },
    { why: "there is none", name: "sbom", facts: { sboms: [] }, says: "the pipeline has made no SBOM" },
    {
      why: "one lists nothing",
      name: "sbom",
      facts: { sboms: [{ components: [component] }, { source: "bom.json", components: [] }] },
      says: "no component is listed in bom.json",
    },
    {
      why: "there is no report",
      name: "findings.dast",
      facts: { scan: { ...scan, findings: [], source: undefined } },
      says: "has no dast report",
    },
  ])("$name is unknown where $why", ({ name, facts, says }) => {
    expect(() => topic(name).value(facts)).toThrow(UnknownTopic);
    expect(() => topic(name).value(facts)).toThrow(says);
  });
});

/** The merged configuration in full: what each keyword comes to, and which values of variables are known. */

import { describe, expect, it } from "vitest";
import { configuredJobs } from "../../../../src/facts/pipeline/configuration/configured-jobs.ts";
import { nothingOverrides, Overriding } from "../../../../src/facts/pipeline/configuration/overriding.ts";
import { type ResolverOptions, resolverFor } from "../../../../src/facts/pipeline/configuration/variables.ts";

const matrixOf = (matrix: unknown) => only({ a: { script: "x", parallel: { matrix } } }).matrix;

const only = (config: object) => {
  const [job] = configuredJobs({ ...config }).jobs;
  if (!job) throw new Error("the configuration has a job");
  return job;
};

describe("a matrix", () => {
  it("has the values of all its rows, however many there are", () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => ({ A: String(index) }));
    expect(matrixOf(rows).A).toHaveLength(50_000);
  });

  it("can have variables with names that objects have too", () => {
    const matrix = matrixOf(JSON.parse('[{"__proto__":["x"],"constructor":"y"}]'));
    expect(Object.entries(matrix)).toEqual([
      ["__proto__", ["x"]],
      ["constructor", ["y"]],
    ]);
  });
});

describe("a job", () => {
  it("has every keyword in the form that people write", () => {
    const job = only({
      build: {
        ...{ stage: "build", script: "make", tags: ["docker"], timeout: "1h 30m", interruptible: true },
        ...{
          resource_group: "eu",
          when: "manual",
          dependencies: [],
          parallel: { matrix: [{ A: [1, "b"] }] },
        },
        environment: { name: "production", action: "stop", deployment_tier: "production" },
        services: ["redis:7", { name: "docker:dind", alias: "docker", command: ["--tls=false"] }],
        cache: [{ key: { files: ["a.lock"], prefix: "p" }, paths: ["x"], policy: "pull", unprotect: true }],
        id_tokens: { T: { aud: "https://vault" }, U: { aud: ["a", "b"] } },
        artifacts: { paths: ["dist"], reports: { junit: "j.xml", dotenv: ["e.env"] }, public: false },
        needs: [
          "a",
          { job: "b", artifacts: false, optional: true },
          { project: "x/y", job: "c", ref: "main" },
        ],
        only: ["main"],
      },
    });
    expect(job).toMatchObject({
      ...{ stage: "build", tags: ["docker"], timeout: "1h 30m", timeoutSeconds: 5400, interruptible: true },
      ...{ resourceGroup: "eu", when: "manual", allowsFailure: true, dependencies: [] },
      ...{ matrix: { A: ["1", "b"] }, only: ["main"], except: undefined },
      environment: { name: "production", action: "stop", tier: "production", url: undefined },
      serviceDetails: [
        { name: "redis:7", alias: undefined, command: [] },
        { name: "docker:dind", alias: "docker", command: ["--tls=false"] },
      ],
      caches: [{ key: "p-a.lock", files: ["a.lock"], policy: "pull", isUnprotected: true, paths: ["x"] }],
      idTokens: { T: ["https://vault"], U: ["a", "b"] },
      artifacts: { paths: ["dist"], access: "developer", reports: { junit: ["j.xml"], dotenv: ["e.env"] } },
      needs: [
        { job: "a", artifacts: true, isOptional: false },
        { job: "b", artifacts: false, isOptional: true },
        { job: "c", project: "x/y", ref: "main" },
      ],
    });
  });

  it("has nothing where nothing is written", () => {
    expect(only({ a: { script: "b" } })).toMatchObject({
      ...{ stage: "test", tags: [], timeout: undefined, caches: [], idTokens: {}, artifacts: undefined },
      ...{ needs: undefined, dependencies: undefined, interruptible: false, trigger: undefined },
      ...{ allowsFailure: false, environment: undefined, hasCodeElsewhere: false },
    });
  });

  it("inherits what it does not have itself; a null is as good as nothing, an empty list is not", () => {
    const defaults = {
      image: "node:22",
      tags: ["a"],
      timeout: "10m",
      interruptible: true,
      before_script: ["x"],
    };
    const inherited = only({ default: defaults, a: { script: "b", image: null, before_script: null } });
    expect(inherited).toMatchObject({
      image: "node:22",
      timeoutSeconds: 600,
      interruptible: true,
      tags: ["a"],
    });
    expect(inherited.scripts).toMatchObject({ before: ["x"], hasOwnBefore: false });
    expect(only({ default: defaults, a: { script: "b", before_script: [], tags: [] } })).toMatchObject({
      ...{ tags: [], scripts: { before: [] } },
    });
    expect(only({ default: defaults, a: { script: "b", inherit: { default: ["tags"] } } })).toMatchObject({
      ...{ image: undefined, tags: ["a"], interruptible: false },
    });
    expect(only({ cache: { key: "old" }, a: { script: "b" } }).caches).toMatchObject([{ key: "old" }]);
  });

  it("that starts another pipeline inherits only whether it may be interrupted", () => {
    const defaults = { image: "node:22", services: ["redis"], before_script: ["x"], interruptible: true };
    expect(
      only({ default: defaults, a: { trigger: { include: [{ local: "b.yml" }, "c.yml"] } } }),
    ).toMatchObject({
      ...{ image: undefined, services: [], interruptible: true, scripts: { before: [] }, triggers: "child" },
      trigger: { project: undefined, includes: ["local", "local"], forwardsVariables: true },
    });
    expect(only({ a: { trigger: "x/y" } }).trigger).toMatchObject({ project: "x/y", includes: [] });
  });

  it("may have steps whose code is elsewhere", () => {
    expect(only({ a: { run: [{ name: "x", script: "y" }] } }).hasCodeElsewhere).toBe(false);
    expect(only({ a: { run: [{ name: "x", step: "https://gitlab.com/a@1" }] } }).hasCodeElsewhere).toBe(true);
  });

  it.each([
    ["3600", 3600],
    ["1h 30m", 5400],
    ["1 hour and 30 minutes", 5400],
    ["2 days", 172_800],
    ["90m", 5400],
    ["1:30:00", 5400],
    ["soon", undefined],
    ["1h soon", undefined],
  ])("has a time limit of %s: %s seconds", (text, seconds) => {
    expect(only({ a: { script: "b", timeout: text } }).timeoutSeconds).toBe(seconds);
  });
});

describe("a variable", () => {
  const valuesIn = (config: object, text: string, options: Partial<ResolverOptions> = {}) => {
    const configured = configuredJobs({ ...config });
    const job = configured.jobs.find(({ name }) => name === "a");
    if (!job) throw new Error("there is a job a");
    const found = resolverFor(configured, job, { overriding: nothingOverrides(), ...options }).resolve(text);
    return "values" in found ? found.values : found.unknown;
  };
  const a = (job: object = {}) => ({ a: { script: "b", ...job } });

  it.each<[string, object, string, unknown]>([
    ["of the configuration", { variables: { V: "1" }, ...a() }, "x:$V", ["x:1"]],
    ["in braces, and as Windows writes it", { variables: { V: "1" }, ...a() }, `\${V}%V%`, ["11"]],
    ["of a variable", { variables: { V: "$W.0", W: "2" }, ...a() }, "$V", ["2.0"]],
    ["of the job, which is stronger", { variables: { V: "1" }, ...a({ variables: { V: 2 } }) }, "$V", ["2"]],
    ["that no rule of the job changes", a({ variables: { V: "1" }, rules: [{ if: "$X" }] }), "$V", ["1"]],
    [
      "that a rule changes",
      a({ variables: { V: "1" }, rules: [{ if: "$X", variables: { V: "2" } }] }),
      "$V",
      ["1", "2"],
    ],
    [
      "that a rule would change which never applies",
      a({ variables: { V: "1" }, rules: [{ if: "$X", when: "never", variables: { V: "2" } }, {}] }),
      "$V",
      ["1"],
    ],
    ["that only a rule sets", a({ rules: [{ if: "$X", variables: { V: "2" } }] }), "x$V", ["x2", "x"]],
    [
      "that the workflow changes",
      { variables: { V: "1" }, workflow: { rules: [{ variables: { V: "3" } }] }, ...a() },
      "$V",
      ["1", "3"],
    ],
    [
      "of the job, which is stronger than the workflow",
      { workflow: { rules: [{ variables: { V: "3" } }] }, ...a({ variables: { V: "1" } }) },
      "$V",
      ["1"],
    ],
    ["of a matrix", a({ parallel: { matrix: [{ V: ["1", "2"] }] } }), "$V", ["1", "2"]],
    [
      "that is not expanded",
      { variables: { V: { value: "$W", expand: false }, W: "1" }, ...a() },
      "$V",
      ["$W"],
    ],
    ["that is a dollar sign", a(), "a$$b", ["a$b"]],
    ["that GitLab sets everywhere", a(), "$CI_TEMPLATE_REGISTRY_HOST/x", ["registry.gitlab.com/x"]],
    ["that nobody sets", a(), "x:$V", "the configuration does not set V"],
    [
      "that the job does not inherit",
      { variables: { V: "1" }, ...a({ inherit: { variables: false } }) },
      "$V",
      /V$/,
    ],
    ["that refers to itself", { variables: { V: "$W", W: "$V" }, ...a() }, "$V", /refers to itself/],
    ["that GitLab masks", { variables: { V: "[MASKED]xxx" }, ...a() }, "$V", /masked/],
    [
      "that an earlier job may change",
      {
        variables: { V: "1" },
        env: { stage: "build", script: "x", artifacts: { reports: { dotenv: "e" } } },
        ...a(),
      },
      "$V",
      "a dotenv report of env may set V",
    ],
    [
      "that such a job cannot change, because its artifacts do not arrive",
      {
        variables: { V: "1" },
        env: { stage: "build", script: "x", artifacts: { reports: { dotenv: "e" } } },
        ...a({ needs: [] }),
      },
      "$V",
      ["1"],
    ],
  ])("%s", (_, config, text, expected) => {
    const found = valuesIn(config, text);
    expect(found).toEqual(expected instanceof RegExp ? expect.stringMatching(expected) : expected);
  });

  it("of a setting is stronger, and one of the policy is stronger still", () => {
    const config = { variables: { V: "1" }, ...a() };
    const overriding = new Overriding(new Map([["V", "the project"]]));
    expect(valuesIn(config, "$V", { overriding })).toBe("the project sets V");
    expect(valuesIn(config, "$V", { overriding, given: { V: "9" } })).toEqual(["9"]);
  });

  it("with too many values is not known", () => {
    const names = Array.from({ length: 10 }, (_, index) => `V${index}`);
    const config = a({ parallel: { matrix: names.map((name) => ({ [name]: ["1", "2"] })) } });
    expect(valuesIn(config, names.map((name) => `$${name}`).join(""))).toMatch(/too many values/);
  });
});

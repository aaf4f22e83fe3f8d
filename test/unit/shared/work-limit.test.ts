/** Loops over input from outside, in every engine that controls share, ask how much time is left. */

import { describe, expect, it } from "vitest";
import { Script } from "../../../src/controls/pipeline/configuration/script/calls/shell-calls.ts";
import { downloadedCode } from "../../../src/controls/pipeline/configuration/script/downloads.ts";
import { secretNames } from "../../../src/controls/pipeline/configuration/script/secret-flow.ts";
import { scan } from "../../../src/controls/pipeline/configuration/secrets/scan.ts";
import { truthOf } from "../../../src/controls/pipeline/delivery/conditions/truth.ts";
import { compare } from "../../../src/controls/pipeline/delivery/required/compare-jobs.ts";
import { injectionsIn } from "../../../src/controls/pipeline/shell-injection.ts";
import { statementsOf } from "../../../src/controls/pipeline/shell-words.ts";
import { licenceRules } from "../../../src/controls/sbom/licence-rules.ts";
import { ruleMatcher } from "../../../src/controls/sbom/package-match.ts";
import { configuredJobs } from "../../../src/facts/pipeline/configuration/configured-jobs.ts";
import { nothingOverrides } from "../../../src/facts/pipeline/configuration/overriding.ts";
import { resolverFor } from "../../../src/facts/pipeline/configuration/variables.ts";
import { parseCodeOwners } from "../../../src/shared/code-owners.ts";
import { globMatcher } from "../../../src/shared/glob.ts";
import { compilePattern } from "../../../src/shared/pattern.ts";
import { checkLimit, underLimit } from "../../../src/shared/work-limit.ts";

/** A limit that is over after so many turns. */
function limitOf(turns: number): () => void {
  let left = turns;
  return () => {
    if (left-- <= 0) throw new Error("over");
  };
}

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");
const times = (count: number, work: (index: number) => unknown) => {
  for (let index = 0; index < count; index++) work(index);
};
const isGlob = globMatcher(["src/**/*.ts"]);
const isPattern = await compilePattern("(a|b)+c");
const isPackage = ruleMatcher({ purl: "pkg:npm/left-pad" });
const component = (index: number) => ({
  ...{ name: `p${index}`, group: undefined, version: "1.0.0", purl: `pkg:npm/p${index}@1.0.0` },
  licences: [`LicenseRef-${index}`],
});
const variables = new Map(Array.from({ length: 50 }, (_, index) => [`V${index}`, [`$V${index + 1}`]]));
const job = configuredJobs({ variables: { V49: "a", HOST: "$V49" }, build: { script: "x" } });
const resolver = resolverFor(job, job.jobs[0] as NonNullable<(typeof job.jobs)[0]>, {
  overriding: nothingOverrides(),
});
const world = {
  valueOf: () => ({ known: null }),
  equals: () => undefined,
  matches: () => undefined,
  compile: () => undefined,
};
const script = lines(50, (index) => `curl -o f${index} https://a.example/${index}`);
const shell = () => {
  const one = new Script();
  return { script: one, pipelines: one.pipelines(script), lines: [script] };
};

describe("the limit of work", () => {
  it.each<[string, () => unknown]>([
    ["the shell reader", () => statementsOf(script)],
    ["what a script injects", () => injectionsIn(script, new Set(["X"]))],
    ["calls in a script", () => [...shell().pipelines]],
    [
      "downloads of a script",
      () => downloadedCode(shell(), { hosts: [], verify: [] }, { wrong: [], open: [] }),
    ],
    ["globs", () => times(50, (index) => isGlob(`src/${index}.ts`))],
    ["patterns", () => times(50, () => isPattern("abc"))],
    ["CODEOWNERS", () => parseCodeOwners(lines(50, (index) => `/f${index} @a`))],
    ["packages", () => times(50, (index) => isPackage(component(index)))],
    [
      "licences",
      () => {
        const { judge } = licenceRules({ allow: ["MIT"] });
        times(50, (index) => judge(component(index)));
      },
    ],
    ["variables of a configuration", () => times(50, () => resolver.resolve("$V49"))],
    ["secret variables", () => secretNames(["V50"], variables)],
    ["conditions", () => times(50, () => truthOf("$A == null", world))],
    ["jobs that are compared", () => compare(Array(50).fill("a"), Array(50).fill("a"))],
    [
      "secrets",
      () =>
        scan([{ owner: "a", place: "a", line: 1, text: script }], { ignored: [], isAllowed: () => false }),
    ],
  ])("ends %s", (_, work) => {
    expect(() => underLimit(limitOf(1000), work)).not.toThrow();
    expect(() => underLimit(limitOf(5), work)).toThrow("over");
  });

  it("ends with the work that it is for, however that ends", () => {
    expect(() => underLimit(limitOf(0), checkLimit)).toThrow("over");
    expect(checkLimit).not.toThrow();
    expect(underLimit(limitOf(0), () => underLimit(undefined, () => checkLimit() ?? 7))).toBe(7);
  });
});

/** Mutation testing of the code that decides whether a merge request passes: `npm run mutation`. */

import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const reports = "node_modules/.cache/mutation";

export default {
  mutate: [
    "src/evaluation/**/*.ts",
    "src/policy/{layers,waivers,baseline,side-by-side,unprotected}.ts",
    "src/gitlab/signing.ts",
    "src/facts/approvals/{approval-accounts,approval-reset,merge-request-approvals,second-person}.ts",
    "src/facts/people/{named-people,project-members,token-users}.ts",
    "src/facts/merge-request/{committers,last-push}.ts",
    "src/controls/approvals/{approval-conditions,counted-approvals}.ts",
    "src/delivery/**/*.ts",
    "src/subject/**/*.ts",
    "src/{last-look,facts/judged-head}.ts",
  ],
  // Stryker rewrites paths in this file with the API of an older TypeScript. Ours has none to rewrite.
  tsconfigFile: "not-needed.json",
  // Nothing else is left out: texts that a log, report or note shows are mutated too.
  plugins: ["@stryker-mutator/vitest-runner", fileURLToPath(new URL("prose.mjs", import.meta.url))],
  ignorers: ["prose"],
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.ts" },
  coverageAnalysis: "perTest",
  // Code that runs when a file loads, such as a schema, would need every test for each of its mutants.
  ignoreStatic: true,
  concurrency: 2,
  // A busy machine is slow, not in an endless loop.
  timeoutMS: 20_000,
  timeoutFactor: 3,
  incremental: true,
  incrementalFile: join(reports, "incremental.json"),
  // A copy within the project would be linted, and within node_modules Vitest would find no tests.
  tempDirName: join(tmpdir(), "countersign-mutation"),
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: join(reports, "report.html") },
  jsonReporter: { fileName: join(reports, "report.json") },
  thresholds: { high: 95, low: 90, break: 90 },
};

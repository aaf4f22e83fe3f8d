/** The tests that kill mutants. They import the source: tests that drive the bundle cannot see a mutant. */

import { defineConfig } from "vitest/config";

/** A fuzz test of the loader would run for every mutant of a policy, and kill none that the others do not. */
const rooms = "delivery,evaluation,subject,gitlab/resources,facts/approvals,facts/people,facts/merge-request";

export default defineConfig({
  test: {
    include: [
      `test/unit/{${rooms}}/**/*.test.ts`,
      "test/unit/{last-look,facts/judged-head}.test.ts",
      "test/unit/policy/{baseline,layers,load,unprotected}.test.ts",
      "test/unit/controls/controls.test.ts",
      "test/unit/controls/approvals/*.test.ts",
    ],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});

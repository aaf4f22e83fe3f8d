/** The tests that kill mutants: those of the mutated rooms that import the source. E2e tests drive the bundle, which has no mutants. */

import { defineConfig } from "vitest/config";

const rooms =
  "delivery,evaluation,policy,subject,gitlab/resources,facts/approvals,facts/people,facts/merge-request";

export default defineConfig({
  test: {
    include: [
      `test/unit/{${rooms}}/**/*.test.ts`,
      "test/unit/controls/controls.test.ts",
      "test/unit/reporting/note.test.ts",
    ],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});

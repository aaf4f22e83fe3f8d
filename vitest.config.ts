import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const unit = ["test/unit/**/*.test.ts", "test/sandbox/**/*.test.ts"];
/** Exhaustive, or in need of a browser, npm or a runner. Each says in its first lines why it is slow. */
const slow = ["test/**/*.slow.test.ts"];

export default defineConfig({
  test: {
    // One worker runs many files without loading the program again, which halves the time of the unit tests. So a test must
    // put back what it changes of the process.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // The summary names only tests that take longer.
    slowTestThreshold: 5000,
    // Vitest leaves one core free. Many tests wait for a child process or for a timeout, so one worker more keeps all busy.
    maxWorkers: availableParallelism() + 1,
    projects: [
      { extends: true, test: { name: "unit", include: unit, exclude: slow } },
      // Tests that run the bundle or look at the whole repository.
      { extends: true, test: { name: "whole", include: ["test/**/*.test.ts"], exclude: [...unit, ...slow] } },
      { extends: true, test: { name: "slow", include: slow, testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});

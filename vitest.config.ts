import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const unit = ["test/unit/**/*.test.ts", "test/sandbox/**/*.test.ts"];

export default defineConfig({
  test: {
    // One worker runs many files without loading the program again, which halves the time of the unit tests. So a test must
    // put back what it changes of the process.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Vitest leaves one core free. Many tests wait for a child process or for a timeout, so one worker more keeps all busy.
    maxWorkers: availableParallelism() + 1,
    projects: [
      { extends: true, test: { name: "unit", include: unit } },
      // Tests that run the bundle, the component, or a browser.
      { extends: true, test: { name: "whole", include: ["test/**/*.test.ts"], exclude: unit } },
    ],
  },
});

/**
 * A share of the fuzzing; `npm run fuzz` runs a million cases.
 *
 * Slow: thousands of broken inputs.
 */

import { expect, it } from "vitest";
import { main, targets } from "../../scripts/fuzz/main.ts";

it("has a million cases", () => {
  expect(targets.reduce((sum, { cases }) => sum + cases, 0)).toBe(1_000_000);
});

it("finds no crash, no hang and nothing that is read although it cannot be", async () => {
  const share = { cases: 2000, only: undefined, file: undefined, worker: 0, workers: 1 };
  expect(await main({ ...share, seed: 7, target: undefined })).toBe(0);
});

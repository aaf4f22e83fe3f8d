/**
 * A share of the fault matrix; `npm run faults` runs all of it.
 *
 * Slow: 40 runs of the bundle, many of which wait before they repeat a request.
 */

import { beforeAll, describe, expect, it } from "vitest";
import { runCase } from "../../scripts/faults/case.ts";
import { violations } from "../../scripts/faults/invariants.ts";
import { inParallel, shareOf, withoutFaults } from "../../scripts/faults/main.ts";
import { nameOf, planOf } from "../../scripts/faults/plan.ts";
import { program } from "../support/job.ts";

const seed = 7;

describe("runs whose requests are broken", () => {
  let honest: string[];
  let requests: Awaited<ReturnType<typeof withoutFaults>>["requests"];
  beforeAll(async () => {
    ({ honest, requests } = await withoutFaults());
  });

  it("end as their evidence says if nothing is broken", () => {
    expect(honest).toEqual([]);
  });

  it("are at least two thousand", () => {
    expect(planOf(requests, seed, 300).length).toBeGreaterThanOrEqual(2000);
  });

  it("never pass without evidence, and never say what GitLab does not hold", async () => {
    // What stays broken waits for a deadline, which is too long for a test.
    const quick = planOf(requests, seed, 300).filter(({ faults }) =>
      faults.every(({ kind, stays }) => !stays && kind !== "stall" && kind !== "too slow"),
    );
    const found: string[] = [];
    await inParallel(shareOf(quick, 40, seed), async (one) => {
      const wrong = await runCase(program, one, (ran) => violations(one, ran));
      if (wrong.length > 0) found.push(`${nameOf(one)}: ${wrong.join("; ")}`);
    });
    expect(found).toEqual([]);
  });
});

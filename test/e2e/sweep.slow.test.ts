/**
 * What only a whole sweep beside many other runs shows.
 *
 * Slow: the one test judges each project of the group once more alone, the other waits for five attempts at a request.
 */

import { beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, sample } from "../../src/sandbox/index.ts";
import type { Sweep } from "../../src/sweep/schema.ts";
import { runJob } from "../support/job.ts";
import { type Sweeping, startSweeping } from "../support/sweeping.ts";

let sandbox: Sandbox;
let sweep: Sweeping["sweep"];
beforeEach(async () => {
  const sweeping = await startSweeping();
  ({ sandbox, sweep } = sweeping);
  return sweeping.close;
});

describe("a sweep", () => {
  it("judges every project of the group as a run for it alone would", async () => {
    const { code, result } = await sweep();
    expect(code).toBe(1);
    expect(result.complete).toBe(true);
    const ids = result.projects.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((one, other) => one - other));
    expect(ids).not.toContain(sample.projects.docs);
    for (const project of result.projects) {
      const env = {
        INPUT_MODE: "project",
        INPUT_PROJECT: String(project.id),
        INPUT_POLICY: "preset:recommended",
      };
      const { report } = await runJob(sandbox, { env });
      const statuses = (of: Pick<Sweep["projects"][number], "requirements"> | undefined) =>
        of?.requirements.flatMap(({ controls }) =>
          controls.map(({ id, status, message }) => [id, status, message]),
        );
      expect([project.path, project.verdict]).toEqual([report?.subject.project.path, report?.verdict]);
      expect(statuses(project)).toEqual(statuses(report as never));
    }
  });

  it("does not let one project stop the others, and tries it again at the end", async () => {
    const broken = sandbox.state.projects.find(({ id }) => id === sample.projects.webShop);
    if (broken) broken.hasBrokenStorage = true;
    sandbox.faults.add({ kind: "status", status: 500, path: /projects\/44\/hooks/, times: 5 });
    const { result } = await sweep();
    expect(result.complete).toBe(true);
    expect(result.projects.find(({ id }) => id === broken?.id)?.verdict).toBe("non_compliant");
    expect(result.projects.filter(({ error }) => error !== null)).toEqual([]);
  });
});

/**
 * The template of a sweep, run as GitLab's runner would for a schedule: three shards, and the job that puts them together.
 *
 * Slow: `gitlab-ci-local` runs four jobs, twice.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sample, startSandbox } from "../../src/sandbox/index.ts";
import { parse } from "../../src/shared/schema.ts";
import { SweepReport } from "../../src/sweep/report/schema.ts";
import { Sweep } from "../../src/sweep/schema.ts";
import { prepareComponent } from "../support/component.ts";
import { policyOf, program } from "../support/job.ts";
import { missingHere, needs } from "../support/needs.ts";
import { nodeOf } from "../support/node.ts";

it("sweeps a group in three shards, and makes one page of them", async (context) => {
  needs(context, "git", "rsync");
  const { instead } = nodeOf(24);
  if (instead !== undefined && Number(process.versions.node.split(".")[0]) < 22)
    missingHere(context, `gitlab-ci-local needs Node 22 or newer, and here is ${instead}`);
  const sandbox = await startSandbox();
  const component = await prepareComponent("sweep");
  const sweep = () =>
    component.run({
      files: { ".countersign.yml": policyOf("default_branch_protected", "project_visibility_not_internal") },
      installed: `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`,
      inputs: { group: sample.groupPath, parallel: 3, max_requests_per_second: "1000" },
      variables: {
        GITLAB_CI: "true",
        CI_PIPELINE_SOURCE: "schedule",
        CI_SERVER_URL: sandbox.url,
        COUNTERSIGN_TOKEN: sample.groupToken,
      },
      jobs: ["countersign-sweep", "countersign-sweep-report"],
    });
  try {
    const first = await sweep();
    const shards = [1, 2, 3].map((shard) => `countersign-sweep [${shard}/3]`);
    expect(Object.keys(first.exitCodes).sort()).toEqual([...shards, "countersign-sweep-report"]);
    expect(first.exitCodes["countersign-sweep-report"]).toBe(1);
    const reports = join(first.folder, "countersign-report");
    const whole = () => parse(SweepReport, JSON.parse(readFileSync(join(reports, "sweep.json"), "utf8")));
    const { complete, projects, repeated_projects } = whole();
    expect([complete, repeated_projects]).toEqual([true, []]);
    const ofShards = [1, 2, 3].map((shard) => {
      const text = readFileSync(join(reports, `sweep-${shard}-of-3.json`), "utf8");
      return parse(Sweep, JSON.parse(text)).projects.map(({ id }) => id);
    });
    expect(ofShards.map((ids) => ids.length)).not.toContain(0);
    expect(projects.map(({ id }) => id)).toEqual(ofShards.flat().sort((one, other) => one - other));
    expect(readFileSync(join(reports, "sweep.html"), "utf8")).toContain("acme/payments");
    expect(first.output).toContain("so nothing is compared");
    const second = await sweep();
    expect(second.exitCodes["countersign-sweep-report"]).toBe(1);
    // The caches of the shards and of the last job are back.
    expect(second.output).toContain("2 of them from an earlier run of this shard");
    expect(second.output).not.toContain("so nothing is compared");
    expect(whole().drift).toMatchObject({ newly_failing: [], new_projects: [], gone_projects: [] });
  } finally {
    component.remove();
    await sandbox.close();
  }
});

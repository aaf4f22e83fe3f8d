import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "../../src/shared/schema.ts";
import { SweepReport } from "../../src/sweep/report/schema.ts";
import type { Sweep, SweptMergeRequest, SweptProject } from "../../src/sweep/schema.ts";
import { shardOf } from "../../src/sweep/shard.ts";
import { runChild } from "../support/child.ts";
import { program } from "../support/job.ts";
import { control, shard, swept } from "../support/shards.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-sweep-report-"));
  mkdirSync(join(folder, "shards"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(...shards: readonly Sweep[]): void {
  for (const one of shards) {
    const name = `sweep-${one.shard.index}-of-${one.shard.total}.json`;
    writeFileSync(join(folder, "shards", name), JSON.stringify(one));
  }
}

async function report(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const surroundings = { cwd: folder, env: { PATH: process.env.PATH, ...env } };
  const ended = await runChild(process.execPath, [program, "sweep-report", "shards", ...args], surroundings);
  const read = (name: string) => readFileSync(join(folder, "countersign-report", name), "utf8");
  return { ...ended, read, merged: () => parse(SweepReport, JSON.parse(read("sweep.json"))) };
}

/** In two shards, each in its own. */
function inShards(projects: readonly SweptProject[]): Sweep[] {
  return [1, 2].map((index) =>
    shard(
      index,
      2,
      projects.filter(({ id }) => shardOf(id, 2) === index),
    ),
  );
}

const ids = Array.from({ length: 12 }, (_, index) => index + 1);
const failed = { target: "status_check", id: 3, name: "Gate", requirement: null, status: "failed" } as const;

describe("the report on a sweep", () => {
  it("has every project once, in order of id", async () => {
    put(...inShards(ids.map((id) => swept(id))));
    const { code, merged } = await report();
    expect(code).toBe(0);
    expect(merged().projects.map(({ id }) => id)).toEqual(ids);
    expect(merged()).toMatchObject({
      complete: true,
      missing_shards: [],
      summary: { compliant: ids.length },
    });
  });

  it.each([
    {
      name: "a verdict not delivered",
      project: { deliveries: [{ ...failed, outcome: "failed", attempts: 1 }] },
      code: 4,
    },
    { name: "non-compliant", project: { verdict: "non_compliant" }, code: 1 },
    { name: "undetermined", project: { verdict: "undetermined" }, code: 3 },
  ] as const)("ends with $code for $name", async ({ project, code }) => {
    put(...inShards([swept(1), swept(2, project as Partial<SweptProject>), swept(3)]));
    expect((await report()).code).toBe(code);
    expect((await report(["--fail-job-on", "never"])).code).toBe(code === 4 ? 4 : 0);
  });

  it("never takes what is missing for fine, whatever fail_job_on says", async () => {
    const [one, two] = inShards(ids.map((id) => swept(id))) as [Sweep, Sweep];
    put(one);
    const missing = await report(["--fail-job-on", "never"]);
    expect([missing.code, missing.merged().missing_shards]).toEqual([3, [2]]);
    expect(missing.output).toContain("missing: shard 2");
    put({ ...two, complete: false });
    const early = await report([], { INPUT_FAIL_JOB_ON: "never" });
    expect([early.code, early.merged().incomplete_shards]).toEqual([3, [2]]);
    const twice = two.projects[0] as SweptProject;
    put({ ...one, projects: [...one.projects, { ...twice, verdict: "non_compliant" }] }, two);
    const repeated = await report(["--fail-job-on", "never"]);
    expect(repeated.code).toBe(3);
    expect(repeated.output).toContain(twice.path);
    expect(repeated.merged().projects.find(({ id }) => id === twice.id)?.verdict).toBe("non_compliant");
    put(shard(1, 2, []), shard(2, 2, []));
    expect((await report()).code).toBe(3);
  });

  it.each([
    { name: "another policy", change: { policy: { name: "P", sources: [], documents: [], sha256: "b" } } },
    { name: "another GitLab", change: { gitlab_url: "https://other.example.com" } },
    { name: "another number of shards", change: { shard: { index: 2, total: 3 } } },
    { name: "another pipeline", change: { run_id: "812" } },
    { name: "no pipeline", change: { run_id: undefined } },
    { name: "another shape", change: { schema: "countersign.sweep/v9" } },
    { name: "no whole", change: { shard: { index: 0, total: 0 } } },
    { name: "a smaller whole", change: { shard: { index: 3, total: 2 } } },
  ])("refuses a shard of $name", async ({ change }) => {
    const ofPipeline = { run_id: "815" };
    put(shard(1, 2, [swept(1)], ofPipeline), {
      ...shard(2, 2, [], ofPipeline),
      ...(change as Partial<Sweep>),
    });
    expect((await report()).code).toBe(2);
  });

  it("says in one sentence which file is of another pipeline", async () => {
    put(shard(1, 2, [swept(1)], { run_id: "815" }), shard(2, 2, [], { run_id: "812" }));
    const { output } = await report();
    expect(output).toContain(
      "shards/sweep-2-of-2.json is of another pipeline (812, not 815) than shards/sweep-1-of-2.json",
    );
  });

  it.each([
    { name: "a day", ended_at: "2026-10-31T00:00:00Z", code: 0 },
    { name: "more than a day", ended_at: "2026-10-30T23:59:59Z", code: 2 },
  ])("outside pipelines, sees that a shard is $name old", async ({ ended_at, code }) => {
    const [one, two] = inShards(ids.map((id) => swept(id))) as [Sweep, Sweep];
    put(one, { ...two, started_at: "2026-10-30T00:00:00Z", ended_at });
    const ended = await report();
    expect(ended.code).toBe(code);
    if (code === 2) expect(ended.output).toContain("sweep-2-of-2.json ended on 2026-10-30T23:59:59Z");
  });

  it("does not look at the times of shards of one pipeline, of which a job can be repeated later", async () => {
    const [one, two] = inShards(ids.map((id) => swept(id))) as [Sweep, Sweep];
    const old = { started_at: "2026-10-01T00:00:00Z", ended_at: "2026-10-01T00:10:00Z" };
    put({ ...one, run_id: "815" }, { ...two, ...old, run_id: "815" });
    const { code, merged } = await report();
    expect([code, merged().run_id]).toEqual([0, "815"]);
  });

  it.each([
    { env: { CI_PIPELINE_ID: "815" }, code: 0 },
    { env: { CI_PIPELINE_ID: "900", CI_UPSTREAM_PIPELINE_ID: "815" }, code: 0 },
    { env: { CI_PIPELINE_ID: "812" }, code: 3 },
    { env: { GITHUB_RUN_ID: "77" }, code: 3 },
    { env: {}, code: 0 },
  ])("ends with $code for shards of pipeline 815 in a job of $env", async ({ env, code }) => {
    put(...inShards(ids.map((id) => swept(id))).map((one) => ({ ...one, run_id: "815" })));
    const ended = await report(["--fail-job-on", "never"], env as Record<string, string>);
    expect(ended.code).toBe(code);
    expect(ended.output.includes("may be old")).toBe(code === 3);
  });

  it.each([
    { index: 1, total: 0 },
    { index: 0, total: 1 },
    { index: 2, total: 1 },
    { index: 1, total: 2 ** 40 },
  ])("refuses a single shard that says it is $index of $total", async (position) => {
    put(shard(1, 1, [swept(1)], { shard: position }));
    const { code, output } = await report();
    expect(output).toContain("is not a part of a whole");
    expect(code).toBe(2);
  });

  it("counts nothing as compliant that was not judged", async () => {
    put(shard(1, 1, [swept(1), swept(2, { error: "GitLab answered 500" })]));
    const { code, merged } = await report();
    expect(merged().summary).toMatchObject({ compliant: 1, undetermined: 1 });
    expect(code).toBe(3);
    const unjudged: SweptMergeRequest = {
      iid: 7,
      sha: "",
      verdict: "undetermined",
      deliveries: [],
      error: "no answer",
    };
    put(shard(1, 1, [swept(1), swept(2, { merge_requests: [unjudged] })]));
    expect((await report()).code).toBe(3);
  });

  it("compares with no report about another GitLab", async () => {
    put(shard(1, 1, [swept(1)]));
    const { merged } = await report();
    const other = { ...merged(), gitlab_url: "https://other.example.com" };
    writeFileSync(join(folder, "last.json"), JSON.stringify(other));
    const { code, output } = await report(["--previous", "last.json"]);
    expect(output).toContain("--previous is a report about another GitLab");
    expect(code).toBe(2);
  });

  it("says what has changed since the report before, and nothing of a shard that is missing", async () => {
    const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    put(...inShards(ids.map((id) => swept(id, id === 2 ? { verdict: "undetermined" } : {}))));
    await report();
    writeFileSync(join(folder, "last.json"), readFileSync(join(folder, "countersign-report/sweep.json")));
    const waiver = { reason: "migration", owner: "@alice", expires: soon };
    const now = [
      swept(1, { verdict: "non_compliant" }),
      swept(2),
      ...ids.slice(2, -1).map((id) => swept(id)),
      swept(99, {
        requirements: [
          { name: "Webhooks", status: "pass", controls: [control({ status: "waived", waiver })] },
        ],
      }),
    ];
    put(...inShards(now));
    const { merged } = await report(["--previous", "last.json"]);
    expect(merged().drift).toEqual({
      newly_failing: [{ id: 1, path: "acme/project-1" }],
      newly_passing: [{ id: 2, path: "acme/project-2" }],
      new_projects: [{ id: 99, path: "acme/project-99" }],
      gone_projects: [{ id: 12, path: "acme/project-12" }],
      waivers_ending: [
        { project: "acme/project-99", control: "secure_webhooks", expires: soon, owner: "@alice" },
      ],
    });
    rmSync(join(folder, "shards", `sweep-${shardOf(12, 2)}-of-2.json`));
    expect((await report(["--previous", "last.json"])).merged().drift.gone_projects).toEqual([]);
    expect((await report(["--previous", "nowhere.json"])).output).toContain("nothing is compared");
  });

  it("does not let a text become a formula, a column or a label", async () => {
    const message = '=HYPERLINK("https://evil.example")';
    const requirements = [
      { name: '+1;=2"#', status: "fail", controls: [control({ status: "fail", message })] },
    ] as SweptProject["requirements"];
    put(shard(1, 1, [swept(1, { verdict: "non_compliant", requirements })]));
    const { read } = await report();
    expect(read("sweep.csv")).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(read("sweep.csv")).toContain(`"'+1;'=2""#"`);
    expect(read("sweep.metrics.txt")).not.toMatch(/^[^#\n]+#/m);
  });
});

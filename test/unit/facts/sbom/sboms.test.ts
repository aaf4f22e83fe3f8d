import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fact } from "../../../../src/facts/define.ts";
import type { SbomFile, SbomSource } from "../../../../src/facts/sbom/artifacts.ts";
import { baseSbomsAt } from "../../../../src/facts/sbom/base-sboms.ts";
import { sbomsAt } from "../../../../src/facts/sbom/sboms.ts";
import {
  addPipeline,
  archiveRow,
  type JobRow,
  jobRow,
  type PipelineRow,
  type Sandbox,
} from "../../../../src/sandbox/index.ts";
import { openWorkspace } from "../../../../src/workspace/open.ts";
import { head, otherSha, smallWorld, start, startWorld, tokens } from "../../../sandbox/support.ts";
import { type Checkout, makeCheckout } from "../../../support/checkout.ts";
import { storeOf } from "../../../support/judging.ts";
import { cycloneDx, library, spdx, spdxPackage } from "../../../support/sboms.ts";

const when = new Date(start - 60_000).toISOString();
const archive = { file_type: "archive", size: 1024, filename: "artifacts.zip", file_format: "zip" };
const report = { file_type: "cyclonedx", size: 512, filename: "gl-sbom.cdx.json.gz", file_format: "gzip" };

let sandbox: Sandbox;
let checkout: Checkout;
/** Of the commit that is checked out, which is the head of !14. */
let sha: string;
let pipeline: PipelineRow;
beforeEach(async () => {
  checkout = makeCheckout({
    "readme.md": "",
    "sbom/committed.cdx.json": cycloneDx([library("author", "1.0.0")]),
  });
  sha = checkout.commit();
  const state = smallWorld();
  const [merge] = state.mergeRequests;
  Object.assign(merge ?? {}, { diff_head_sha: sha, headPipelineId: 60, base_sha: otherSha });
  sandbox = await startWorld(state);
  const ref = "refs/merge-requests/14/head";
  pipeline = addPipeline(state, 4, {
    id: 60,
    ref,
    sha,
    source: "merge_request_event",
    mergeRequestIid: 14,
    jobs: [],
  });
});
afterEach(async () => {
  await sandbox.close();
  checkout.remove();
});

function maker(name: string, files: Record<string, string>, partial: Partial<JobRow> = {}): JobRow {
  const id = 600 + pipeline.jobs.length;
  return {
    ...jobRow(id, null, when),
    name,
    artifacts: [report, archive],
    archive: archiveRow(files),
    ...partial,
  };
}

/** @param commit that the asking job's pipeline runs for; one of nobody: only artifacts are left */
function readFact(fact: Fact<readonly SbomFile[]>, commit: string, token: string = tokens.developer) {
  const port = openWorkspace({ PATH: process.env.PATH, CI_COMMIT_SHA: commit }, checkout.folder);
  return storeOf(sandbox, { token, iid: 14, port }).read(fact);
}
const local = (place?: SbomSource) => readFact(sbomsAt(place), sha);
const remote = (place?: SbomSource, token?: string) => readFact(sbomsAt(place), otherSha, token);

const npm = cycloneDx([library("a", "1.0.0")]);

describe("the SBOMs in the job's folder", () => {
  it("are those that a job has made, of both formats, each with where it was read", async () => {
    checkout.write({
      "sbom/npm.cdx.json": npm,
      "sbom/os.spdx.json": spdx([spdxPackage("b", "1.0.0", "MIT")]),
    });

    expect(await local()).toMatchObject({
      ok: true,
      value: [
        {
          source: "sbom/npm.cdx.json in the job's folder",
          format: "CycloneDX 1.6",
          components: [{ name: "a" }],
        },
        { source: "sbom/os.spdx.json in the job's folder", format: "SPDX 2.3", components: [{ name: "b" }] },
      ],
    });
  });

  it("are none where one of them is broken: the others would be a part", async () => {
    checkout.write({ "sbom/npm.cdx.json": npm, "sbom/broken.cdx.json": npm.slice(0, -1) });
    const result = await local();
    expect(result.ok ? "" : result.reason).toContain(
      "the SBOMs of the commit that is judged: sbom/broken.cdx.json ends in the middle",
    );
  });

  it("do not count where a job keeps one: another's may lie in its place", async () => {
    checkout.write({ "sbom/npm.cdx.json": npm });
    const honest = { "sbom/npm.cdx.json": cycloneDx([library("real", "1.0.0")]) };
    pipeline.jobs = [maker("sbom", honest)];
    pipeline.jobs.push(maker("other", { "x.txt": "" }, { artifacts: [archive] }));
    expect(await local()).toMatchObject({
      ok: true,
      value: [
        {
          source: "sbom/npm.cdx.json in the artifacts of job sbom of pipeline 60",
          components: [{ name: "real" }],
        },
      ],
    });
  });

  it.each([
    { jobs: 1, ok: true },
    { jobs: 2, ok: false },
  ])("count with $jobs jobs whose artifacts GitLab refuses: $ok", async ({ jobs, ok }) => {
    checkout.write({ "sbom/npm.cdx.json": npm, "sbom/more.cdx.json": npm });
    for (let at = 0; at < jobs; at++) pipeline.jobs.push(maker(`sbom ${at}`, { "npm.cdx.json": npm }));
    sandbox.faults.add({ path: /\/artifacts/, kind: "status", status: 403, times: 9 });
    expect(await local()).toMatchObject({ ok });
  });

  it("do not count where no token can read what the job made: the folder has it from elsewhere", async () => {
    checkout.write({ "sbom/npm.cdx.json": npm });
    pipeline.jobs = [maker("sbom", {}, { artifacts: [report] })];
    expect(await local()).toMatchObject({ ok: false });
  });

  it("do not count where a submodule brought them", async () => {
    checkout.git("update-index", "--add", "--cacheinfo", `160000,${"a".repeat(40)},sub`);
    checkout.git("-c", "user.name=A", "-c", "user.email=a@a.example", "commit", "--quiet", "--message", "x");
    const [merge] = sandbox.state.mergeRequests;
    pipeline.sha = sha = checkout.git("rev-parse", "HEAD");
    Object.assign(merge ?? {}, { diff_head_sha: sha });
    checkout.write({ "sub/npm.cdx.json": npm });
    const result = await local();
    expect(result.ok ? result.value : result.reason).toEqual([]);
  });

  it("do not count where jobs are named: nothing there tells who made them", async () => {
    checkout.write({ "sbom/npm.cdx.json": npm });
    pipeline.jobs = [maker("sbom", { "x.cdx.json": cycloneDx([library("real", "1.0.0")]) })];
    expect(await local({ jobs: ["sbom"] })).toMatchObject({
      ok: true,
      value: [{ components: [{ name: "real" }] }],
    });
  });

  it("do not count where more jobs made one than there are files", async () => {
    checkout.write({ "sbom/npm.cdx.json": npm });
    pipeline.jobs = [maker("npm", { "npm.cdx.json": npm })];
    pipeline.jobs.push(maker("os", { "os.cdx.json": cycloneDx([library("b", "1.0.0")]) }));
    expect(await local()).toMatchObject({
      ok: true,
      value: [{ components: [{ name: "b" }] }, { components: [{ name: "a" }] }],
    });
  });

  it("do not count where the merged result that is checked out holds them", async () => {
    checkout.write({ "sbom/npm.cdx.json": npm });
    const merged = checkout.commit();
    Object.assign(pipeline, { sha: merged, sourceSha: sha, ref: "refs/merge-requests/14/merge" });
    const result = await local();
    expect(result.ok ? result.value : result.reason).toEqual([]);
  });

  it("are of the default branch's head where there is no merge request", async () => {
    checkout.write({ "npm.cdx.json": npm });
    const main = sandbox.state.projects[0]?.branches.find(({ name }) => name === "main");
    if (main) main.commitId = sha;
    const port = openWorkspace({ PATH: process.env.PATH, CI_COMMIT_SHA: sha }, checkout.folder);
    const result = await storeOf(sandbox, { token: tokens.developer, port }).read(sbomsAt());
    expect(result).toMatchObject({ ok: true, value: [{ source: "npm.cdx.json in the job's folder" }] });
  });
});

describe("the SBOMs in artifacts", () => {
  it.each([
    { name: "what is committed is the author's word", commit: () => sha },
    { name: "the job runs for another commit", commit: () => otherSha },
  ])("are read where $name", async ({ commit }) => {
    pipeline.jobs = [maker("sbom", { "out/x.cdx.json": npm, "y.txt": "" })];
    expect(await readFact(sbomsAt(), commit())).toMatchObject({
      ok: true,
      value: [
        { source: "out/x.cdx.json in the artifacts of job sbom of pipeline 60", components: [{ name: "a" }] },
      ],
    });
  });

  it("are of the jobs with a CycloneDX report, before others that keep files", async () => {
    const other = maker("build", { "z.cdx.json": npm }, { id: 650, artifacts: [archive] });
    pipeline.jobs = [maker("sbom", { "x.cdx.json": npm }), other];
    const sources = async (place?: SbomSource) => {
      const result = await remote(place);
      return result.ok ? result.value.map(({ source }) => source) : result.reason;
    };
    expect(await sources()).toEqual(["x.cdx.json in the artifacts of job sbom of pipeline 60"]);
    expect(await sources({ jobs: ["bui*"], files: ["z.cdx.json"] })).toEqual([
      "z.cdx.json in the artifacts of job build of pipeline 60",
    ]);
    pipeline.jobs = [other];
    expect(await sources()).toEqual(["z.cdx.json in the artifacts of job build of pipeline 60"]);
  });

  it("are certainly none where every job has ended and keeps none", async () => {
    pipeline.jobs = [maker("build", { "y.txt": "" }, { artifacts: [archive] })];
    expect(await remote()).toMatchObject({ ok: true, value: [] });
  });

  it("are all there although a proxy hides one by its own 404: the archive has it", async () => {
    pipeline.jobs = [maker("sbom", { "x.cdx.json": npm, "y.cdx.json": npm })];
    sandbox.faults.add({ kind: "html", status: 404, path: /artifacts\/y\.cdx\.json$/ });
    const result = await remote({ files: ["x.cdx.json", "y.cdx.json"] });
    expect(result.ok && result.value).toHaveLength(2);
  });

  it("are unknown where neither a file nor the archive is shown", async () => {
    pipeline.jobs = [maker("sbom", { "x.cdx.json": npm, "y.cdx.json": npm })];
    sandbox.faults.add({ kind: "html", status: 404, path: /artifacts(?:\/y\.cdx\.json)?$/, times: 2 });
    expect(await remote({ files: ["x.cdx.json", "y.cdx.json"] })).toMatchObject({ ok: false });
  });

  it.each<{ name: string; place?: SbomSource; token?: string; jobs: () => JobRow[]; reason: string }>([
    {
      name: "one of two named files is missing",
      place: { files: ["x.cdx.json", "y.cdx.json"] },
      jobs: () => [maker("sbom", { "x.cdx.json": npm })],
      reason: "y.cdx.json is not among the files of pipeline 60",
    },
    {
      name: "a job may still make one",
      jobs: () => [maker("sbom", {}, { status: "running", artifacts: [], archive: null })],
      reason: "and sbom of pipeline 60 may still make one",
    },
    {
      name: "a job with a report keeps no archive",
      jobs: () => [maker("sbom", {}, { artifacts: [report], archive: null })],
      reason:
        "job sbom of pipeline 60 made an SBOM that no token can read: list it under artifacts:paths too",
    },
    {
      name: "a job with a report keeps no such file",
      jobs: () => [maker("sbom", { "bom.json": npm })],
      reason: "no file in the artifacts of job sbom of pipeline 60 matches **/*.cdx.json and **/*.spdx.json",
    },
    {
      name: "a named job failed",
      place: { jobs: ["sbom"] },
      jobs: () => [maker("sbom", { "x.cdx.json": npm }, { status: "failed" })],
      reason: "job sbom of pipeline 60 did not succeed (failed)",
    },
    {
      name: "a named job is not there",
      place: { jobs: ["sbom*"] },
      jobs: () => [maker("build", { "x.cdx.json": npm })],
      reason: "no job of pipeline 60 is called sbom*",
    },
    {
      name: "one of two names is no job's",
      place: { jobs: ["sbom", "os"] },
      jobs: () => [maker("sbom", { "x.cdx.json": npm })],
      reason: "no job of pipeline 60 is called os",
    },
    {
      name: "one is broken",
      jobs: () => [maker("sbom", { "x.cdx.json": npm, "y.cdx.json": "{" })],
      reason: "y.cdx.json of job sbom of pipeline 60 ends in the middle",
    },
    {
      name: "the archive is no archive",
      jobs: () => [maker("sbom", {}, { archive: archiveRow({}, { zip: Buffer.from("PK") }) })],
      reason: "job sbom of pipeline 60: its archive is not a complete zip file",
    },
    {
      name: "the token may not read artifacts",
      token: tokens.reporter,
      jobs: () => [
        maker("sbom", {}, { archive: archiveRow({ "x.cdx.json": npm }, { access: "developer" }) }),
      ],
      reason: "GitLab answered 403, and reading it needs at least Developer",
    },
  ])("are unknown where $name", async ({ place, token, jobs, reason }) => {
    pipeline.jobs = jobs();
    const result = await remote(place, token);
    expect(result.ok ? "" : result.reason).toContain(reason);
  });

  it("are unknown where no pipeline ran for the head", async () => {
    pipeline.sha = head;
    const result = await remote();
    expect(result.ok ? "" : result.reason).toMatch(
      /this job does not run for the merge request's head .*, and no pipeline ran for the merge request's head/,
    );
  });
});

describe("the SBOMs of the target branch", () => {
  const onTarget = (place?: SbomSource) => readFact(baseSbomsAt(place), sha);

  it("are those of its newest pipeline that has one, where the change began", async () => {
    const { state } = sandbox;
    const older = addPipeline(state, 4, { id: 40, ref: "main", sha: otherSha, source: "push", jobs: [] });
    addPipeline(state, 4, { id: 41, ref: "main", sha: otherSha, source: "schedule", jobs: [] });
    older.jobs = [maker("sbom", { "x.cdx.json": npm })];
    expect(await onTarget()).toMatchObject({
      ok: true,
      value: [{ source: "x.cdx.json in the artifacts of job sbom of pipeline 40 of main" }],
    });
  });

  it("are none where it has none, and unknown where it has a broken one", async () => {
    expect(await onTarget()).toMatchObject({ ok: true, value: [] });
    const target = addPipeline(sandbox.state, 4, {
      id: 40,
      ref: "main",
      sha: otherSha,
      source: "push",
      jobs: [],
    });
    target.jobs = [maker("sbom", { "x.cdx.json": "[]" })];
    expect(await onTarget()).toMatchObject({ ok: false });
  });
});

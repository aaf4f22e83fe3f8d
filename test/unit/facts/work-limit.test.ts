/** Facts that apply a policy's patterns to long lists from outside ask for each entry how much time is left. */

import { describe, expect, it } from "vitest";
import type { Fact, FactContext } from "../../../src/facts/define.ts";
import { fileFromArtifacts } from "../../../src/facts/findings/report-files.ts";
import { headSarif } from "../../../src/facts/findings/sarif.ts";
import { requiredFiles } from "../../../src/facts/pipeline/configuration/required-files.ts";
import type { PipelineJob } from "../../../src/facts/pipeline/pipeline-jobs.ts";
import { repositoryFilesAt } from "../../../src/facts/repository/repository-files.ts";
import { sbomsInArtifacts } from "../../../src/facts/sbom/artifacts.ts";
import { zipOf } from "../../../src/sandbox/zip.ts";
import { globMatcher } from "../../../src/shared/glob.ts";

const entries = 50;
const paths = Array.from({ length: entries }, (_, index) => `src/${index}.ts`);
const job = (index: number): PipelineJob => ({
  ...{ id: index, name: `job ${index}`, stage: "test", status: "success", kind: "job", mayFail: false },
  ...{ level: 0, isOwn: false, coverage: undefined, pipelineId: 60, projectId: 42, artifacts: [] },
  ...{ downstream: undefined, failureReason: undefined, artifactsExpireAt: undefined },
});
const jobs = Array.from({ length: entries }, (_, index) => job(index));

function contextWith(check: () => void): FactContext {
  const zip = zipOf(paths.map((path) => [path, "x"] as const));
  return {
    gitlab: {
      async download() {
        return {
          pieces: (async function* () {
            yield zip;
          })(),
        };
      },
    },
    limit: { check },
    limits: { reportLimitBytes: 1000 },
    read: async () => paths.map((component) => ({ component })),
    workspace: async () => ({ isFor: async () => false }),
  } as unknown as FactContext;
}

/** How often the time was asked for. */
async function asked(work: (context: FactContext) => unknown): Promise<number> {
  let count = 0;
  await Promise.resolve(work(contextWith(() => void count++))).catch(() => {});
  return count;
}

const collect = (fact: Fact<unknown>, needs: object) => (context: FactContext) =>
  fact.collect?.(context, needs as never);
const tree = { files: paths.map((path) => ({ path, mode: "100644", bytes: 1 })) };
const isChosen = globMatcher(["lib/**/*.ts"]);
const location = "gitlab.example.com/acme/ci/scan@1.0.0";
const include = { type: "component", location, from: "acme/pay", sha: undefined, path: undefined };
const local = { files: tree.files, read: async function* () {} };

describe("the limit of work", () => {
  it.each<[string, (context: FactContext) => unknown, number]>([
    ["files of a repository", collect(repositoryFilesAt("size", "", isChosen), { tree, local }), entries],
    ["files of an archive", (context) => fileFromArtifacts(context, job(1), ["lib/**/*.json"]), entries],
    // Once to find the archives, and once to find jobs that left nothing.
    [
      "jobs with SARIF logs",
      collect(headSarif({ files: ["*.sarif"], jobs: ["none *"] }), {
        found: { pipeline: { sha: "a" }, pipelineId: 60, jobs },
      }),
      2 * entries,
    ],
    [
      "entries of include",
      collect(requiredFiles(["**"]), { from: { includes: [include], projectPath: "acme/pay" } }),
      entries,
    ],
    [
      "jobs with SBOMs",
      (context) => sbomsInArtifacts(context, { jobs } as never, { jobs: ["none *"] }, "pipeline 60"),
      entries,
    ],
  ])("is asked for %s", async (_, work, least) => {
    expect(await asked(work)).toBeGreaterThanOrEqual(least);
  });

  it("ends a fact", async () => {
    const over = () => {
      throw new Error("over");
    };
    const work = collect(repositoryFilesAt("size", "", isChosen), { tree, local });
    await expect(work(contextWith(over))).rejects.toThrow("over");
  });
});

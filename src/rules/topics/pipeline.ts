/** `pipeline`, `jobs` and `tests`: what ran for the head of the merge request. */

import { headPipeline } from "../../facts/pipeline.ts";
import { pipelineJobs } from "../../facts/pipeline-jobs.ts";
import { pipelineTests } from "../../facts/pipeline-tests.ts";
import { defineTopic, UnknownTopic } from "../topic.ts";
import { bool, double, int, optional, record, string } from "../types.ts";

function ran<T>(fact: T | null): T {
  if (fact === null) throw new UnknownTopic("no pipeline ran for the head of the merge request");
  return fact;
}

export const pipelineTopic = defineTopic({
  name: "pipeline",
  about: "merge_request",
  summary: "The pipeline that counts for the head; unknown where none ran",
  needs: { headPipeline },
  type: record({
    id: int("Number of the pipeline"),
    status: string("Such as success, failed, running; while this job runs in it, running"),
    finished: bool("Whether none of its jobs will run any more"),
    kind: string("branch, detached, merged_result or merge_train"),
    source: optional(string("Such as merge_request_event or push")),
    ref: string("Branch or merge request ref it ran for"),
    sha: string("Commit it ran on; of a merged result the temporary merge commit"),
    own: bool("Whether this job runs in it"),
    warnings: bool("Whether it succeeded although jobs that may fail did"),
  }),
  value({ headPipeline: found }) {
    const { id, status, isFinished, kind, source, ref, sha, isOwn, hasWarnings } = ran(found);
    return { id, status, finished: isFinished, kind, source, ref, sha, own: isOwn, warnings: hasWarnings };
  },
});

export const jobsTopic = defineTopic({
  name: "jobs",
  about: "merge_request",
  summary: "The jobs of that pipeline and of its child pipelines, the newest attempt of each",
  needs: { pipelineJobs },
  type: {
    kind: "list",
    of: record({
      name: string("Name of the job"),
      stage: string("Its stage"),
      status: string("Such as success, failed, manual, skipped, running"),
      may_fail: bool("Whether its failure does not fail the pipeline"),
      trigger: bool("Whether it starts another pipeline instead of a script"),
      level: int("0 in the pipeline itself, 1 in a child pipeline, 2 in a child of that"),
      own: bool("Whether it is this job, or the trigger that led to it"),
      coverage: optional(double("Percent, where its log says it")),
    }),
  },
  value: ({ pipelineJobs: found }) =>
    ran(found).jobs.map(({ name, stage, status, mayFail, kind, level, isOwn, coverage }) => ({
      ...{ name, stage, status, level, coverage },
      may_fail: mayFail,
      trigger: kind === "trigger",
      own: isOwn,
    })),
});

export const testsTopic = defineTopic({
  name: "tests",
  about: "merge_request",
  summary: "The tests of that pipeline; unknown where a suite could not be read",
  needs: { pipelineTests },
  type: record({
    total: int("All tests, as GitLab counts them"),
    failed: int("Those that failed"),
    errored: int("Those that broke"),
    skipped: int("Those that were skipped"),
  }),
  value({ pipelineTests: found }) {
    const { total, suites } = ran(found);
    const unread = suites.find(({ error }) => error !== undefined);
    if (unread) throw new UnknownTopic(`the tests ${unread.name} could not be read: ${unread.error}`);
    const sum = (key: "failed" | "errored" | "skipped") => suites.reduce((all, suite) => all + suite[key], 0);
    return { total, failed: sum("failed"), errored: sum("errored"), skipped: sum("skipped") };
  },
});

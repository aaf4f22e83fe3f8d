/** `pipeline` and `tests`: what ran for the head of the merge request. */

import type { ExternalStatus } from "../../../facts/pipeline/pipeline.ts";
import { type PipelineJob, pipelineJobs } from "../../../facts/pipeline/pipeline-jobs.ts";
import { pipelineTests } from "../../../facts/pipeline/pipeline-tests.ts";
import { whyUncounted } from "../../../facts/pipeline/uncounted-tests.ts";
import { defineTopic, UnknownTopic } from "../../topic.ts";
import { bool, double, int, listOf, optional, type Plain, record, string, strings } from "../../types.ts";

/** Without a pipeline, a rule about all its jobs would pass. */
function ran<T>(fact: T | null): T {
  if (fact === null) throw new UnknownTopic("no pipeline ran for the head of the merge request");
  return fact;
}

export const pipelineTopic = defineTopic({
  name: "pipeline",
  scope: "merge_request",
  summary:
    "The pipeline of the head, with the jobs of its child pipelines, without the job that judges; unknown if none ran",
  needs: { found: pipelineJobs },
  type: record({
    jobs: optional(
      listOf(
        record({
          name: string("Name of the job, in its newest attempt"),
          stage: string("Stage of the job"),
          status: string("Such as `success`, `failed`, `skipped`, `manual` or `running`"),
          may_fail: bool("`allow_failure`: its failure does not fail the pipeline"),
          trigger: bool("It starts another pipeline"),
          child: bool("It is in a child pipeline"),
          reports: strings("Types of what it uploaded, such as `sast`, `junit` or `archive`"),
          failure_reason: optional(string("Why it failed, such as `script_failure`")),
          coverage: optional(double("Percent, from its log")),
        }),
        "Every job except the one that judges, and what other systems reported; absent if both are missing, or if GitLab does not show all",
      ),
    ),
    id: int("Id of the pipeline"),
    status: string("Such as `success`; `running` while the job that judges runs in it"),
    kind: string("`branch`, `detached`, `merged_result` or `merge_train`"),
    source: optional(string("What started it, such as `merge_request_event`")),
    own: bool("The job that judges runs in it"),
  }),
  value({ found }) {
    const { pipeline, jobs } = ran(found);
    const { id, status, kind, source, isOwn } = pipeline;
    // A status of another system is a job for GitLab, and in no list of jobs.
    const others = [...jobs.filter((job) => !job.isOwn).map(shownJob), ...pipeline.external.map(shownStatus)];
    const areAll = others.length > 0 && pipeline.isExternalWhole;
    return { id, status, kind, source, own: isOwn, jobs: areAll ? others : undefined };
  },
});

function shownJob(job: PipelineJob): Plain {
  return {
    ...{ name: job.name, stage: job.stage, status: job.status, may_fail: job.mayFail },
    ...{ trigger: job.kind === "trigger", child: job.level > 0 },
    reports: job.artifacts.map(({ type }) => type),
    ...{ failure_reason: job.failureReason, coverage: job.coverage },
  };
}

function shownStatus({ name, status, mayFail }: ExternalStatus): Plain {
  return { name, stage: "external", status, may_fail: mayFail, trigger: false, child: false, reports: [] };
}

export const testsTopic = defineTopic({
  name: "tests",
  scope: "merge_request",
  summary: "The tests of that pipeline; unknown until every report is counted",
  needs: { pipelineTests },
  type: record({
    total: int("All tests, as GitLab counts them"),
    failed: int("Tests that failed"),
    errored: int("Tests that ended with an error"),
    skipped: int("Tests that were skipped"),
  }),
  value({ pipelineTests: found }) {
    const tests = ran(found);
    const { total, suites } = tests;
    const doubt = whyUncounted(tests);
    if (doubt !== undefined) throw new UnknownTopic(`in pipeline ${tests.pipeline.id}, ${doubt}`);
    const sum = (key: "failed" | "errored" | "skipped") => suites.reduce((all, suite) => all + suite[key], 0);
    return { total, failed: sum("failed"), errored: sum("errored"), skipped: sum("skipped") };
  },
});

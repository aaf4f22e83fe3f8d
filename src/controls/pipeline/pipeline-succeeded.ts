/** `pipeline_succeeded`: the head's pipeline succeeded or, if this job runs in it, every other job of it did. */

import { describeJobs, sortJobs } from "../../facts/pipeline/job-states.ts";
import type { HeadPipeline, PipelineKind } from "../../facts/pipeline/pipeline.ts";
import type { PipelineJob } from "../../facts/pipeline/pipeline-jobs.ts";
import { pipelineState } from "../../facts/pipeline/pipeline-state.ts";
import { count } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, type Outcome, pass, unknown } from "../define.ts";
import { jobNames, type WantedName, wantedNames } from "./job-names.ts";

interface Parameters {
  readonly merged_result?: boolean | undefined;
  readonly allow_skipped?: boolean | undefined;
  readonly no_warnings?: boolean | undefined;
  readonly except: readonly WantedName[];
}

const optional = (meaning: string) => z.optional(z.boolean().check(z.describe(meaning)));

export const pipelineSucceeded = defineControl({
  id: "pipeline_succeeded",
  title: "The pipeline succeeded",
  description: described(
    "Requires that the pipeline that GitLab shows for the head has succeeded. So must child pipelines whose triggers did not wait for them.",
    [
      "While this job itself runs in the pipeline, the pipeline has no status that counts. Then every other job must have finished, and none may have failed.",
      "Jobs that run after this one make the result unknown, unless `except` names them.",
      "`merged_result: true` requires a pipeline of the merged result or of a merge train.",
      "`no_warnings: true` also fails for failed jobs that are allowed to fail.",
    ],
  ),
  severity: "high",
  scope: "merge_request",
  needs: { state: pipelineState },
  params: z.strictObject({
    merged_result: optional("Require a pipeline of the merged result or of a merge train; false by default"),
    allow_skipped: optional("Accept a pipeline that was skipped; false by default"),
    no_warnings: optional("Also fail for failed jobs that are allowed to fail; false by default"),
    except: z.optional(jobNames("Jobs to ignore", "no job")),
  }),
  prepare: async ({ except, ...rest }) => ({ ...rest, except: await wantedNames(except) }),
  example: { merged_result: true, except: ["deploy"] },
  remediation: {
    text: "repair the jobs that the message names and run the pipeline again; this job must run after them, with needs or in a later stage",
    page: "!",
  },
  check({ state }, params: Parameters) {
    if (!state) return fail("no pipeline ran for the head of the merge request");
    const { pipeline, jobs } = state;
    if (params.merged_result && !merged.includes(pipeline.kind))
      return fail(`${nameOf(pipeline)} did not run on the merged result`, { actual: pipeline.kind });
    return jobs ? judgeJobs(pipeline, jobs, params) : judgeStatus(pipeline, params);
  },
});

const merged: readonly PipelineKind[] = ["merged_result", "merge_train"];

const kinds: Readonly<Record<PipelineKind, string>> = {
  branch: "of the branch",
  detached: "of the merge request",
  merged_result: "of the merged result",
  merge_train: "of the merge train",
};

function nameOf({ id, kind }: HeadPipeline): string {
  return `pipeline ${id} ${kinds[kind]}`;
}

function judgeStatus(pipeline: HeadPipeline, { allow_skipped, no_warnings }: Parameters): Outcome {
  const actual = pipeline.status;
  if (pipeline.status === "skipped") {
    return allow_skipped
      ? pass(`${nameOf(pipeline)} was skipped, which the policy allows`, { actual })
      : fail(`${nameOf(pipeline)} was skipped`, { actual });
  }
  if (!pipeline.hasWarnings) return pass(`${nameOf(pipeline)} succeeded`, { actual });
  const said = `${nameOf(pipeline)} succeeded with warnings: jobs that may fail have failed`;
  return no_warnings ? fail(said, { actual }) : pass(said, { actual });
}

function judgeJobs(pipeline: HeadPipeline, all: readonly PipelineJob[], params: Parameters): Outcome {
  const jobs = all.filter(({ isOwn, name }) => !isOwn && !params.except.some(({ matches }) => matches(name)));
  const sorted = sortJobs(jobs);
  const actual = pipeline.status;
  const { succeeded, tolerated, open } = sorted;
  const canceled = sorted.canceled.filter(({ mayFail }) => !mayFail);
  const failed = [...sorted.failed, ...canceled, ...(params.no_warnings ? tolerated : [])];
  const problems = [
    ...(failed.length > 0 ? [`${describeJobs(failed)} did not succeed`] : []),
    ...(sorted.blocking.length > 0 ? [`${describeJobs(sorted.blocking)} must be started manually`] : []),
  ];
  if (problems.length > 0) return fail(`in ${nameOf(pipeline)}, ${problems.join(", and ")}`, { actual });
  const awaited = params.no_warnings ? open : open.filter(({ mayFail }) => !mayFail);
  if (awaited.length > 0) {
    return unknown(
      `in ${nameOf(pipeline)}, ${count(awaited.length, "job has", "jobs have")} not finished: ${describeJobs(awaited)}${pipeline.isOwn ? "; let this job run after them, or exclude them with except" : ""}`,
    );
  }
  if (!pipeline.isExternalWhole)
    return unknown(`GitLab does not show all statuses that other systems reported to ${nameOf(pipeline)}`);
  const unexplained = ["failed", "canceled"].includes(pipeline.status) && !all.some(({ isOwn }) => isOwn);
  if (unexplained && jobs.length === all.length)
    return fail(
      `the status of ${nameOf(pipeline)} is ${pipeline.status}, and none of its jobs explains that`,
      { actual },
    );
  if (succeeded.length === 0) return unknown(`no other job of ${nameOf(pipeline)} has run`);
  const excluded = all.filter(({ isOwn }) => !isOwn).length - jobs.length;
  const rest = [
    ...(tolerated.length > 0 ? [`${describeJobs(tolerated)} may fail and failed`] : []),
    ...(excluded > 0 ? [`${count(excluded, "job")} ignored`] : []),
  ];
  const still = pipeline.isOwn ? "; this job itself is still running in it" : "";
  return pass(
    `${count(succeeded.length, pipeline.isOwn ? "other job" : "job")} of ${nameOf(pipeline)} succeeded${[...rest.map((one) => `, ${one}`), still].join("")}`,
    { actual },
  );
}

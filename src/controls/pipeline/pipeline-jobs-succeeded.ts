/** `pipeline_jobs_succeeded`: jobs that the policy names ran for the head and succeeded, child pipelines included. */

import {
  describeJobs,
  type JobState,
  nameOf,
  sortJobs,
  unseenTriggers,
} from "../../facts/pipeline/job-states.ts";
import { type PipelineJob, pipelineJobs } from "../../facts/pipeline/pipeline-jobs.ts";
import { count } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../define.ts";
import { jobNames, type WantedName, wantedNames } from "./job-names.ts";

const acceptable = ["absent", "allowed_failure", "manual", "skipped"] as const;
type Acceptable = (typeof acceptable)[number];

export const pipelineJobsSucceeded = defineControl({
  id: "pipeline_jobs_succeeded",
  title: "The required jobs succeeded",
  description: described(
    "Requires that certain jobs succeeded in the head's pipeline or one of its child pipelines.",
    [
      "`jobs` names the jobs. A name may contain `*`, or be an RE2 regular expression between slashes.",
      "The newest attempt of a job counts. The jobs that `parallel` makes count under their common name.",
      "A job does not succeed if it is absent, was skipped, was never started, or failed although it is allowed to fail. `accept` allows some of these.",
    ],
  ),
  severity: "high",
  scope: "merge_request",
  needs: { found: pipelineJobs },
  params: z.strictObject({
    jobs: jobNames("Jobs that must succeed"),
    accept: z.optional(
      z.array(z.enum(acceptable)).check(z.describe("States that are accepted like success; none by default")),
    ),
  }),
  prepare: async ({ jobs, accept }) => ({ wanted: await wantedNames(jobs), accept: accept ?? [] }),
  example: { jobs: ["test", "deploy:*"] },
  remediation: {
    text: "make sure that the named jobs run and succeed; check their rules, needs and manual starts",
    page: "!",
  },
  check({ found }, { wanted, accept }) {
    if (!found) return fail("no pipeline ran for the head of the merge request");
    if (wanted.length === 0) return unknown("the policy names no job");
    const judged = wanted.map((one) => judgeName(one, found.jobs, accept));
    const said = (problem: "wrong" | "open") => judged.flatMap((one) => (one[problem] ? [one[problem]] : []));
    const wrong = said("wrong");
    const open = said("open");
    const where = `of pipeline ${found.pipelineId}`;
    if (wrong.length > 0) return fail(`${where}, ${[...wrong, ...open].join("; ")}`, { actual: wrong });
    if (open.length > 0) return unknown(`${where}, ${open.join("; ")}`);
    const names = new Set(judged.flatMap(({ good }) => good));
    const exceptions = judged.flatMap(({ accepted }) => (accepted ? [accepted] : []));
    return pass(
      `${where}, ${count(names.size, "required job")} succeeded${exceptions.map((one) => `; ${one}, which the policy accepts`).join("")}`,
      { actual: [...names] },
    );
  },
});

interface Judged {
  readonly good: readonly string[];
  readonly wrong?: string;
  readonly open?: string;
  readonly accepted?: string;
}

/** States other than success, their texts, and the names under which a policy may accept them. */
const shortfalls: readonly (readonly [JobState, string, Acceptable?])[] = [
  ["failed", "did not succeed"],
  ["canceled", "did not succeed"],
  ["tolerated", "failed, although its failure is allowed", "allowed_failure"],
  ["blocking", "was never started", "manual"],
  ["optional", "was never started", "manual"],
  ["skipped", "was skipped", "skipped"],
];

function judgeName(
  { wanted, matches }: WantedName,
  all: readonly PipelineJob[],
  accept: readonly Acceptable[],
): Judged {
  const named = all.filter(({ name }) => matches(name));
  const jobs = named.filter(({ isOwn }) => !isOwn);
  if (jobs.length === 0)
    return named.length > 0
      ? { good: [], open: `${wanted} is this job itself` }
      : absent(wanted, all, accept);
  const sorted = sortJobs(jobs);
  const short = shortfalls.filter(([state]) => sorted[state].length > 0);
  const isAccepted = ([, , name]: (typeof shortfalls)[number]) => name !== undefined && accept.includes(name);
  const say = (states: typeof short) =>
    states.map(([state, words]) => `${describeJobs(sorted[state])} ${words}`).join(", ");
  const wrong = short.filter((one) => !isAccepted(one));
  const accepted = short.filter(isAccepted);
  return {
    good: sorted.succeeded.map(nameOf),
    ...(wrong.length > 0 ? { wrong: say(wrong) } : {}),
    ...(accepted.length > 0 ? { accepted: say(accepted) } : {}),
    ...(sorted.open.length > 0 ? { open: `${describeJobs(sorted.open)} has not finished` } : {}),
  };
}

/** A job may be in a pipeline that a trigger has not started yet, or that the token cannot see. */
function absent(wanted: string, all: readonly PipelineJob[], accept: readonly Acceptable[]): Judged {
  const unseen = unseenTriggers(all);
  const said = `there is no job ${wanted}`;
  if (accept.includes("absent")) return { good: [], accepted: said };
  return unseen.length > 0
    ? { good: [], open: `${said} so far, and GitLab does not show the pipeline of ${describeJobs(unseen)}` }
    : { good: [], wrong: said };
}

/** `pipeline_reports_present`: the head's pipeline left reports of the types that the policy names. */

import { now } from "../../facts/now.ts";
import { describeJobs, nameOf, stateOf, unseenTriggers } from "../../facts/pipeline/job-states.ts";
import { type PipelineJob, pipelineJobs } from "../../facts/pipeline/pipeline-jobs.ts";
import { text } from "../../shared/schema.ts";
import { listed } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../define.ts";

/** A test job fails if a test fails, and its report is still complete. */
const alsoOfFailedJobs = new Set(["junit"]);

export const pipelineReportsPresent = defineControl({
  id: "pipeline_reports_present",
  title: "The reports are there",
  description: described(
    "Requires a report of each given type in the head's pipeline, child pipelines included.",
    [
      "A job that succeeded must have uploaded it. A JUnit report also counts if its job failed.",
      "The report must not have expired.",
      "The control does not read the reports.",
    ],
  ),
  severity: "medium",
  scope: "merge_request",
  needs: { found: pipelineJobs, now },
  params: z.strictObject({
    types: z
      .array(text(100).check(z.regex(/^[a-z][a-z0-9_]*$/, "a report type of GitLab, such as sast or junit")))
      .check(z.describe("Report types of GitLab, such as sast, dependency_scanning, cyclonedx or junit")),
  }),
  example: { types: ["junit", "sast"] },
  remediation: {
    text: "make sure that a job uploads the report under artifacts:reports and succeeds",
    page: "!",
  },
  check({ found, now }, { types }) {
    if (!found) return fail("no pipeline ran for the head of the merge request");
    if (types.length === 0) return unknown("the policy names no report type");
    const judged = types.map((type) => judgeType(type, found.jobs, now));
    const where = `in pipeline ${found.pipelineId}`;
    const missing = judged.filter(({ good }) => !good);
    if (missing.length === 0) {
      return pass(`${where}, there is ${listed(judged.map(({ said }) => said))}`, { actual: types });
    }
    const open = [
      ...found.jobs.filter((job) => !job.isOwn && stateOf(job) === "open"),
      ...unseenTriggers(found.jobs),
    ];
    const text = `${where}, there is ${missing.map(({ said }) => said).join("; there is ")}`;
    return open.length > 0
      ? unknown(`${text}, and ${describeJobs([...new Set(open)])} may still upload it`)
      : fail(text, { actual: judged.filter(({ good }) => good).map(({ type }) => type) });
  },
});

function judgeType(type: string, all: readonly PipelineJob[], now: number) {
  const jobs = all.filter(({ artifacts }) => artifacts.some((artifact) => artifact.type === type));
  const kept = jobs.filter(({ artifactsExpireAt: end }) => end === undefined || end > now);
  const good = kept.filter(({ status }) => status === "success" || alsoOfFailedJobs.has(type));
  if (good.length > 0) return { type, good: true, said: `${type} (${listed(good.map(nameOf), 3)})` };
  const why =
    kept.length > 0
      ? `only from a job that did not succeed (${describeJobs(kept)})`
      : jobs.length > 0
        ? `only with expired artifacts (${listed(jobs.map(nameOf), 3)})`
        : undefined;
  return { type, good: false, said: why ? `a report of type ${type} ${why}` : `no report of type ${type}` };
}

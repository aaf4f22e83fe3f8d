/** `pipelines`: whether merge requests have a pipeline, and only one. */

import { type CiJob, type CiRule, jobsOfConfig } from "../../facts/pipeline/ci-jobs.ts";
import { contentRef } from "../../facts/pipeline/ci-lint.ts";
import { UnreadableFact } from "../../facts/source.ts";
import { GitLabError } from "../../gitlab/errors.ts";
import { maybe, parse } from "../../shared/schema.ts";
import { listed, plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import type { Exam, MergeRequestSeen } from "../exam.ts";
import { type Finding, ok, problem, type Question, skipped, warning } from "../question.ts";
import { answersByTrigger } from "../trigger-url.ts";

const fixMissing =
  'give the job rules with if: $CI_PIPELINE_SOURCE == "merge_request_event", as the component does, and let workflow:rules admit it';
const fixDouble =
  "add workflow:rules that run all jobs in merge request pipelines while a merge request is open, as docs/getting-started.md shows";

const pipelines: Question = {
  id: "pipelines",
  title: "A merge request has one pipeline, and it is its own",
  needs: ["project"],
  async ask(exam) {
    if (await answersByTrigger(exam)) return ok("not needed, because a central project answers the check");
    const mergeRequest = await exam.mergeRequest().catch(() => undefined);
    return mergeRequest ? ofMergeRequest(exam, mergeRequest) : ofConfiguration(exam);
  },
};

const Pipelines = z.array(
  z.object({ id: z.number(), sha: z.string(), source: maybe(z.string()), created_at: maybe(z.string()) }),
);

async function ofMergeRequest(exam: Exam, { iid, sha, created_at }: MergeRequestSeen): Promise<Finding> {
  const list = `/projects/${await exam.projectId()}/merge_requests/${iid}/pipelines`;
  const all = parse(Pipelines, await exam.gitlab.read(list));
  const own = all.find(({ source }) => source === "merge_request_event");
  if (!own) return problem(`!${iid} has no merge request pipeline`, fixMissing);
  // A branch has a pipeline of its own before its merge request exists. That is not a double one.
  const double = all.find(
    (one) =>
      one.source === "push" && one.sha === sha && Date.parse(one.created_at ?? "") > Date.parse(created_at),
  );
  if (!double) return ok(`!${iid} has the pipeline ${own.id}`);
  return warning(
    `!${iid} has two pipelines for the same commit: ${own.id} of the merge request, and ${double.id} of its branch`,
    fixDouble,
  );
}

const Lint = z.object({
  valid: z.boolean(),
  errors: maybe(z.array(z.string())),
  merged_yaml: maybe(z.string()),
});

/** GitLab cannot lint as a merge request's pipeline, so the rules themselves are read. */
async function ofConfiguration(exam: Exam): Promise<Finding> {
  const answer = await exam.gitlab
    .read(`/projects/${await exam.projectId()}/ci/lint`, { contentRef })
    .catch((error: unknown) => {
      if (error instanceof GitLabError && [403, 404].includes(error.status)) return undefined;
      throw error;
    });
  if (answer === undefined)
    return skipped("GitLab shows this token no CI configuration on the default branch");
  const { valid, errors = [], merged_yaml: merged = "" } = parse(Lint, answer);
  if (!valid)
    return problem(
      `the CI configuration is not valid: ${plain(errors[0] ?? "GitLab gives no reason")}`,
      "correct .gitlab-ci.yml",
    );
  if (merged.trim() === "") return skipped("GitLab does not show the merged CI configuration");
  try {
    return await findingOf(merged);
  } catch (error) {
    if (!(error instanceof UnreadableFact)) throw error;
    return skipped(error.message);
  }
}

async function findingOf(merged: string): Promise<Finding> {
  const { parseDocument } = await import("yaml");
  const config = parseDocument(merged, { version: "1.1", prettyErrors: false, logLevel: "silent" }).toJS({
    maxAliasCount: -1,
  }) as { workflow?: { rules?: unknown } };
  const { jobs } = jobsOfConfig(config);
  const workflow = workflowRules(config);
  if (workflow) return ofWorkflow(workflow, jobs);
  const own = jobs.filter(({ rules }) => rules?.some(admitsMergeRequests));
  if (own.length === 0 && jobs.some(({ isLimited }) => isLimited))
    return skipped("no job has rules for merge requests, and only and except are not evaluated");
  if (own.length === 0) return problem("no job runs in merge request pipelines", fixMissing);
  const others = jobs.filter(
    ({ rules, isLimited, neverRuns }) => !neverRuns && !isLimited && (rules?.some(isUnconditional) ?? true),
  );
  if (others.length === 0) return ok("all jobs run in merge request pipelines only");
  return warning(
    `a merge request has two pipelines: ${namesOf(own)} in its own, and ${namesOf(others)} in its branch's`,
    fixDouble,
  );
}

/** Read like the rules of a job, of which they are a part. */
function workflowRules({ workflow }: { workflow?: { rules?: unknown } }): readonly CiRule[] | undefined {
  if (!workflow?.rules) return undefined;
  return jobsOfConfig({ job: { rules: workflow.rules } }).jobs[0]?.rules;
}

function ofWorkflow(workflow: readonly CiRule[], jobs: readonly CiJob[]): Finding {
  if (!workflow.some(admitsMergeRequests))
    return problem("workflow:rules admit no merge request pipelines", fixMissing);
  const isShared = jobs.some(
    ({ rules, neverRuns }) => !neverRuns && (!rules || rules.some(admitsMergeRequests)),
  );
  if (!isShared) return problem("no job runs in merge request pipelines", fixMissing);
  const admitsBranches = workflow.some(
    (rule) =>
      isAdmitting(rule) && (isUnconditional(rule) || /CI_COMMIT_BRANCH|"push"/.test(rule.condition ?? "")),
  );
  const excludes = workflow.some(
    ({ when, condition = "" }) =>
      when === "never" && /CI_OPEN_MERGE_REQUESTS|"push"|CI_COMMIT_BRANCH/.test(condition),
  );
  const onlyDefault = workflow.every(
    (rule) =>
      !isAdmitting(rule) ||
      (!isUnconditional(rule) &&
        (admitsMergeRequests(rule) ||
          /CI_DEFAULT_BRANCH|CI_COMMIT_TAG|CI_COMMIT_REF_PROTECTED/.test(rule.condition ?? ""))),
  );
  if (!admitsBranches || excludes || onlyDefault) return ok("workflow:rules admit merge request pipelines");
  return warning(
    "workflow:rules admit both a pipeline of the merge request and one of its branch",
    fixDouble,
  );
}

function admitsMergeRequests(rule: CiRule): boolean {
  return (
    isAdmitting(rule) &&
    (isUnconditional(rule) || /merge_request_event|CI_MERGE_REQUEST/.test(rule.condition ?? ""))
  );
}

function isAdmitting({ when }: CiRule): boolean {
  return when !== "never";
}

function isUnconditional(rule: CiRule): boolean {
  return isAdmitting(rule) && !rule.isConditional;
}

function namesOf(jobs: readonly CiJob[]): string {
  return listed(
    jobs.map(({ name }) => plain(name, 80)),
    3,
  );
}

export const questions: readonly Question[] = [pipelines];

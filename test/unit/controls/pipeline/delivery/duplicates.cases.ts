/** `pipeline_no_duplicate_pipelines`. */

import { casesOf, child, job } from "./support.ts";

const duplicates = casesOf("pipeline_no_duplicate_pipelines");
const request = { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' };
const branch = { if: "$CI_COMMIT_BRANCH" };
const onDefault = { if: "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH" };
const open = { if: "$CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS", when: "never" };
const workflow = (...rules: readonly object[]) => ({ workflow: { rules }, a: job() });
const jobs = (...rules: readonly object[]) => ({ a: job({ rules }) });

export const duplicateCases = [
  duplicates("jobs without rules run on branches only", { a: job() }, "pass", {
    message: "no push starts a branch pipeline and a merge request pipeline",
  }),
  duplicates("a job that always runs", jobs({ when: "always" }), "fail", {
    message:
      "a push to feature with an open merge request starts a branch pipeline (a) and a merge request pipeline (a)",
  }),
  duplicates("the pattern that GitLab documents", workflow(request, open, branch), "pass"),
  duplicates("the same without the exclusion", workflow(request, branch), "fail"),
  duplicates("the exclusion comes too late", workflow(request, branch, open), "fail"),
  duplicates("merge requests and the default branch", workflow(request, onDefault), "pass"),
  duplicates(
    "the default branch by its name",
    workflow(request, { if: '$CI_COMMIT_BRANCH == "main"' }),
    "pass",
  ),
  duplicates(
    "another branch can be a source",
    workflow(request, { if: '$CI_COMMIT_BRANCH == "develop"' }),
    "fail",
    {
      message: /^a push to develop with an open merge request/,
    },
  ),
  duplicates(
    "another branch that is never one",
    workflow(request, { if: '$CI_COMMIT_BRANCH == "develop"' }),
    "pass",
    {
      with: { never_source: ["develop"] },
    },
  ),
  duplicates(
    "branches that match a pattern",
    workflow(request, { if: "$CI_COMMIT_BRANCH =~ /^release\\//" }),
    "fail",
  ),
  duplicates(
    "and are never a source",
    workflow(request, { if: "$CI_COMMIT_BRANCH =~ /^release\\//" }),
    "pass",
    {
      with: { never_source: ["release/*"] },
    },
  ),
  duplicates(
    "alternatives in a pattern, one of which is a source",
    workflow(request, { if: "$CI_COMMIT_BRANCH =~ /^(release|hotfix)\\/.*/" }),
    "unknown",
    { with: { never_source: ["release/*"] } },
  ),
  duplicates(
    "the two conditions exclude each other",
    workflow(
      { if: `${request.if} && $CI_COMMIT_REF_NAME == "x"` },
      { if: '$CI_COMMIT_BRANCH && $CI_COMMIT_REF_NAME != "x"' },
    ),
    "pass",
  ),
  duplicates(
    "only branch pipelines",
    workflow({ if: "$CI_MERGE_REQUEST_IID", when: "never" }, { when: "always" }),
    "pass",
  ),
  duplicates("only merge request pipelines", workflow(request), "pass"),
  duplicates("no rule of workflow matches", workflow({ if: '$CI_PIPELINE_SOURCE == "schedule"' }), "pass"),
  duplicates(
    "only and merge requests beside a branch's job",
    { a: job(), b: job({ only: ["merge_requests"] }) },
    "fail",
    {
      message: /starts a branch pipeline \(a\) and a merge request pipeline \(b\)$/,
    },
  ),
  duplicates(
    "except excludes",
    { a: job({ only: ["branches", "merge_requests"], except: ["merge_requests"] }) },
    "pass",
  ),
  duplicates("only with workflow", { ...workflow(request, branch), a: job({ only: ["branches"] }) }, "pass"),
  duplicates("a variable that nobody knows", workflow(request, { if: "$BOTH" }), "unknown", {
    message: "whether a push starts two pipelines depends on $BOTH",
  }),
  duplicates(
    "a variable of the configuration",
    { variables: { BOTH: "" }, ...workflow(request, { if: "$BOTH" }) },
    "pass",
  ),
  duplicates(
    "a variable with a value",
    { variables: { BOTH: "1" }, ...workflow(request, { if: "$BOTH" }) },
    "fail",
  ),
  duplicates(
    "a variable of workflow reaches the job",
    { workflow: { rules: [{ ...request, variables: { X: "1" } }, branch] }, ...jobs({ if: "$X" }) },
    "unknown",
  ),
  duplicates("changed files decide", jobs({ ...request, changes: ["a"] }, branch), "unknown"),
  duplicates("an input of the file", workflow(request, { if: "$[[ inputs.x ]]" }), "unknown"),
  duplicates("a condition that is always true", workflow({ if: '"a" == "a"' }), "fail"),
  duplicates(
    "null equals an absent variable",
    workflow(request, { if: "$CI_MERGE_REQUEST_IID == null && $CI_COMMIT_BRANCH" }),
    "fail",
  ),
  duplicates("a text is not null", workflow(request, { if: "$CI_COMMIT_BRANCH == null" }), "pass"),
  duplicates(
    "jobs of .pre alone start no pipeline",
    { a: job({ stage: ".pre", rules: [branch] }), b: job({ rules: [request] }) },
    "pass",
  ),
  duplicates(
    "jobs that exclude each other's pipeline",
    { a: job({ rules: [onDefault] }), b: job({ rules: [request] }) },
    "pass",
  ),
  duplicates(
    "a condition in parentheses",
    workflow({ if: '($CI_PIPELINE_SOURCE == "push" || $CI_MERGE_REQUEST_ID) && $CI' }),
    "fail",
  ),
  duplicates("a pattern with a flag", workflow(request, { if: "$CI_COMMIT_BRANCH =~ /^FEAT/i" }), "fail"),
  duplicates(
    "a pattern that does not match the source",
    workflow(request, { if: "$CI_PIPELINE_SOURCE =~ /^(schedule|web)$/" }),
    "pass",
  ),
  duplicates(
    "child pipelines come from their parents",
    { ...workflow(request, open, branch), b: child },
    "pass",
  ),
  duplicates("the default branch is not known", workflow(request, onDefault), "pass", {
    more: { project: { path: "acme/payments", defaultBranch: undefined } },
  }),
];

/** `pipeline_cache_keys`. */

import { casesOf, child, job } from "./support.ts";

const caches = casesOf("pipeline_cache_keys");
const cache = (rest: object) => ({ a: job({ cache: { paths: ["x"], ...rest } }) });
const settings = (hasSeparateCaches: boolean | undefined, path = "acme/payments") => ({
  settings: { path, timeoutSeconds: 3600, hasSeparateCaches },
});
const pull = { with: { merge_requests: "pull" } };
const request = '$CI_PIPELINE_SOURCE == "merge_request_event"';
const branchKey = "$CI_COMMIT_REF_SLUG";

export const cacheCases = [
  caches("no cache, and the setting does not matter", { a: job() }, "pass", { more: settings(false) }),
  caches("a key of the branch", cache({ key: branchKey }), "pass", {
    message: "the caches of 1 job are as required",
  }),
  caches("a key of files", cache({ key: { files: ["package-lock.json"] } }), "pass"),
  caches("the default key", cache({}), "fail", {
    message: "a: the cache default is written by all branches",
  }),
  caches("a fixed key", cache({ key: "node-$CI_JOB_NAME" }), "fail"),
  caches("a fixed key that is only read", cache({ key: "node", policy: "pull" }), "pass"),
  caches("a fixed key that the policy allows", cache({ key: "node" }), "pass", {
    with: { fixed_keys: "allow" },
  }),
  caches(
    "a key in a variable of the configuration",
    { variables: { KEY: branchKey }, ...cache({ key: "$KEY" }) },
    "pass",
  ),
  caches("a key in a variable that nobody knows", cache({ key: "$KEY" }), "unknown"),
  ...["$CI_COMMIT_BRANCH", "$CI_COMMIT_TAG", "$CI_MERGE_REQUEST_IID"].map((key) =>
    caches(`${key} is empty in some pipelines`, cache({ key }), "unknown"),
  ),
  caches(
    "a variable of the configuration with the name of a predefined one",
    { variables: { CI_COMMIT_REF_SLUG: "all" }, ...cache({ key: branchKey }) },
    "fail",
  ),
  caches("shared with unprotected branches", cache({ key: branchKey, unprotect: true }), "fail", {
    message: `a: the cache ${branchKey} is shared between protected and other branches`,
  }),
  caches(
    "shared, although it is only read",
    cache({ key: branchKey, unprotect: true, policy: "pull" }),
    "fail",
  ),
  caches(
    "a fallback to what unprotected branches write",
    cache({ key: branchKey, fallback_keys: ["main-non_protected"] }),
    "fail",
  ),
  caches(
    "the same in a variable",
    { variables: { CACHE_FALLBACK_KEY: "main-non_protected" }, ...cache({ key: branchKey }) },
    "fail",
  ),
  caches(
    "the same, although a report may replace the variable",
    {
      variables: { CACHE_FALLBACK_KEY: "main-non_protected" },
      before: job({ stage: "build", artifacts: { reports: { dotenv: "x.env" } } }),
      ...cache({ key: branchKey }),
    },
    "fail",
  ),
  caches(
    "the same over another variable",
    {
      variables: { CACHE_FALLBACK_KEY: "main-$KIND", KIND: "non_protected" },
      ...cache({ key: branchKey }),
    },
    "fail",
  ),
  caches(
    "the same by a rule",
    {
      a: job({
        cache: { key: branchKey },
        rules: [{ if: request, variables: { CACHE_FALLBACK_KEY: "main-non_protected" } }],
      }),
    },
    "fail",
  ),
  caches(
    "a fallback in a variable that is not known",
    { variables: { CACHE_FALLBACK_KEY: "main-$KIND" }, ...cache({ key: branchKey }) },
    "unknown",
  ),
  caches("a branch in an expression only", cache({ key: `\${{ "$CI_COMMIT_REF_SLUG" == "x" }}` }), "unknown"),
  caches("a branch and an input", cache({ key: `${branchKey}-\${{ job.inputs.kind }}` }), "pass"),
  caches(
    "a fallback in an input of the job",
    cache({ key: branchKey, fallback_keys: [`\${{ job.inputs.fallback }}`] }),
    "unknown",
  ),
  caches(
    "a fallback to the default branch",
    { variables: { CACHE_FALLBACK_KEY: "gems-$CI_DEFAULT_BRANCH" }, ...cache({ key: branchKey }) },
    "pass",
  ),
  caches(
    "a branch that a rule replaces",
    { a: job({ cache: { key: branchKey }, rules: [{ variables: { CI_COMMIT_REF_SLUG: "main" } }] }) },
    "fail",
  ),
  caches("no separate caches", cache({ key: branchKey }), "fail", {
    more: settings(false),
    message: "every branch can write every cache, because the project has no separate caches",
  }),
  caches("the setting is hidden", cache({ key: branchKey }), "unknown", { more: settings(undefined) }),
  caches("a fork's setting is not read", cache({ key: branchKey }), "unknown", {
    more: settings(true, "acme/other"),
  }),
  caches("the default's cache", { default: { cache: { key: "x", paths: ["x"] } }, a: job() }, "fail"),
  caches("one of several caches", { a: job({ cache: [{ key: branchKey }, { key: "x" }] }) }, "fail"),
  caches(
    "written in merge request pipelines",
    { a: job({ rules: [{ if: request }], cache: { key: branchKey } }) },
    "fail",
    { ...pull, message: `a: the cache ${branchKey} is written in merge request pipelines` },
  ),
  caches(
    "written on branches only",
    { a: job({ rules: [{ if: "$CI_COMMIT_BRANCH" }], cache: { key: branchKey } }) },
    "pass",
    pull,
  ),
  caches(
    "written where a variable decides",
    { a: job({ rules: [{ if: "$WARM" }], cache: { key: branchKey } }) },
    "unknown",
    pull,
  ),
  caches(
    "each rule decides whether it is written",
    {
      a: job({
        rules: [{ if: request, variables: { POLICY: "pull" } }, { if: "$CI_COMMIT_BRANCH" }],
        variables: { POLICY: "pull-push" },
        cache: { key: branchKey, policy: "$POLICY" },
      }),
    },
    "pass",
    pull,
  ),
  caches(
    "the wrong rule only reads",
    {
      a: job({
        rules: [{ if: request }, { if: "$CI_COMMIT_BRANCH", variables: { POLICY: "pull" } }],
        variables: { POLICY: "pull-push" },
        cache: { key: branchKey, policy: "$POLICY" },
      }),
    },
    "unknown",
    pull,
  ),
  caches("a child pipeline has its own", { a: child }, "unknown"),
];

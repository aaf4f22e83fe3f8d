/** `pipeline_deploys_gated`. */

import { casesOf, child, job } from "./support.ts";

const deploys = casesOf("pipeline_deploys_gated");
const manual = { when: "manual", allow_failure: false };
const branch = { if: '$CI_COMMIT_BRANCH == "main"' };
const request = { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' };
const manualOn = { if: '$CI_COMMIT_BRANCH == "main"', when: "manual" };
const to = (environment: unknown, rest: object = {}) => ({ a: job({ environment, ...rest }) });

const environment = (name: string, approvals: number, tier = "production") => ({
  ...{ name, tier, state: "available" },
  protections: [{ isOfGroup: false, deployers: [{ kind: "role", level: 40 }], approvals }],
});
const stored = (isPremium: boolean | undefined, ...environments: readonly object[]) => ({
  more: { environments, licence: { isPremium } },
});
const none = stored(true);

export const deployCases = [
  deploys("a manual job", to("production", manual), "pass", {
    ...none,
    message: "1 job waits for a person before deploying to production",
  }),
  deploys("without facts of environments", to("production", manual), "pass", { with: { gate: "manual" } }),
  deploys("an automatic job", to("production"), "fail", {
    with: { gate: "manual" },
    message: "a deploys to production without waiting for a person",
  }),
  deploys("no environment is named", to("production"), "unknown", {
    with: { environments: [], when_none: "pass" },
    message: "the policy names no environment: environments is an empty list",
  }),
  deploys("a manual job that does not block", to("production", { when: "manual" }), "fail", {
    with: { gate: "manual" },
  }),
  deploys("a manual rule blocks", to("production", { rules: [{ ...branch, when: "manual" }] }), "pass", none),
  deploys(
    "a manual rule that may fail",
    to("production", { rules: [{ ...branch, when: "manual", allow_failure: true }] }),
    "fail",
    {
      with: { gate: "manual" },
    },
  ),
  deploys(
    "one rule is automatic",
    to("production", { rules: [{ ...branch, when: "manual" }, { if: "$CI_COMMIT_TAG" }] }),
    "fail",
    {
      with: { gate: "manual" },
    },
  ),
  deploys(
    "a rule after all others is never reached",
    to("production", { rules: [{ if: "$X", when: "never" }, manual, { when: "always" }] }),
    "unknown",
    { with: { gate: "manual" }, message: "a deploys to production and may run in merge request pipelines" },
  ),
  deploys("delayed is not manual", to("production", { when: "delayed", start_in: "1 day" }), "fail", {
    with: { gate: "manual" },
  }),
  deploys(
    "an environment that requires approval",
    to("production"),
    "pass",
    stored(true, environment("production", 1)),
  ),
  deploys("a protected environment without approval", to("production"), "fail", {
    ...stored(true, environment("production", 0)),
    message: "a deploys to production without a manual gate or an approval",
  }),
  deploys("rules without the licence", to("production"), "fail", stored(false, environment("production", 1))),
  deploys(
    "the licence is not known",
    to("production"),
    "unknown",
    stored(undefined, environment("production", 1)),
  ),
  deploys("an environment that does not exist yet", to("production"), "unknown", {
    ...none,
    message: "a deploys to production and whether the environment requires an approval is not known",
  }),
  deploys("the approval is required beside the manual job", to("production", manual), "fail", {
    with: { gate: "protected" },
    ...stored(true, environment("production", 0)),
  }),
  deploys(
    "a fork's merge request, whose pipeline may be the project's",
    to("production", {
      rules: [{ if: `${request.if} && $CI_PROJECT_PATH == "acme/other"`, when: "manual" }, manualOn],
    }),
    "unknown",
    {
      with: { gate: "manual" },
      more: { project: { path: "acme/other", defaultBranch: "main" } },
      message: "a deploys to production and may run in merge request pipelines",
    },
  ),
  deploys(
    "a rule for another project",
    to("production", { ...manual, only: ["merge_requests@acme/other"] }),
    "pass",
    {
      with: { gate: "manual" },
    },
  ),
  deploys(
    "a fork's merge request with only",
    to("production", { ...manual, only: ["merge_requests@acme/other"] }),
    "unknown",
    { with: { gate: "manual" }, more: { project: { path: "acme/other", defaultBranch: "main" } } },
  ),
  deploys(
    "an empty path is no project's",
    to("production", { ...manual, only: ["merge_requests"], except: ["merge_requests@"] }),
    "fail",
    { with: { gate: "manual" } },
  ),
  deploys("a fork has environments of its own", to("production"), "unknown", {
    more: {
      ...stored(true, environment("production", 1)).more,
      project: { path: "acme/other", defaultBranch: "main" },
    },
  }),
  deploys(
    "in merge request pipelines",
    to("production", { rules: [{ ...request, when: "manual" }] }),
    "fail",
    {
      ...none,
      message: "a deploys to production in merge request pipelines",
    },
  ),
  deploys(
    "in merge request pipelines, which the policy allows",
    to("production", { rules: [{ ...request, when: "manual" }] }),
    "pass",
    {
      with: { merge_requests: "allow", gate: "manual" },
    },
  ),
  deploys(
    "only, and merge requests",
    to("production", { ...manual, only: ["merge_requests"] }),
    "fail",
    none,
  ),
  deploys(
    "a condition that nobody can evaluate",
    to("production", { rules: [{ if: "$DEPLOY", when: "manual" }] }),
    "unknown",
    {
      ...none,
      message: "a deploys to production and may run in merge request pipelines",
    },
  ),
  deploys(
    "the default branch can be the source of a merge request",
    to("production", { rules: [{ if: "$CI_COMMIT_REF_NAME == $CI_DEFAULT_BRANCH", when: "manual" }] }),
    "unknown",
    { more: { ...none.more, project: { path: "acme/payments", defaultBranch: undefined } } },
  ),
  deploys(
    "workflow excludes merge requests",
    { workflow: { rules: [branch] }, ...to("production", { rules: [{ if: "$DEPLOY", when: "manual" }] }) },
    "pass",
    none,
  ),
  deploys("by the tier", to({ name: "eu-1", deployment_tier: "production" }), "fail", {
    with: { gate: "manual" },
  }),
  deploys("by the name, whatever the tier", to({ name: "live", deployment_tier: "staging" }), "fail", {
    with: { gate: "manual" },
  }),
  deploys("by the tier that it has in GitLab", to("eu-1"), "fail", stored(true, environment("eu-1", 0))),
  deploys("staging, as GitLab reads the name", to("preprod"), "unknown", {
    ...none,
    message: "no job deploys to production with environment",
  }),
  deploys("named environments", to("eu-1"), "fail", { with: { environments: ["eu-*"], gate: "manual" } }),
  deploys("no environment", { a: job() }, "unknown", none),
  deploys("no environment, which is accepted", { a: job() }, "pass", { with: { when_none: "pass" } }),
  deploys("stopping does not deploy", to({ name: "production", action: "stop" }), "unknown", none),
  deploys("a name in a variable of the configuration", { variables: { E: "prod" }, ...to("$E") }, "fail", {
    with: { gate: "manual" },
  }),
  deploys("a name in a variable that nobody knows", to("$E"), "unknown", {
    with: { gate: "manual" },
    message: "a deploys to $E, which may be production, without waiting for a person",
  }),
  deploys(
    "a review app cannot be production",
    { ...to("review/$CI_COMMIT_REF_SLUG"), b: job({ environment: "production", ...manual }) },
    "pass",
    none,
  ),
  deploys(
    "a name that begins otherwise",
    { ...to("eu-$X"), b: job({ environment: "production", ...manual }) },
    "pass",
    {
      with: { environments: ["production"], gate: "manual" },
    },
  ),
  deploys("a tier that nobody knows", to({ name: "eu-1", deployment_tier: "$T" }), "unknown", {
    with: { gate: "manual" },
  }),
  deploys(
    "a name that nobody knows, of the tier",
    to({ name: "$E", deployment_tier: "production" }),
    "unknown",
    none,
  ),
  deploys("a child pipeline", { a: child }, "unknown", none),
  deploys(
    "a job that triggers and deploys",
    { a: { trigger: "acme/deploy", environment: "production" } },
    "fail",
    {
      with: { gate: "manual" },
    },
  ),
];

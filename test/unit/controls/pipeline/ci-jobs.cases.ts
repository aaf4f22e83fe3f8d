/** `pipeline_security_jobs_intact`, `pipeline_no_debug_trace` and `pipeline_variables_not_injected`. */

import { caseOf, child, config } from "./ci-support.cases.ts";

/** Nothing overrides the configuration. */
const intact = (name: string, params: object | undefined, facts: object, outcome: object) =>
  caseOf("pipeline_security_jobs_intact")(name, params, { overriding: [], ...facts }, outcome);
const report = (type: string) => ({ artifacts: { reports: { [type]: `gl-${type}-report.json` } } });
/** As the template of GitLab 18.9 has them, in other white space. */
const own = [
  { if: "$SAST_DISABLED=='true'  || $SAST_DISABLED=='1'", when: "never" },
  { if: "$CI_COMMIT_BRANCH" },
];
const semgrep = (more: object = {}) => ({
  "semgrep-sast": { script: ["/analyzer run"], rules: own, ...report("sast"), ...more },
});
/** As GitLab's template has it: the part that others extend. */
const base = {
  sast: {
    script: ['echo "for configuration only"', "exit 1"],
    rules: [{ when: "never" }],
    allow_failure: true,
    ...report("sast"),
  },
};
const broken = (name: string, more: object, says: string, accept: string) => [
  intact(name, undefined, config(semgrep(more)), { status: "fail", message: `semgrep-sast ${says}` }),
  intact(`${name}, accepted`, { accept: [accept] }, config(semgrep(more)), { status: "pass" }),
];

const intactCases = [
  intact("as it should be", undefined, config({ ...base, ...semgrep() }), {
    status: "pass",
    message: "1 scanner job is intact",
  }),
  intact(
    "an input in its script",
    undefined,
    config(semgrep({ script: [`/analyzer run \${{ job.inputs.more }}`] })),
    {
      status: "fail",
    },
  ),
  intact("there is none", undefined, config({ build: { script: "make" } }), {
    status: "fail",
    message: "there is no job with a security report",
  }),
  intact("a job that is asked for is not there", { jobs: ["secret_detection"] }, config(semgrep()), {
    status: "fail",
    message: "there is no job secret_detection",
  }),
  intact("a report that is asked for is not there", { reports: ["sast", "dast"] }, config(semgrep()), {
    status: "fail",
    message: "there is no job with a report of type dast",
  }),
  intact("it may be in a child pipeline", { reports: ["dast"] }, config({ more: child }), {
    status: "unknown",
    message: "there is no job with a report of type dast outside of child pipelines",
  }),
  intact(
    "a hidden job is none",
    { reports: ["sast"] },
    config({ ".semgrep-sast": { script: "/analyzer run", ...report("sast") }, build: { script: "make" } }),
    { status: "fail" },
  ),
  ...["CI_COMMIT_BRANCH", "GITLAB_FEATURES"].map((variable) =>
    intact(
      `a variable of GitLab that its conditions read: ${variable}`,
      undefined,
      config({
        variables: { [variable]: "" },
        "secret-detection": {
          script: ["/analyzer run"],
          rules: [{ if: "$CI_COMMIT_BRANCH && $GITLAB_FEATURES" }, { when: "on_success" }],
          ...report("secret_detection"),
        },
      }),
      {
        status: "fail",
        message: `secret-detection has conditions on ${variable}, which the configuration sets to `,
      },
    ),
  ),
  ...broken("allow_failure", { allow_failure: true }, "may fail (allow_failure)", "allow_failure"),
  ...broken(
    "allow_failure for some exit codes",
    { allow_failure: { exit_codes: [1] } },
    "may fail (allow_failure)",
    "allow_failure",
  ),
  ...broken(
    "allow_failure in a rule",
    { rules: [{ if: "$CI_COMMIT_BRANCH", allow_failure: true }] },
    "may fail (allow_failure)",
    "allow_failure",
  ),
  intact(
    "allow_failure that every rule takes back",
    undefined,
    config(semgrep({ allow_failure: true, rules: [{ allow_failure: false }] })),
    { status: "pass" },
  ),
  ...broken(
    "by hand",
    { when: "manual", rules: undefined },
    "must be started manually (when: manual)",
    "manual",
  ),
  ...broken(
    "by hand in a rule",
    { rules: [{ if: "$CI_COMMIT_BRANCH", when: "manual" }] },
    "must be started manually (when: manual)",
    "manual",
  ),
  intact(
    "never",
    { accept: ["conditional_never", "manual", "allow_failure"] },
    config({ ...base, ...semgrep({ rules: [{ when: "never" }] }) }),
    { status: "fail", message: "semgrep-sast never runs (rules)" },
  ),
  intact(
    "never, before the rule that would run it",
    undefined,
    config(semgrep({ rules: [{ when: "never" }, { if: "$CI_COMMIT_BRANCH" }] })),
    { status: "fail", message: "semgrep-sast never runs (rules)" },
  ),
  intact(
    "never as the last rule is what there would be anyway",
    undefined,
    config(semgrep({ rules: [{ if: "$CI_COMMIT_BRANCH" }, { when: "never" }] })),
    { status: "pass" },
  ),
  ...broken(
    "never for merge requests",
    { rules: [{ if: "$CI_MERGE_REQUEST_IID", when: "never" }, { when: "on_success" }] },
    "is excluded if $CI_MERGE_REQUEST_IID",
    "conditional_never",
  ),
  ...broken(
    "never for some files",
    { rules: [{ changes: ["src/**"], when: "never" }, { when: "on_success" }] },
    "is excluded if its rules match the files",
    "conditional_never",
  ),
  ...broken(
    "switched off",
    { variables: { SAST_DISABLED: "true" } },
    "is restricted by SAST_DISABLED: true",
    "variables",
  ),
  ...broken(
    "without an analyzer",
    { variables: { SAST_EXCLUDED_ANALYZERS: "semgrep" } },
    "is restricted by SAST_EXCLUDED_ANALYZERS: semgrep",
    "variables",
  ),
  ...broken(
    "without its files",
    { variables: { SAST_EXCLUDED_PATHS: "spec, src" } },
    "is restricted by SAST_EXCLUDED_PATHS: spec, src",
    "variables",
  ),
  ...broken(
    "without its files, over the default",
    { variables: { DEFAULT_SAST_EXCLUDED_PATHS: "**" } },
    "is restricted by DEFAULT_SAST_EXCLUDED_PATHS: **",
    "variables",
  ),
  intact(
    "without what the template leaves out itself",
    undefined,
    config({
      variables: {
        DEFAULT_SAST_EXCLUDED_PATHS: "spec, test, tests, tmp",
        SAST_EXCLUDED_PATHS: "$DEFAULT_SAST_EXCLUDED_PATHS",
      },
      ...semgrep({ variables: { SAST_EXCLUDED_PATHS: "**/spec, **/tests" } }),
    }),
    { status: "pass" },
  ),
  ...broken(
    "only for some branches",
    { rules: undefined, only: ["schedules"] },
    "is limited by only or except",
    "conditional_never",
  ),
  ...broken(
    "except for merge requests",
    { rules: undefined, except: { refs: ["merge_requests"] } },
    "is limited by only or except",
    "conditional_never",
  ),
  intact(
    "only after a failure",
    { accept: ["manual", "conditional_never"] },
    config(semgrep({ when: "on_failure", rules: undefined })),
    { status: "fail", message: "semgrep-sast runs only if another job failed (when: on_failure)" },
  ),
  intact(
    "put off by a rule",
    { accept: ["manual", "conditional_never"] },
    config(semgrep({ rules: [{ if: "$CI_COMMIT_BRANCH", when: "delayed", start_in: "1 week" }] })),
    { status: "fail", message: "semgrep-sast is delayed (when: delayed)" },
  ),
  intact("switched off for everybody", undefined, config({ variables: { SAST_DISABLED: 1 }, ...semgrep() }), {
    status: "fail",
    message: "semgrep-sast is restricted by SAST_DISABLED: 1",
  }),
  intact(
    "switched off by a rule of workflow",
    undefined,
    config({ workflow: { rules: [{ variables: { SAST_DISABLED: "true" } }] }, ...semgrep() }),
    { status: "fail" },
  ),
  intact(
    "another scanner is switched off",
    undefined,
    config({ variables: { DAST_DISABLED: "true", SAST_EXCLUDED_ANALYZERS: "" }, ...semgrep() }),
    { status: "pass" },
  ),
  ...broken(
    "another script",
    { script: ["echo '{}' > gl-sast-report.json"] },
    "runs \"echo '{}' > gl-sast-report.json\"",
    "script",
  ),
  ...broken(
    "one more line",
    { script: ["/analyzer run", "rm gl-sast-report.json"] },
    'runs "rm gl-sast-report.json"',
    "script",
  ),
  ...broken("no script", { script: [] }, "runs nothing", "script"),
  ...broken(
    "something before it",
    { before_script: ["exit 0"] },
    'runs "exit 0" before the scanner',
    "before_script",
  ),
  ...broken(
    "something after it",
    { after_script: ["rm -f gl-sast-report.json"] },
    'runs "rm -f gl-sast-report.json" after the scanner',
    "after_script",
  ),
  intact(
    "something before every job",
    undefined,
    config({ default: { before_script: ["exit 0"] }, ...semgrep() }),
    { status: "fail" },
  ),
  intact(
    "which a job need not inherit",
    undefined,
    config({ default: { before_script: ["exit 0"] }, ...semgrep({ inherit: { default: false } }) }),
    { status: "pass" },
  ),
  intact(
    "never where the variable that disables it is not set",
    undefined,
    config(
      semgrep({ rules: [{ if: "$SAST_DISABLED == null", when: "never" }, { if: "$CI_COMMIT_BRANCH" }] }),
    ),
    { status: "fail", message: "semgrep-sast is excluded if $SAST_DISABLED == null" },
  ),
  intact(
    "never for an open merge request, without the rule for merge request pipelines before it",
    undefined,
    config(
      semgrep({
        rules: [
          { if: '$AST_ENABLE_MR_PIPELINES == "true" && $CI_OPEN_MERGE_REQUESTS', when: "never" },
          { if: "$CI_COMMIT_BRANCH" },
        ],
      }),
    ),
    {
      status: "fail",
      message: 'semgrep-sast is excluded if $AST_ENABLE_MR_PIPELINES == "true" && $CI_OPEN_MERGE_REQUESTS',
    },
  ),
  ...broken(
    "only where a file is changed",
    { rules: [{ if: "$CI_COMMIT_BRANCH", changes: ["never"] }] },
    "runs only where $CI_COMMIT_BRANCH",
    "conditional_never",
  ),
  intact(
    "only where files exist that the template does not name",
    undefined,
    config(semgrep({ rules: [{ if: "$CI_COMMIT_BRANCH", exists: ["no-such-file"] }] })),
    {
      status: "unknown",
      message: "semgrep-sast runs only where files exist that GitLab's template does not name",
    },
  ),
  ...["sast", "dast", "dast_api", "api_security", "apifuzzer_fuzz", "iac-sast", "bandit-sast"].map((name) =>
    intact(
      `a script of its own in ${name}`,
      undefined,
      config({ [name]: { script: ["cp fake.json gl-sast-report.json"], ...report("sast") } }),
      { status: "fail", message: `${name} runs "cp fake.json gl-sast-report.json"` },
    ),
  ),
  intact(
    "the job for configuration only, where it runs",
    undefined,
    config({ sast: { ...base.sast, allow_failure: false, rules: undefined } }),
    { status: "fail", message: 'sast runs "echo \\"for configuration only\\""' },
  ),
  intact(
    "what a scanner of another name runs is not known",
    undefined,
    config({ trivy: { script: "trivy fs .", ...report("container_scanning") } }),
    {
      status: "unknown",
      message: "trivy runs a script that neither GitLab's templates nor the policy (script) name",
    },
  ),
  intact(
    "unless the policy says it",
    { script: ["trivy fs ."] },
    config({ ...semgrep(), trivy: { script: "trivy fs .", ...report("container_scanning") } }),
    { status: "pass" },
  ),
  intact(
    "or it is the script of a template",
    undefined,
    config({ "our-sast": { script: "/analyzer run", ...report("sast") } }),
    { status: "pass" },
  ),
  intact(
    "and not what the policy says",
    { script: ["trivy fs ."] },
    config({ trivy: { script: "trivy version", ...report("container_scanning") } }),
    { status: "fail", message: 'trivy runs "trivy version"' },
  ),
  intact(
    "everything at once",
    undefined,
    config(semgrep({ allow_failure: true, script: "true", rules: undefined })),
    { status: "fail", message: 'semgrep-sast may fail (allow_failure), runs "true"' },
  ),
  intact("the part that others extend is not a scanner", undefined, config(base), { status: "fail" }),
];

const trace = caseOf("pipeline_no_debug_trace");
const build = (more: object = {}) => ({ build: { script: "make", ...more } });

const traceCases = [
  trace(
    "off",
    undefined,
    {
      ...config({ variables: { CI_DEBUG_TRACE: "false", OTHER: "true" }, ...build() }),
      overriding: [],
    },
    { status: "pass", message: "none of 1 job is traced" },
  ),
  trace("in a job", undefined, config(build({ variables: { CI_DEBUG_TRACE: true } })), {
    status: "fail",
    message: "CI_DEBUG_TRACE is true in build",
  }),
  trace(
    "for everybody",
    undefined,
    config({ variables: { CI_DEBUG_SERVICES: { value: "1", description: "d" } }, ...build() }),
    { status: "fail", message: "CI_DEBUG_SERVICES is 1 for every job" },
  ),
  trace(
    "in a rule",
    undefined,
    config(build({ rules: [{ if: "$X", variables: { CI_DEBUG_TRACE: "true" } }] })),
    { status: "fail" },
  ),
  trace(
    "in a rule of workflow",
    undefined,
    config({ workflow: { rules: [{ variables: { CI_DEBUG_TRACE: "true" } }] }, ...build() }),
    { status: "fail" },
  ),
  trace(
    "in a trigger, which hands it on",
    undefined,
    config({ deploy: { trigger: "acme/deploy", variables: { CI_DEBUG_TRACE: "true" } } }),
    { status: "fail" },
  ),
  trace(
    "by another variable",
    undefined,
    { ...config(build({ variables: { CI_DEBUG_TRACE: "$DEBUG" } })), overriding: [] },
    { status: "unknown", message: "CI_DEBUG_TRACE is $DEBUG in build" },
  ),
  trace("in a child pipeline, nobody knows", undefined, config({ ...build(), more: child }), {
    status: "unknown",
  }),
];

const injected = caseOf("pipeline_variables_not_injected");

const injectedCases = [
  injected(
    "over a variable that the job does not inherit",
    undefined,
    {
      ...config({
        variables: { A: "$CI_COMMIT_TITLE" },
        ...build({ script: 'eval "$A"', inherit: { variables: ["B"] } }),
      }),
      overriding: [],
    },
    { status: "pass" },
  ),
  injected(
    "as an input of the job",
    undefined,
    config(build({ script: [`make \${{ job.inputs.target }}`] })),
    {
      status: "unknown",
      message: "build puts an expression into its script, such as an input that is given when the job is run",
    },
  ),
  injected("as data", undefined, config(build({ script: ['deploy --title "$CI_MERGE_REQUEST_TITLE"'] })), {
    status: "pass",
    message: "no value that others decide was found in code that 1 job would run",
  }),
  injected("as code", undefined, config(build({ script: ['eval "deploy $CI_COMMIT_TITLE"'] })), {
    status: "fail",
    message: "build puts $CI_COMMIT_TITLE into eval",
  }),
  injected(
    "before and after it",
    undefined,
    config(
      build({ before_script: ['sh -c "a $CI_COMMIT_BRANCH"'], after_script: ['bash -c "b $CI_COMMIT_TAG"'] }),
    ),
    {
      status: "fail",
      actual: ["build puts $CI_COMMIT_BRANCH into sh -c", "build puts $CI_COMMIT_TAG into bash -c"],
    },
  ),
  injected(
    "in hooks",
    undefined,
    config({ default: { hooks: { pre_get_sources_script: ['eval "$CI_COMMIT_MESSAGE"'] } }, ...build() }),
    { status: "fail" },
  ),
  injected(
    "over lists in lists",
    undefined,
    config(build({ script: [["echo a", ['eval "$CI_COMMIT_MESSAGE"']]] })),
    { status: "fail" },
  ),
  injected(
    "over variables of the configuration",
    undefined,
    config({ variables: { A: "v-$CI_COMMIT_REF_NAME", B: `\${A}` }, ...build({ script: 'eval "$B"' }) }),
    { status: "fail", message: "build puts $B into eval" },
  ),
  injected(
    "over a line before",
    undefined,
    config(build({ before_script: ["T=$CI_COMMIT_TITLE"], script: ['eval "$T"'] })),
    { status: "fail" },
  ),
  injected("a slug is safe", undefined, config(build({ script: ['eval "$CI_COMMIT_REF_SLUG"'] })), {
    status: "pass",
  }),
  injected("a further variable", { controlled: ["TICKET"] }, config(build({ script: ['eval "$TICKET"'] })), {
    status: "fail",
  }),
  injected(
    "one that nobody else can set",
    { trusted: ["CI_COMMIT_TAG"] },
    config(build({ script: ['eval "$CI_COMMIT_TAG"'] })),
    { status: "pass" },
  ),
  injected("a script that cannot be read", undefined, config(build({ script: ["$(".repeat(50)] })), {
    status: "unknown",
    message: /^a script of build is too long or nested too deeply/,
  }),
  injected(
    "hidden jobs do not run",
    undefined,
    config({ ".x": { script: 'eval "$CI_COMMIT_TITLE"' }, ...build() }),
    { status: "pass" },
  ),
  injected("in a child pipeline, nobody knows", undefined, config({ ...build(), more: child }), {
    status: "unknown",
  }),
];

export const ciJobCases = [...intactCases, ...traceCases, ...injectedCases];

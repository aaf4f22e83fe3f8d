/** `pipeline_required_jobs_unchanged`. */

import { referenceMark } from "../../../../../src/facts/pipeline/merged-yaml.ts";
import type { DeliveryCase } from "./support.ts";

const source = "gitlab.example.com/acme/ci/scan";
const scan = {
  image: "scan:1",
  script: ["scan ."],
  rules: [{ if: "$CI_COMMIT_BRANCH" }],
  variables: { LEVEL: "2" },
};
const all = { sets: [{ required: [{ source }] }] };
const include = { type: "component", location: `${source}@1.0.0`, sha: "c".repeat(40) };
const key = `acme/ci@${include.sha}`;
const file = (content: object | undefined, rest: object = {}) => ({
  include,
  ...{ source, name: `${source}@1.0.0`, content, unreadable: undefined, isConditional: false },
  ...rest,
});

interface Rest {
  readonly with?: object;
  readonly message?: string | RegExp;
  readonly overriding?: readonly object[];
  readonly reviewed?: object;
  /** The settings cannot be seen. */
  readonly hidden?: boolean;
}

function required(
  name: string,
  files: readonly object[],
  merged: object,
  status: DeliveryCase["status"],
  { overriding = [], hidden = false, reviewed = { isProtected: true, by: "main" }, ...rest }: Rest = {},
): DeliveryCase {
  const facts = {
    required: { merged, files, projectPath: "acme/payments", includes: [] },
    overriding: hidden ? undefined : overriding,
    reviewed: new Map([[key, reviewed]]),
  };
  return { id: "pipeline_required_jobs_unchanged", name, facts, status, with: all, ...rest };
}

/** The file defines the job `scan`, and the configuration has it with these changes. */
const changed = (
  name: string,
  change: object,
  status: DeliveryCase["status"],
  { own: more, merged, file: others, ...rest }: Rest & { own?: object; merged?: object; file?: object } = {},
) => {
  const own = { ...scan, ...more };
  return required(
    name,
    [file({ scan: own, ...others })],
    { ...merged, scan: { ...own, ...change } },
    status,
    rest,
  );
};

const message = (what: string) => `scan: ${what} differs from ${source}@1.0.0`;

export const requiredJobCases = [
  changed("nothing is changed", {}, "pass", { message: "1 required job is unchanged" }),
  required("it is not included", [], { scan }, "fail", { message: `${source} is not included` }),
  ...Object.entries({
    image: "evil:1",
    script: ["true"],
    before_script: ["exit 0"],
    after_script: ["rm report.json"],
    rules: [{ when: "never" }],
    variables: { LEVEL: "0" },
    when: "manual",
    allow_failure: true,
    services: ["proxy"],
    hooks: { pre_get_sources_script: ["exit 0"] },
    inherit: { variables: false },
    only: ["main"],
    tags: ["own"],
    needs: [],
    artifacts: { paths: [] },
    dependencies: [],
    cache: { paths: ["bin"] },
    stage: ".post",
    environment: { name: "x", action: "stop" },
    id_tokens: { T: { aud: "https://x.example" } },
    secrets: { S: { file: false } },
    coverage: "/100/",
    inputs: { level: { default: "0" } },
    parallel: 2,
    start_in: "1 week",
    trigger: "acme/other",
  }).map(([keyword, value]) =>
    changed(`another ${keyword}`, { [keyword]: value }, "fail", { message: message(keyword) }),
  ),
  changed("one more variable", { variables: { LEVEL: "2", MORE: "1" } }, "fail"),
  changed("one more line", { script: ["scan .", "true"] }, "fail"),
  changed(
    "keywords that cannot make a job harmless",
    { retry: 2, timeout: "1h", interruptible: true },
    "pass",
  ),
  changed("a stage that it has anyway", { stage: "test" }, "pass"),
  changed("a keyword that may change", { tags: ["big"] }, "pass", { with: { ...all, may_change: ["tags"] } }),
  changed("another one", { tags: ["big"], needs: [] }, "fail", {
    with: { ...all, may_change: ["tags"] },
    message: message("needs"),
  }),
  changed("a default of the project", {}, "fail", {
    merged: { default: { tags: ["own"] } },
    message: message("tags"),
  }),
  changed("artifacts that the project takes away", { artifacts: null }, "fail", {
    own: { artifacts: { reports: { sast: "gl.json" } } },
    message: message("artifacts"),
  }),
  changed("a keyword that the policy compares", { tags: ["big"] }, "fail", {
    with: { ...all, keywords: ["tags"] },
  }),
  changed("a keyword that the policy does not compare", { image: "mirror:1" }, "pass", {
    with: { ...all, keywords: ["script"] },
  }),
  changed(
    "other forms of the same",
    { image: { name: "scan:1" }, script: [["scan ."]], allow_failure: null },
    "pass",
  ),
  changed("a number for a text", { variables: { LEVEL: 2 } }, "pass"),
  changed("the project's default adds a script", {}, "fail", {
    merged: { default: { before_script: ["exit 0"] } },
    message: message("before_script"),
  }),
  changed("the job does not take the project's default", {}, "pass", {
    own: { inherit: { default: false } },
    merged: { default: { before_script: ["exit 0"] } },
  }),
  changed("the file's own default", {}, "pass", {
    file: { default: { before_script: ["x"] } },
    merged: { default: { before_script: ["x"] } },
  }),
  changed("a global variable of the file", {}, "fail", {
    file: { variables: { DEPTH: "1" } },
    merged: { variables: { DEPTH: "0" } },
    message: message("the global variable DEPTH"),
  }),
  changed("a global variable that the job names", {}, "fail", {
    own: { rules: [{ if: "$SCAN_DISABLED", when: "never" }, { when: "always" }] },
    merged: { variables: { SCAN_DISABLED: "true" } },
    message: message("the global variable SCAN_DISABLED"),
  }),
  changed("the same in the rules of workflow", {}, "fail", {
    own: { rules: [{ if: "$SCAN_DISABLED", when: "never" }, { when: "always" }] },
    merged: { workflow: { rules: [{ when: "always", variables: { SCAN_DISABLED: "true" } }] } },
  }),
  changed("the same, which the policy allows", {}, "pass", {
    own: { rules: [{ if: "$SCAN_DISABLED", when: "never" }, { when: "always" }] },
    merged: { variables: { SCAN_DISABLED: "true" } },
    with: { ...all, variables: ["SCAN_*"] },
  }),
  ...[
    "SAST_EXCLUDED_PATHS",
    "GIT_STRATEGY",
    "CI_COMMIT_SHA",
    "PATH",
    "SECURE_ENABLE_LOCAL_CONFIGURATION",
  ].map((name) =>
    changed(`a global variable that the scanner reads: ${name}`, {}, "fail", {
      own: { artifacts: { reports: { sast: "gl.json" } } },
      merged: { variables: { [name]: "x" } },
      message: message(`the global variable ${name}`),
    }),
  ),
  changed("the variable of another scanner", {}, "pass", {
    merged: { variables: { SAST_EXCLUDED_PATHS: "x" } },
  }),
  changed("a variable of the job that the settings override", {}, "unknown", {
    overriding: [{ name: "LEVEL", by: "the project" }],
    message: "scan: the project sets LEVEL; to ignore this, set settings: ignore",
  }),
  changed("a variable that its rules read, in the settings", {}, "unknown", {
    own: { rules: [{ if: "$SCAN_DISABLED", when: "never" }, { when: "always" }] },
    overriding: [{ name: "SCAN_DISABLED", by: "the group acme" }],
    message: /the group acme sets SCAN_DISABLED/,
  }),
  changed("a variable that its scanner reads, in the settings", {}, "unknown", {
    own: { artifacts: { reports: { secret_detection: "gl.json" } } },
    overriding: [{ name: "SECRET_DETECTION_EXCLUDED_PATHS", by: "the project" }],
  }),
  changed("a secret in the settings", {}, "pass", {
    own: { script: ["scan . --token $SCAN_TOKEN"] },
    overriding: [{ name: "SCAN_TOKEN", by: "the project" }],
  }),
  changed("settings that cannot be seen", {}, "unknown", {
    hidden: true,
    message: /only Maintainers of acme\/payments see whether CI\/CD variables override LEVEL/,
  }),
  changed("settings that cannot be seen, where no variable counts", {}, "pass", {
    hidden: true,
    own: { variables: null },
  }),
  changed("settings to ignore", {}, "pass", { hidden: true, with: { ...all, settings: "ignore" } }),
  changed("a change that settings do not excuse", { script: ["true"] }, "fail", { hidden: true }),
  changed("a commit that nobody protects", {}, "fail", {
    reviewed: { isProtected: false },
    message: `${source}@1.0.0 is at a commit that no protected branch or tag of its project contains`,
  }),
  changed("a commit of which it is not known", {}, "unknown", {
    reviewed: { isProtected: undefined, reason: "GitLab answered 403" },
    message: `${source}@1.0.0: GitLab answered 403`,
  }),
  changed("any commit", {}, "pass", {
    reviewed: { isProtected: false },
    with: { ...all, commits: "any" },
  }),
  changed("a stage from an input", { stage: "build" }, "pass", { own: { stage: "$[[ inputs.stage ]]" } }),
  changed("tags from an input", { tags: ["own"] }, "unknown", { own: { tags: ["$[[ inputs.tag ]]"] } }),
  changed("another global variable", {}, "pass", { merged: { variables: { OTHER: "1" } } }),
  required(
    "by extends, in the same file",
    [
      file({
        ".base": { script: ["scan ."], variables: { A: "1" } },
        scan: { extends: ".base", variables: { B: "2" } },
      }),
    ],
    { scan: { extends: ".base", script: ["scan ."], variables: { A: "1", B: "2" } } },
    "pass",
  ),
  required(
    "by extends, with a variable under a name that objects have too",
    [
      file({
        ".base": { script: ["scan ."], variables: { A: "1" } },
        scan: { extends: ".base", variables: JSON.parse('{"__proto__":"2"}') },
      }),
    ],
    { scan: { extends: ".base", script: ["scan ."], variables: JSON.parse('{"A":"1","__proto__":"2"}') } },
    "pass",
  ),
  required(
    "by extends, whose base the project changed",
    [file({ ".base": { script: ["scan ."] }, scan: { extends: ".base" } })],
    { scan: { extends: ".base", script: ["true"] } },
    "fail",
  ),
  required(
    "by extends, from another file",
    [file({ scan: { extends: ".other", image: "scan:1" } })],
    { scan: { extends: ".other", image: "scan:1", script: ["scan ."] } },
    "unknown",
    { message: `scan: script cannot be compared with ${source}@1.0.0` },
  ),
  required(
    "a reference in the same file",
    [
      file({
        ".base": { script: ["scan ."] },
        scan: { script: [[referenceMark, ".base", "script"], "done"] },
      }),
    ],
    { scan: { script: [["scan ."], "done"] } },
    "pass",
  ),
  required(
    "a reference to another file",
    [file({ scan: { script: [[referenceMark, ".other", "script"]] } })],
    { scan: { script: ["anything"] } },
    "unknown",
  ),
  changed("an input", { script: ["scan src"] }, "unknown", { own: { script: ["scan $[[ inputs.path ]]"] } }),
  changed("an input beside a text that is changed", { script: ["true src"] }, "fail", {
    own: { script: ["scan $[[ inputs.path ]]"] },
  }),
  required(
    "a job that an input names",
    [file({ "$[[ inputs.name ]]-scan": scan })],
    { "my-scan": scan },
    "pass",
  ),
  required(
    "a job that an input names, and that is not found",
    [file({ "$[[ inputs.name ]]-scan": scan })],
    {},
    "unknown",
  ),
  required(
    "a file that cannot be read",
    [file(undefined, { unreadable: "GitLab answered 404" })],
    { scan },
    "unknown",
    {
      message: `${source}@1.0.0: GitLab answered 404`,
    },
  ),
  required(
    "rules decide whether it is included",
    [file({ scan }, { isConditional: true })],
    { scan },
    "unknown",
    {
      message: `rules or variables decide whether ${source}@1.0.0 is included`,
    },
  ),
  required("another file includes it", [file({ scan }, { isConditional: undefined })], { scan }, "unknown"),
  required("conditions to ignore", [file({ scan }, { isConditional: true })], { scan }, "pass", {
    with: { ...all, conditional_includes: "ignore" },
  }),
  required("a named job that it does not have", [file({ scan })], { scan }, "fail", {
    with: { sets: [{ required: [{ source, jobs: ["other"] }] }] },
    message: `${source} has no job other`,
  }),
  required(
    "a named job that another file of it may have",
    [file({ scan, include: "more.yml" })],
    { scan },
    "unknown",
    {
      with: { sets: [{ required: [{ source, jobs: ["other"] }] }] },
    },
  ),
  required(
    "only the named job counts",
    [file({ scan, more: { script: "a" } })],
    { scan, more: { script: "b" } },
    "pass",
    {
      with: { sets: [{ required: [{ source, jobs: ["scan"] }] }] },
    },
  ),
  required("only a file that includes others", [file({ include: "more.yml" })], { scan }, "unknown", {
    message: `${source}@1.0.0 includes other files, whose jobs are not compared; jobs can name those to compare`,
  }),
  required("jobs beside those of another file", [file({ scan, include: "more.yml" })], { scan }, "unknown"),
  required(
    "a named job beside those of another file",
    [file({ scan, include: "more.yml" })],
    { scan },
    "pass",
    { with: { sets: [{ required: [{ source, jobs: ["scan"] }] }] } },
  ),
  required(
    "another pipeline is triggered",
    [file({ scan: { trigger: { project: "acme/audit", strategy: "depend" } } })],
    { scan: { trigger: { project: "acme/payments-fork", strategy: "depend" } } },
    "fail",
    { message: message("trigger") },
  ),
  required("no jobs to compare", [file({ variables: { A: "1" } })], { variables: { A: "1" } }, "unknown"),
  required("one of two sets", [file({ scan })], { scan }, "pass", {
    with: { sets: [{ required: [{ source: "acme/other" }] }, { required: [{ source }] }] },
  }),
  required("all of one set", [file({ scan })], { scan }, "fail", {
    with: { sets: [{ required: [{ source: "acme/other" }, { source }] }] },
    message: "acme/other is not included",
  }),
  required(
    "neither set, of which one may fit",
    [file(undefined, { unreadable: "GitLab answered 403" })],
    { scan },
    "unknown",
    {
      with: { sets: [{ required: [{ source: "acme/other" }] }, { required: [{ source }] }] },
    },
  ),
];

/** `pipeline_includes`. */

import { caseOf, child, config } from "./ci-support.cases.ts";

const sha = "a".repeat(40);
const job = { build: { script: "make" } };
const file = (ref?: string, project = "acme/ci") => ({ type: "file", location: "sast.yml", project, ref });
const component = (version: string) => ({
  type: "component",
  location: `gitlab.example.com/acme/ci/scan@${version}`,
});
const remote = (location: string) => ({ type: "remote", location });
const includes = caseOf("pipeline_includes");
const scan = (version?: string) => ({
  pinned: "no",
  required: [{ component: "gitlab.example.com/acme/ci/scan", ...(version ? { version } : {}) }],
});

export const includeCases = [
  includes(
    "not to be told",
    undefined,
    { ...config(job), config: { ...config(job).config, includes: undefined } },
    { status: "unknown", message: "GitLab's lint does not list what the configuration includes" },
  ),
  includes("none", undefined, config(job), { status: "pass", message: "0 includes are as required" }),
  includes(
    "a file of the same project, and GitLab's template",
    undefined,
    config(job, { location: "ci/a.yml" }, { type: "template", location: "Jobs/SAST.gitlab-ci.yml" }),
    { status: "pass" },
  ),
  includes("a file at a commit", undefined, config(job, file(sha)), { status: "pass" }),
  ...[
    { reviewed: { isProtected: true, by: "main" }, outcome: { status: "pass" } },
    {
      reviewed: { isProtected: false },
      outcome: {
        status: "fail",
        message: `acme/ci:sast.yml@${sha} is at a commit that no protected branch or tag of its project contains`,
      },
    },
    {
      reviewed: { isProtected: undefined, reason: "GitLab answered 404" },
      outcome: { status: "unknown", message: `acme/ci:sast.yml@${sha}: GitLab answered 404` },
    },
    { reviewed: undefined, outcome: { status: "unknown" } },
  ].map(({ reviewed, outcome }) =>
    includes(
      `a commit that must be in a protected branch: ${outcome.status}`,
      { commits: "protected" },
      {
        ...config(job, { ...file(sha), sha }),
        reviewed: reviewed && new Map([[`acme/ci@${sha}`, reviewed]]),
      },
      outcome,
    ),
  ),
  includes("a file at a version", undefined, config(job, file("v1.2.3")), { status: "pass" }),
  includes("a version is no commit", { pinned: "commit" }, config(job, file("v1.2.3")), {
    status: "fail",
    message: "file acme/ci@v1.2.3 is not pinned to a commit",
  }),
  includes("a file of a branch", undefined, config(job, file("main")), {
    status: "fail",
    message: "file acme/ci@main is not pinned to a commit or an exact version",
  }),
  includes("a file of the default branch", undefined, config(job, file()), {
    status: "fail",
    message: "file acme/ci follows the default branch, which is not a commit or an exact version",
  }),
  includes("a short commit", undefined, config(job, file(sha.slice(0, 8))), { status: "fail" }),
  includes("pinning is not asked for", { pinned: "no" }, config(job, file()), { status: "pass" }),
  ...["1.2.3", sha].map((version) =>
    includes(`a component at ${version}`, undefined, config(job, component(version)), { status: "pass" }),
  ),
  ...["1.2", "1", "~latest", "main"].map((version) =>
    includes(`a component at ${version}`, undefined, config(job, component(version)), {
      status: "fail",
      message: `component gitlab.example.com/acme/ci/scan@${version} is not pinned to a commit or an exact version`,
    }),
  ),
  includes("a remote file may change", undefined, config(job, remote("https://ci.example.org/a.yml")), {
    status: "unknown",
    message: /^remote ci\.example\.org\/a\.yml may change/,
  }),
  includes(
    "a remote file with a commit in its path",
    undefined,
    config(job, remote(`https://raw.example.org/acme/ci/${sha}/a.yml`)),
    { status: "pass" },
  ),
  includes(
    "a commit behind the question mark says nothing",
    undefined,
    config(job, remote(`https://raw.example.org/a.yml?x=/${sha}/`)),
    { status: "unknown" },
  ),
  includes("without TLS", { pinned: "no" }, config(job, remote("http://ci.example.org/a.yml")), {
    status: "fail",
    message: /is fetched without TLS$/,
  }),
  includes("what another job makes", undefined, config(job, { type: "artifact", location: "a.yml" }), {
    status: "unknown",
  }),
  includes("a variable", undefined, config(job, file("$REF")), { status: "unknown" }),
  includes("no project is said", undefined, config(job, { type: "file", location: "a.yml", ref: sha }), {
    status: "unknown",
  }),
  includes(
    "from allowed sources",
    { sources: ["acme/**", "gitlab.example.com/acme/**"] },
    config(job, file(sha), component("1.2.3")),
    { status: "pass" },
  ),
  includes("from elsewhere", { sources: ["acme/**"] }, config(job, file(sha, "evil/ci")), {
    status: "fail",
    message: `file evil/ci@${sha} is from a source that is not allowed`,
  }),
  includes(
    "a component of another host",
    { sources: ["gitlab.example.com/acme/**"], pinned: "no" },
    config(job, { type: "component", location: "gitlab.com/acme/ci/scan@1.2.3" }),
    { status: "fail" },
  ),
  includes(
    "an allowed host as user name",
    { sources: ["ci.example.com/**"], pinned: "no" },
    config(
      job,
      remote("https://ci.example.com/a@evil.org/b.yml"),
      remote("https://ci.example.com@evil.org/b.yml"),
    ),
    {
      status: "fail",
      message: "remote evil.org/b.yml is from a source that is not allowed",
    },
  ),
  includes("what must be included is", scan(), config(job, component("main")), { status: "pass" }),
  includes("what must be included is not", scan(), config(job), {
    status: "fail",
    message: "gitlab.example.com/acme/ci/scan is not included",
  }),
  includes("in the range", scan(">=1.2 <2"), config(job, component("1.4.0")), { status: "pass" }),
  includes("below the range", scan(">=1.2 <2"), config(job, component("1.1.9")), {
    status: "fail",
    message: "gitlab.example.com/acme/ci/scan is included at 1.1.9, which is not >=1.2 <2",
  }),
  includes("every 1.4 is in the range", scan(">=1.2 <2"), config(job, component("1.4")), { status: "pass" }),
  includes("not every 1 is in the range", scan(">=1.2 <2"), config(job, component("1")), {
    status: "unknown",
  }),
  includes("no 2 is in the range", scan(">=1.2 <2"), config(job, component("2")), { status: "fail" }),
  ...["~latest", sha, "main"].map((version) =>
    includes(`which version is ${version}`, scan(">=1.2 <2"), config(job, component(version)), {
      status: "unknown",
      message: /and GitLab does not show whether that is >=1.2 <2$/,
    }),
  ),
  includes(
    "a file of a project is required by its path",
    { pinned: "no", required: [{ component: "acme/ci", version: "^1" }] },
    config(job, file("v1.9.0")),
    { status: "pass" },
  ),
  includes("a child pipeline includes what it likes", undefined, config({ ...job, more: child }), {
    status: "unknown",
  }),
];

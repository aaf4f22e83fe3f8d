/** `pipeline_includes_current`. */

import type { DeliveryCase } from "./support.ts";

const sha = (digit: string) => digit.repeat(40);
const now = Date.UTC(2026, 8, 21);
const day = 86_400_000;
const ago = (days: number) => new Date(now - days * day).toISOString();
const tag = (name: string, commit: string, days = 100) => ({ name, sha: sha(commit), createdAt: ago(days) });

const tags = [
  tag("v1.0.0", "1", 400),
  tag("1.1.0", "2", 200),
  tag("1.2.0", "3", 40),
  tag("2.0.0", "4", 10),
  tag("2.1.0-rc.1", "5", 5),
  tag("nightly", "6", 1),
];
const component = (version: string, commit?: string) => ({
  ...{ type: "component", location: `gitlab.example.com/acme/ci/scan@${version}` },
  sha: commit && sha(commit),
});
const file = (ref: string | undefined, commit?: string) => ({
  ...{ type: "file", location: "a.yml", project: "acme/ci", ref },
  sha: commit && sha(commit),
});

function current(
  name: string,
  includes: readonly object[] | undefined,
  status: DeliveryCase["status"],
  { found = { tags }, ...rest }: { found?: object; with?: object; message?: string | RegExp } = {},
): DeliveryCase {
  const facts = { config: { includes }, conditional: [], tags: new Map([["acme/ci", found]]), now };
  return { id: "pipeline_includes_current", name, facts, status, ...rest };
}

export const includeVersionCases = [
  current("nothing is included", [], "pass", { message: "0 includes are current" }),
  current("no list of includes", undefined, "unknown"),
  current("the newest", [component("2.0.0", "4")], "pass"),
  current("behind", [component("1.2.0", "3")], "fail", {
    message: "component gitlab.example.com/acme/ci/scan@1.2.0: there is a newer version, up to 2.0.0",
  }),
  current("among the two newest", [component("1.2.0", "3")], "pass", { with: { newest: 2 } }),
  current("behind the two newest", [component("1.1.0", "2")], "fail", { with: { newest: 2 } }),
  current("the newer version may still wait", [component("1.2.0", "3")], "pass", { with: { window: 30 } }),
  current("the newer version has waited too long", [component("1.1.0", "2")], "fail", {
    with: { window: 30 },
  }),
  current("a version without a date counts", [component("1.2.0", "3")], "fail", {
    with: { window: 30 },
    found: { tags: [tag("1.2.0", "3"), { name: "2.0.0", sha: sha("4"), createdAt: undefined }] },
  }),
  current("a date that is not one counts", [component("1.2.0", "3")], "fail", {
    with: { window: 30 },
    found: { tags: [tag("1.2.0", "3"), { name: "2.0.0", sha: sha("4"), createdAt: "soon" }] },
  }),
  current("a pre-release that is ahead", [component("2.1.0-rc.1", "5")], "pass"),
  current("~latest", [component("~latest")], "pass"),
  current("a part of a version, by the commit that GitLab takes", [component("1", "3")], "fail", {
    message: /@1 \(1\.2\.0\): there is a newer version, up to 2\.0\.0$/,
  }),
  current("a part of a version that is current", [component("2", "4")], "pass"),
  current("a part of a version, without the commit", [component("2")], "unknown"),
  current("a commit with a tag", [component(sha("4"), "4")], "pass"),
  current("a commit with an old tag", [component(sha("1"), "1")], "fail"),
  current("a commit without a tag", [component(sha("9"), "9")], "unknown", {
    message: /no version has a tag at this commit$/,
  }),
  current("a file at a version", [file("v1.0.0", "1")], "fail", {
    message: /^file acme\/ci@v1\.0\.0: there are 3 newer/,
  }),
  current("a branch", [file("main", "9")], "unknown", {
    message: /it is not a version, and may be a branch$/,
  }),
  current("the default branch", [file(undefined, "9")], "unknown"),
  current("a branch that is at the newest version", [file("main", "4")], "pass"),
  current("a branch with the name of a version", [file("2.0.0", "9")], "unknown", {
    message: /GitLab resolves the name to another commit than that of the tag$/,
  }),
  current("tags that cannot be read", [component("2.0.0", "4")], "unknown", {
    found: { unreadable: "the tags of acme/ci could not be read: GitLab answered 404" },
    message: "the tags of acme/ci could not be read: GitLab answered 404",
  }),
  current("no version among the tags", [component("2.0.0", "4")], "unknown", {
    found: { tags: [tag("nightly", "4")] },
  }),
  current("a project that is masked", [{ ...file("2.0.0"), project: "[MASKED]" }], "unknown"),
  current(
    "own files and templates",
    [
      { type: "local", location: "a.yml" },
      { type: "template", location: "b" },
    ],
    "pass",
  ),
  current("a remote file", [{ type: "remote", location: "https://ci.example.org/a.yml" }], "unknown"),
  current("a remote file to ignore", [{ type: "remote", location: "https://ci.example.org/a.yml" }], "pass", {
    with: { except: ["ci.example.org/**"] },
  }),
  current(
    "what is behind counts beside what is unknown",
    [component("1.2.0", "3"), file("main", "9")],
    "fail",
  ),
];

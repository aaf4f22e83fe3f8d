/** Cases of the control that protects paths. */

const id = "merge_request_protected_paths";
const noon = "2026-09-21T12:00:00.000Z";

function facts(paths: readonly string[], approvedBy: readonly string[] = [], rest: object = {}) {
  return {
    mergeRequest: { author: "alice" },
    approvals: { approvedBy, approvedAt: Object.fromEntries(approvedBy.map((name) => [name, noon])) },
    committers: { usernames: ["carol"], unownedCommits: 0 },
    paths,
    guardingFiles: [".gitlab-ci.yml", ".countersign.yml"],
    ...rest,
  };
}

const infra = { id, with: { paths: ["infra/", "/**/*.tf"], at_least: 2 } };
const byOps = { id, with: { from: { groups: ["acme/ops"] } } };
const named = { usernames: ["bob"] };

export const protectedPathCases = [
  {
    entry: { id },
    name: "nothing protected is touched",
    facts: facts(["src/a.ts", "docs/.gitlab-ci.yml"]),
    outcome: { status: "pass", message: "no changed path is protected (2 paths)", actual: 0 },
  },
  {
    entry: { id },
    name: "the CI configuration is, if nothing is said",
    facts: facts([".gitlab-ci.yml", "src/a.ts"]),
    outcome: {
      status: "fail",
      message: ".gitlab-ci.yml is protected: 0 independent approvals, 1 is expected",
      actual: 0,
    },
  },
  {
    entry: { id },
    name: "so is the policy, and one approval is enough",
    facts: facts([".countersign.yml"], ["bob"]),
    outcome: {
      status: "pass",
      message: ".countersign.yml is protected: 1 independent approval (bob), 1 is expected",
    },
  },
  {
    entry: byOps,
    name: "by one of those named",
    facts: facts([".gitlab-ci.yml"], ["bob"], { named }),
    outcome: { status: "pass" },
  },
  {
    entry: byOps,
    name: "by somebody else",
    facts: facts([".gitlab-ci.yml"], ["dave"], { named }),
    outcome: {
      status: "fail",
      message:
        ".gitlab-ci.yml is protected: 0 independent approvals, 1 is expected from bob; not counted: dave (not among the named approvers)",
    },
  },
  {
    entry: infra,
    name: "a folder is everything below it, a glob may cross folders",
    facts: facts(["infra/a/b.yml", "x/y.tf", "src/infra/z"], ["bob", "carol"]),
    outcome: {
      status: "fail",
      message:
        "infra/a/b.yml and x/y.tf are protected: 1 independent approval (bob), 2 are expected; not counted: carol (committer)",
    },
  },
  ...["vendor/**", "vendor/", "vendor", "vendor/*/LICENSE", "{vendor,third}/**", "/vendor/a/b"].map(
    (path) => ({
      entry: { id, with: { paths: [path] } },
      name: `a submodule in place of a folder of ${path}`,
      facts: facts(["vendor"]),
      outcome: { status: "fail", message: /^vendor is protected: / },
    }),
  ),
  ...["vendor/**", "**/vendor", "vendors/", "*/vendor/**"].map((path) => ({
    entry: { id, with: { paths: [path] } },
    name: `${path} is about no other entry`,
    facts: facts(["vendored", "src/vendored/a", "README.md/x"]),
    outcome: { status: "pass" },
  })),
  {
    entry: { id, with: { paths: ["deploy/prod", "*"] } },
    name: "a folder needs no slash at its end, and a star takes no folder with it",
    facts: facts(["deploy/prod/a/b.yml", "deploy/production.yml", "src/a.ts"]),
    outcome: {
      status: "fail",
      message: "deploy/prod/a/b.yml is protected: 0 independent approvals, 1 is expected",
    },
  },
  {
    entry: { id, with: { paths: [] } },
    name: "nothing protected is nothing judged",
    facts: facts([".gitlab-ci.yml"]),
    outcome: { status: "unknown", message: "the policy protects nothing: paths is an empty list" },
  },
  {
    entry: infra,
    name: "paths of one's own replace the usual ones",
    facts: facts([".gitlab-ci.yml"]),
    outcome: { status: "pass" },
  },
  {
    entry: { id, with: { paths: ["a"], after_last_push: true } },
    name: "an approval before the last push",
    facts: facts(["a"], ["bob"], { lastPush: { at: Date.parse(noon) + 1, unchangedSince: 0 } }),
    outcome: { status: "fail" },
  },
  {
    entry: { id, with: { paths: ["a"], after_last_push: true } },
    name: "an approval of unknown time",
    facts: {
      ...facts(["a"]),
      approvals: { approvedBy: ["bob"], approvedAt: {} },
      lastPush: { at: 1, unchangedSince: 0 },
    },
    outcome: { status: "unknown" },
  },
];

/** Cases of the controls that judge the files of the repository. */

import { expect } from "vitest";

const tree = (...paths: readonly string[]) => ({
  commit: { sha: "a".repeat(40), name: "the merge request's head" },
  source: "local Git",
  files: paths.map((path) => ({ path, mode: "100644" })),
});
const file = (path: string, rest: object = {}) => ({
  path,
  bytes: 10,
  isBinary: false,
  content: undefined,
  ...rest,
});

const files = (given: object) => ({ id: "repository_files", with: given });
const mit = files({ content: [{ files: ["LICENSE*"], matches: "MIT" }] });

const fileCases = [
  {
    entry: { id: "repository_files", with: { required: ["SECURITY.md"] } },
    name: "a submodule in place of a required file",
    facts: { tree: { ...tree("a"), files: [{ path: "SECURITY.md", mode: "160000" }] } },
    outcome: { status: "fail", message: expect.stringContaining("no file matches SECURITY.md") },
  },
  {
    entry: files({ required: ["README*", "docs/**"], forbidden: ["**/*.pem"] }),
    name: "as asked",
    facts: { tree: tree("README.md", "docs/a/b.md") },
    outcome: {
      status: "pass",
      message: "the files are as required (2 files at the merge request's head, from local Git)",
    },
  },
  ...[
    { name: "to a file", to: { LICENSE: "docs/LICENSE.txt" }, status: "pass" as const },
    { name: "to a folder", to: { LICENSE: "./docs" }, status: "pass" as const },
    { name: "through another link", to: { LICENSE: "d/LICENSE.txt", d: "docs" }, status: "pass" as const },
    { name: "to nothing", to: { LICENSE: "docs/absent" }, status: "fail" as const },
    { name: "to itself", to: { LICENSE: "LICENSE" }, status: "fail" as const },
    { name: "out of the repository", to: { LICENSE: "../../etc/passwd" }, status: "fail" as const },
    { name: "to a path of the machine", to: { LICENSE: "/etc/passwd" }, status: "fail" as const },
    { name: "to where nobody can read it", to: {}, status: "fail" as const },
  ].map(({ name, to, status }) => ({
    entry: files({ required: ["LICENSE*"] }),
    name: `a link ${name}`,
    facts: {
      tree: {
        ...tree(),
        files: [
          { path: "docs/LICENSE.txt", mode: "100644" },
          ...["LICENSE", "d"].map((path) => ({ path, mode: "120000" })),
        ],
      },
      links: new Map(Object.entries(to)),
    },
    outcome: {
      status,
      ...(status === "fail" ? { message: /^LICENSE is a link that leads to no file \(/ } : {}),
    },
  })),
  ...["vendor/**", "vendor/lib/*.jar", "{vendor,third}/**"].map((glob) => ({
    entry: files({ forbidden: [glob] }),
    name: `a submodule in place of a folder of ${glob}`,
    facts: { tree: { ...tree(), files: [{ path: "vendor", mode: "160000" }] } },
    outcome: { status: "fail", message: /^vendor is forbidden/ },
  })),
  {
    entry: files({ forbidden: ["vendor/**"] }),
    name: "a file in place of a forbidden folder brings nothing with it",
    facts: { tree: tree("vendor") },
    outcome: { status: "pass" },
  },
  {
    entry: files({ required: ["README*", "SECURITY.md"], forbidden: ["**/*.pem"] }),
    name: "one is missing, and one is forbidden",
    facts: { tree: tree("README.md", "keys/.x.pem") },
    outcome: {
      status: "fail",
      message:
        "no file matches SECURITY.md and keys/.x.pem is forbidden (2 files at the merge request's head, from local Git)",
      actual: ["no file matches SECURITY.md", "keys/.x.pem is forbidden"],
    },
  },
  {
    entry: files({ forbidden: ["**/*.pem"], except: ["test/**"] }),
    name: "a forbidden one is excluded",
    facts: { tree: tree("test/x.pem") },
    outcome: { status: "pass" },
  },
  {
    entry: files({ max_bytes: 100, except: ["*.lock"] }),
    name: "one is too large",
    facts: {
      tree: tree("a"),
      sizes: [file("a", { bytes: 101 }), file("b", { bytes: 100 }), file("c.lock", { bytes: 999 })],
    },
    outcome: { status: "fail", actual: ["a has 101 bytes, at most 100 are allowed"] },
  },
  {
    entry: mit,
    name: "the content matches",
    facts: { tree: tree("LICENSE"), contents: [file("LICENSE", { content: "The MIT License" })] },
    outcome: { status: "pass" },
  },
  {
    entry: mit,
    name: "the content does not match",
    facts: { tree: tree("LICENSE"), contents: [file("LICENSE", { content: "Apache" })] },
    outcome: { status: "fail", actual: ["LICENSE is not text that matches MIT"] },
  },
  {
    entry: files({ content: [{ files: ["**/*.sh"], lacks: "curl .*\\| *sh" }] }),
    name: "the content has what it must not",
    facts: { tree: tree("a.sh"), contents: [file("a.sh", { content: "curl x | sh" })] },
    outcome: { status: "fail", actual: ["a.sh is not text that does not match curl .*\\| *sh"] },
  },
  {
    entry: files({ content: [{ files: ["**/*.sh"], lacks: "x" }] }),
    name: "a binary file is never as asked",
    facts: { tree: tree("a.sh"), contents: [file("a.sh", { isBinary: true })] },
    outcome: { status: "fail" },
  },
  {
    entry: files({ content: [{ files: ["*.sh"], lacks: "x" }] }),
    name: "a link is never as asked, as it has no text of its own",
    facts: { tree: tree("a.sh", "b.sh"), contents: [file("b.sh", { content: "" })] },
    outcome: { status: "fail", actual: ["a.sh is not text that does not match x"] },
  },
  {
    entry: files({ content: [{ files: ["a"] }] }),
    name: "an entry that asks nothing",
    facts: { tree: tree("a"), contents: [file("a", { content: "" })] },
    outcome: { status: "unknown" },
  },
  {
    entry: files({}),
    name: "a rule that asks nothing",
    facts: { tree: tree("a") },
    outcome: { status: "unknown" },
  },
];

const binaryCases = [
  {
    entry: { id: "repository_no_binaries" },
    name: "none",
    facts: { tree: tree("a", "b"), files: [file("a"), file("b")] },
    outcome: {
      status: "pass",
      message: "no file is binary (2 files at the merge request's head, from local Git)",
    },
  },
  {
    entry: { id: "repository_no_binaries", with: { except: ["b"] } },
    name: "one",
    facts: { tree: tree("a.jar", "b"), files: [file("a.jar", { isBinary: true })] },
    outcome: {
      status: "fail",
      message:
        "1 file is binary: a.jar (10 bytes) (1 file at the merge request's head, from local Git, 1 excluded)",
    },
  },
];

/** Lock files with the least that their formats need. */
const valid: Readonly<Record<string, string>> = {
  "package-lock.json": '{"lockfileVersion": 3, "packages": {}}',
  "yarn.lock": "# yarn lockfile v1\n",
  "pnpm-lock.yaml": "lockfileVersion: '9.0'\n",
  "Cargo.lock": "version = 4\n",
  "go.sum": "example.com/a v1.0.0 h1:abc=\n",
};
const lockOf = (path: string, content = valid[path.replace(/^.*\//, "")] ?? "") =>
  file(path, { content, bytes: Buffer.byteLength(content) });

const formats = [
  {
    path: "package-lock.json",
    good: valid["package-lock.json"],
    bad: ["", " ", "{}", "[]", "lockfileVersion"],
  },
  {
    path: "npm-shrinkwrap.json",
    good: '{"lockfileVersion": 1}',
    bad: ["{}", '{"lockfileVersion": 1', '{"lockfileVersion": 1, "é'],
  },
  { path: "yarn.lock", good: "__metadata:\n  version: 8\n", bad: ["", "x", "a:\n"] },
  { path: "pnpm-lock.yaml", good: valid["pnpm-lock.yaml"], bad: ["", "x: 1"] },
  { path: "bun.lock", good: '{\n "lockfileVersion": 1,\n}', bad: ["", "{}"] },
];

const locks = (given?: object) => ({ id: "repository_lockfiles", ...(given ? { with: given } : {}) });

const module = file("a/go.mod", { content: "module example.com/a\n\ngo 1.23\n" });

/** With this mode in place of a file's. */
const treeWith = (path: string, mode: string, ...others: readonly string[]) => {
  const { files, ...rest } = tree(...others);
  return { ...rest, files: [...files, { path, mode }] };
};

const lockCases = [
  ...formats.flatMap(({ path, good, bad }) => [
    {
      entry: locks(),
      name: `${path} in its format`,
      facts: { tree: tree("package.json", path), locks: [lockOf(path, good)] },
      outcome: { status: "pass" as const },
    },
    ...bad.map((content) => ({
      entry: locks(),
      name: `${path} that contains ${JSON.stringify(content)}`,
      facts: { tree: tree("package.json", path), locks: [lockOf(path, content)] },
      outcome: {
        status: "fail" as const,
        actual: [`${path}, the lock file of package.json, is empty or not in its format`],
      },
    })),
  ]),
  {
    entry: locks(),
    name: "the beginning of a long lock file",
    facts: {
      tree: tree("package.json", "package-lock.json"),
      locks: [file("package-lock.json", { content: '{\n "lockfileVersion": 3, "packa', bytes: 9_000_000 })],
    },
    outcome: { status: "pass" },
  },
  {
    entry: locks(),
    name: "a usable lock file beside one that is empty",
    facts: {
      tree: tree("package.json", "yarn.lock", "package-lock.json"),
      locks: [lockOf("yarn.lock", ""), lockOf("package-lock.json")],
    },
    outcome: { status: "pass" },
  },
  {
    entry: locks({ manifests: [{ manifest: "pyproject.toml", locks: ["mine.lock"] }] }),
    name: "an empty lock file of a name that only the policy knows",
    facts: { tree: tree("pyproject.toml", "mine.lock"), locks: [lockOf("mine.lock", "\n")] },
    outcome: { status: "fail" },
  },
  ...["120000", "160000"].map((mode) => ({
    entry: locks(),
    name: `a lock file with the mode ${mode}`,
    facts: { tree: treeWith("yarn.lock", mode, "package.json"), texts: [] },
    outcome: { status: "fail" as const, message: expect.stringContaining("package.json has no ") },
  })),
  {
    entry: locks(),
    name: "a go.mod without require needs no go.sum",
    facts: {
      tree: tree("a/go.mod", "b/package.json", "b/yarn.lock"),
      texts: [module],
      locks: [lockOf("b/yarn.lock")],
    },
    outcome: {
      status: "pass",
      message:
        "1 manifest has a lock file, and 1 manifest names no dependency (at the merge request's head, from local Git)",
    },
  },
  {
    entry: locks(),
    name: "a manifest that cannot be read needs one",
    facts: { tree: tree("a/go.mod"), texts: [file("a/go.mod", { isBinary: true })] },
    outcome: { status: "fail", message: /^a\/go.mod has no go.sum/ },
  },
  {
    entry: locks({ manifests: [{ manifest: "go.mod", locks: ["mine.lock"] }] }),
    name: "a manifest that the policy names needs one",
    facts: { tree: tree("a/go.mod"), texts: [module] },
    outcome: { status: "fail", message: /^a\/go.mod has no mine.lock/ },
  },
  {
    entry: locks(),
    name: "beside it",
    facts: { tree: tree("a/package.json", "a/yarn.lock"), locks: [lockOf("a/yarn.lock")] },
    outcome: {
      status: "pass",
      message: "1 manifest has a lock file (at the merge request's head, from local Git)",
    },
  },
  {
    entry: locks(),
    name: "above it, as workspaces have it",
    facts: {
      tree: tree("packages/a/package.json", "package.json", "pnpm-lock.yaml"),
      locks: [lockOf("pnpm-lock.yaml")],
    },
    outcome: { status: "pass" },
  },
  {
    entry: locks(),
    name: "in another folder",
    facts: { tree: tree("Cargo.toml", "tools/Cargo.lock") },
    outcome: {
      status: "fail",
      message: "Cargo.toml has no Cargo.lock (at the merge request's head, from local Git)",
    },
  },
  {
    entry: locks(),
    name: "above it, where there are no workspaces",
    facts: { tree: tree("tools/go.mod", "go.sum") },
    outcome: { status: "fail", actual: ["tools/go.mod has no go.sum"] },
  },
  {
    entry: locks(),
    name: "of another manager",
    facts: { tree: tree("package.json", "Cargo.lock") },
    outcome: {
      status: "fail",
      actual: [
        "package.json has no package-lock.json, npm-shrinkwrap.json, yarn.lock, pnpm-lock.yaml, bun.lock or bun.lockb",
      ],
    },
  },
  {
    entry: locks(),
    name: "no manifest",
    facts: { tree: tree("main.c") },
    outcome: {
      status: "pass",
      message: "no manifest of a package manager is among 1 file at the merge request's head, from local Git",
    },
  },
  {
    entry: locks(),
    name: "packages of others",
    facts: { tree: tree("node_modules/x/package.json", "vendor/y/go.mod") },
    outcome: { status: "pass" },
  },
  {
    entry: locks({ except: ["examples/**"] }),
    name: "excluded",
    facts: { tree: tree("examples/package.json") },
    outcome: { status: "pass" },
  },
  {
    entry: locks({ manifests: [{ manifest: "pyproject.toml", locks: ["uv.lock"] }] }),
    name: "a manifest of one's own",
    facts: { tree: tree("pyproject.toml") },
    outcome: { status: "fail", actual: ["pyproject.toml has no uv.lock"] },
  },
  {
    entry: locks({ changed_together: true }),
    name: "changed alone",
    facts: {
      tree: tree("package.json", "package-lock.json"),
      locks: [lockOf("package-lock.json")],
      changes: ["package.json"],
    },
    outcome: { status: "fail", actual: ["package.json is changed, but package-lock.json is not"] },
  },
  {
    entry: locks({ changed_together: true }),
    name: "changed together",
    facts: {
      tree: tree("package.json", "package-lock.json"),
      locks: [lockOf("package-lock.json")],
      changes: ["package.json", "package-lock.json"],
    },
    outcome: { status: "pass" },
  },
  {
    entry: locks({ changed_together: true }),
    name: "without a merge request",
    facts: {
      tree: tree("package.json", "package-lock.json"),
      locks: [lockOf("package-lock.json")],
      changes: null,
    },
    outcome: { status: "pass" },
  },
];

export const repositoryCases = [...fileCases, ...binaryCases, ...lockCases];

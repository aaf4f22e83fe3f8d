/** `repository_lockfiles`: every manifest has a lock file in its folder, or in a folder above if it has workspaces. */

import { changesIfAny } from "../../facts/merge-request/changes-if-any.ts";
import { type ReadFile, repositoryFilesAt } from "../../facts/repository/repository-files.ts";
import { isRegular, repositoryTree } from "../../facts/repository/repository-tree.ts";
import { globMatcher } from "../../shared/glob.ts";
import { text } from "../../shared/schema.ts";
import { count, listed, plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass } from "../define.ts";
import { isLockFile } from "./lock-formats.ts";
import { hasDependencies } from "./manifest-dependencies.ts";

/** Manifests whose tools write a lock file for every project, with the names of those lock files. */
const usualLocks: Readonly<Record<string, readonly string[]>> = {
  "package.json": [
    "package-lock.json",
    "npm-shrinkwrap.json",
    "yarn.lock",
    "pnpm-lock.yaml",
    "bun.lock",
    "bun.lockb",
  ],
  "Cargo.toml": ["Cargo.lock"],
  "composer.json": ["composer.lock"],
  Gemfile: ["Gemfile.lock"],
  Pipfile: ["Pipfile.lock"],
  "go.mod": ["go.sum"],
  "mix.exs": ["mix.lock"],
  "pubspec.yaml": ["pubspec.lock"],
  Podfile: ["Podfile.lock"],
  "flake.nix": ["flake.lock"],
};

/** Manifests that must have a lock file in the same folder. Others, and those that a policy adds, may use one in a folder above. */
const withoutWorkspaces = new Set(["composer.json", "Gemfile", "Pipfile", "go.mod", "Podfile", "flake.nix"]);

/** Folders with packages of other authors, whose manifests do not count. */
const foreign = ["**/node_modules/**", "**/vendor/**"];

const name = (meaning: string) =>
  text(200, meaning).check(z.regex(/^[^/]+$/, "the name of a file, without a folder"));

interface Params {
  readonly manifests?:
    | readonly { readonly manifest: string; readonly locks: readonly string[] }[]
    | undefined;
  readonly changed_together?: boolean | undefined;
  readonly except?: readonly string[] | undefined;
}

function locksByName({ manifests = [] }: Params): ReadonlyMap<string, readonly string[]> {
  const own = manifests.map(({ manifest, locks }) => [manifest, locks] as const);
  return new Map([...Object.entries(usualLocks), ...own]);
}

/** Whether the path is a manifest that counts, and has none of its lock files. */
function gapIn(params: Params): (path: string, all: ReadonlySet<string>) => boolean {
  const names = locksByName(params);
  const isLeftOut = globMatcher([...foreign, ...(params.except ?? [])]);
  return (path, all) => {
    const locks = names.get(fileName(path));
    return locks !== undefined && !isLeftOut(path) && locksFor(path, locks, all).length === 0;
  };
}

/** Contents of the manifests without a lock file alone: usually there are none. */
function textsFor(params: Params) {
  const { manifests = [], except = [] } = params;
  const own = manifests.map(({ manifest, locks }) => `${manifest} with ${locks.join(" or ")}`);
  const name = ["manifests without a lock file", ...own, ...except.map((one) => `not ${one}`)].join(", ");
  return repositoryFilesAt("content", name, gapIn(params));
}

/** Beginnings of all lock files. */
function locksFact({ manifests = [], ...rest }: Params) {
  const names = new Set([...locksByName({ manifests, ...rest }).values()].flat());
  const isLeftOut = globMatcher([...foreign, ...(rest.except ?? [])]);
  const own = manifests.flatMap(({ locks }) => locks);
  const id = ["lock files", ...own, ...(rest.except ?? []).map((one) => `not ${one}`)].join(", ");
  return repositoryFilesAt("start", id, (path) => names.has(fileName(path)) && !isLeftOut(path));
}

export const repositoryLockfiles = defineControl({
  id: "repository_lockfiles",
  title: "Dependencies are pinned by lock files",
  description: described("Requires a lock file beside every manifest of a package manager.", [
    "The manifests are package.json, Cargo.toml, composer.json, Gemfile, Pipfile, go.mod, mix.exs, pubspec.yaml, Podfile and flake.nix. package.json, Cargo.toml, mix.exs and pubspec.yaml have workspaces, so their lock file may be in a folder above.",
    "A link or a submodule is not a lock file, and neither is a file that is empty or lacks what the format of its name needs, such as `lockfileVersion` in package-lock.json. Of a long file, the first 64 KiB are read.",
    "`manifests` adds others, such as pyproject.toml with uv.lock, or replaces the lock files of one.",
    "`changed_together: true` also requires that a merge request that changes a manifest changes a lock file of it.",
    "A manifest without dependencies needs no lock file, such as a go.mod without `require`. mix.exs and manifests that the policy adds always need one.",
    "The folders node_modules and vendor are ignored, and so are the paths that `except` lists.",
  ]),
  severity: "medium",
  scope: "project",
  needs: { tree: repositoryTree },
  needsFor: async (params?: Params) => ({
    texts: textsFor(params ?? {}),
    locks: locksFact(params ?? {}),
    ...(params === undefined || params.changed_together === true ? { changes: changesIfAny } : {}),
  }),
  params: z.strictObject({
    manifests: z.optional(
      z
        .array(
          z.strictObject({
            manifest: name("Name of a manifest, such as pyproject.toml"),
            locks: z
              .array(name("Name of a lock file"))
              .check(z.describe("Names of its lock files, such as uv.lock, of which one must be there")),
          }),
        )
        .check(z.describe("Further manifests, or other lock files of a known one; no manifest by default")),
    ),
    changed_together: z.optional(
      z
        .boolean()
        .check(
          z.describe(
            "Require that a merge request that changes a manifest also changes a lock file of it; false by default",
          ),
        ),
    ),
    except: z.optional(
      z
        .array(text(500))
        .check(z.describe("Globs over manifests to ignore, such as examples/**; no path by default")),
    ),
  }),
  example: { manifests: [{ manifest: "pyproject.toml", locks: ["uv.lock"] }], changed_together: true },
  remediation: { text: "let the package manager write the lock file, and commit it with the manifest" },
  check({ tree, changes, texts = [], locks = [] }, params) {
    const locksOf = locksByName(params);
    const isLeftOut = globMatcher([...foreign, ...(params.except ?? [])]);
    const isEmpty = withoutDependencies(texts, params);
    const paths = new Set(tree.files.map(({ path }) => path));
    // A link or a submodule says nothing about what it names.
    const valid = new Set(locks.filter(isLockFile).map(({ path }) => path));
    const regular = new Set(tree.files.filter(isRegular).map(({ path }) => path));
    const usable = new Set([...regular].filter((path) => valid.has(path)));
    const found = [...paths]
      .filter((path) => locksOf.has(fileName(path)) && !isLeftOut(path))
      .map((path) => ({ path, locks: locksFor(path, locksOf.get(fileName(path)) ?? [], usable) }));
    const without = found.filter(({ path, locks }) => locks.length === 0 && !isEmpty.has(path));
    const changed = new Set(changes ?? []);
    const alone = changes
      ? found.filter(
          ({ path, locks }) =>
            changed.has(path) && locks.length > 0 && !locks.some((lock) => changed.has(lock)),
        )
      : [];
    const problems = [
      ...without.map(({ path }) => lackOf(path, locksOf.get(fileName(path)) ?? [], regular)),
      ...alone.map(({ path, locks }) => `${path} is changed, but ${listed(locks)} is not`),
    ].map((problem) => plain(problem));
    const where = `at ${tree.commit.name}, from ${tree.source}`;
    if (problems.length > 0) return fail(`${listed(problems)} (${where})`, { actual: problems });
    if (found.length === 0)
      return pass(`no manifest of a package manager is among ${count(paths.size, "file")} ${where}`);
    const locked = found.length - isEmpty.size;
    const said = [
      ...(locked > 0 ? [`${count(locked, "manifest has", "manifests have")} a lock file`] : []),
      ...(isEmpty.size > 0
        ? [`${count(isEmpty.size, "manifest names", "manifests name")} no dependency`]
        : []),
    ];
    return pass(`${said.join(", and ")} (${where})`);
  },
});

function lackOf(path: string, names: readonly string[], regular: ReadonlySet<string>): string {
  const [unusable] = locksFor(path, names, regular);
  return unusable === undefined
    ? `${path} has no ${listed(names).replace(" and ", " or ")}`
    : `${unusable}, the lock file of ${path}, is empty or not in its format`;
}

/** A name that the policy gives may mean another format. */
function withoutDependencies(texts: readonly ReadFile[], { manifests = [] }: Params): ReadonlySet<string> {
  const own = new Set(manifests.map(({ manifest }) => manifest));
  return new Set(
    texts.flatMap(({ path, content }) => {
      const isKnown = content !== undefined && !own.has(fileName(path));
      return isKnown && !hasDependencies(fileName(path), content) ? [path] : [];
    }),
  );
}

/** The existing lock files, in the manifest's folder or, for a workspace, in the nearest folder above. */
function locksFor(manifest: string, names: readonly string[], paths: ReadonlySet<string>): readonly string[] {
  const parts = manifest.split("/").slice(0, -1);
  const last = withoutWorkspaces.has(fileName(manifest)) ? parts.length : 0;
  for (let depth = parts.length; depth >= last; depth--) {
    const folder = parts
      .slice(0, depth)
      .map((part) => `${part}/`)
      .join("");
    const locks = names.map((lock) => folder + lock).filter((path) => paths.has(path));
    if (locks.length > 0) return locks;
  }
  return [];
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

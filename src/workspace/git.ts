/** Commits from the Git store of a folder, by the git program. What it does not have is requested from GitLab instead. */

import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { UnreadableFact } from "../facts/source.ts";
import type { CommittedContent, CommittedFile, LocalCommit } from "../facts/workspace.ts";
import type { Environment } from "../shared/environment.ts";
import type { PhaseLimit } from "../shared/time-limit.ts";
import { areGenuine, objectsOf } from "./git-objects.ts";

const mostListBytes = 256 * 2 ** 20;
const mostMs = 60_000;

/** Where the git program runs, and how long it may. */
export interface GitStore {
  readonly root: string;
  readonly env: Environment;
  readonly limit?: PhaseLimit | undefined;
}

/** Full SHA of HEAD; undefined if there is no repository, or no git program. */
export async function checkedOut(store: GitStore): Promise<string | undefined> {
  return (await output(git(store, ["rev-parse", "--verify", "HEAD^{commit}"])))?.toString().trim();
}

/** The address of the remote `origin`, which can contain a login; undefined if there is none. */
export async function originOf(store: GitStore): Promise<string | undefined> {
  return (await output(git(store, ["remote", "get-url", "origin"])))?.toString().trim();
}

/** Where the folder is in its repository; empty at the top, undefined if there is no repository. */
export async function folderInCheckout(store: GitStore): Promise<string | undefined> {
  return (await output(git(store, ["rev-parse", "--show-prefix"])))?.toString().trim();
}

export async function localCommit(store: GitStore, sha: string): Promise<LocalCommit | undefined> {
  if (!isFullSha(sha)) return undefined;
  const [place, listing] = await Promise.all([
    output(git(store, ["rev-parse", "--show-prefix", "--verify", `${sha}^{tree}`])),
    output(git(store, ["ls-tree", "-r", "-t", "-l", "-z", "--full-tree", sha])),
  ]);
  // The first line is the folder. Below the top of a repository, paths here and in Git would differ.
  const [, tree] = /^\n([0-9a-f]+)\n$/.exec(place?.toString() ?? "") ?? [];
  if (tree === undefined || !listing) return undefined;
  const all = listing.toString().split("\0").filter(Boolean).map(rowOf);
  if (!(await isGenuineCommit(store, sha, tree, all))) return undefined;
  const rows = all.filter(({ type }) => type !== "tree");
  const objects = new Map(rows.map(({ file, object }) => [file.path, object]));
  // Names that are not UTF-8 can look alike, and one file would hide the other.
  if (objects.size < rows.length)
    throw new UnreadableFact("local Git has files whose names are not UTF-8 and cannot be distinguished");
  return {
    files: rows.map(({ file }) => file),
    read: (paths, mostBytes) => {
      const wanted = paths.map((path) => ({ path, object: objects.get(path) ?? "" }));
      return contents(git(store, ["cat-file", "--batch", "--buffer"]), wanted, mostBytes);
    },
  };
}

export function isFullSha(sha: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha);
}

/** `MODE TYPE OBJECT SIZE<tab>PATH`; the size of a submodule is `-`. */
function rowOf(row: string): Row {
  const tab = row.indexOf("\t");
  const [mode = "", type = "", object = "", size = ""] = row.slice(0, tab).split(/ +/);
  return { file: { mode, path: row.slice(tab + 1), bytes: Number(size) || 0 }, type, object };
}

interface Row {
  readonly file: CommittedFile;
  readonly type: string;
  readonly object: string;
}

/**
 * The commit and its folders fit their names, and so do the names of the files. Another job can put objects of its own
 * into the store, and Git compares none of them with its name. Blobs are compared when they are read.
 */
function isGenuineCommit(store: GitStore, sha: string, tree: string, rows: readonly Row[]): Promise<boolean> {
  const folders = rows.filter(({ type }) => type === "tree").map(({ object }) => object);
  return hasGenuine(store, [sha, tree, ...folders]);
}

/** The store has all of these objects, and each fits its name. */
export function hasGenuine(store: GitStore, objects: readonly string[]): Promise<boolean> {
  return areGenuine(git(store, ["cat-file", "--batch", "--buffer"]), objects).catch(() => false);
}

/**
 * Neither the network nor anything that repository or user configuration could start: hooks, a file monitor, replaced
 * objects, a fetch of what a partial clone lacks.
 */
export function git(
  { root, env, limit }: GitStore,
  args: readonly string[],
  more: Environment = {},
): ChildProcessWithoutNullStreams {
  const settings = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "--no-replace-objects"];
  const { PATH, HOME } = env;
  const child = spawn("git", [...settings, ...args], {
    cwd: root,
    env: {
      PATH,
      HOME,
      GIT_NO_LAZY_FETCH: "1",
      GIT_TERMINAL_PROMPT: "0",
      GIT_OPTIONAL_LOCKS: "0",
      LC_ALL: "C",
      ...more,
    },
  });
  // Not the option of spawn: if there is no git program, its timer would keep the whole job from ending.
  // A pipe instead of an object would keep Git waiting, and a program of that name may ignore a polite signal.
  setTimeout(() => child.kill("SIGKILL"), Math.min(mostMs, Math.max(limit?.leftMs() ?? mostMs, 0))).unref();
  return child;
}

/** The program's output; undefined if it could not be started or did not succeed. */
export function output(child: ChildProcessWithoutNullStreams): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let bytes = 0;
    child.stdout.on("data", (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > mostListBytes) child.kill();
      else pieces.push(piece);
    });
    child.stderr.resume();
    child.once("error", () => resolve(undefined));
    child.once("close", (code) => resolve(code === 0 ? Buffer.concat(pieces) : undefined));
  });
}

async function* contents(
  child: ChildProcessWithoutNullStreams,
  wanted: readonly { readonly path: string; readonly object: string }[],
  mostBytes: number,
): AsyncIterable<CommittedContent> {
  const objects = objectsOf(
    child,
    wanted.map(({ object }) => object),
    mostBytes,
  );
  let at = 0;
  for await (const { type, bytes, content, isGenuine } of objects) {
    const { path } = wanted[at++] ?? { path: "" };
    if (type !== "blob") throw new UnreadableFact(`local Git lacks ${path}`);
    if (!isGenuine) throw new UnreadableFact(`local Git has another content of ${path} than the commit`);
    yield { path, content, isCut: bytes > mostBytes };
  }
}

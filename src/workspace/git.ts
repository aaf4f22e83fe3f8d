/** Commits from the Git store of a folder, by the git program. What it does not have is requested from GitLab instead. */

import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { UnreadableFact } from "../facts/source.ts";
import type { CommittedContent, CommittedFile, LocalCommit } from "../facts/workspace.ts";
import type { Environment } from "../shared/environment.ts";

const mostListBytes = 256 * 2 ** 20;
const mostMs = 60_000;

/** Full SHA of HEAD; undefined if there is no repository, or no git program. */
export async function checkedOut(root: string, env: Environment): Promise<string | undefined> {
  return (await output(git(root, env, ["rev-parse", "--verify", "HEAD^{commit}"])))?.toString().trim();
}

export async function localCommit(
  root: string,
  sha: string,
  env: Environment,
): Promise<LocalCommit | undefined> {
  if (!isFullSha(sha)) return undefined;
  // Below the top of a repository, paths here and in Git would differ.
  const prefix = await output(git(root, env, ["rev-parse", "--show-prefix"]));
  if (prefix?.toString().trim() !== "") return undefined;
  const listing = await output(git(root, env, ["ls-tree", "-r", "-l", "-z", "--full-tree", sha]));
  if (!listing) return undefined;
  const rows = listing.toString().split("\0").filter(Boolean).map(rowOf);
  const objects = new Map(rows.map(({ file, object }) => [file.path, object]));
  // Names that are not UTF-8 can look alike, and one file would hide the other.
  if (objects.size < rows.length)
    throw new UnreadableFact("local Git has files whose names are not UTF-8 and cannot be distinguished");
  return {
    files: rows.map(({ file }) => file),
    read: (paths, mostBytes) => {
      const wanted = paths.map((path) => ({ path, object: objects.get(path) ?? "" }));
      return contents(git(root, env, ["cat-file", "--batch", "--buffer"]), wanted, mostBytes);
    },
  };
}

export function isFullSha(sha: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha);
}

/** `MODE TYPE OBJECT SIZE<tab>PATH`; the size of a submodule is `-`. */
function rowOf(row: string): { file: CommittedFile; object: string } {
  const tab = row.indexOf("\t");
  const [mode = "", , object = "", size = ""] = row.slice(0, tab).split(/ +/);
  return { file: { mode, path: row.slice(tab + 1), bytes: Number(size) || 0 }, object };
}

/**
 * Neither the network nor anything that repository or user configuration could start: hooks, a file monitor, replaced
 * objects, a fetch of what a partial clone lacks.
 */
export function git(
  root: string,
  env: Environment,
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
  setTimeout(() => child.kill(), mostMs).unref();
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

/** Answers of `cat-file --batch`: `OBJECT TYPE SIZE`, a line break, the content, a line break. */
async function* contents(
  child: ChildProcessWithoutNullStreams,
  wanted: readonly { readonly path: string; readonly object: string }[],
  mostBytes: number,
): AsyncIterable<CommittedContent> {
  const failed = new Promise<never>((_, reject) => child.once("error", reject));
  failed.catch(() => {});
  child.stderr.resume();
  // Git ends early when it is killed below. What is still written then is dropped.
  child.stdin.on("error", () => {});
  child.stdin.end(wanted.map(({ object }) => `${object}\n`).join(""));
  const reader = createReader(child.stdout);
  try {
    for (const { path, object } of wanted) {
      const head = await Promise.race([reader.line(), failed]);
      const [name, type, size] = head.split(" ");
      if (name !== object || type !== "blob") throw new UnreadableFact(`local Git lacks ${path}`);
      const bytes = Number(size);
      const content = await reader.take(Math.min(bytes, mostBytes));
      await reader.skip(bytes - content.length + 1);
      yield { path, content, isCut: bytes > mostBytes };
    }
  } finally {
    child.kill();
  }
}

interface Reader {
  line(): Promise<string>;
  take(bytes: number): Promise<Buffer>;
  skip(bytes: number): Promise<void>;
}

function createReader(stream: AsyncIterable<Buffer>): Reader {
  const source = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  async function more(): Promise<void> {
    const { value, done } = await source.next();
    if (done) throw new UnreadableFact("local Git ended before it had answered");
    rest = rest.length === 0 ? value : Buffer.concat([rest, value]);
  }
  function cut(bytes: number): Buffer {
    const piece = rest.subarray(0, bytes);
    rest = rest.subarray(bytes);
    return piece;
  }
  return {
    async line() {
      while (!rest.includes(10)) await more();
      const line = cut(rest.indexOf(10)).toString();
      cut(1);
      return line;
    },
    async take(bytes) {
      const pieces: Buffer[] = [];
      for (let left = bytes; left > 0; ) {
        if (rest.length === 0) await more();
        const piece = cut(left);
        pieces.push(piece);
        left -= piece.length;
      }
      return Buffer.concat(pieces);
    },
    async skip(bytes) {
      for (let left = bytes; left > 0; left -= cut(left).length) if (rest.length === 0) await more();
    },
  };
}

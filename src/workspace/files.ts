/** Files of a folder: listed within bounds, opened only if they are really in it. */

import { constants } from "node:fs";
import { lstat, readdir, realpath } from "node:fs/promises";
import { join, posix } from "node:path";
import { UnreadableFact } from "../facts/source.ts";
import type { WorkspaceFile } from "../facts/workspace.ts";
import { canMatchBelow, globMatcher } from "../shared/glob.ts";
import { openRegular } from "../shared/regular-file.ts";
import { count, plain } from "../shared/text.ts";
import type { PhaseLimit } from "../shared/time-limit.ts";
import { UnfitFile } from "../shared/unfit-file.ts";
import { limitYoungGeneration } from "../shared/young-generation.ts";

/** The most entries that are read, and files that are found, before a glob counts as too wide. */
const mostEntries = 500_000;
const mostFiles = 10_000;
const pieceBytes = 256 * 1024;

export async function listFiles(
  root: string,
  globs: readonly string[],
  limit?: PhaseLimit,
): Promise<readonly WorkspaceFile[]> {
  const matches = globMatcher(globs);
  const mayContainMatch = canMatchBelow(globs);
  const isWanted = (name: string) =>
    name !== ".git" && (name !== "node_modules" || globs.some((glob) => glob.includes(name)));
  const found: string[] = [];
  const folders = [""];
  for (let seen = 0, folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    limit?.check();
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(unreadable(folder));
    seen += entries.length;
    if (seen > mostEntries)
      throw new UnreadableFact(`the folder has more than ${count(mostEntries, "entry", "entries")}`);
    for (const entry of entries) {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory() && isWanted(entry.name) && mayContainMatch(path)) folders.push(path);
      if (entry.isFile() && matches(path)) found.push(path);
    }
    if (found.length > mostFiles)
      throw new UnreadableFact(`more than ${count(mostFiles, "file")} match ${globs.join(", ")}`);
  }
  return Promise.all(
    found.sort().map(async (path) => {
      const { size } = await lstat(join(root, path)).catch(unreadable(path));
      return { path, bytes: size };
    }),
  );
}

/** @throws UnreadableFact, also while it is read */
export async function* openFile(
  root: string,
  path: string,
  mostBytes: number,
  limit?: PhaseLimit,
): AsyncIterable<Uint8Array> {
  const inside = posix.normalize(path);
  if (posix.isAbsolute(path) || inside.split("/").includes("..") || path.includes("\0"))
    throw new UnreadableFact(`${plain(path)} is not a path within the folder`);
  const wanted = join(await realpath(root).catch(unreadable(".")), inside);
  if ((await realpath(wanted).catch(unreadable(path))) !== wanted)
    throw new UnreadableFact(`${plain(path)} is reached through a symbolic link`);
  const file = await openRegular(wanted, constants.O_NOFOLLOW).catch(unreadable(path));
  try {
    const stat = await file.stat();
    for (let at = 0; ; ) {
      limit?.check();
      const { bytesRead, buffer } = await file
        .read({ buffer: Buffer.allocUnsafe(pieceBytes), position: at })
        .catch(unreadable(path));
      if (bytesRead === 0) return;
      at += bytesRead;
      limitYoungGeneration(at);
      if (Math.max(at, stat.size) > mostBytes)
        throw new UnreadableFact(tooLarge(path, Math.max(at, stat.size), mostBytes));
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

function tooLarge(path: string, bytes: number, mostBytes: number): string {
  return `${plain(path)} has ${bytes} bytes, at most ${mostBytes} are read`;
}

function unreadable(path: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof UnfitFile)
      throw new UnreadableFact(`${plain(path)} ${error.message}`, { cause: error });
    const { code } = error as { code?: string };
    throw new UnreadableFact(`${path === "" ? "the folder" : plain(path)} cannot be read (${code})`, {
      cause: error,
    });
  };
}

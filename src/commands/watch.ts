/** Runs something again whenever one of the files that it has read changes, until the person stops it. */

import { type FSWatcher, statSync, watch as watchFolder } from "node:fs";
import { dirname, join } from "node:path";
import { exitCodes, RunError } from "../shared/errors.ts";
import { plain } from "../shared/text.ts";
import type { Terminal } from "./terminal.ts";

interface Ran {
  readonly files: readonly string[];
}

/** Editors write a file in several steps. */
const settleMs = 50;

export async function watch(run: () => Promise<Ran>, terminal: Terminal): Promise<number> {
  let files: readonly string[] = [];
  while (!terminal.signal.aborted) {
    const startedAt = Date.now();
    try {
      ({ files } = await run());
    } catch (error) {
      // A file that is not valid right now is what the person is working on.
      if (!(error instanceof RunError) || files.length === 0) throw error;
      for (const text of [error.message, ...error.problems]) terminal.complain(plain(text, 2000));
    }
    terminal.print("\nWaiting for a change; Ctrl+C ends");
    await change(files, startedAt, terminal.signal);
  }
  return exitCodes.compliant;
}

/** Watches folders, because an editor may replace a file instead of writing into it. */
function change(files: readonly string[], since: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const isWatched = new Set(files.map((file) => join(file)));
    const watchers: FSWatcher[] = [...new Set(files.map((file) => dirname(file)))].map((folder) =>
      watchFolder(folder, (_, name) => {
        if (name !== null && isWatched.has(join(folder, name))) setTimeout(end, settleMs);
      }),
    );
    signal.addEventListener("abort", end, { once: true });
    // A change during the run came before the watchers.
    const isNewer = (file: string) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > since;
    if (signal.aborted || files.some(isNewer)) end();
    function end(): void {
      for (const watcher of watchers) watcher.close();
      signal.removeEventListener("abort", end);
      resolve();
    }
  });
}

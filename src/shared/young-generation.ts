/** Keeps the memory small that the garbage of a large file takes while it is read piece by piece. */

import { setFlagsFromString } from "node:v8";

/** Smaller files do not leave enough garbage to matter. */
const largeBytes = 2 ** 20;
let isLimited = false;

/**
 * Node 22 and 24 let the young generation grow to 128 MB and more. From here on it keeps its size, which costs no time
 * that could be measured. `--max-semi-space-size` would do the same, but only before Node starts.
 * @param bytes what was read of the file so far
 */
export function limitYoungGeneration(bytes: number): void {
  if (isLimited || bytes < largeBytes) return;
  isLimited = true;
  setFlagsFromString("--semi-space-growth-factor=1");
}

/** Keeps the memory small that garbage takes, of a large file that is read piece by piece or of thousands of answers. */

import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** Smaller files do not leave enough garbage to matter. */
const largeBytes = 2 ** 20;
let isLimited = false;

/**
 * Node 22 and 24 let the young generation grow to 128 MB and more. From here on it keeps its size, which costs no time
 * that could be measured. `--max-semi-space-size` would do the same, but only before Node starts.
 * @param bytes what was read of the file so far
 */
export function limitYoungGeneration(bytes: number): void {
  if (!isLimited && bytes >= largeBytes) limit();
}

/** With less, a sweep needs a quarter more time of the processor; with twice as much, 5 % less. */
const steadyBytes = 2 ** 24;

/** For a job that takes minutes: call it now and then. */
export function holdYoungGeneration(): void {
  if (isLimited) return;
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
  if (young && young.space_size >= steadyBytes) limit();
}

function limit(): void {
  isLimited = true;
  setFlagsFromString("--semi-space-growth-factor=1");
}

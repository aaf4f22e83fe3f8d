/** Repeats a read whose answer does not fit the judged head; few runs do. */

import type { FactContext } from "./define.ts";
import { UnreadableFact } from "./source.ts";

/** GitLab leaves a replica out as soon as it lags noticeably, so that a longer wait would rarely help. */
const waitsMs = [500, 1000, 2000];

/**
 * Where GitLab does not show the judged head at all, nothing is repeated: the run itself waits for it, and then reads
 * all facts again.
 * @param problemOf why an answer cannot be relied on; undefined if it can
 * @throws UnreadableFact with the problem of the last answer
 */
export async function readAgain<T>(
  { head, sleep }: Pick<FactContext, "head" | "sleep">,
  read: () => Promise<T>,
  first: T,
  problemOf: (answer: T) => string | undefined,
): Promise<T> {
  let problem = problemOf(first);
  for (const wait of (await head()).isShown ? waitsMs : []) {
    if (problem === undefined || !(await sleep(wait))) break;
    first = await read();
    problem = problemOf(first);
  }
  if (problem !== undefined) throw new UnreadableFact(problem);
  return first;
}

/** Undefined if both are the same. */
export function otherHead(shown: string | null | undefined, judged: string | undefined): string | undefined {
  if (shown === null || shown === judged) return undefined;
  return `GitLab now shows the head ${shown ?? "none"}, and the run judges ${judged ?? "none"}`;
}

/** Repeats a read whose answer does not fit the judged head, or the head of a branch; few runs do. */

import { RunError } from "../shared/errors.ts";
import { plain } from "../shared/text.ts";
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

/** Reads a file of a branch at the commit that is the branch's head, after its name has given another commit. */
export async function readAtCommit<T extends { readonly commit?: string | undefined } | undefined>(
  branch: string,
  sha: string,
  read: (ref: string) => Promise<T>,
): Promise<T> {
  const file = await read(sha);
  // A proxy may have dropped the header; then the requested SHA is all there is.
  if (file?.commit === undefined || file.commit === sha) return file;
  throw new RunError(
    "GITLAB_UNEXPECTED",
    `GitLab shows ${plain(branch, 80)} at ${sha}, and files of it at ${plain(file.commit, 80)}`,
    { advice: "run the job again; if it stays so, check that no proxy changes GitLab's answers" },
  );
}

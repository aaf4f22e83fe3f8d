/** Binds an answer about the merge request to the judged head: a replica of GitLab's database may lag, or somebody pushes. */

import type { FactContext } from "./define.ts";

/** The head that is judged, and whether GitLab's answer about the merge request itself is of it. */
export interface JudgedHead {
  /** Undefined if the merge request has no commit. */
  readonly sha: string | undefined;
  readonly isShown: boolean;
}

type Source = Pick<FactContext, "head" | "sleep">;

/**
 * Reads what is only evidence if it is of the judged head. What is of another one is read again, and is then unreadable.
 * @param headOf the head that the answer says it is of; null if GitLab shows no merge request, so that its reader says so
 */
export async function ofJudgedHead<T>(
  source: Source,
  read: () => Promise<T>,
  headOf: (answer: T) => string | null | undefined,
): Promise<T> {
  const answer = await read();
  const { sha } = await source.head();
  const shown = headOf(answer);
  if (shown === null || shown === sha) return answer;
  const { readAgain, otherHead } = await import("./lagging-replica.ts");
  return readAgain(source, read, answer, (again) => otherHead(headOf(again), sha));
}

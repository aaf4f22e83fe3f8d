/** Whole connections of GraphQL, page by page: every node or an error, never a part. */

import type { Connection } from "./connection.ts";
import { RunError } from "./errors.ts";

/**
 * @param what such as `frameworks`
 * @param read reads the page after a cursor; undefined: the first one
 */
export async function allPages<N>(
  what: string,
  read: (after: string | undefined) => Promise<Connection<N>>,
): Promise<readonly N[]> {
  return allFrom(what, await read(undefined), read);
}

/**
 * The nodes of a page that was read and of all that follow.
 *
 * @throws RunError GITLAB_UNEXPECTED if a page does not say where the next one is, or leads back
 */
export async function allFrom<N>(
  what: string,
  first: Connection<N>,
  next: (after: string) => Promise<Connection<N>>,
): Promise<readonly N[]> {
  const nodes = [...first.nodes];
  const seen = new Set<string>();
  for (let { pageInfo } = first; pageInfo.hasNextPage; ) {
    const { endCursor } = pageInfo;
    if (endCursor === undefined || seen.has(endCursor))
      throw new RunError(
        "GITLAB_UNEXPECTED",
        `GitLab shows ${nodes.length} ${what} and does not say where the next ones are`,
        { advice: "run it again; if it stays so, look for a proxy that changes GitLab's answers" },
      );
    seen.add(endCursor);
    const page = await next(endCursor);
    nodes.push(...page.nodes);
    pageInfo = page.pageInfo;
  }
  return nodes;
}

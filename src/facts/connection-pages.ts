/** All pages of a connection of GraphQL, or the reason why not. */

import type { Connection } from "./connection.ts";
import { UnreadableFact } from "./source.ts";

/** The nodes of this page and of all that follow. */
export async function allOf<N>(
  first: Connection<N>,
  next: (after: string) => Promise<Connection<N>>,
): Promise<readonly N[]> {
  const nodes = [...first.nodes];
  const seen = new Set<string>();
  for (let { pageInfo } = first; pageInfo.hasNextPage; ) {
    const { endCursor } = pageInfo;
    if (endCursor === undefined || seen.has(endCursor))
      throw new UnreadableFact(
        `GitLab shows ${nodes.length} entries and does not say where the next ones are`,
      );
    seen.add(endCursor);
    const page = await next(endCursor);
    nodes.push(...page.nodes);
    pageInfo = page.pageInfo;
  }
  return nodes;
}

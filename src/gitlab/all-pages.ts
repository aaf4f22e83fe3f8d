/** Whole connections of GraphQL, page by page: every node or an error, never a part. */

import { RunError } from "../shared/errors.ts";
import { maybe } from "../shared/schema.ts";
import * as z from "../shared/zod.ts";

export const PageInfo = z.object({ hasNextPage: z.boolean(), endCursor: maybe(z.string()) });

interface Page<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: z.infer<typeof PageInfo>;
}

/**
 * @param read reads the page after a cursor; undefined: the first one
 * @param what such as `frameworks`
 */
export async function allPages<N>(
  read: (after: string | undefined) => Promise<Page<N>>,
  what: string,
): Promise<readonly N[]> {
  const found: N[] = [];
  const cursors = new Set<string | undefined>();
  for (let after: string | undefined; !cursors.has(after); ) {
    cursors.add(after);
    const { nodes, pageInfo } = await read(after);
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
  throw new RunError(
    "GITLAB_UNEXPECTED",
    `GitLab shows ${found.length} ${what} and does not say where the next ones are`,
    { advice: "run it again; if it stays so, look for a proxy that changes GitLab's answers" },
  );
}

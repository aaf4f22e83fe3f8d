/** Connections of GraphQL, of which one answer shows a page. */

import { maybe } from "../shared/schema.ts";
import * as z from "../shared/zod.ts";
import { UnreadableFact } from "./source.ts";

export const PageInfo = z.object({ hasNextPage: z.boolean(), endCursor: maybe(z.string()) });

export interface Connection<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: z.infer<typeof PageInfo>;
}

/** For a connection that is read in one page. @param what such as `approvals` */
export function wholeOf<N>({ nodes, pageInfo }: Connection<N>, what: string): readonly N[] {
  if (pageInfo.hasNextPage)
    throw new UnreadableFact(`there are more ${what} than the ${nodes.length} that GitLab shows at once`);
  return nodes;
}

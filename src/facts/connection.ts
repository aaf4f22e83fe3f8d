/** Connections of GraphQL that are read in one page. */

import type { Connection } from "../shared/connection.ts";
import { UnreadableFact } from "./source.ts";

/** @param what such as `approvals` */
export function wholeOf<N>({ nodes, pageInfo }: Connection<N>, what: string): readonly N[] {
  if (pageInfo.hasNextPage)
    throw new UnreadableFact(`there are more ${what} than the ${nodes.length} that GitLab shows at once`);
  return nodes;
}

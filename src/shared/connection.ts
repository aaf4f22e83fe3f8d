/** Connections of GraphQL, of which one answer shows a page. */

import { maybe } from "./schema.ts";
import * as z from "./zod.ts";

export const PageInfo = z.object({ hasNextPage: z.boolean(), endCursor: maybe(z.string()) });

export interface Connection<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: z.infer<typeof PageInfo>;
}

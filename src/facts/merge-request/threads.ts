/** How many threads of the merge request can be resolved, and how many are. */

import * as z from "zod/mini";
import { parse } from "../../shared/schema.ts";
import { defineSelectedFact } from "../define.ts";
import { UnreadableFact } from "../source.ts";

const Node = z.object({
  resolvableDiscussionsCount: z.nullable(z.number()),
  resolvedDiscussionsCount: z.nullable(z.number()),
});

export interface Threads {
  readonly resolvable: number;
  readonly resolved: number;
}

/** The REST field `blocking_discussions_resolved` is no fact about threads: it is true where the project asks nothing. */
export const threads = defineSelectedFact<Threads>({
  id: "threads",
  summary: "The threads of the merge request",
  requiredRole: "at least Reporter with scope read_api",
  scope: "merge_request",
  select: {
    on: "merge_request",
    fields: "resolvableDiscussionsCount resolvedDiscussionsCount",
    read(raw) {
      const { resolvableDiscussionsCount: resolvable, resolvedDiscussionsCount: resolved } = parse(Node, raw);
      if (resolvable === null || resolved === null)
        throw new UnreadableFact("GitLab shows this token no count");
      return { resolvable, resolved };
    },
  },
});

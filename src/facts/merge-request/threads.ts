/** How many threads of the merge request can be resolved, and how many are. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineSelectedFact, type FactContext } from "../define.ts";
import { UnreadableFact } from "../source.ts";

const Discussions = z.object({
  nodes: z.array(maybe(z.object({ resolvable: z.boolean(), resolved: z.boolean() }))),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: maybe(z.string()) }),
});
const Node = z.object({
  resolvableDiscussionsCount: z.nullable(z.number()),
  resolvedDiscussionsCount: z.nullable(z.number()),
  discussions: Discussions,
});
const Further = z.object({ discussions: Discussions });
const fields = "nodes { resolvable resolved } pageInfo { hasNextPage endCursor }";

export interface Threads {
  readonly resolvable: number;
  readonly resolved: number;
}

/**
 * GitLab's count treats a thread as resolved as soon as one of its notes is, so only the threads themselves show that
 * none is open. The REST field `blocking_discussions_resolved` is not evidence: it is true if the project requires
 * nothing.
 */
export const threads = defineSelectedFact<Threads>({
  id: "threads",
  summary: "The threads of the merge request",
  requiredRole: "at least Reporter with scope read_api",
  scope: "merge_request",
  select: {
    on: "merge_request",
    fields: `resolvableDiscussionsCount resolvedDiscussionsCount discussions(first: 100) { ${fields} }`,
    async read(raw, context) {
      const { resolvableDiscussionsCount: resolvable, ...rest } = parse(Node, raw);
      const { resolvedDiscussionsCount: resolved, discussions } = rest;
      if (resolvable === null || resolved === null)
        throw new UnreadableFact("GitLab shows this token no thread count");
      if (resolved < resolvable || resolvable === 0) return { resolvable, resolved };
      const shown = await statesOf(discussions, context);
      if (shown.length !== resolvable)
        throw new UnreadableFact(`GitLab counts ${resolvable} threads, and shows this token ${shown.length}`);
      return { resolvable, resolved: shown.filter(Boolean).length };
    },
  },
});

/** For each thread that can be resolved, whether none of its notes is open. */
async function statesOf(
  first: z.infer<typeof Discussions>,
  context: FactContext,
): Promise<readonly boolean[]> {
  const threads = [...first.nodes];
  for (let page = first.pageInfo; page.hasNextPage; ) {
    const { ofMergeRequest } = await import("./of-merge-request.ts");
    const selection = `discussions(first: 100, after: $after) { ${fields} }`;
    const { discussions: next } = await ofMergeRequest(context, selection, Further, page.endCursor ?? "");
    threads.push(...next.nodes);
    page = next.pageInfo;
  }
  return threads.flatMap((thread) => (thread?.resolvable ? [thread.resolved] : []));
}

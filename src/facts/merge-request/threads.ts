/** How many threads of the merge request can be resolved, and how many are. */

import * as z from "zod/mini";
import { maybe, parse } from "../../shared/schema.ts";
import { defineSelectedFact, type FactContext } from "../define.ts";
import { UnreadableFact } from "../source.ts";

const Discussions = z.object({
  nodes: z.array(maybe(z.object({ resolvable: z.boolean(), resolved: z.boolean() }))),
  pageInfo: z.object({ hasNextPage: z.boolean() }),
});
const Node = z.object({
  resolvableDiscussionsCount: z.nullable(z.number()),
  resolvedDiscussionsCount: z.nullable(z.number()),
  discussions: Discussions,
});
const Listed = z.array(
  z.object({ notes: z.array(z.object({ resolvable: z.boolean(), resolved: maybe(z.boolean()) })) }),
);

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
    fields:
      "resolvableDiscussionsCount resolvedDiscussionsCount discussions(first: 100) { nodes { resolvable resolved } pageInfo { hasNextPage } }",
    async read(raw, context) {
      const { resolvableDiscussionsCount: resolvable, ...rest } = parse(Node, raw);
      const { resolvedDiscussionsCount: resolved, discussions } = rest;
      if (resolvable === null || resolved === null)
        throw new UnreadableFact("GitLab shows this token no thread count");
      if (resolved < resolvable || resolvable === 0) return { resolvable, resolved };
      const shown = discussions.pageInfo.hasNextPage
        ? await listed(context)
        : discussions.nodes.flatMap((thread) => (thread?.resolvable ? [thread.resolved] : []));
      if (shown.length !== resolvable)
        throw new UnreadableFact(`GitLab counts ${resolvable} threads, and shows this token ${shown.length}`);
      return { resolvable, resolved: shown.filter(Boolean).length };
    },
  },
});

/** For each thread that can be resolved, whether none of its notes is open. */
async function listed({ gitlab, projectId, iid }: FactContext): Promise<readonly boolean[]> {
  const path = `/projects/${projectId}/merge_requests/${iid}/discussions`;
  return parse(Listed, await gitlab.read(path, { perPage: 100 }))
    .map(({ notes }) => notes.filter((note) => note.resolvable))
    .filter((notes) => notes.length > 0)
    .map((notes) => notes.every((note) => note.resolved === true));
}

/** How many threads of the merge request can be resolved, and how many are. */

import { flag, list, maybe, nullable, number, object, parse } from "../../shared/shape.ts";
import { UnreadableFact } from "../collect.ts";
import { defineSelectedFact, type FactContext } from "../define.ts";

const Discussions = object({
  nodes: list(maybe(object({ resolvable: flag(), resolved: flag() }))),
  pageInfo: object({ hasNextPage: flag() }),
});
const Node = object({
  resolvableDiscussionsCount: nullable(number()),
  resolvedDiscussionsCount: nullable(number()),
  discussions: Discussions,
});
const Listed = list(object({ notes: list(object({ resolvable: flag(), resolved: maybe(flag()) })) }));

export interface Threads {
  readonly resolvable: number;
  readonly resolved: number;
}

/**
 * GitLab's count takes a thread for resolved as soon as one of its notes is, so only the threads themselves tell that none
 * is open. The REST field `blocking_discussions_resolved` is no fact about them: it is true where the project asks nothing.
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
        throw new UnreadableFact("GitLab shows this token no count");
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

/** Of each thread that can be resolved, whether none of its notes is open. */
async function listed({ gitlab, projectId, iid }: FactContext): Promise<readonly boolean[]> {
  const path = `/projects/${projectId}/merge_requests/${iid}/discussions`;
  return parse(Listed, await gitlab.read(path, { perPage: 100 }))
    .map(({ notes }) => notes.filter((note) => note.resolvable))
    .filter((notes) => notes.length > 0)
    .map((notes) => notes.every((note) => note.resolved === true));
}

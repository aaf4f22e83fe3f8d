/** How many threads of the merge request can be resolved, and how many are. */

import { flag, list, maybe, nullable, number, object, parse } from "../../shared/shape.ts";
import { UnreadableFact } from "../collect.ts";
import { defineSelectedFact, type FactContext } from "../define.ts";

const Node = object({
  resolvableDiscussionsCount: nullable(number()),
  resolvedDiscussionsCount: nullable(number()),
});
const Discussions = list(object({ notes: list(object({ resolvable: flag(), resolved: maybe(flag()) })) }));

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
    async read(raw, context) {
      const { resolvableDiscussionsCount: resolvable, resolvedDiscussionsCount: resolved } = parse(Node, raw);
      if (resolvable === null || resolved === null)
        throw new UnreadableFact("GitLab shows this token no count");
      if (resolved < resolvable || resolvable === 0) return { resolvable, resolved };
      return { resolvable, resolved: await resolvedOf(context, resolvable) };
    },
  },
});

/** GitLab counts a thread as soon as one of its notes is resolved, so only the notes tell that none is open. */
async function resolvedOf({ gitlab, projectId, iid }: FactContext, resolvable: number): Promise<number> {
  const path = `/projects/${projectId}/merge_requests/${iid}/discussions`;
  const found = parse(Discussions, await gitlab.read(path, { perPage: 100 }))
    .map(({ notes }) => notes.filter((note) => note.resolvable))
    .filter((notes) => notes.length > 0);
  if (found.length !== resolvable)
    throw new UnreadableFact(`GitLab counts ${resolvable} threads, and shows this token ${found.length}`);
  return found.filter((notes) => notes.every((note) => note.resolved === true)).length;
}

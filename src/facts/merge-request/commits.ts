/** The commits of the merge request over REST: whole, with message, parents and trailers of each. */

import { list, mapped, type Of, object, parse, text } from "../../shared/shape.ts";
import { defineFact } from "../define.ts";

const Commit = mapped(
  object({
    id: text(),
    title: text(),
    message: text(),
    parent_ids: list(text()),
    author_name: text(),
    author_email: text(),
  }),
  (commit) => ({
    sha: commit.id,
    title: commit.title,
    message: commit.message,
    isMerge: commit.parent_ids.length > 1,
    author: { name: commit.author_name, email: commit.author_email.toLowerCase() },
    /** Addresses of its Signed-off-by lines, in lower case. */
    signedOffBy: [...commit.message.matchAll(/^signed-off-by:[^<\n]*<([^>\n]+)>\s*$/gim)].map(
      ([, email = ""]) => email.toLowerCase(),
    ),
  }),
);
export type Commit = Of<typeof Commit>;

/** Names, addresses and messages are what the committer's own Git wrote: nobody has verified them. */
export const commits = defineFact<readonly Commit[]>({
  id: "commits",
  summary: "The commits of the merge request",
  requiredRole: "at least Reporter with scope read_api",
  scope: "merge_request",
  collect: async ({ gitlab, projectId, iid }) =>
    parse(
      list(Commit),
      await gitlab.read(`/projects/${projectId}/merge_requests/${iid}/commits`, { perPage: 100 }),
    ),
});

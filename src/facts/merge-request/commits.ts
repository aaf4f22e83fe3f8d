/** The commits of the merge request over REST: all of them, each with message, parents and trailers. */

import { parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";
import { ofJudgedHead } from "../judged-head.ts";

const Commit = z.pipe(
  z.object({
    id: z.string(),
    title: z.string(),
    message: z.string(),
    parent_ids: z.array(z.string()),
    author_name: z.string(),
    author_email: z.string(),
  }),
  z.transform((commit) => ({
    sha: commit.id,
    title: commit.title,
    message: commit.message,
    isMerge: commit.parent_ids.length > 1,
    author: { name: commit.author_name, email: commit.author_email.toLowerCase() },
    /** Addresses of its Signed-off-by lines, in lower case. */
    signedOffBy: [...commit.message.matchAll(/^signed-off-by:[^<\n]*<([^>\n]+)>\s*$/gim)].map(
      ([, email = ""]) => email.toLowerCase(),
    ),
  })),
);
export type Commit = z.infer<typeof Commit>;

/**
 * The committer's own Git wrote the names, addresses and messages. Nobody has verified them. The newest commit comes
 * first, and is the head (`merge_request_diff.commits` in lib/api/merge_requests.rb).
 */
export const commits = defineFact<readonly Commit[]>({
  id: "commits",
  summary: "The commits of the merge request",
  requiredRole: "at least Reporter with scope read_api",
  scope: "merge_request",
  collect(context) {
    const { gitlab, projectId, iid } = context;
    const path = `/projects/${projectId}/merge_requests/${iid}/commits`;
    const read = async () => parse(z.array(Commit), await gitlab.read(path, { perPage: 100 }));
    return ofJudgedHead(context, read, ([newest]) => newest?.sha);
  },
});

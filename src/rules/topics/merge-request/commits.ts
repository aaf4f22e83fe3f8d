/** `commits`: the commits of the merge request, every one of them. */

import { commits } from "../../../facts/merge-request/commits.ts";
import { defineTopic, UnknownTopic } from "../../topic.ts";
import { bool, record, string, strings } from "../../types.ts";

export const commitsTopic = defineTopic({
  name: "commits",
  scope: "merge_request",
  summary: "The commits of the merge request; the committer's own Git wrote names and messages",
  needs: { commits },
  type: {
    kind: "list",
    of: record({
      sha: string("40 hex digits"),
      title: string("First line of the message"),
      message: string("The whole message"),
      merge: bool("Whether it has more than one parent"),
      author_name: string("Name of the author"),
      author_email: string("Address of the author, in lower case"),
      signed_off_by: strings("Addresses of its Signed-off-by lines, in lower case"),
    }),
  },
  value({ commits }) {
    // Without commits, any rule about all of them would pass.
    if (commits.length === 0) throw new UnknownTopic("GitLab shows no commits of this merge request");
    return commits.map(({ sha, title, message, isMerge, author, signedOffBy }) => ({
      sha,
      title,
      message,
      merge: isMerge,
      author_name: author.name,
      author_email: author.email,
      signed_off_by: signedOffBy,
    }));
  },
});

/** Controls for the commits of a merge request: messages, sign-offs, merge commits. */

import { type Commit, commits } from "../../facts/merge-request/commits.ts";
import { compilePattern } from "../../shared/pattern.ts";
import { text } from "../../shared/schema.ts";
import { count, listed } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, type Outcome, pass, unknown } from "../define.ts";

const amend = (what: string) => ({ text: `${what}, push again, and run this job for the new head` });

/** Type, scope in brackets, an exclamation mark for breaking changes, a colon and a space (conventionalcommits.org). */
const conventional = "^[A-Za-z]+(\\([^()\\n]+\\))?!?: \\S";

const ofMerges = [
  "A merge commit can contain changes of its own. `merge_request_no_merge_commits` refuses merge commits.",
  "If there are only merge commits, the result is unknown.",
];

export const mergeRequestCommitMessages = defineControl({
  id: "merge_request_commit_messages",
  title: "Commit messages follow the pattern",
  description: described("Checks the message of every commit, except merge commits.", [
    "`pattern` is an RE2 regular expression that the message must match.",
    "`conventional: true` requires a Conventional Commit. This is the default without a pattern.",
    "`types` lists the types that a message may begin with.",
    ...ofMerges,
  ]),
  severity: "low",
  scope: "merge_request",
  needs: { commits },
  params: z.strictObject({
    pattern: z.optional(
      text(1000, "RE2 regular expression that each message must match; no pattern by default"),
    ),
    conventional: z.optional(
      z
        .boolean()
        .check(z.describe("Require Conventional Commits; true without pattern, otherwise false by default")),
    ),
    types: z.optional(
      z
        .array(text(50))
        .check(z.describe("Types that a message may begin with, such as feat; any type by default")),
    ),
  }),
  async prepare({ pattern, conventional: isConventional = pattern === undefined, types }) {
    const wanted = [...(pattern === undefined ? [] : [pattern]), ...(isConventional ? [conventional] : [])];
    return { wanted, types, matchers: await Promise.all(wanted.map((source) => compilePattern(source))) };
  },
  example: { types: ["feat", "fix", "docs"] },
  remediation: amend("reword the commits, for instance with git rebase --interactive"),
  check({ commits: all }, { matchers, types }) {
    if (matchers.length === 0 && !types)
      return unknown(
        "the policy requires nothing of the messages: neither pattern, conventional nor types is given",
      );
    return everyWritten(
      all,
      "a message that follows the pattern",
      "a message that does not follow the pattern",
      ({ title, message }) => {
        const isType =
          types === undefined ||
          types.some((type) => new RegExp(`^${type.replace(/\W/g, "\\$&")}\\b`).test(title));
        return isType && matchers.every((matches) => matches(message));
      },
    );
  },
});

export const mergeRequestCommitsSignedOff = defineControl({
  id: "merge_request_commits_signed_off",
  title: "Commits are signed off by their author",
  description: described(
    "Requires a Signed-off-by line with the author's address in every commit except merge commits, as for the Developer Certificate of Origin.",
    ofMerges,
  ),
  severity: "medium",
  scope: "merge_request",
  needs: { commits },
  remediation: amend("sign the commits off with git commit --amend --signoff or git rebase --signoff"),
  check: ({ commits: all }) =>
    everyWritten(
      all,
      "a Signed-off-by line of the author",
      "no Signed-off-by line of the author",
      ({ signedOffBy, author }) => signedOffBy.includes(author.email),
    ),
});

export const mergeRequestNoMergeCommits = defineControl({
  id: "merge_request_no_merge_commits",
  title: "The source branch has no merge commits",
  description: "Fails if a commit of the merge request has two parents.",
  severity: "low",
  scope: "merge_request",
  needs: { commits },
  remediation: amend("rebase onto the target branch instead of merging it"),
  check({ commits: all }) {
    if (all.length === 0) return none;
    const merges = all.filter(({ isMerge }) => isMerge);
    if (merges.length === 0)
      return pass(`no commit is a merge commit (${count(all.length, "commit")})`, { actual: 0 });
    return fail(
      `${count(merges.length, "commit is a merge commit", "commits are merge commits")}: ${names(merges)}`,
      {
        actual: merges.length,
      },
    );
  },
});

const none = unknown("GitLab shows no commits of this merge request");

/** Judges only messages that people wrote. Git writes the message of a merge commit. */
function everyWritten(
  all: readonly Commit[],
  right: string,
  wrong: string,
  holds: (commit: Commit) => boolean,
): Outcome {
  const written = all.filter(({ isMerge }) => !isMerge);
  if (all.length === 0) return none;
  // GitLab does not show what a merge commit changes beside its parents, and somebody may have written all of it there.
  if (written.length === 0)
    return unknown("every commit is a merge commit: GitLab does not show what people wrote in one");
  const failing = written.filter((commit) => !holds(commit));
  if (failing.length === 0)
    return pass(`${count(written.length, "commit has", "commits have")} ${right}`, { actual: 0 });
  return fail(`${count(failing.length, "commit has", "commits have")} ${wrong}: ${names(failing)}`, {
    actual: failing.length,
  });
}

function names(commits: readonly Commit[]): string {
  return listed(
    commits.map(({ sha, title }) => `${sha.slice(0, 8)} ${title}`),
    5,
  );
}

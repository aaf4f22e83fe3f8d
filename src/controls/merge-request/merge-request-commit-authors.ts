/** `merge_request_commit_authors`: the author address of each commit is known. */

import type { Fact } from "../../facts/define.ts";
import { commitList, type ListedCommit } from "../../facts/merge-request/commit-list.ts";
import { type Commit, commits } from "../../facts/merge-request/commits.ts";
import { text } from "../../shared/schema.ts";
import { count, listed } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../define.ts";

const params = z.strictObject({
  email_domains: z.optional(
    z
      .array(text(255))
      .check(
        z.describe("Domains that an author's address may have, such as example.com; any domain by default"),
      ),
  ),
  known_users: z.optional(
    z
      .boolean()
      .check(
        z.describe(
          "Require that a GitLab user owns each author's address; true without email_domains, otherwise false by default",
        ),
      ),
  ),
});
type Params = z.infer<typeof params>;
type Needs = { readonly commits: Fact<readonly Commit[]>; readonly listed: Fact<readonly ListedCommit[]> };

export const mergeRequestCommitAuthors = defineControl({
  id: "merge_request_commit_authors",
  title: "Commits come from known addresses",
  description: described("Checks the author address of every commit, merge commits included.", [
    "`email_domains` lists the domains that the address may have.",
    "`known_users: true` requires that the address belongs to a user of GitLab. This is the default without parameters.",
    "The author's own Git wrote the address, so combine this control with verified signatures.",
  ]),
  severity: "medium",
  scope: "merge_request",
  needs: {},
  async needsFor(given?: Params): Promise<Partial<Needs>> {
    if (!given) return { commits, listed: commitList };
    return {
      ...(given.email_domains ? { commits } : {}),
      ...(requiresUsers(given) ? { listed: commitList } : {}),
    };
  },
  params,
  example: { email_domains: ["example.com"], known_users: true },
  remediation: {
    text: "set user.email to an address of yours that GitLab knows and the policy allows, rewrite the commits, push again, and run this job for the new head",
  },
  // Merge commits count too, because a manual merge can contain any change.
  check({ commits: all, listed: known }, { email_domains: domains }) {
    if (!all && !known)
      return unknown(
        "the policy requires nothing of the authors: neither email_domains nor known_users is given",
      );
    const number = (all ?? known)?.length ?? 0;
    if (number === 0) return unknown("GitLab shows no commits of this merge request");
    const elsewhere = (all ?? []).filter(
      ({ author }) => !domains?.some((domain) => author.email.endsWith(`@${domain.toLowerCase()}`)),
    );
    const unowned = (known ?? []).filter(({ author }) => !author);
    const problems = [
      ...problemOf(
        elsewhere.map(({ sha, title }) => `${sha.slice(0, 8)} ${title}`),
        "an author address outside the allowed domains",
      ),
      ...problemOf(
        unowned.map(({ sha, authorEmail }) => `${sha.slice(0, 8)} ${authorEmail ?? "without an address"}`),
        "an author address that no GitLab user owns",
      ),
    ];
    return problems.length === 0
      ? pass(`${count(number, "commit has", "commits have")} an accepted author address`, { actual: 0 })
      : fail(problems.join("; "), { actual: new Set([...elsewhere, ...unowned].map(({ sha }) => sha)).size });
  },
});

function requiresUsers({ email_domains, known_users = email_domains === undefined }: Params): boolean {
  return known_users;
}

function problemOf(commits: readonly string[], what: string): string[] {
  return commits.length === 0
    ? []
    : [`${count(commits.length, "commit has", "commits have")} ${what}: ${listed(commits, 5)}`];
}

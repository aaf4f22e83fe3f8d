/** Cases of the controls that judge a merge request's commits. */

function commit(title: string, rest: Record<string, unknown> = {}) {
  const author = { name: "Alice", email: "alice@acme.example" };
  return { sha: "a".repeat(40), title, message: title, isMerge: false, author, signedOffBy: [], ...rest };
}

/** As GraphQL lists them. */
function listed(rest: Record<string, unknown>) {
  const author = { username: "alice" };
  return { sha: "b".repeat(40), author, authorEmail: "alice@acme.example", ...rest };
}

const signed = (verificationStatus: string, __typename: string) =>
  listed({ signature: { verificationStatus, __typename } });

const authors = "merge_request_commit_authors";
const signedId = "merge_request_commits_signed";

const merge = commit("Merge branch 'main' into x", { isMerge: true });
const messages = "merge_request_commit_messages";

export const commitCases = [
  {
    entry: { id: messages },
    name: "conventional",
    facts: { commits: [commit("feat(api)!: add refunds"), merge] },
    outcome: { status: "pass", message: "1 commit has a message that follows the pattern" },
  },
  {
    entry: { id: messages },
    name: "not conventional",
    facts: { commits: [commit("fix: a"), commit("stuff")] },
    outcome: {
      status: "fail",
      message: "1 commit has a message that does not follow the pattern: aaaaaaaa stuff",
      actual: 1,
    },
  },
  {
    entry: { id: messages, with: { types: ["feat", "fix"] } },
    name: "another type",
    facts: { commits: [commit("chore: a")] },
    outcome: { status: "fail" },
  },
  {
    entry: { id: messages, with: { conventional: false } },
    name: "nothing asked of the messages",
    facts: { commits: [commit("stuff")] },
    outcome: {
      status: "unknown",
      message:
        "the policy requires nothing of the messages: neither pattern, conventional nor types is given",
    },
  },
  {
    entry: { id: authors, with: { known_users: false } },
    name: "nothing asked of the authors",
    facts: {},
    outcome: {
      status: "unknown",
      message: "the policy requires nothing of the authors: neither email_domains nor known_users is given",
    },
  },
  {
    entry: { id: messages, with: { pattern: "PAY-[0-9]+" } },
    name: "a pattern of one's own",
    facts: { commits: [commit("PAY-1 a")] },
    outcome: { status: "pass" },
  },
  {
    entry: { id: messages, with: { pattern: "PAY-[0-9]+", conventional: true } },
    name: "both",
    facts: { commits: [commit("PAY-1 a")] },
    outcome: { status: "fail" },
  },
  {
    entry: { id: messages },
    name: "no commits are no evidence",
    facts: { commits: [] },
    outcome: { status: "unknown" },
  },
  {
    entry: { id: "merge_request_commits_signed_off" },
    name: "by the author",
    facts: { commits: [commit("a", { signedOffBy: ["bob@acme.example", "alice@acme.example"] })] },
    outcome: { status: "pass" },
  },
  {
    entry: { id: "merge_request_commits_signed_off" },
    name: "by somebody else",
    facts: { commits: [commit("a", { signedOffBy: ["bob@acme.example"] })] },
    outcome: { status: "fail" },
  },
  {
    entry: { id: "merge_request_commit_authors", with: { email_domains: ["ACME.example"] } },
    name: "of the domain",
    facts: { commits: [commit("a")] },
    outcome: { status: "pass" },
  },
  {
    entry: { id: "merge_request_commit_authors", with: { email_domains: ["me.example"] } },
    name: "a merge is somebody's work too",
    facts: {
      commits: [commit("a", { author: { name: "M", email: "m@me.example" } }), merge],
    },
    outcome: { status: "fail", actual: 1 },
  },
  ...[messages, "merge_request_commits_signed_off"].map((id) => ({
    entry: { id },
    name: "nothing but merges, in which all of it can be written",
    facts: { commits: [merge] },
    outcome: {
      status: "unknown",
      message: "every commit is a merge commit: GitLab does not show what people wrote in one",
    },
  })),
  {
    entry: { id: "merge_request_commit_authors", with: { email_domains: ["me.example"] } },
    name: "of a domain that only ends alike",
    facts: { commits: [commit("a")] },
    outcome: { status: "fail" },
  },
  {
    entry: { id: "merge_request_no_merge_commits" },
    name: "none",
    facts: { commits: [commit("a")] },
    outcome: { status: "pass" },
  },
  {
    entry: { id: "merge_request_no_merge_commits" },
    name: "one",
    facts: { commits: [commit("a"), merge] },
    outcome: { status: "fail", actual: 1 },
  },
  {
    entry: { id: "merge_request_commits_signed" },
    name: "all three good ways",
    facts: {
      commits: ["VERIFIED", "VERIFIED_SYSTEM", "verified_ca"].map((verificationStatus) => ({
        sha: "b".repeat(40),
        signature: { verificationStatus },
      })),
    },
    outcome: { status: "pass", message: "3 signatures are verified" },
  },
  {
    entry: { id: "merge_request_commits_signed" },
    name: "unsigned and unverified",
    facts: {
      commits: [
        { sha: "b".repeat(40), signature: undefined },
        { sha: "c".repeat(40), signature: { verificationStatus: "UNKNOWN_KEY" } },
      ],
    },
    outcome: {
      status: "fail",
      message: "2 commits have no verified signature: bbbbbbbb unsigned and cccccccc unknown_key",
      actual: 2,
    },
  },
  {
    entry: { id: "merge_request_commits_signed" },
    name: "no commits are no evidence",
    facts: { commits: [] },
    outcome: { status: "unknown" },
  },
  {
    entry: { id: authors, with: { known_users: true } },
    name: "addresses of users",
    facts: { listed: [listed({}), listed({})] },
    outcome: { status: "pass", message: "2 commits have an accepted author address" },
  },
  {
    entry: { id: authors },
    name: "without parameters it asks for users",
    facts: { listed: [listed({ author: undefined })] },
    outcome: {
      status: "fail",
      message: "1 commit has an author address that no GitLab user owns: bbbbbbbb alice@acme.example",
      actual: 1,
    },
  },
  {
    entry: { id: authors, with: { known_users: true, email_domains: ["acme.example"] } },
    name: "both are asked",
    facts: {
      commits: [commit("a", { author: { name: "M", email: "m@evil.example" } })],
      listed: [listed({ sha: "a".repeat(40), author: undefined, authorEmail: undefined })],
    },
    outcome: {
      status: "fail",
      message:
        "1 commit has an author address outside the allowed domains: aaaaaaaa a; 1 commit has an author address that no GitLab user owns: aaaaaaaa without an address",
      actual: 1,
    },
  },
  {
    entry: { id: authors, with: { known_users: true } },
    name: "no commits are no evidence of users",
    facts: { listed: [] },
    outcome: { status: "unknown" },
  },
  {
    entry: { id: signedId, with: { kinds: ["ssh", "x509"] } },
    name: "of the kinds that are asked for",
    facts: { commits: [signed("VERIFIED", "SshSignature"), signed("VERIFIED", "X509Signature")] },
    outcome: { status: "pass" },
  },
  {
    entry: { id: signedId, with: { kinds: ["ssh"] } },
    name: "of another kind",
    facts: { commits: [signed("VERIFIED", "GpgSignature"), listed({ signature: undefined })] },
    outcome: {
      status: "fail",
      message:
        "2 commits have no signature that the policy accepts: bbbbbbbb verified gpg and bbbbbbbb unsigned",
      actual: 2,
    },
  },
  {
    entry: { id: signedId, with: { kinds: ["ssh"] } },
    name: "of a kind that GitLab does not say",
    facts: { commits: [signed("VERIFIED", "NewSignature")] },
    outcome: {
      status: "unknown",
      message: "GitLab does not show the kind of signature of 1 commit",
    },
  },
  {
    entry: { id: signedId, with: { statuses: ["verified"] } },
    name: "by the instance, where only people count",
    facts: { commits: [signed("VERIFIED_SYSTEM", "SshSignature")] },
    outcome: {
      status: "fail",
      message: "1 commit has no signature that the policy accepts: bbbbbbbb verified_system",
    },
  },
];

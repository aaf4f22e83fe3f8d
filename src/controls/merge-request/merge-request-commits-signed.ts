/** `merge_request_commits_signed`: GitLab verified the signature of every commit. */

import { commitList, type ListedCommit } from "../../facts/merge-request/commit-list.ts";
import { count, listed } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../define.ts";

/** Verified by a key of the user, by the instance itself, or by an SSH certificate authority (gitlab-evidence 1.10). */
const good = ["verified", "verified_system", "verified_ca"] as const;

const kinds: Readonly<Record<string, string>> = {
  GpgSignature: "gpg",
  SshSignature: "ssh",
  X509Signature: "x509",
};

export const mergeRequestCommitsSigned = defineControl({
  id: "merge_request_commits_signed",
  title: "Every commit has a verified signature",
  description: described("Requires that GitLab has verified the signature of every commit.", [
    "A signature is verified by a user's key (`verified`), by the instance itself for the web editor, suggestions and rebases (`verified_system`), or by an SSH certificate authority (`verified_ca`). `statuses` limits which of them are accepted.",
    "`kinds` limits the signatures to some of `gpg`, `ssh` and `x509`.",
    "GitLab may need a minute before it knows a new key.",
  ]),
  severity: "high",
  scope: "merge_request",
  needs: { commits: commitList },
  params: z.strictObject({
    kinds: z.optional(
      z
        .array(z.enum(["gpg", "ssh", "x509"]))
        .check(z.describe("Kinds of signatures that are accepted; every kind by default")),
    ),
    statuses: z.optional(
      z
        .array(z.enum(good))
        .check(z.describe("Verified states of a signature that are accepted; all of them by default")),
    ),
  }),
  example: { kinds: ["ssh"], statuses: ["verified"] },
  remediation: {
    text: "sign the commits with a key that GitLab knows, push again, and run this job for the new head",
  },
  check({ commits }, { kinds: wanted, statuses = good }) {
    if (commits.length === 0) return unknown("GitLab shows no commits of this merge request");
    const unclear = commits.filter(({ signature }) => wanted && signature && kindOf(signature) === undefined);
    const wrong = commits.filter((commit) => {
      const { status, kind } = seen(commit);
      const isVerified = statuses.some((one) => one === status);
      return !isVerified || (wanted && kind !== undefined && !wanted.some((one) => one === kind));
    });
    if (wrong.length > 0) {
      const shown = wrong.map((commit) => {
        const { status, kind } = seen(commit);
        return `${commit.sha.slice(0, 8)} ${[status, wanted && kind].filter(Boolean).join(" ")}`;
      });
      const what =
        wanted || statuses !== good ? "no signature that the policy accepts" : "no verified signature";
      return fail(`${count(wrong.length, "commit has", "commits have")} ${what}: ${listed(shown, 5)}`, {
        actual: wrong.length,
      });
    }
    if (unclear.length > 0)
      return unknown(`GitLab does not show the kind of signature of ${count(unclear.length, "commit")}`);
    return pass(`${count(commits.length, "signature is", "signatures are")} verified`, { actual: 0 });
  },
});

function seen({ signature }: ListedCommit) {
  return {
    status: signature?.verificationStatus?.toLowerCase() ?? "unsigned",
    kind: signature ? kindOf(signature) : undefined,
  };
}

function kindOf({ __typename = "" }: { readonly __typename: string | undefined }): string | undefined {
  return Object.hasOwn(kinds, __typename) ? kinds[__typename] : undefined;
}

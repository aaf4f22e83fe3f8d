/** `merge_request_commits_signed`: GitLab verified the signature of every commit. */

import { commitList } from "../facts/commit-list.ts";
import { count, listed } from "../shared/text.ts";
import { defineControl, fail, pass, unknown } from "./define.ts";

/** By a key of the user, by the instance itself, by an SSH certificate authority (gitlab-evidence 1.10). */
const good = new Set(["VERIFIED", "VERIFIED_SYSTEM", "VERIFIED_CA"]);

export const mergeRequestCommitsSigned = defineControl({
  id: "merge_request_commits_signed",
  title: "Every commit has a verified signature",
  severity: "high",
  about: "merge_request",
  needs: { commits: commitList },
  remediation: {
    text: "sign the commits with a key that GitLab knows, push again, and run this job for the new head",
  },
  check({ commits }) {
    if (commits.length === 0) return unknown("GitLab shows no commits of this merge request");
    const wrong = commits.filter(
      ({ signature }) => !good.has(signature?.verificationStatus?.toUpperCase() ?? ""),
    );
    if (wrong.length === 0)
      return pass(`${count(commits.length, "signature is", "signatures are")} verified`, { actual: 0 });
    const shown = wrong.map(
      ({ sha, signature }) =>
        `${sha.slice(0, 8)} ${signature?.verificationStatus?.toLowerCase() ?? "unsigned"}`,
    );
    return fail(
      `${count(wrong.length, "commit has", "commits have")} no verified signature: ${listed(shown, 5)}`,
      { actual: wrong.length },
    );
  },
});

/** The digests by which a verdict can be verified later. */

import type { LoadedPolicy, Policy, PolicyDigests } from "./policy.ts";

/** A policy with the digests of its texts. */
export function digested(
  policy: Policy,
  sha256: (text: string) => string,
): Omit<LoadedPolicy, "notices" | "isTrusted"> {
  let known: PolicyDigests | undefined;
  return {
    policy,
    digests: () => {
      known ??= digestsOf(policy, sha256);
      return known;
    },
  };
}

function digestsOf({ texts }: Policy, sha256: (text: string) => string): PolicyDigests {
  const documents = texts.map(({ source, text, commit }) => ({
    source,
    sha256: sha256(text),
    commit: commit ?? null,
  }));
  const digests = documents.map((one) => one.sha256);
  const whole = digests.length === 1 ? (digests[0] ?? "") : sha256(digests.map((one) => `${one}\n`).join(""));
  return { documents, sha256: whole };
}

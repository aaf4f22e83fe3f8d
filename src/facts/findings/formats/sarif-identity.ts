/** Which results of SARIF logs are the same: by the tool's fingerprints where these identify, else by place and words. */

import type { Finding } from "./finding.ts";

/**
 * A fingerprint that results at several places share identifies none of them: an attacker, or a tool without its
 * account, could otherwise make a hundred results count as one. Every result is also known by where it is together with
 * what it says. May be called again for the findings of several logs.
 */
export function withIdentity(findings: readonly Finding[]): readonly Finding[] {
  const places = new Map<string, string>();
  const shared = new Set<string>();
  for (const { rule, fingerprints, exact = "" } of findings) {
    for (const fingerprint of fingerprints) {
      const key = `${rule}\n${fingerprint}`;
      const place = places.get(key) ?? exact;
      places.set(key, place);
      if (place !== exact) shared.add(key);
    }
  }
  return findings.map((finding) => {
    const { rule, fingerprints, exact = "" } = finding;
    const own = fingerprints.filter((fingerprint) => !shared.has(`${rule}\n${fingerprint}`));
    return { ...finding, fingerprints: [...own.filter((one) => one !== exact), exact] };
  });
}

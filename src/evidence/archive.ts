/** `evidence.tar.gz`: everything that an auditor needs to check a verdict, in one file that proves its own contents. */

import { createHash } from "node:crypto";
import type { PolicyText } from "../policy/policy.ts";
import { tarGz } from "./tar.ts";

/** The folder that contains all files of the archive. */
export const topFolder = "countersign-evidence";

/**
 * @param files text by name: the report, the facts, the statements
 * @param policies unchanged, because the report contains their digests
 * @param generatedAt time of the report, ISO 8601
 * @param unsafe policies that are left out, because they contain a secret
 */
export function evidenceArchive(
  files: ReadonlyMap<string, string>,
  policies: readonly PolicyText[],
  generatedAt: string,
  unsafe: readonly PolicyText[] = [],
): Buffer {
  const named = [...files].concat(
    policies.flatMap((policy, index): [string, string][] =>
      unsafe.includes(policy) ? [] : [[policyName(policy.source, index), policy.text]],
    ),
  );
  // The format of `sha256sum -c`.
  const sums = named
    .map(([name, text]) => `${sha256(text)}  ${name}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  const all = [...named, ["SHA256SUMS", sums.join("")] as const];
  return tarGz(
    all.map(([name, text]) => ({ name: `${topFolder}/${name}`, bytes: Buffer.from(text) })),
    Math.floor(Date.parse(generatedAt) / 1000),
  );
}

/** The number of the document in the report, then the source's name with the characters that a file name can have. */
function policyName(source: string, index: number): string {
  const name = source.replace(/[^\w.-]+/g, "_").replace(/^[._]+/, "");
  return `policies/${index + 1}-${name.slice(-60) || "policy"}`;
}

export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

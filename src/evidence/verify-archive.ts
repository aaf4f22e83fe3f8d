/** Checks every file of an archive of evidence against its signed statements. */

import { decodeUtf8 } from "../shared/utf8.ts";
import { sha256, topFolder } from "./archive.ts";
import { NotGenuine, type Open } from "./open.ts";
import { untarGz } from "./untar.ts";
import { type Claim, type Expected, type Verification, verifyEvidence } from "./verify.ts";

/** The summary covers report and facts, and the report covers the policies. There are no other files. */
export async function verifyArchive(
  packed: Uint8Array,
  open: Open,
  expected: Expected,
): Promise<Verification> {
  try {
    const files = contentsOf(packed);
    const signed = [...files.keys()].filter((name) => /^evidence\.(intoto|sigstore)\.jsonl$/.test(name));
    const [statements] = signed;
    if (statements === undefined)
      throw new NotGenuine("the archive was not signed: it contains no statements");
    if (signed.length > 1)
      throw new NotGenuine(`the archive contains ${signed.join(" and ")}, but must contain only one of them`);
    const text = decodeUtf8(files.get(statements) ?? new Uint8Array());
    if (text === undefined) throw new NotGenuine(`${statements} is not valid UTF-8`);
    const verification = await verifyEvidence(text, open, expected);
    if (!verification.claim) return verification;
    const problems = [...verification.problems, ...differences(files, verification.claim, statements)];
    return problems.length === 0 ? verification : { verified: false, claim: verification.claim, problems };
  } catch (error) {
    if (!(error instanceof NotGenuine)) throw error;
    return { verified: false, claim: undefined, problems: [error.message] };
  }
}

function contentsOf(packed: Uint8Array): ReadonlyMap<string, Buffer> {
  const named = [...untarGz(packed)].map(([name, content]): [string, Buffer] => {
    if (!name.startsWith(`${topFolder}/`))
      throw new NotGenuine(`the archive contains ${name}, which is not a file of Countersign`);
    return [name.slice(topFolder.length + 1), content];
  });
  return new Map(named);
}

function differences(files: ReadonlyMap<string, Buffer>, claim: Claim, statements: string): string[] {
  const left = new Set([...files.keys()].filter((name) => name !== statements && name !== "SHA256SUMS"));
  const wanted = new Map(claim.inputs).set("report.json", claim.reportSha256);
  const policies = claim.documents.map((digest, index): [string, string] => {
    const begin = `policies/${index + 1}-`;
    return [[...left].find((name) => name.startsWith(begin)) ?? `${begin}…`, digest];
  });
  const problems: string[] = [];
  for (const [name, digest] of [...wanted, ...policies]) {
    const content = files.get(name);
    if (!content) problems.push(`${name} is not in the archive`);
    else if (sha256(content) !== digest)
      problems.push(`${name} is not the file that was signed, or was changed`);
    left.delete(name);
  }
  // A convenience for people. It may be missing, but it must be true.
  const sums = files.get("SHA256SUMS")?.toString("latin1");
  const signed = [...wanted, ...policies, [statements, sha256(files.get(statements) ?? "")] as const];
  const lines = signed.map(([name, digest]) => `${digest}  ${name}\n`);
  const isOther =
    sums !== undefined &&
    sums
      .split(/(?<=\n)/)
      .sort()
      .join("") !== lines.sort().join("");
  if (problems.length === 0 && isOther) problems.push("SHA256SUMS differs from what was signed");
  return [...problems, ...[...left].map((name) => `${name} is in the archive, but was not signed`)];
}

/**
 * `verify FILE`: checks that signed evidence, or an archive with it, is genuine and about what the flags name. Exit codes:
 * 0 yes, 1 no, 2 wrong flags.
 */

import { verifyingKey } from "../evidence/key.ts";
import { type Open, openWith } from "../evidence/open.ts";
import { isGzip } from "../evidence/untar.ts";
import { type Expected, type Verification, verifyEvidence } from "../evidence/verify.ts";
import { verifyArchive } from "../evidence/verify-archive.ts";
import { exitCodes, RunError } from "../shared/errors.ts";
import { compilePattern, PatternError } from "../shared/pattern.ts";
import { readableJson } from "../shared/readable-json.ts";
import { readRegular } from "../shared/regular-file.ts";
import { plain } from "../shared/text.ts";
import { whyUnread } from "../shared/unfit-file.ts";
import { decodeUtf8 } from "../shared/utf8.ts";
import { type Command, type Given, jsonFlag } from "./command.ts";
import type { Terminal } from "./terminal.ts";

type Flags = Given["flags"];

const verdicts = ["compliant", "non_compliant", "undetermined"];

/** Flags that say whose signature is accepted if Sigstore made it. */
const sigstoreFlags = [
  { name: "certificate-identity", value: "NAME", about: "Sigstore: who must have signed" },
  {
    name: "certificate-identity-regexp",
    value: "PATTERN",
    about: "Sigstore: who must have signed, as a pattern",
  },
  { name: "certificate-oidc-issuer", value: "URL", about: "Sigstore: who certifies that identity" },
  { name: "trusted-root", value: "FILE", about: "Sigstore: the keys of its services, trusted_root.json" },
] as const;

export const verify: Command = {
  operands: { name: "FILE", count: "exactly one" },
  flags: [
    { name: "key", value: "FILE", about: "public key of the signer, PEM" },
    { name: "project", value: "ID|PATH", about: "the project that must have been judged" },
    { name: "sha", value: "SHA", about: "the commit that must have been judged" },
    { name: "merge-request", value: "NUMBER", about: "the merge request that must have been judged" },
    { name: "target-branch", value: "NAME", about: "the target branch that the merge request must have" },
    { name: "policy-sha256", value: "SHA256", about: "the policy that must have been used" },
    { name: "verdict", value: verdicts.join("|"), about: "the verdict that it must contain" },
    { name: "report", value: "FILE", about: "the report.json that it must be about" },
    ...sigstoreFlags,
    jsonFlag,
  ],
  run: verifyFile,
};

async function verifyFile({ operands, flags }: Given, terminal: Terminal): Promise<number> {
  const [path = ""] = operands;
  const expected = await expectedBy(flags);
  const open = await openerBy(flags);
  const bytes = await readBytes(path, "the evidence");
  const verification = isGzip(bytes)
    ? await verifyArchive(bytes, open, expected)
    : await verifyEvidence(textOf(bytes, path, "the evidence"), open, expected);
  terminal.print(
    flags.has("json")
      ? readableJson(asJson(path, verification))
      : render(path, verification, expected, terminal),
  );
  return verification.verified ? exitCodes.compliant : exitCodes.nonCompliant;
}

async function expectedBy(flags: Flags): Promise<Expected> {
  const sha = flags.get("sha")?.toLowerCase();
  if (sha !== undefined && !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) {
    throw wrong(`--sha must be a full commit SHA, not "${sha}"`);
  }
  const policySha256 = flags.get("policy-sha256")?.toLowerCase();
  if (policySha256 !== undefined && !/^[0-9a-f]{64}$/.test(policySha256)) {
    throw wrong(`--policy-sha256 must be 64 hexadecimal digits, not "${policySha256}"`);
  }
  const verdict = flags.get("verdict");
  if (verdict !== undefined && !verdicts.includes(verdict)) {
    throw wrong(`--verdict must be one of ${verdicts.join(", ")}, not "${verdict}"`);
  }
  const mergeRequest = flags.get("merge-request")?.replace(/^!/, "");
  if (mergeRequest !== undefined && !/^[1-9]\d*$/.test(mergeRequest)) {
    throw wrong(`--merge-request must be a number such as 7, not "${mergeRequest}"`);
  }
  const report = flags.get("report");
  return {
    sha,
    policySha256,
    verdict,
    mergeRequest,
    targetBranch: flags.get("target-branch"),
    project: flags.get("project"),
    report: report === undefined ? undefined : await readBytes(report, "--report"),
  };
}

async function openerBy(flags: Flags): Promise<Open> {
  const key = flags.get("key");
  const given = sigstoreFlags.filter(({ name }) => flags.has(name)).map(({ name }) => `--${name}`);
  if (key !== undefined) {
    if (given.length > 0) throw wrong(`--key contradicts ${given.join(", ")}: leave out one of them`);
    return openWith(verifyingKey(await read(key, "--key"), "--key"));
  }
  if (given.length === 0) {
    throw wrong(
      "no flag says whose signature is expected",
      "give --key public.pem, or for Sigstore --certificate-identity, --certificate-oidc-issuer and --trusted-root",
    );
  }
  const identity = flags.get("certificate-identity");
  const pattern = flags.get("certificate-identity-regexp");
  const issuer = flags.get("certificate-oidc-issuer");
  const root = flags.get("trusted-root");
  if ((identity === undefined) === (pattern === undefined)) {
    throw wrong(
      "give either --certificate-identity or --certificate-identity-regexp, to say who must have signed",
    );
  }
  if (issuer === undefined)
    throw wrong("--certificate-oidc-issuer is missing", "for instance https://gitlab.com");
  if (root === undefined) {
    throw wrong(
      "--trusted-root is missing",
      "get one with: cosign trusted-root create --with-default-services --out trusted_root.json",
    );
  }
  const { openForSignatory } = await import("../evidence/sigstore-open.ts");
  const isIdentity = pattern === undefined ? (name: string) => name === identity : await whole(pattern);
  return openForSignatory(await read(root, "--trusted-root"), {
    isIdentity,
    identity: identity ?? `an identity that matches ${pattern}`,
    issuer,
  });
}

/** The pattern must match the whole name, because a part of a name proves nothing. */
async function whole(pattern: string): Promise<(name: string) => boolean> {
  try {
    return await compilePattern(`^(?:${pattern})$`);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw wrong(`--certificate-identity-regexp is not a valid regular expression: ${error.message}`);
  }
}

async function read(path: string, what: string): Promise<string> {
  return textOf(await readBytes(path, what), path, what);
}

/** Refuses invalid UTF-8, which other programs might read as another text. */
function textOf(bytes: Uint8Array, path: string, what: string): string {
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new RunError("INPUT_INVALID", `${what} is not valid UTF-8: ${path}`);
  return text;
}

async function readBytes(path: string, what: string): Promise<Buffer> {
  try {
    return await readRegular(path);
  } catch (error) {
    throw new RunError("INPUT_INVALID", `${what} cannot be read: ${path} ${whyUnread(error)}`, {
      cause: error,
    });
  }
}

/** In the spelling of `report.json`. */
function asJson(file: string, { verified, claim, problems }: Verification) {
  if (!claim) return { file, verified, problems, claim: null };
  const { verdict, project, url, sha, policy, signed, generatedAt, resourceUri, reportSha256 } = claim;
  const mr = claim.mergeRequest;
  const merge_request = mr && { iid: mr.iid, target_branch: mr.targetBranch };
  const spelled = { generated_at: generatedAt, resource_uri: resourceUri, report_sha256: reportSha256 };
  return {
    file,
    verified,
    problems,
    claim: { verdict, project, url, sha, merge_request, policy, signed, ...spelled },
  };
}

function render(path: string, verification: Verification, expected: Expected, { surface }: Terminal): string {
  const { verified, claim, problems } = verification;
  const head = verified
    ? `${surface.tone("✓ verified", "green", "bold")} ${plain(path)}`
    : `${surface.tone("✗ NOT verified", "red", "bold")} ${plain(path)}`;
  const lines = [head, ...problems.map((problem) => `  - ${plain(problem, 1000)}`)];
  if (!claim) return lines.join("\n");
  const compared = (value: unknown, flag: string) =>
    value === undefined ? surface.tone(` (not compared: ${flag})`, "dim") : "";
  const rows = [
    ["signed", plain(claim.signed)],
    ["project", `${plain(claim.url)}${compared(expected.project, "--project")}`],
    ["commit", `${plain(claim.sha ?? "none")}${compared(expected.sha, "--sha")}`],
    ...(claim.mergeRequest
      ? [
          [
            "change",
            `!${claim.mergeRequest.iid} into ${plain(claim.mergeRequest.targetBranch)}${compared(expected.mergeRequest ?? expected.targetBranch, "--merge-request")}`,
          ],
        ]
      : []),
    ["policy", `${plain(claim.policy.name)}, sha256`],
    ["", `${plain(claim.policy.sha256)}${compared(expected.policySha256, "--policy-sha256")}`],
    ["verdict", `${claim.verdict}, ${plain(claim.generatedAt)}${compared(expected.verdict, "--verdict")}`],
  ];
  return [...lines, ...rows.map(([name, text]) => `  ${(name ?? "").padEnd(8)} ${text}`)].join("\n");
}

function wrong(message: string, advice?: string): RunError {
  return new RunError("INPUT_INVALID", message, advice === undefined ? {} : { advice });
}

/** Verifies a file of evidence: the right signer, the right commit and policy, and nothing missing. */

import { projectUrl } from "../reporting/addresses.ts";
import { parse } from "../shared/schema.ts";
import { count } from "../shared/text.ts";
import * as z from "../shared/zod.ts";
import { sha256 } from "./archive.ts";
import { NotGenuine, type Open } from "./open.ts";
import { reportType, resourceUri, statementType, summaryType, verifierId } from "./statement.ts";

/** What the reader expects. Only given values are compared. */
export interface Expected {
  readonly sha?: string | undefined;
  /** Its number. The same commit may be in several merge requests, which have different approvals. */
  readonly mergeRequest?: string | undefined;
  readonly targetBranch?: string | undefined;
  /** Its path or its whole address. */
  readonly project?: string | undefined;
  readonly policySha256?: string | undefined;
  readonly verdict?: string | undefined;
  /** The bytes of the `report.json` that must have been signed. */
  readonly report?: Uint8Array | undefined;
}

/** What the signed statements say. */
export interface Claim {
  readonly verdict: "compliant" | "non_compliant" | "undetermined";
  readonly project: string;
  /** The project's page. */
  readonly url: string;
  /** null outside a merge request. */
  readonly sha: string | null;
  readonly mergeRequest: { readonly iid: number; readonly targetBranch: string } | null;
  readonly generatedAt: string;
  readonly policy: { readonly name: string; readonly sha256: string };
  readonly resourceUri: string;
  readonly reportSha256: string;
  /** Digests of the other files that the summary names, by name. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Digests of the policy's texts, in the report's order. */
  readonly documents: readonly string[];
  readonly signed: string;
}

export type Verification =
  | { readonly verified: true; readonly claim: Claim; readonly problems: readonly [] }
  /** There is a claim only if the signatures are valid and something else was expected. */
  | { readonly verified: false; readonly claim: Claim | undefined; readonly problems: readonly string[] };

const Statement = z.object({
  _type: z.literal(statementType),
  subject: z.array(z.object({ name: z.string(), digest: z.looseObject({}) })),
  predicateType: z.enum([summaryType, reportType]),
  predicate: z.looseObject({}),
});
const Digest = z.object({ sha256: z.string() });
const Summary = z.object({
  verifier: z.object({ id: z.literal(verifierId) }),
  timeVerified: z.string(),
  resourceUri: z.string(),
  policy: z.object({ digest: Digest }),
  inputAttestations: z.array(z.object({ uri: z.string(), digest: Digest })),
  verificationResult: z.enum(["PASSED", "FAILED"]),
});
const verdicts = ["compliant", "non_compliant", "undetermined"] as const;
const Subject = z.object({
  gitlab_url: z.string(),
  project: z.object({ path: z.string() }),
  merge_request: z.nullable(z.object({ iid: z.number(), sha: z.string(), target_branch: z.string() })),
});
const Report = z.object({
  schema: z.literal("countersign.report/v1"),
  verdict: z.enum(verdicts),
  generated_at: z.string(),
  subject: Subject,
  policy: z.object({ name: z.string(), sha256: z.string(), documents: z.array(Digest) }),
});

/** No evidence is larger, and each line is decoded several times. */
const mostBytes = 100_000_000;

export async function verifyEvidence(file: string, open: Open, expected: Expected): Promise<Verification> {
  let claim: Claim;
  try {
    claim = await claimOf(file, open);
  } catch (error) {
    if (!(error instanceof NotGenuine)) throw error;
    return { verified: false, claim: undefined, problems: [error.message] };
  }
  const problems = differences(claim, expected);
  return problems.length === 0
    ? { verified: true, claim, problems: [] }
    : { verified: false, claim, problems };
}

async function claimOf(file: string, open: Open): Promise<Claim> {
  const opened = await Promise.all(
    linesOf(file).map(async (line, index) => {
      try {
        const { payload, by } = await open(line);
        return { by, ...statementOf(payload) };
      } catch (error) {
        if (error instanceof NotGenuine) throw new NotGenuine(`line ${index + 1} ${error.message}`, error);
        throw error;
      }
    }),
  );
  const [summary, report] = [summaryType, reportType].map((type) => {
    const found = opened.filter(({ predicateType }) => predicateType === type);
    const what = type === reportType ? "report" : "summary";
    if (found.length !== 1) {
      throw new NotGenuine(
        `the file contains ${count(found.length, "statement")} with a ${what}, but must contain one`,
      );
    }
    return found[0];
  });
  if (!summary || !report) throw new NotGenuine("the file does not contain both statements");
  if (summary.by !== report.by) {
    throw new NotGenuine(`the statements have different signers: ${summary.by}, and ${report.by}`);
  }
  return { ...agreed(summary, report), signed: summary.by };
}

/** One statement per line. */
function linesOf(file: string): unknown[] {
  if (file.length > mostBytes) throw new NotGenuine("the file is larger than any evidence");
  const lines = file.split("\n").filter((line) => line.trim() !== "");
  if (lines.length === 0) throw new NotGenuine("the file is empty");
  return lines.map((line, index) => {
    try {
      return JSON.parse(line);
    } catch (error) {
      throw new NotGenuine(`line ${index + 1} of ${lines.length} is cut off or not valid JSON`, {
        cause: error,
      });
    }
  });
}

function statementOf(payload: Buffer) {
  try {
    return parse(Statement, JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload)));
  } catch (error) {
    throw new NotGenuine("is signed, but does not contain a statement of Countersign", { cause: error });
  }
}

type Signed = ReturnType<typeof statementOf>;

/** Statements of two runs are genuine, but must not be combined. So everything that both state must be equal. */
function agreed(first: Signed, second: Signed): Omit<Claim, "signed"> {
  const { summary, report, sha, mergeRequest, project, url } = predicatesOf(first, second);
  const text = `${JSON.stringify(second.predicate, null, 2)}\n`;
  const reportSha256 = sha256(text);
  const digest = sha === null ? { sha256: reportSha256 } : { gitCommit: sha };
  const isSame =
    [first, second].every(({ subject }) => {
      const [only, ...others] = subject;
      return others.length === 0 && only?.name === project && includes(only.digest, digest);
    }) &&
    JSON.stringify(first.subject) === JSON.stringify(second.subject) &&
    summary.inputAttestations[0]?.digest.sha256 === reportSha256 &&
    summary.policy.digest.sha256 === report.policy.sha256 &&
    summary.timeVerified === report.generated_at &&
    (summary.verificationResult === "PASSED") === (report.verdict === "compliant") &&
    summary.resourceUri === resourceUri(url, sha);
  if (!isSame) throw new NotGenuine("the summary and the report are not about the same run");
  return {
    verdict: report.verdict,
    project,
    url,
    sha,
    mergeRequest,
    generatedAt: report.generated_at,
    policy: { name: report.policy.name, sha256: report.policy.sha256 },
    inputs: new Map(
      summary.inputAttestations.map(({ uri, digest: { sha256 } }) => [uri.replace(/^.*\//, ""), sha256]),
    ),
    documents: report.policy.documents.map(({ sha256 }) => sha256),
    resourceUri: summary.resourceUri,
    reportSha256,
  };
}

function predicatesOf(first: Signed, second: Signed) {
  try {
    const report = parse(Report, second.predicate);
    const { subject } = report;
    const mr = subject.merge_request;
    return {
      summary: parse(Summary, first.predicate),
      report,
      sha: mr?.sha ?? null,
      mergeRequest: mr && { iid: mr.iid, targetBranch: mr.target_branch },
      project: subject.project.path,
      url: projectUrl({ subject }),
    };
  } catch (error) {
    throw new NotGenuine("the statements do not have the form that Countersign gives them", { cause: error });
  }
}

function includes(
  digest: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(wanted).every(([name, value]) => digest[name] === value);
}

function differences(claim: Claim, expected: Expected): string[] {
  const { sha, mergeRequest, targetBranch, project, policySha256, verdict, report } = expected;
  const found = claim.sha ?? "no commit, because no merge request was judged";
  const mr = claim.mergeRequest;
  const ofMr = mr ? `merge request !${mr.iid}` : "no merge request";
  const ofChange = mr ? `a change of ${mr.targetBranch}` : "no change";
  const ofProject = project?.includes("://") ? claim.url : claim.project;
  const compared: readonly (readonly [wanted: unknown, isSame: () => boolean, otherwise: string])[] = [
    [sha, () => claim.sha === sha, `it is about ${found}, not about ${sha}`],
    [mergeRequest, () => String(mr?.iid) === mergeRequest, `it is about ${ofMr}, not !${mergeRequest}`],
    [
      targetBranch,
      () => mr?.targetBranch === targetBranch,
      `it is about ${ofChange}, not of ${targetBranch}`,
    ],
    [
      project,
      () => claim.project === project || claim.url === project,
      `it is about the project ${ofProject}, not ${project}`,
    ],
    [
      policySha256,
      () => claim.policy.sha256 === policySha256,
      `it was judged by the policy ${claim.policy.sha256}, not by ${policySha256}`,
    ],
    [verdict, () => claim.verdict === verdict, `its verdict is ${claim.verdict}, not ${verdict}`],
    [
      report,
      () => report !== undefined && sha256(report) === claim.reportSha256,
      "the report is not the one that was signed, or was changed",
    ],
  ];
  return compared
    .filter(([wanted, isSame]) => wanted !== undefined && !isSame())
    .map(([, , otherwise]) => otherwise);
}

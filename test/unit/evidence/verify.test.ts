import { generateKeyPairSync, sign } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyingKey } from "../../../src/evidence/key.ts";
import { openWith } from "../../../src/evidence/open.ts";
import { type Expected, verifyEvidence } from "../../../src/evidence/verify.ts";
import type { Report } from "../../../src/reporting/report.ts";
import {
  changed,
  evidenceOf,
  fileOf,
  type Keys,
  keys,
  linesOf,
  resigned,
  type Statement,
} from "../../support/evidence.ts";
import { reportOf } from "../../support/report.ts";
import { reports } from "../../support/reports.ts";

const report = reports["non-compliant"] as Report;
const changedOrOther = "line 1 is not signed by this key, or was changed after it was signed";

function verify(file: string, { publicPem }: Pick<Keys, "publicPem">, expected: Expected = {}) {
  return verifyEvidence(file, openWith(verifyingKey(publicPem, "--key")), expected);
}

describe.each(["ed25519", "P-256"] as const)("evidence signed with %s", (kind) => {
  const ours = keys(kind);
  const theirs = keys(kind);
  let file: string;
  beforeAll(async () => {
    file = await evidenceOf(report, ours);
  });

  it("is verified, and says what was decided about what", async () => {
    const { verified, claim, problems } = await verify(file, ours);
    expect({ verified, problems }).toEqual({ verified: true, problems: [] });
    expect(claim).toMatchObject({
      verdict: "non_compliant",
      project: "acme/payments",
      sha: "a".repeat(40),
      generatedAt: "2026-11-22T10:00:00Z",
      policy: { name: "Baseline", sha256: "0123456789abcdef".repeat(4) },
      resourceUri: `git+https://gitlab.example.com/acme/payments@${"a".repeat(40)}`,
    });
  });

  it.each<{ name: string; attack: (file: string) => string; problem: string }>([
    {
      name: "a changed verdict",
      attack: (file) => {
        const [summary, whole] = linesOf(file);
        if (!summary) return "";
        const better = changed(summary, (statement) => {
          statement.predicate.verificationResult = "PASSED";
        });
        return fileOf([better, whole]);
      },
      problem: changedOrOther,
    },
    {
      name: "a swapped subject",
      attack: (file) =>
        fileOf(
          linesOf(file).map((line) =>
            changed(line, (statement) => {
              statement.subject[0].digest.gitCommit = "b".repeat(40);
            }),
          ),
        ),
      problem: changedOrOther,
    },
    {
      name: "another payload of the same meaning",
      attack: (file) =>
        fileOf(
          linesOf(file).map((line) => ({
            ...line,
            payload: Buffer.from(`${Buffer.from(line.payload, "base64")} `).toString("base64"),
          })),
        ),
      problem: changedOrOther,
    },
    {
      name: "a changed signature",
      attack: (file) =>
        fileOf(
          linesOf(file).map((line) => {
            const bytes = Buffer.from(line.signatures[0]?.sig ?? "", "base64");
            bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
            return { ...line, signatures: [{ keyid: "", sig: bytes.toString("base64") }] };
          }),
        ),
      problem: changedOrOther,
    },
    {
      name: "the other line's signature",
      attack: (file) => {
        const [first, second] = linesOf(file);
        return fileOf([{ ...first, signatures: second?.signatures }, second]);
      },
      problem: changedOrOther,
    },
    {
      name: "the key of somebody else, under our key's id",
      attack: (file) =>
        fileOf(
          linesOf(file).map((line) => {
            const keyid = line.signatures[0]?.keyid ?? "";
            const { signatures, ...rest } = resigned(line, theirs);
            return { ...rest, signatures: [{ ...signatures[0], keyid }] };
          }),
        ),
      problem: changedOrOther,
    },
    {
      name: "two signatures of others",
      attack: (file) =>
        fileOf(
          linesOf(file).map((line) => {
            const [one] = resigned(line, theirs).signatures;
            return { ...line, signatures: [one, one] };
          }),
        ),
      problem: "line 1 has no signature by this key, or was changed after it was signed",
    },
    {
      name: "no signature",
      attack: (file) => fileOf(linesOf(file).map((line) => ({ ...line, signatures: [] }))),
      problem: "line 1 has no signature",
    },
    {
      name: "an empty signature",
      attack: (file) =>
        fileOf(linesOf(file).map((line) => ({ ...line, signatures: [{ keyid: "", sig: "" }] }))),
      problem: "line 1 is not the envelope of a signed statement",
    },
    {
      name: "another payload type",
      attack: (file) => fileOf(linesOf(file).map((line) => ({ ...line, payloadType: "application/json" }))),
      problem: 'line 1 contains something other than a statement: its payload type is "application/json"',
    },
    {
      name: "another payload type that the right key has signed",
      attack: (file) => fileOf(linesOf(file).map((line) => resigned(line, ours, "text/plain"))),
      problem: 'line 1 contains something other than a statement: its payload type is "text/plain"',
    },
    {
      name: "a signature of the payload without its type",
      attack: (file) =>
        fileOf(
          linesOf(file).map((line) => {
            const digest = kind === "ed25519" ? null : "sha256";
            const sig = sign(digest, Buffer.from(line.payload, "base64"), ours.privateKey);
            return { ...line, signatures: [{ keyid: "", sig: sig.toString("base64") }] };
          }),
        ),
      problem: changedOrOther,
    },
    {
      name: "base64 that a lenient reader takes",
      attack: (file) => fileOf(linesOf(file).map((line) => ({ ...line, payload: `${line.payload}*` }))),
      problem: "line 1 contains invalid base64",
    },
    {
      name: "half a file",
      attack: (file) => file.slice(0, file.length / 2),
      problem: "line 2 of 2 is cut off or not valid JSON",
    },
    {
      name: "a file without its second line",
      attack: (file) => `${file.split("\n")[0]}\n`,
      problem: "the file contains 0 statements with a report, but must contain one",
    },
    {
      name: "a line twice",
      attack: (file) => file + file,
      problem: "the file contains 2 statements with a summary, but must contain one",
    },
    { name: "nothing", attack: () => "\n", problem: "the file is empty" },
    {
      name: "a line that is no object",
      attack: () => "null\n[]\n",
      problem: "line 1 is not the envelope of a signed statement",
    },
  ])("is refused with $name", async ({ attack, problem }) => {
    const result = await verify(attack(file), ours);
    expect(result).toEqual({ verified: false, claim: undefined, problems: [problem] });
  });

  it("holds with a second signature beside the right one, in whatever order", async () => {
    const lines = linesOf(file).map((line) => {
      const [other] = resigned(line, theirs).signatures;
      return { ...line, signatures: [other, ...line.signatures] };
    });
    expect(await verify(fileOf(lines), ours)).toMatchObject({ verified: true });
    expect(await verify(fileOf(lines), theirs)).toMatchObject({ verified: true });
  });

  it("is refused with another key", async () => {
    expect(await verify(file, theirs)).toEqual({
      verified: false,
      claim: undefined,
      problems: [changedOrOther],
    });
  });
});

describe("an algorithm that the envelope would choose", () => {
  it("is never used: a signature of one kind does not hold under a key of the other", async () => {
    const [edwards, nist] = [keys("ed25519"), keys("P-256")];
    for (const [signer, checker] of [
      [edwards, nist],
      [nist, edwards],
    ] as const) {
      const lines = linesOf(await evidenceOf(report, signer)).map((line) => ({
        ...line,
        alg: "none",
        signatures: line.signatures.map((signature) => ({ ...signature, alg: "none", keyid: "none" })),
      }));
      expect(await verify(fileOf(lines), checker)).toMatchObject({ verified: false });
    }
  });

  it("is never used: the public key's text is no secret to sign with", async () => {
    const ours = keys("P-256");
    const { createHmac } = await import("node:crypto");
    const lines = linesOf(await evidenceOf(report, ours)).map((line) => {
      const sig = createHmac("sha256", ours.publicPem).update(Buffer.from(line.payload, "base64"));
      return { ...line, signatures: [{ keyid: "", sig: sig.digest("base64") }] };
    });
    expect(await verify(fileOf(lines), ours)).toMatchObject({ verified: false });
  });

  it.each(["P-384", "rsa"] as const)("is not even known: a key of kind %s is refused", (kind) => {
    expect(() => verifyingKey(keys(kind).publicPem, "--key")).toThrow("--key has an unsupported kind of key");
  });

  it("is not weakened by the other form of an ECDSA signature", async () => {
    const ours = keys("P-256");
    const lines = linesOf(await evidenceOf(report, ours)).map((line) => ({
      ...line,
      signatures: [{ keyid: "", sig: Buffer.alloc(64).toString("base64") }],
    }));
    expect(await verify(fileOf(lines), ours)).toMatchObject({ verified: false });
  });
});

describe("a lie that the right key has signed", () => {
  const ours = keys();

  it.each<{ name: string; lie: (statement: Statement) => void }>([
    {
      name: "another commit in the subject",
      lie: ({ subject }) => {
        subject[0].digest.gitCommit = "b".repeat(40);
      },
    },
    {
      name: "a second subject",
      lie: ({ subject }) => {
        subject.push({ name: "acme/other", digest: { gitCommit: "b".repeat(40) } });
      },
    },
    {
      name: "another project",
      lie: ({ subject }) => {
        subject[0].name = "acme/other";
      },
    },
  ])("is refused: $name in both statements", async ({ lie }) => {
    const lines = linesOf(await evidenceOf(report, ours)).map((line) => resigned(changed(line, lie), ours));
    expect(await verify(fileOf(lines), ours)).toMatchObject({
      verified: false,
      problems: ["the summary and the report are not about the same run"],
    });
  });

  it.each<{ name: string; lie: (statement: Statement) => void }>([
    {
      name: "a better result",
      lie: ({ predicate }) => {
        predicate.verificationResult = "PASSED";
      },
    },
    {
      name: "another policy",
      lie: ({ predicate }) => {
        predicate.policy.digest.sha256 = "f".repeat(64);
      },
    },
    {
      name: "another time",
      lie: ({ predicate }) => {
        predicate.timeVerified = "2027-01-01T00:00:00Z";
      },
    },
    {
      name: "another resource",
      lie: ({ predicate }) => {
        predicate.resourceUri = "git+https://gitlab.example.com/acme/payments@main";
      },
    },
    {
      name: "another GitLab",
      lie: ({ predicate }) => {
        predicate.resourceUri = predicate.resourceUri.replace("example.com", "example.net");
      },
    },
    {
      name: "no inputs",
      lie: ({ predicate }) => {
        predicate.inputAttestations = [];
      },
    },
  ])("is refused: $name in the summary alone", async ({ lie }) => {
    const [summary, whole] = linesOf(await evidenceOf(report, ours));
    if (!summary) throw new Error("no evidence");
    expect(await verify(fileOf([resigned(changed(summary, lie), ours), whole]), ours)).toMatchObject({
      verified: false,
      problems: ["the summary and the report are not about the same run"],
    });
  });

  it("is refused: the summary of a better run beside the report of a worse one", async () => {
    const [good] = linesOf(await evidenceOf(reports.compliant as Report, ours));
    const [, bad] = linesOf(await evidenceOf(report, ours));
    expect(await verify(fileOf([good, bad]), ours)).toMatchObject({
      verified: false,
      problems: ["the summary and the report are not about the same run"],
    });
  });

  it("is refused: a statement of another kind", async () => {
    const lines = linesOf(await evidenceOf(report, ours)).map((line) =>
      resigned(
        changed(line, (statement) => {
          statement.predicateType = "https://slsa.dev/provenance/v1";
        }),
        ours,
      ),
    );
    expect(await verify(fileOf(lines), ours)).toMatchObject({
      verified: false,
      problems: ["line 1 is signed, but does not contain a statement of Countersign"],
    });
  });
});

describe("what was expected", () => {
  const ours = keys();
  const sha = "a".repeat(40);
  const policySha256 = "0123456789abcdef".repeat(4);
  const text = `${JSON.stringify(report, null, 2)}\n`;

  it("holds when all of it is so", async () => {
    const expected = {
      sha,
      policySha256,
      project: "acme/payments",
      verdict: "non_compliant",
      report: Buffer.from(text),
    };
    expect(await verify(await evidenceOf(report, ours), ours, expected)).toMatchObject({ verified: true });
  });

  it("holds for the project's whole address", async () => {
    const expected = { project: "https://gitlab.example.com/acme/payments" };
    expect(await verify(await evidenceOf(report, ours), ours, expected)).toMatchObject({ verified: true });
  });

  it.each<{ expected: Expected; problem: string }>([
    { expected: { sha: "b".repeat(40) }, problem: `it is about ${sha}, not about ${"b".repeat(40)}` },
    {
      expected: { policySha256: "f".repeat(64) },
      problem: `it was judged by the policy ${policySha256}, not by ${"f".repeat(64)}`,
    },
    {
      expected: { project: "https://gitlab.example.net/acme/payments" },
      problem:
        "it is about the project https://gitlab.example.com/acme/payments, not https://gitlab.example.net/acme/payments",
    },
    { expected: { project: "acme/pay" }, problem: "it is about the project acme/payments, not acme/pay" },
    { expected: { verdict: "compliant" }, problem: "its verdict is non_compliant, not compliant" },
    {
      expected: { report: Buffer.from(text.replace("non_compliant", "compliant")) },
      problem: "the report is not the one that was signed, or was changed",
    },
  ])("does not hold: $problem", async ({ expected, problem }) => {
    const result = await verify(await evidenceOf(report, ours), ours, expected);
    expect(result).toMatchObject({ verified: false, problems: [problem] });
    expect(result.claim?.project).toBe("acme/payments");
  });

  it("never holds for a commit where no merge request was judged", async () => {
    const bare = reportOf();
    const project = { ...bare, subject: { ...bare.subject, merge_request: null } };
    const file = await evidenceOf(project, ours);
    expect(await verify(file, ours)).toMatchObject({ verified: true, claim: { sha: null } });
    expect(await verify(file, ours, { sha })).toMatchObject({
      verified: false,
      problems: [`it is about no commit, because no merge request was judged, not about ${sha}`],
    });
  });
});

it("holds for a report of hostile text, to the letter", async () => {
  const ours = keys();
  const hostile = reports.hostile as Report;
  const result = await verify(await evidenceOf(hostile, ours), ours, {
    project: hostile.subject.project.path,
  });
  expect(result.problems).toEqual([]);
});

it("takes no private key for checking, and repeats nothing of it", () => {
  const { privateKey } = generateKeyPairSync("ed25519");
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  expect(() => verifyingKey(pem, "--key")).toThrow(
    "--key is a private key, but verifying requires only the public key",
  );
});

describe("evidence about another merge request of the same commit", () => {
  const ours = keys();

  it("is told apart, by number and by target branch", async () => {
    const file = await evidenceOf(report, ours);
    expect(await verify(file, ours, { mergeRequest: "7", targetBranch: "main" })).toMatchObject({
      verified: true,
      claim: { mergeRequest: { iid: 7, targetBranch: "main" } },
    });
    expect(await verify(file, ours, { mergeRequest: "8", targetBranch: "playground" })).toMatchObject({
      verified: false,
      problems: ["it is about merge request !7, not !8", "it is about a change of main, not of playground"],
    });
  });

  it("is told apart from evidence about none", async () => {
    const project = { ...report, subject: { ...report.subject, merge_request: null } };
    const { problems } = await verify(await evidenceOf(project, ours), ours, { mergeRequest: "7" });
    expect(problems).toEqual(["it is about no merge request, not !7"]);
  });
});

it("compares a report byte by byte, not letter by letter", async () => {
  const ours = keys();
  const odd = { ...report, policy: { ...report.policy, name: "\ufffd" } };
  const file = await evidenceOf(odd, ours);
  const text = Buffer.from(`${JSON.stringify(odd, null, 2)}\n`);
  const at = text.indexOf("\ufffd");
  const broken = Buffer.concat([text.subarray(0, at), Buffer.from([0xff]), text.subarray(at + 3)]);
  expect((await verify(file, ours, { report: text })).verified).toBe(true);
  expect((await verify(file, ours, { report: broken })).verified).toBe(false);
});

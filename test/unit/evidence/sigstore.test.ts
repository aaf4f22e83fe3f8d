import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSigner } from "../../../src/evidence/create-signer.ts";
import { keepEvidence } from "../../../src/evidence/keep.ts";
import { openForSignatory, type Signatory } from "../../../src/evidence/sigstore-open.ts";
import { verifyEvidence } from "../../../src/evidence/verify.ts";
import type { Report } from "../../../src/reporting/report.ts";
import { fileOf, keys, linesOf, noMaterial } from "../../support/evidence.ts";
import { renderContext, reports } from "../../support/reports.ts";
import { identity, identityToken, issuer, type Sigstore, startSigstore } from "../../support/sigstore.ts";

const report = reports["non-compliant"] as Report;
const right: Signatory = { isIdentity: (name) => name === identity, identity, issuer };

// biome-ignore lint/suspicious/noExplicitAny: an attacker's hand reaches anywhere in a bundle.
type Bundle = any;

describe("evidence signed through Sigstore", () => {
  let sigstore: Sigstore;
  let file: string;

  beforeAll(async () => {
    sigstore = await startSigstore();
    file = String((await keep()).files.get("evidence.sigstore.jsonl"));
  });
  afterAll(() => sigstore.close());

  async function keep(token = identityToken()) {
    const env = {
      SIGSTORE_ID_TOKEN: token,
      SIGSTORE_FULCIO_URL: sigstore.url,
      SIGSTORE_REKOR_URL: `${sigstore.url}/`,
    };
    const signer = await createSigner({ signing: "sigstore", signingKey: undefined }, env);
    const options = { context: renderContext, folder: "reports", material: noMaterial, wantsArchive: false };
    return keepEvidence(report, { ...options, signer });
  }

  function verify(text: string, signatory: Partial<Signatory> = {}, root = sigstore.trustedRoot) {
    return verifyEvidence(text, openForSignatory(root, { ...right, ...signatory }), {});
  }

  it("is verified offline, with identity and issuer", async () => {
    const before = [...sigstore.received.values()].flat().length;
    expect(await verify(file)).toMatchObject({
      verified: true,
      claim: { verdict: "non_compliant", signed: `through Sigstore by ${identity}` },
    });
    expect([...sigstore.received.values()].flat()).toHaveLength(before);
  });

  it("is not verified against another instance's trust root", async () => {
    const other = await startSigstore();
    await other.close();
    const result = await verify(file, {}, other.trustedRoot);
    expect(result.verified).toBe(false);
    expect(result.problems[0]).toMatch(/^line 1 cannot be verified with this trust root: /);
  });

  it("is not verified for another identity, be ours the beginning of it", async () => {
    const wanted = identity.slice(0, -1);
    expect(await verify(file, { isIdentity: (name) => name === wanted, identity: wanted })).toMatchObject({
      verified: false,
      problems: [`line 1 was signed by ${identity}, not by ${wanted}`],
    });
  });

  it("is not verified when two have signed it, be both of them expected", async () => {
    const other = identity.replace("main", "next");
    const theirs = String((await keep(identityToken(other))).files.get("evidence.sigstore.jsonl"));
    const mixed = `${file.split("\n")[0]}\n${theirs.split("\n")[1]}\n`;
    expect(await verify(mixed, { isIdentity: () => true })).toMatchObject({
      verified: false,
      problems: [
        `the statements have different signers: through Sigstore by ${identity}, and through Sigstore by ${other}`,
      ],
    });
  });

  it("is not verified for another issuer", async () => {
    expect(await verify(file, { issuer: "https://gitlab.com" })).toMatchObject({
      verified: false,
      problems: [`line 1 was signed by an identity of ${issuer}, not of https://gitlab.com`],
    });
  });

  it.each<{ name: string; attack: (bundle: Bundle) => void; problem: RegExp }>([
    {
      name: "a changed payload",
      attack: ({ dsseEnvelope }) => {
        const text = Buffer.from(dsseEnvelope.payload, "base64").toString("utf8");
        dsseEnvelope.payload = Buffer.from(text.replaceAll("acme", "evil")).toString("base64");
      },
      problem: /^line 1 cannot be verified with this trust root: /,
    },
    {
      name: "another payload type",
      attack: ({ dsseEnvelope }) => {
        dsseEnvelope.payloadType = "text/plain";
      },
      problem: /^line 1 contains something other than a statement/,
    },
    {
      name: "two signatures",
      attack: ({ dsseEnvelope }) => {
        dsseEnvelope.signatures.push(dsseEnvelope.signatures[0]);
      },
      problem: /^line 1 has 2 signatures, but a bundle must have one$/,
    },
    {
      name: "no entry of the log",
      attack: ({ verificationMaterial }) => {
        verificationMaterial.tlogEntries = [];
      },
      problem: /^line 1 cannot be verified with this trust root: /,
    },
    {
      name: "another time in the log",
      attack: ({ verificationMaterial: { tlogEntries } }) => {
        tlogEntries[0].integratedTime = String(Number(tlogEntries[0].integratedTime) - 1);
      },
      problem: /^line 1 cannot be verified with this trust root: /,
    },
    {
      name: "a key's name in place of the certificate",
      attack: (bundle) => {
        const { tlogEntries } = bundle.verificationMaterial;
        bundle.verificationMaterial = { tlogEntries, publicKey: { hint: "mine" } };
      },
      problem: /^line 1 cannot be verified with this trust root: /,
    },
    {
      name: "a signature over something that is no envelope",
      attack: (bundle) => {
        bundle.messageSignature = { messageDigest: { algorithm: "SHA2_256", digest: "" }, signature: "" };
        bundle.dsseEnvelope = undefined;
      },
      problem: /^line 1 is not the envelope of a signed statement$/,
    },
  ])("is refused with $name", async ({ attack, problem }) => {
    const lines = linesOf(file) as Bundle[];
    for (const line of lines) attack(line);
    const result = await verify(fileOf(lines));
    expect(result.verified).toBe(false);
    expect(result.problems[0]).toMatch(problem);
  });

  it("is not taken for evidence signed with a key, nor the other way round", async () => {
    const { openWith } = await import("../../../src/evidence/open.ts");
    const { verifyingKey } = await import("../../../src/evidence/key.ts");
    const { evidenceOf } = await import("../../support/evidence.ts");
    const ours = keys();
    const withKey = await verifyEvidence(file, openWith(verifyingKey(ours.publicPem, "--key")), {});
    expect(withKey.problems[0]).toContain("line 1 is signed through Sigstore, not with a key");
    expect((await verify(await evidenceOf(report, ours))).problems[0]).toContain(
      "line 1 is not signed through Sigstore",
    );
  });

  it.each([
    { name: "refuses", answer: { statusCode: 400, response: '{"message":"no such project"}' } },
    {
      name: "repeats the token",
      answer: { statusCode: 400, response: `{"message":"${identityToken()} is refused"}` },
    },
    { name: "answers with something else", answer: { statusCode: 201, response: "<html>" } },
  ])("is reported as not signed when the service $name, and never holds the token", async ({ answer }) => {
    sigstore.breakWith(answer);
    const kept = await keep().finally(() => sigstore.breakWith(undefined));
    expect(kept.isSigned).toBe(false);
    expect([...kept.files.keys()]).toEqual([]);
    expect(kept.notices).toHaveLength(1);
    expect(kept.notices[0]).toMatch(/^the evidence is NOT signed: Sigstore did not sign: /);
    expect(kept.notices[0]).not.toContain(identityToken());
  });
});

describe("signing through Sigstore", () => {
  it.each([
    { token: undefined, problem: "SIGSTORE_ID_TOKEN is missing" },
    { token: "secret-text-that-is-no-token", problem: "SIGSTORE_ID_TOKEN is not an identity token" },
    { token: "a.bm90IGpzb24.c", problem: "SIGSTORE_ID_TOKEN is not an identity token" },
  ])("needs an identity, and repeats nothing of $token", async ({ token, problem }) => {
    await expect(
      createSigner({ signing: "sigstore", signingKey: undefined }, { SIGSTORE_ID_TOKEN: token }),
    ).rejects.toMatchObject({
      code: "INPUT_INVALID",
      message: `‹signing› sigstore requires the job's identity, but ${problem}`,
    });
  });

  it("contradicts a key", async () => {
    await expect(
      createSigner({ signing: "sigstore", signingKey: "x" }, { SIGSTORE_ID_TOKEN: identityToken() }),
    ).rejects.toThrow("‹signing_key› contradicts ‹signing› sigstore");
  });

  it("names a service's address that is none", async () => {
    const env = { SIGSTORE_ID_TOKEN: identityToken(), SIGSTORE_REKOR_URL: "rekor.example.com" };
    await expect(createSigner({ signing: "sigstore", signingKey: undefined }, env)).rejects.toThrow(
      'SIGSTORE_REKOR_URL must begin with https://, not "rekor.example.com"',
    );
  });
});

it("takes only a trust root for a trust root", () => {
  expect(() => openForSignatory("{", right)).toThrow("--trusted-root is not a trust root of Sigstore");
});

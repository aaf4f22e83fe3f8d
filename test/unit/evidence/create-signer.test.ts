import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createSigner } from "../../../src/evidence/create-signer.ts";
import { verifyingKey } from "../../../src/evidence/key.ts";
import { keys } from "../../support/evidence.ts";

const folder = mkdtempSync(join(tmpdir(), "keys-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function signerOf(signingKey: string | undefined, signing?: "key" | "sigstore") {
  return createSigner({ signing, signingKey }, {});
}

describe("a signing key", () => {
  const { privatePem, publicPem } = keys();
  const file = join(folder, "signing.pem");
  writeFileSync(file, privatePem);

  it.each([
    { name: "as PEM text", given: privatePem },
    { name: "as PEM text whose line breaks were escaped", given: privatePem.replaceAll("\n", "\\n") },
    { name: "as base64, for a masked variable", given: Buffer.from(privatePem).toString("base64") },
    { name: "as the path of a file", given: `${file}\n` },
  ])("is taken $name", async ({ given }) => {
    const { signatures } = (await (await signerOf(given)).sign(Buffer.from("{}"))) as {
      signatures: { keyid: string }[];
    };
    expect(signatures.map(({ keyid }) => keyid)).toEqual([verifyingKey(publicPem, "--key").id]);
  });

  it.each([
    {
      name: "is missing",
      given: undefined,
      problem: "‹signing› key requires ‹signing_key›, which is missing",
    },
    {
      name: "is a file that is not there",
      given: join(folder, "gone.pem"),
      problem:
        "‹signing_key› is neither PEM text, nor PEM text in base64, nor a file that can be read (ENOENT)",
    },
    {
      name: "has lost its first line",
      given: privatePem.split("\n").slice(1).join("\n"),
      problem:
        "‹signing_key› is neither PEM text, nor PEM text in base64, nor a file that can be read (ENOENT)",
    },
    {
      name: "is cut off",
      given: privatePem.slice(0, 60),
      problem: "‹signing_key› does not contain a private key that can be read",
    },
    {
      name: "is locked",
      given:
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIGbMFcGCSqGSIb3DQEF\n-----END ENCRYPTED PRIVATE KEY-----",
      problem: "‹signing_key› is protected by a passphrase, which a job cannot enter",
    },
    {
      name: "is the public half",
      given: publicPem,
      problem: "‹signing_key› is a public key, but signing requires the private key",
    },
    {
      name: "is of RSA",
      given: keys("rsa").privatePem,
      problem: "‹signing_key› has an unsupported kind of key: rsa",
    },
    {
      name: "is of another curve",
      given: keys("P-384").privatePem,
      problem: "‹signing_key› has an unsupported kind of key: ec on secp384r1",
    },
  ])("that $name is refused, and nothing of it is repeated", async ({ given, problem }) => {
    const error = await signerOf(given, "key").then(
      () => undefined,
      (reason: Error) => reason,
    );
    expect(error).toMatchObject({ code: "INPUT_INVALID", message: problem });
    const told = JSON.stringify([error?.message, (error as { advice?: string }).advice, error?.cause]);
    // Two short names of a file's own are no secret; any line of a key is.
    for (const line of (given ?? "").split("\n").filter((one) => one.length > 20)) {
      expect(told).not.toContain(line);
    }
  });
});

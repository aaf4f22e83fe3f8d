/** Creates what signs: a given key, or Sigstore with the job's identity. Problems show before anything is judged. */

import type { Inputs } from "../inputs/read.ts";
import type { Environment } from "../shared/environment.ts";
import { RunError } from "../shared/errors.ts";
import { readRegular } from "../shared/regular-file.ts";
import { UnfitFile } from "../shared/unfit-file.ts";
import { payloadType, preAuthEncoding } from "./dsse.ts";
import { signingKey } from "./key.ts";
import type { Signer } from "./signer.ts";

type SigningInputs = Pick<Inputs, "signing" | "signingKey">;

/** @throws RunError INPUT_INVALID if the inputs do not suffice to sign */
export async function createSigner(inputs: SigningInputs, env: Environment): Promise<Signer> {
  const { signing, signingKey: given } = inputs;
  if (signing === "sigstore") {
    if (given !== undefined) {
      throw new RunError(
        "INPUT_INVALID",
        "‹signing_key› contradicts ‹signing› sigstore, which signs without a key: leave out one of them",
      );
    }
    return (await import("./sigstore-sign.ts")).sigstoreSigner(env);
  }
  if (given === undefined) {
    throw new RunError("INPUT_INVALID", "‹signing› key requires ‹signing_key›, which is missing", {
      advice: "give its PEM text, or the path of a file, as ‹signing_key› or in COUNTERSIGN_SIGNING_KEY",
    });
  }
  const key = signingKey(await pemOf(given));
  return {
    by: `with the ${key.kind} key ${key.id.slice(0, 16)}`,
    file: "evidence.intoto.jsonl",
    async sign(statement) {
      const signature = key.sign(preAuthEncoding(payloadType, statement));
      return {
        payload: statement.toString("base64"),
        payloadType,
        signatures: [{ keyid: key.id, sig: signature.toString("base64") }],
      };
    },
  };
}

/**
 * Accepts PEM text, also as one line of base64, because GitLab masks only variables of one line; otherwise the path of a
 * file, as in a variable of type file. Messages never repeat the value: it may be a key that lost its first line.
 */
async function pemOf(given: string): Promise<string> {
  const isPem = (text: string) => text.includes("-----BEGIN ");
  if (isPem(given)) return given.replaceAll("\\n", "\n");
  const decoded = Buffer.from(given, "base64").toString("latin1");
  if (isPem(decoded)) return decoded;
  try {
    return (await readRegular(given.trim())).toString();
  } catch (error) {
    const { code } = error as { code?: string };
    throw new RunError(
      "INPUT_INVALID",
      error instanceof UnfitFile
        ? `‹signing_key› names what ${error.message}`
        : `‹signing_key› is neither PEM text, nor PEM text in base64, nor a file that can be read (${code})`,
      { advice: "make one with: openssl genpkey -algorithm ed25519 -out signing.pem" },
    );
  }
}

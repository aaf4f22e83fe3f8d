/** Signs without a key: Sigstore certifies the job's identity for ten minutes, and logs what it signed. */

import type { Environment } from "../shared/environment.ts";
import { RunError } from "../shared/errors.ts";
import { payloadType } from "./dsse.ts";
import { NotSigned, type Signer } from "./signer.ts";
import { bundleToJSON, DSSEBundleBuilder, FulcioSigner, RekorWitness } from "./sigstore.ts";

const publicInstance = { fulcio: "https://fulcio.sigstore.dev", rekor: "https://rekor.sigstore.dev" };
const patience = { timeout: 15_000, retry: { retries: 2, minTimeout: 1000 } };

/** @throws RunError INPUT_INVALID if the identity token is missing or not valid */
export function sigstoreSigner(env: Environment): Signer {
  const token = env.SIGSTORE_ID_TOKEN ?? "";
  // The library would repeat an unreadable token in its error, so it never gets one.
  if (!isIdentityToken(token)) {
    const problem = token === "" ? "is missing" : "is not an identity token";
    throw new RunError(
      "INPUT_INVALID",
      `‹signing› sigstore requires the job's identity, but SIGSTORE_ID_TOKEN ${problem}`,
      {
        advice: "add to the job: id_tokens: { SIGSTORE_ID_TOKEN: { aud: sigstore } }",
      },
    );
  }
  const fulcio = serviceUrl(env, "SIGSTORE_FULCIO_URL") ?? publicInstance.fulcio;
  const rekor = serviceUrl(env, "SIGSTORE_REKOR_URL") ?? publicInstance.rekor;
  return {
    by: `through Sigstore (${new URL(fulcio).host})`,
    file: "evidence.sigstore.jsonl",
    async sign(statement) {
      const builder = new DSSEBundleBuilder({
        signer: new FulcioSigner({
          fulcioBaseURL: fulcio,
          identityProvider: { getToken: async () => token },
          ...patience,
        }),
        witnesses: [new RekorWitness({ rekorBaseURL: rekor, entryType: "dsse", ...patience })],
      });
      try {
        return bundleToJSON(await builder.create({ data: statement, type: payloadType })) as object;
      } catch (error) {
        throw new NotSigned(`Sigstore did not sign: ${whyOf(error).replaceAll(token, "…")}`);
      }
    },
  };
}

/** A JWT: three parts in base64url, with a subject in the second. The certificate names that subject. */
function isIdentityToken(token: string): boolean {
  const [, claims] = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token) ?? [];
  try {
    const { sub } = JSON.parse(Buffer.from(claims ?? "", "base64url").toString("utf8"));
    return typeof sub === "string" && sub !== "";
  } catch {
    return false;
  }
}

function serviceUrl(env: Environment, name: string): string | undefined {
  const given = env[name]?.trim();
  if (!given) return undefined;
  if (/^https?:\/\//i.test(given) && URL.canParse(given)) return given.replace(/\/+$/, "");
  throw new RunError("INPUT_INVALID", `${name} must begin with https://, not "${given}"`);
}

/** The library wraps the answer of a service, and its own message alone does not explain the failure. */
function whyOf(error: unknown): string {
  const words: string[] = [];
  for (let one = error; one instanceof Error; one = one.cause) words.push(one.message);
  return words.join(": ");
}

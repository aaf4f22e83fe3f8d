/**
 * Opens what was signed through Sigstore. Verifies certificate, transparency log and signature with a given trust root.
 */

import { RunError } from "../shared/errors.ts";
import { envelopeOf, NotGenuine, type Open } from "./open.ts";
import { bundleFromJSON, TrustedRoot, toSignedEntity, toTrustMaterial, Verifier } from "./sigstore.ts";

export interface Signatory {
  /** Whether the name in the certificate is the expected one. Compares the whole name, never a part. */
  readonly isIdentity: (name: string) => boolean;
  /** As the user typed it. */
  readonly identity: string;
  readonly issuer: string;
}

/** @param rootText `trusted_root.json`: keys and times of the services, so that verification needs no request */
export function openForSignatory(rootText: string, signatory: Signatory): Open {
  const verifier = verifierOf(rootText);
  return async (line) => {
    const { content } = bundleOf(line);
    const { payload, signatures } = envelopeOf(content);
    // The library verifies only the first one.
    if (signatures.length !== 1)
      throw new NotGenuine(`has ${signatures.length} signatures, but a bundle must have one`);
    const { name, issuer } = verified(verifier, line);
    if (issuer !== signatory.issuer) {
      throw new NotGenuine(`was signed by an identity of ${issuer}, not of ${signatory.issuer}`);
    }
    if (!signatory.isIdentity(name))
      throw new NotGenuine(`was signed by ${name}, not by ${signatory.identity}`);
    return { payload, by: `through Sigstore by ${name}` };
  };
}

function verifierOf(rootText: string): Verifier {
  try {
    return new Verifier(toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(rootText))));
  } catch (error) {
    throw new RunError("INPUT_INVALID", "--trusted-root is not a trust root of Sigstore", {
      cause: error,
      advice: "get one with: cosign trusted-root create --with-default-services --out trusted_root.json",
    });
  }
}

function bundleOf(line: unknown): { readonly content: unknown } {
  const isBundle = typeof line === "object" && line !== null && "verificationMaterial" in line;
  if (!isBundle) throw new NotGenuine("is not signed through Sigstore: give the --key of its signer");
  return { content: "dsseEnvelope" in line ? line.dsseEnvelope : undefined };
}

function verified(verifier: Verifier, line: unknown): { readonly name: string; readonly issuer: string } {
  try {
    const { identity } = verifier.verify(toSignedEntity(bundleFromJSON(line)));
    return {
      name: identity?.subjectAlternativeName ?? "nobody",
      issuer: identity?.extensions?.issuer ?? "nobody",
    };
  } catch (error) {
    throw new NotGenuine(`cannot be verified with this trust root: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** Opens the envelopes of signed statements. A payload is read only after its signature has been verified. */

import { parse } from "../shared/schema.ts";
import { Envelope, fromBase64, payloadType, preAuthEncoding } from "./dsse.ts";
import type { VerifyingKey } from "./key.ts";

/** What is wrong with the file. The message follows "line 1 ". */
export class NotGenuine extends Error {}

export interface Opened {
  readonly payload: Buffer;
  /** Who signed. The text follows "signed ". */
  readonly by: string;
}

/** @throws NotGenuine */
export type Open = (line: unknown) => Promise<Opened>;

/** One signature must be by this key. Other signatures are ignored. */
export function openWith(key: VerifyingKey): Open {
  return async (line) => {
    const envelope = envelopeOf(line);
    const bytes = preAuthEncoding(payloadType, envelope.payload);
    const isGenuine = envelope.signatures.some((signature) => key.verify(bytes, signature));
    if (!isGenuine) {
      const many = envelope.signatures.length > 1 ? "has no signature" : "is not signed";
      throw new NotGenuine(`${many} by this key, or was changed after it was signed`);
    }
    return { payload: envelope.payload, by: `with the ${key.kind} key ${key.id.slice(0, 16)}` };
  };
}

/** @throws NotGenuine for anything that is not an envelope with a statement */
export function envelopeOf(line: unknown): {
  readonly payload: Buffer;
  readonly signatures: readonly Buffer[];
} {
  const envelope = shaped(line);
  if (envelope.payloadType !== payloadType) {
    throw new NotGenuine(
      `contains something other than a statement: its payload type is "${envelope.payloadType}"`,
    );
  }
  const payload = fromBase64(envelope.payload);
  const signatures = envelope.signatures.map(({ sig }) => fromBase64(sig));
  if (!payload || signatures.some((signature) => !signature)) throw new NotGenuine("contains invalid base64");
  if (signatures.length === 0) throw new NotGenuine("has no signature");
  return { payload, signatures: signatures.flatMap((signature) => signature ?? []) };
}

function shaped(line: unknown): Envelope {
  try {
    return parse(Envelope, line);
  } catch (error) {
    const isBundle = typeof line === "object" && line !== null && "verificationMaterial" in line;
    const words = isBundle
      ? "is signed through Sigstore, not with a key: give --certificate-identity and --certificate-oidc-issuer"
      : "is not the envelope of a signed statement";
    throw new NotGenuine(words, { cause: error });
  }
}

/** DSSE envelopes: what is signed, to the byte, and the shape in which it is kept (github.com/secure-systems-lab/dsse, v1.0). */

import * as z from "zod/mini";
/** The only payload we sign, and the only one that is accepted. */
export const payloadType = "application/vnd.in-toto+json";

export const Envelope = z.object({
  payload: z.string().check(z.minLength(1)),
  payloadType: z.string(),
  signatures: z.array(z.object({ sig: z.string().check(z.minLength(1)) })),
});
export type Envelope = z.infer<typeof Envelope>;

/** "Pre-authentication encoding": the type is signed with the payload, so that one cannot be taken for another. */
export function preAuthEncoding(type: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

/** Node takes almost any text for base64; an envelope has the standard spelling or is none. */
export function fromBase64(encoded: string): Buffer | undefined {
  const isCanonical = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(encoded);
  return isCanonical ? Buffer.from(encoded, "base64") : undefined;
}

/**
 * DSSE envelopes: the exact bytes that are signed, and the JSON that keeps them (github.com/secure-systems-lab/dsse,
 * v1.0).
 */

import * as z from "../shared/zod.ts";
/** The only payload type that Countersign signs and accepts. */
export const payloadType = "application/vnd.in-toto+json";

export const Envelope = z.object({
  payload: z.string().check(z.minLength(1)),
  payloadType: z.string(),
  signatures: z.array(z.object({ sig: z.string().check(z.minLength(1)) })),
});
export type Envelope = z.infer<typeof Envelope>;

/** "Pre-authentication encoding": the signature covers the type too, so that no payload passes for another type. */
export function preAuthEncoding(type: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

/** Node decodes almost any text as base64. An envelope must have the standard spelling. */
export function fromBase64(encoded: string): Buffer | undefined {
  const isCanonical = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(encoded);
  return isCanonical ? Buffer.from(encoded, "base64") : undefined;
}

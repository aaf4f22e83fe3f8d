/** SHA-1, and the identifiers of RFC 4122 that are made with it: names for things, never proof of anything. */

import { createHash } from "node:crypto";

/** 40 hex digits. */
export function sha1(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}

/** Version 5: the same for the same name in the same namespace, itself a UUID. */
export function nameUuid(namespace: string, name: string): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

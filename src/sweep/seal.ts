/** The seal of each line of a sweep's state: it shows that the line is whole, and of a sweep with the same token. */

import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * The key of the seals. Who can write the file, for example into the cache of the project, could otherwise make up
 * results. Who has the token can report every status to GitLab anyway. Without a token, nothing is believed of a file.
 */
export function stateKey(token: string | undefined, gitlabUrl: string): Buffer {
  const secret = token === undefined ? randomBytes(32) : token;
  return createHmac("sha256", secret).update(`countersign state of a sweep\n${gitlabUrl}`).digest();
}

/** One line that shows whether it is whole, and of a sweep with the same token. */
export function sealed<T>(value: T, key: Buffer): string {
  const text = JSON.stringify(value);
  return `${sealOf(text, key).toString("hex")} ${text}`;
}

/** Undefined for a line that a killed job wrote in part, or that somebody else wrote. */
export function opened<T>(line: string, key: Buffer): T | undefined {
  const [, seal = "", text = ""] = /^([0-9a-f]{64}) (.*)$/s.exec(line.trimEnd()) ?? [];
  const isOwn = seal !== "" && timingSafeEqual(Buffer.from(seal, "hex"), sealOf(text, key));
  return isOwn ? (JSON.parse(text) as T) : undefined;
}

function sealOf(text: string, key: Buffer): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

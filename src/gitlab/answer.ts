/** Reads the body of a successful answer, if it comes from GitLab and has the expected type. */

import { decodeUtf8 } from "../shared/utf8.ts";
import type { Answer } from "./exchange.ts";

/** The value, or a description of what came instead. */
export type Read = { readonly value: unknown; readonly instead?: never } | { readonly instead: string };

export const aWebPage = "a web page instead of JSON";

/** Bytes are left as they are. A body that nobody needs is not kept. */
export function readBody({ headers, text, bytes }: Answer, expects: "json" | "bytes" | "empty"): Read {
  const type = headers["content-type"] ?? "";
  if (isWebPage(type, text)) return { instead: aWebPage };
  if (expects !== "json") return { value: { bytes, empty: undefined }[expects] };
  if (!isJson(type)) return { instead: `something other than JSON (${type || "no content type"})` };
  try {
    // JSON is UTF-8 (RFC 8259). Two names that differ in a wrong byte would become the same.
    return { value: JSON.parse(decodeUtf8(bytes) ?? "") };
  } catch {
    // The parser's own message quotes the body, which can contain a secret.
    return { instead: "malformed JSON" };
  }
}

export function isJson(type: string): boolean {
  return /^application\/([\w.-]+\+)?json\b/i.test(type);
}

export function isWebPage(type: string, text: string): boolean {
  return /html/i.test(type) || (!isJson(type) && /^\s*<(!doctype|html)/i.test(text));
}

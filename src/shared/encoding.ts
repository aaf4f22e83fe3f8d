/** The error about text in another encoding. Loaded only if there is one. */

import { RunError } from "./errors.ts";

/** @param what is not UTF-8, such as `policy other.yml` */
export function notUtf8(what: string, bytes: Uint8Array): RunError {
  return new RunError(
    "POLICY_INVALID",
    `${what} is not valid UTF-8: it looks like ${likelyEncoding(bytes)}`,
    {
      advice: "save it as UTF-8",
    },
  );
}

/** The probable encoding of such bytes, to show to people. */
function likelyEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return "UTF-16";
  return bytes.includes(0) ? "UTF-16 or a binary file" : "ISO 8859-1 or Windows-1252";
}

/** Bytes as text only where they are UTF-8: a reader that replaces what it cannot read would judge another text. */

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Undefined where the bytes are not valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** @throws RunError if they are not: what decides something is judged as it was written, or not at all */
export async function utf8Text(bytes: Uint8Array, what = "the file"): Promise<string> {
  const text = decodeUtf8(bytes);
  if (text === undefined) throw (await import("./encoding.ts")).notUtf8(what, bytes);
  return text;
}

/** Finds where one JSON value ends in a stream of bytes, and takes its bytes: bounded in depth and size, not yet judged. */

import { bytesOf, fail, type JsonLimits } from "./json-limits.ts";

export const quote = 0x22;
const backslash = 0x5c;
export const comma = 0x2c;
export const openList = 0x5b;
export const openObject = 0x7b;
export const closeList = 0x5d;
export const closeObject = 0x7d;

/** What a byte outside of strings does to a value. */
export const byteKinds = { nothing: 0, spaces: 1, separates: 2, opens: 3, closes: 4, quotes: 5 } as const;
export const kinds = new Uint8Array(256);
for (const byte of [0x20, 0x09, 0x0a, 0x0d]) kinds[byte] = byteKinds.spaces;
kinds[comma] = byteKinds.separates;
kinds[openList] = kinds[openObject] = byteKinds.opens;
kinds[closeList] = kinds[closeObject] = byteKinds.closes;
kinds[quote] = byteKinds.quotes;

export interface ValueScanner {
  isOpen(): boolean;
  /** A value begins at `at`, inside of `depth` containers. Returns where to continue, as `resume` does. */
  begin(chunk: Uint8Array, at: number, depth: number): number;
  /** Where the value ends in this chunk, or the chunk's length. */
  resume(chunk: Uint8Array, at: number): number;
}

/** @param done takes the bytes of each value; they may be a part of the chunk */
export function createValueScanner(
  limits: JsonLimits,
  done: (bytes: Uint8Array, at: number) => void,
): ValueScanner {
  const { maxStringBytes, maxValueBytes } = limits;
  let shape: "none" | "container" | "string" | "word" = "none";
  let mostNested = 0;
  let nested = 0;
  let isInString = false;
  let isEscaped = false; // A backslash was the last byte of the chunk before.
  let stringBytes = 0; // Of the string that is open.
  // Of this value, in the chunks before.
  let pieces: Uint8Array[] = [];
  let piecesBytes = 0;

  function begin(chunk: Uint8Array, at: number, depth: number): number {
    const kind = kinds[chunk[at] as number];
    shape = kind === byteKinds.opens ? "container" : kind === byteKinds.quotes ? "string" : "word";
    isInString = kind === byteKinds.quotes;
    mostNested = limits.maxDepth - depth;
    nested = kind === byteKinds.opens ? 1 : 0;
    if (nested > mostNested) tooDeep();
    return take(chunk, at, at + 1);
  }

  function take(chunk: Uint8Array, start: number, from: number): number {
    const end = scan(chunk, from);
    const isDone = end >= 0;
    const at = isDone ? end : chunk.length;
    const piece = chunk.subarray(start, at);
    if (piecesBytes + piece.length > maxValueBytes) {
      fail("value_size", `has one entry of more than ${bytesOf(maxValueBytes)}`);
    }
    pieces.push(isDone ? piece : new Uint8Array(piece)); // A copy: the stream may use its buffer again.
    piecesBytes += piece.length;
    if (!isDone) return at;
    const bytes = pieces.length === 1 ? piece : joined(pieces, piecesBytes);
    shape = "none";
    pieces = [];
    piecesBytes = 0;
    done(bytes, at);
    return at;
  }

  /** Where the value ends, or -1 if not in this chunk. */
  function scan(chunk: Uint8Array, from: number): number {
    if (shape === "word") return wordEnd(chunk, from);
    if (shape === "container") return containerEnd(chunk, from);
    const at = passString(chunk, from);
    return isInString ? -1 : at;
  }

  function wordEnd(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const kind = kinds[chunk[at] as number] as number;
      if (kind === byteKinds.spaces || kind === byteKinds.separates || kind === byteKinds.closes) return at;
    }
    return -1;
  }

  function containerEnd(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; ) {
      if (isInString) {
        at = passString(chunk, at);
        continue;
      }
      const kind = kinds[chunk[at++] as number];
      if (kind === byteKinds.quotes) isInString = true;
      else if (kind === byteKinds.opens && ++nested > mostNested) tooDeep();
      else if (kind === byteKinds.closes && --nested === 0) return at;
    }
    return -1;
  }

  /** Where the string that is open ends, or the chunk's length. */
  function passString(chunk: Uint8Array, from: number): number {
    const { length } = chunk;
    let at = isEscaped ? from + 1 : from;
    while (at < length && chunk[at] !== quote) at += chunk[at] === backslash ? 2 : 1;
    isEscaped = at > length;
    isInString = at >= length;
    stringBytes += Math.min(at, length) - from;
    if (stringBytes > maxStringBytes) {
      fail("string_size", `has a string of more than ${bytesOf(maxStringBytes)}`);
    }
    if (isInString) return length;
    stringBytes = 0;
    return at + 1;
  }

  function tooDeep(): never {
    return fail("depth", `is nested more than ${limits.maxDepth} levels deep`);
  }

  return { begin, resume: (chunk, at) => take(chunk, at, at), isOpen: () => shape !== "none" };
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

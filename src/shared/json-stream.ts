/**
 * JSON of any size, read from a stream of bytes. Containers that `opens` names are opened, and their values are handed
 * over one by one. Only one value is in memory at a time, and JSON.parse judges each of them.
 */

import { type JsonLimits, usualLimits } from "./json-limits.ts";
import { below, partOf, Reader } from "./json-reader.ts";
import { mostWhole, wholeValue } from "./json-whole.ts";

/** By path: keys joined by dots, `*` for the items of a list; "" is the top level, and must be named. */
export type Openings = Readonly<Record<string, "object" | "list">>;

export interface JsonVisitor {
  readonly opens: Openings;
  /** A container of `opens` has begun: an empty one differs from an absent one here. One of another kind is a value. */
  readonly begun?: (path: string) => void;
  readonly ended?: (path: string) => void;
  /** A member of the opened container at `path`: under its key, or its index in a list. */
  readonly value: (path: string, key: string | number, value: unknown) => void;
}

/** @throws JsonStreamError, and everything that the stream or the visitor throws */
export async function readJsonStream(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  visitor: JsonVisitor,
  limits: Partial<JsonLimits> = {},
): Promise<void> {
  const given = { ...usualLimits, ...limits };
  const reader = new Reader(visitor, given);
  const most = mostWhole(visitor.opens, given);
  let held: Uint8Array[] | undefined = [];
  let bytes = 0;
  function release(): void {
    const pieces = held ?? [];
    held = undefined;
    for (const piece of pieces) reader.write(piece);
  }
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (held && bytes <= most) {
        held.push(new Uint8Array(chunk)); // A copy: the stream may use its buffer again.
        continue;
      }
      release();
      reader.write(chunk);
    }
  } catch (error) {
    // What is wrong with the bytes before is the first mistake.
    release();
    throw error;
  }
  const value = held && wholeValue(Buffer.concat(held), visitor.opens, given);
  if (value !== undefined) return visit("", value as object, visitor);
  release();
  reader.end();
}

/** As the reader would, in the same order. */
function visit(path: string, container: object, visitor: JsonVisitor): void {
  const isList = Array.isArray(container);
  visitor.begun?.(path);
  for (const [key, item] of isList ? container.entries() : Object.entries(container)) {
    const next = below(path, isList ? "*" : partOf(String(key)));
    if (visitor.opens[next] === "list" && Array.isArray(item)) visit(next, item, visitor);
    else visitor.value(path, key, item);
  }
  visitor.ended?.(path);
}

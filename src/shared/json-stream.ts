/**
 * JSON of any size, read from a stream of bytes. Containers that `opens` names are opened, and their values are handed
 * over one by one. Only one value is in memory at a time, and JSON.parse judges each of them.
 */

import { bytesOf, fail, type JsonLimits, usualLimits } from "./json-limits.ts";
import {
  byteKinds,
  closeList,
  closeObject,
  comma,
  createValueScanner,
  kinds,
  openList,
  openObject,
  quote,
  type ValueScanner,
} from "./json-value.ts";

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
  const reader = new Reader(visitor, { ...usualLimits, ...limits });
  for await (const chunk of chunks) reader.write(chunk);
  reader.end();
}

const colon = 0x3a;
/** The most keys of an opened object. Long lists are arrays, so more keys are a mistake. */
const mostKeys = 10_000;
const byteOrderMark = [0xef, 0xbb, 0xbf];

interface Opened {
  readonly path: string;
  /** Undefined for a list. */
  readonly keys: Set<string> | undefined;
  /** Of the value that comes next: its key or index, and its path. */
  key: string | number;
  next: string;
}

type Expected = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" | "nothing";

class Reader {
  private readonly visitor: JsonVisitor;
  private readonly limits: JsonLimits;
  private readonly scanner: ValueScanner;
  private readonly decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  private readonly stack: Opened[] = [];
  private top: Opened | undefined;
  private expected: Expected = "value";
  private before = 0; // Bytes of the chunks before this one.
  private markBytes = 0; // Of a byte-order mark.

  constructor(visitor: JsonVisitor, limits: JsonLimits) {
    this.visitor = visitor;
    this.limits = limits;
    this.scanner = createValueScanner(limits, (bytes, at) => this.finish(bytes, at));
  }

  write(chunk: Uint8Array): void {
    const { scanner, limits } = this;
    if (this.before + chunk.length > limits.maxBytes) {
      fail("size", `is larger than the ${bytesOf(limits.maxBytes)} that are read`);
    }
    let at = 0;
    while (at < chunk.length) at = scanner.isOpen() ? scanner.resume(chunk, at) : this.structure(chunk, at);
    this.before += chunk.length;
  }

  end(): void {
    if (this.expected === "nothing") return;
    if (!this.top) fail("empty", "is empty");
    fail("truncated", `ends in the middle, after ${this.before} bytes`);
  }

  /** One byte between values. */
  private structure(chunk: Uint8Array, at: number): number {
    const byte = chunk[at] as number;
    if (kinds[byte] === byteKinds.spaces) return at + 1;
    switch (this.expected) {
      case "nothing":
        return fail("syntax", `continues after its end, at byte ${this.before + at}`);
      case "colon":
        if (byte !== colon) return this.wrong(byte, at);
        this.expected = "value";
        return at + 1;
      case "comma or end":
        if (byte !== comma) return this.close(byte, at);
        this.expected = this.top?.keys ? "key" : "value";
        return at + 1;
      case "key":
      case "key or end":
        return this.key(byte, chunk, at);
      case "value or end":
        return byte === closeList ? this.close(byte, at) : this.value(byte, chunk, at);
      case "value":
        return this.value(byte, chunk, at);
    }
  }

  private key(byte: number, chunk: Uint8Array, at: number): number {
    if (byte === quote) return this.scanner.begin(chunk, at, this.stack.length);
    return this.expected === "key" ? this.wrong(byte, at) : this.close(byte, at);
  }

  private value(byte: number, chunk: Uint8Array, at: number): number {
    if (!this.top) return this.begin(byte, at);
    const { opens } = this.visitor;
    const path = this.top.next;
    const kind = kinds[byte];
    if (kind === byteKinds.opens && opens[path] === (byte === openObject ? "object" : "list")) {
      this.count();
      return this.push(path, at);
    }
    if (kind === byteKinds.separates || kind === byteKinds.closes) return this.wrong(byte, at);
    return this.scanner.begin(chunk, at, this.stack.length);
  }

  /** The top level. */
  private begin(byte: number, at: number): number {
    const kind = this.visitor.opens[""];
    const position = this.before + at;
    if (position === 0 && (byte === 0xfe || byte === 0xff)) return fail("encoding", "is UTF-16, not UTF-8");
    if (position === this.markBytes && byte === byteOrderMark[this.markBytes]) {
      this.markBytes++;
      return at + 1;
    }
    if (this.markBytes === 1 || this.markBytes === 2) return this.wrong(byte, at);
    if (byte === (kind === "object" ? openObject : openList)) return this.push("", at);
    if (kinds[byte] === byteKinds.opens)
      return fail("kind", `is not ${kind === "list" ? "a list" : "an object"} at its top level`);
    return this.wrong(byte, at);
  }

  private push(path: string, at: number): number {
    const { visitor, limits, stack } = this;
    const isObject = visitor.opens[path] === "object";
    if (stack.length >= limits.maxDepth) fail("depth", `is nested more than ${limits.maxDepth} levels deep`);
    this.top = { path, keys: isObject ? new Set() : undefined, key: -1, next: below(path, "*") };
    stack.push(this.top);
    this.expected = isObject ? "key or end" : "value or end";
    visitor.begun?.(path);
    return at + 1;
  }

  private close(byte: number, at: number): number {
    if (byte !== (this.top?.keys ? closeObject : closeList)) return this.wrong(byte, at);
    const { path } = this.stack.pop() as Opened;
    this.top = this.stack.at(-1);
    this.expected = this.top ? "comma or end" : "nothing";
    this.visitor.ended?.(path);
    return at + 1;
  }

  /** Finishes a key or a value whose bytes are complete. */
  private finish(bytes: Uint8Array, at: number): void {
    const value = this.parsed(bytes, at);
    const container = this.top as Opened;
    if (this.expected === "key" || this.expected === "key or end") {
      this.begunMember(container, value as string, at);
      return;
    }
    this.expected = "comma or end";
    this.count();
    this.visitor.value(container.path, container.key, value);
  }

  private begunMember(container: Opened, key: string, at: number): void {
    if (container.keys?.has(key)) fail("duplicate", `names a key twice, near byte ${this.before + at}`);
    if (container.keys?.size === mostKeys) fail("value_size", `has an object of more than ${mostKeys} keys`);
    container.keys?.add(key);
    container.key = key;
    container.next = below(container.path, /^[^.*]+$/.test(key) ? key : "?");
    this.expected = "colon";
  }

  /** The next item of a list. */
  private count(): void {
    if (this.top && !this.top.keys) this.top.key = (this.top.key as number) + 1;
  }

  private parsed(bytes: Uint8Array, at: number): unknown {
    let text: string;
    try {
      text = this.decoder.decode(bytes);
    } catch {
      return fail("encoding", `is not UTF-8 near byte ${this.before + at}`);
    }
    try {
      return JSON.parse(text);
    } catch {
      // The parser's own message quotes the file.
      return fail("syntax", `is not valid JSON near byte ${this.before + at}`);
    }
  }

  private wrong(byte: number, at: number): never {
    const what = byte === 0 ? "has a null byte" : "is not valid JSON";
    return fail("syntax", `${what} near byte ${this.before + at}`);
  }
}

/** A key that is empty or looks like a path must not be taken for a path, so callers receive "?" instead. */
function below(path: string, part: string): string {
  return path === "" ? part : `${path}.${part}`;
}

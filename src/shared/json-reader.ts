/** Reads JSON from chunks of bytes in one pass: what lies between the values, which `json-value.ts` finds. */

import { bytesOf, fail, type JsonLimits } from "./json-limits.ts";
import type { JsonVisitor } from "./json-stream.ts";
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

const colon = 0x3a;
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

export class Reader {
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
    const { maxKeys } = this.limits;
    if (container.keys?.size === maxKeys) fail("value_size", `has an object of more than ${maxKeys} keys`);
    container.keys?.add(key);
    container.key = key;
    container.next = below(container.path, partOf(key));
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
export function partOf(key: string): string {
  return /^[^.*]+$/.test(key) ? key : "?";
}

export function below(path: string, part: string): string {
  return path === "" ? part : `${path}.${part}`;
}

/**
 * JSON of any size, read from a stream of bytes: containers that are named are opened, and what is in them is handed over
 * value by value. Only one value is in memory at a time, and each of them is judged by JSON.parse.
 */

import {
  bytesOf,
  closeList,
  closeObject,
  comma,
  createValueScanner,
  does,
  kinds,
  openList,
  openObject,
  quote,
} from "./json-value.ts";

/** By path: keys joined by dots, `*` for the items of a list; "" is the top level, and must be named. */
export type Openings = Readonly<Record<string, "object" | "list">>;

export interface JsonVisitor {
  readonly opens: Openings;
  /** A container of `opens` has begun: an empty one is told from an absent one here. One of another kind is a value. */
  readonly begun?: (path: string) => void;
  readonly ended?: (path: string) => void;
  /** A member of the opened container at `path`: under its key, or its index in a list. */
  readonly value: (path: string, key: string | number, value: unknown) => void;
}

export interface JsonLimits {
  readonly maxBytes: number;
  /** Levels of nesting, the top level included. */
  readonly maxDepth: number;
  /** Of one text as it is written, escapes included. */
  readonly maxStringBytes: number;
  /** Of one value that is handed over whole. */
  readonly maxValueBytes: number;
}

/** What no usual report reaches: a finding of a container scan has some kilobytes, a stack trace some hundred. */
const usualLimits: JsonLimits = {
  maxBytes: 512 * 2 ** 20,
  maxDepth: 100,
  maxStringBytes: 4 * 2 ** 20,
  maxValueBytes: 16 * 2 ** 20,
};

export type JsonErrorCode =
  | "empty"
  | "truncated"
  | "syntax"
  | "encoding"
  | "duplicate"
  | "kind"
  | "depth"
  | "string_size"
  | "value_size"
  | "size";

/** The bytes are no JSON to rely on. The message goes on from "the file …", and quotes nothing of it. */
export class JsonStreamError extends Error {
  readonly code: JsonErrorCode;

  constructor(code: JsonErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** @throws JsonStreamError, and whatever the stream or the visitor throws */
export async function readJsonStream(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  visitor: JsonVisitor,
  limits: Partial<JsonLimits> = {},
): Promise<void> {
  const reader = createReader(visitor, { ...usualLimits, ...limits });
  for await (const chunk of chunks) reader.write(chunk);
  reader.end();
}

const colon = 0x3a;
/** Of an opened object: what is told apart by keys is no list of findings. */
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

function createReader({ opens, begun, ended, value: hand }: JsonVisitor, limits: JsonLimits) {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const scanner = createValueScanner(limits, fail, finish);
  const stack: Opened[] = [];
  let top: Opened | undefined;
  let expected: Expected = "value";
  let before = 0; // Bytes of the chunks before this one.
  let markBytes = 0; // Of a byte-order mark.

  function write(chunk: Uint8Array): void {
    if (before + chunk.length > limits.maxBytes) {
      fail("size", `is larger than the ${bytesOf(limits.maxBytes)} that are read`);
    }
    let at = 0;
    while (at < chunk.length) at = scanner.isOpen() ? scanner.goOn(chunk, at) : structure(chunk, at);
    before += chunk.length;
  }

  /** One byte between values. */
  function structure(chunk: Uint8Array, at: number): number {
    const byte = chunk[at] as number;
    if (kinds[byte] === does.spaces) return at + 1;
    switch (expected) {
      case "nothing":
        return fail("syntax", `goes on after its end, at byte ${before + at}`);
      case "colon":
        if (byte !== colon) return wrong(byte, at);
        expected = "value";
        return at + 1;
      case "comma or end":
        if (byte !== comma) return close(byte, at);
        expected = top?.keys ? "key" : "value";
        return at + 1;
      case "key":
      case "key or end":
        if (byte === quote) return scanner.begin(chunk, at, stack.length);
        return expected === "key" ? wrong(byte, at) : close(byte, at);
      default:
        if (expected === "value or end" && byte === closeList) return close(byte, at);
        return top ? open(byte, chunk, at, top.next) : begin(byte, at);
    }
  }

  /** The top level. */
  function begin(byte: number, at: number): number {
    const position = before + at;
    if (position === 0 && (byte === 0xfe || byte === 0xff)) return fail("encoding", "is UTF-16, not UTF-8");
    if (position === markBytes && byte === byteOrderMark[markBytes]) {
      markBytes++;
      return at + 1;
    }
    if (markBytes === 1 || markBytes === 2) return wrong(byte, at);
    if (byte === (opens[""] === "object" ? openObject : openList)) return push("", at);
    if (kinds[byte] === does.opens) return fail("kind", `is no ${opens[""]} at its top level`);
    return wrong(byte, at);
  }

  function open(byte: number, chunk: Uint8Array, at: number, path: string): number {
    const kind = kinds[byte];
    if (kind === does.opens && opens[path] === (byte === openObject ? "object" : "list")) {
      count();
      return push(path, at);
    }
    if (kind === does.separates || kind === does.closes) return wrong(byte, at);
    return scanner.begin(chunk, at, stack.length);
  }

  function push(path: string, at: number): number {
    const isObject = opens[path] === "object";
    if (stack.length >= limits.maxDepth) fail("depth", `is nested more than ${limits.maxDepth} levels deep`);
    top = { path, keys: isObject ? new Set() : undefined, key: -1, next: below(path, "*") };
    stack.push(top);
    expected = isObject ? "key or end" : "value or end";
    begun?.(path);
    return at + 1;
  }

  function close(byte: number, at: number): number {
    if (byte !== (top?.keys ? closeObject : closeList)) return wrong(byte, at);
    const { path } = stack.pop() as Opened;
    top = stack.at(-1);
    expected = top ? "comma or end" : "nothing";
    ended?.(path);
    return at + 1;
  }

  function finish(bytes: Uint8Array, at: number): void {
    const value = parsed(bytes, at);
    const container = top as Opened;
    if (expected === "key" || expected === "key or end") {
      const key = value as string;
      if (container.keys?.has(key)) fail("duplicate", `names a key twice, near byte ${before + at}`);
      if (container.keys?.size === mostKeys)
        fail("value_size", `has an object of more than ${mostKeys} keys`);
      container.keys?.add(key);
      container.key = key;
      container.next = below(container.path, /^[^.*]+$/.test(key) ? key : "?");
      expected = "colon";
      return;
    }
    expected = "comma or end";
    count();
    hand(container.path, container.key, value);
  }

  /** The next item of a list. */
  function count(): void {
    if (top && !top.keys) top.key = (top.key as number) + 1;
  }

  function parsed(bytes: Uint8Array, at: number): unknown {
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      return fail("encoding", `is not UTF-8 near byte ${before + at}`);
    }
    try {
      return JSON.parse(text);
    } catch {
      // The parser's own words quote the file.
      return fail("syntax", `is not valid JSON near byte ${before + at}`);
    }
  }

  function wrong(byte: number, at: number): never {
    const what = byte === 0 ? "has a null byte" : "is not valid JSON";
    return fail("syntax", `${what} near byte ${before + at}`);
  }

  function end(): void {
    if (expected === "nothing") return;
    if (!top) fail("empty", "is empty");
    fail("truncated", `ends in the middle, after ${before} bytes`);
  }

  return { write, end };
}

function fail(code: JsonErrorCode, message: string): never {
  throw new JsonStreamError(code, message);
}

/** A key that is empty or written like a path must not pass for one: callers hand in "?" instead. */
function below(path: string, part: string): string {
  return path === "" ? part : `${path}.${part}`;
}

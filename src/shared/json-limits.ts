/** What a JSON file may hold to be read from a stream, and the error of one that does not keep to it. */

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
export const usualLimits: JsonLimits = {
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

export function fail(code: JsonErrorCode, message: string): never {
  throw new JsonStreamError(code, message);
}

/** `16 MB`, `900 bytes`. */
export function bytesOf(bytes: number): string {
  return bytes >= 2 ** 20 ? `${Math.round(bytes / 2 ** 20)} MB` : `${bytes} bytes`;
}

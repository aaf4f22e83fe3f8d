/** The limits of a JSON file that is read from a stream, and the error of a file that exceeds them. */

export interface JsonLimits {
  readonly maxBytes: number;
  /** Levels of nesting, the top level included. */
  readonly maxDepth: number;
  /** Limit for one string as it is written, escapes included. */
  readonly maxStringBytes: number;
  /** Limit for one value that the visitor receives as a whole. */
  readonly maxValueBytes: number;
  /** Of an opened object. Long lists are arrays, so more keys are a mistake. */
  readonly maxKeys: number;
}

/** No usual report reaches these: a finding of a container scan has some kilobytes, a stack trace some hundred. */
export const usualLimits: JsonLimits = {
  maxBytes: 512 * 2 ** 20,
  maxDepth: 100,
  maxStringBytes: 4 * 2 ** 20,
  maxValueBytes: 16 * 2 ** 20,
  maxKeys: 10_000,
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

/**
 * The bytes are not reliable JSON. The message continues a sentence that begins with "the file …", and quotes nothing
 * of the file.
 */
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

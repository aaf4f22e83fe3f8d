/** The one error that ends a broken run: a code, and the exit code of each code. */

/** Exit codes of the program, fixed by the documentation. */
export const exitCodes = {
  compliant: 0,
  nonCompliant: 1,
  setup: 2,
  undetermined: 3,
  undelivered: 4,
  interrupted: 143,
} as const;

/** Every code a run can end with, and its exit code. */
export const errorCodes = {
  INPUT_INVALID: 2,
  POLICY_UNREADABLE: 2,
  POLICY_INVALID: 2,
  SUBJECT_UNKNOWN: 2,
  TARGET_UNKNOWN: 2,
  TOKEN_REFUSED: 2,
  RIGHTS_MISSING: 2,
  SHA_MISMATCH: 4,
  CONTROL_REFUSED: 4,
  GITLAB_REFUSED: 2,
  GITLAB_UNAVAILABLE: 2,
  GITLAB_UNEXPECTED: 2,
  TIMEOUT: 2,
  INTERRUPTED: 143,
  INTERNAL: 2,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof errorCodes;

export interface RunErrorOptions {
  readonly cause?: unknown;
  /** What the reader can do about it, one or more sentences without a full stop at the end. */
  readonly advice?: string;
  /** Several problems of the same kind, one sentence each; the message then only introduces them. */
  readonly problems?: readonly string[];
}

/** A run that cannot continue. The message is one sentence: lower-case start, no secret, no full stop. */
export class RunError extends Error {
  override readonly name: string = "RunError";
  readonly code: ErrorCode;
  readonly advice: string | undefined;
  readonly problems: readonly string[];

  constructor(code: ErrorCode, message: string, options: RunErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.advice = options.advice;
    this.problems = options.problems ?? [];
  }

  get exitCode(): number {
    return errorCodes[this.code];
  }
}

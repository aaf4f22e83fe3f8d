/** The one error a broken run ends with: a code, and for each code its exit code. */

/** Exit codes of the program, fixed by the documentation. */
export const exitCodes = {
  compliant: 0,
  nonCompliant: 1,
  setup: 2,
  undetermined: 3,
  undelivered: 4,
  interrupted: 143,
} as const;

/** Every code a run can end with, its exit code and what it means to a user. */
export const errorCodes = {
  INPUT_INVALID: { exit: 2, means: "an input is missing, unknown or has a bad value" },
  POLICY_UNREADABLE: { exit: 2, means: "the policy could not be fetched or opened" },
  POLICY_INVALID: { exit: 2, means: "the policy was read but is not a valid policy" },
  SUBJECT_UNKNOWN: {
    exit: 2,
    means: "there is no such project or merge request, or the token cannot see it",
  },
  TARGET_UNKNOWN: { exit: 2, means: "the status check or external control does not exist" },
  TOKEN_REFUSED: {
    exit: 2,
    means: "GitLab refused the token, or the project has no licence for the endpoint",
  },
  RIGHTS_MISSING: { exit: 2, means: "the token is valid but lacks a role or scope" },
  SHA_MISMATCH: { exit: 4, means: "the merge request's head is another commit" },
  CONTROL_REFUSED: { exit: 4, means: "GitLab refused the signed answer to an external control" },
  GITLAB_REFUSED: { exit: 2, means: "GitLab understood the request and refused it" },
  GITLAB_UNAVAILABLE: { exit: 2, means: "GitLab could not be reached or kept failing" },
  GITLAB_UNEXPECTED: {
    exit: 2,
    means: "the answer is not GitLab's: a redirect, a page, a cut or malformed body",
  },
  TIMEOUT: { exit: 2, means: "the overall deadline passed" },
  INTERRUPTED: { exit: 143, means: "the job was cancelled" },
  INTERNAL: { exit: 2, means: "a defect in Countersign" },
} as const satisfies Record<string, { readonly exit: number; readonly means: string }>;

export type ErrorCode = keyof typeof errorCodes;

export interface RunErrorOptions {
  readonly cause?: unknown;
  /** What the reader can do about it, one or more sentences without a full stop at the end. */
  readonly advice?: string;
  /** Several problems of the same kind, one sentence each; the message then only introduces them. */
  readonly problems?: readonly string[];
}

/** A run that cannot go on. The message is one sentence: lower-case start, no secret, no full stop. */
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
    return errorCodes[this.code].exit;
  }
}

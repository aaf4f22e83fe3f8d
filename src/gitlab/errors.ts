/** The error of a request that GitLab did not grant, with GitLab's own message made safe to print. */

import { type ErrorCode, RunError, type RunErrorOptions } from "../shared/errors.ts";

/** What the caller was doing: the same status means different things to different endpoints. */
export type Situation =
  | "fact"
  | "policy"
  | "graphql"
  | "status_check"
  | "status_check_list"
  | "status_check_retry"
  | "status_check_admin"
  | "external_control";

export interface GitLabErrorOptions extends Pick<RunErrorOptions, "cause"> {
  readonly advice?: string | undefined;
  /** "POST /projects/42/merge_requests/7/status_check_responses". */
  readonly request: string;
  /** 0 when there was no answer. */
  readonly status?: number;
  readonly words?: string | null;
  readonly attempts?: number;
  readonly expectedSha?: string | undefined;
  /** The answer's `Date` header. */
  readonly date?: string | undefined;
  readonly isUnknownRoute?: boolean;
  readonly notFound?: string | undefined;
}

/** A request that failed for good. */
export class GitLabError extends RunError {
  override readonly name = "GitLabError";
  readonly request: string;
  readonly status: number;
  /** GitLab's own message: one safe line of at most 300 characters. */
  readonly words: string | null;
  readonly attempts: number;
  /** The head that GitLab named in a 409. */
  readonly expectedSha: string | undefined;
  readonly date: string | undefined;
  /** The instance has no such endpoint. */
  readonly isUnknownRoute: boolean;
  /** Of a 404 in the form of GitLab's own API, its whole message, such as `404 File Not Found`. */
  readonly notFound: string | undefined;

  constructor(code: ErrorCode, message: string, options: GitLabErrorOptions) {
    const { advice, cause } = options;
    super(code, message, { cause, ...(advice === undefined ? {} : { advice }) });
    this.request = options.request;
    this.status = options.status ?? 0;
    this.words = options.words ?? null;
    this.attempts = options.attempts ?? 1;
    this.expectedSha = options.expectedSha;
    this.date = options.date;
    this.isUnknownRoute = options.isUnknownRoute === true;
    this.notFound = options.notFound;
  }
}

/** `/api/v4/projects/42` is called `/projects/42` wherever people read it. */
export function requestName(method: string, path: string): string {
  return `${method} ${path.replace(/\?.*/, "").replace(/^\/api(\/v4)?(?=\/)/, "")}`;
}

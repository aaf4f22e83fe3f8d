/** The answers of endpoints, and the forms of GitLab's refusals. */

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, unless `text` is given. `undefined` with no text is an empty body. */
  readonly json?: unknown;
  readonly text?: string;
  /** Sent unchanged, instead of body and text. */
  readonly bytes?: string | Uint8Array;
  readonly contentType?: string;
}

/** Thrown anywhere below an endpoint to end the request with this answer. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`refused with ${answer.status}`);
    this.answer = answer;
  }
}

export function ok(json: unknown, headers?: Record<string, string>): Answer {
  return headers ? { status: 200, json, headers } : { status: 200, json };
}

/** GitLab's own error helpers: `{"message": …}`. */
export function refuse(status: number, message: unknown, headers?: Record<string, string>): Refusal {
  return new Refusal({ status, json: { message }, ...(headers ? { headers } : {}) });
}

/** Grape's errors, and those of the external-control endpoint: `{"error": "…"}`. */
export function grapeError(status: number, error: string): Refusal {
  return new Refusal({ status, json: { error } });
}

export function unauthorized(): Refusal {
  return refuse(401, "401 Unauthorized");
}

export function forbidden(): Refusal {
  return refuse(403, "403 Forbidden");
}

/** The spelling of the API helpers: `404 Project Not Found`. */
export function notFound(what?: string): Refusal {
  return refuse(404, what ? `404 ${what} Not Found` : "404 Not Found");
}

/** The spelling of a failed record lookup, with a lower-case f. */
export function recordNotFound(): Refusal {
  return refuse(404, "404 Not found");
}

export function badRequestText(): Refusal {
  return new Refusal({ status: 400, text: "Bad Request", contentType: "text/plain" });
}

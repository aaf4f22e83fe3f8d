/** What the endpoints of status checks have in common: lists of checks, and writes whose answer is dropped. */

import { type Confirmed, requireConfirmation } from "../confirmation.ts";
import { GitLabError, requestName, type Situation } from "../errors.ts";
import { readAll } from "../requester.ts";
import type { Transport, TransportRequest } from "../transport.ts";

export interface Attempted {
  readonly attempts: number;
}

export interface WireCheck {
  readonly id: number;
  readonly name: string;
  /** Not in the list of a merge request. */
  readonly project_id?: number;
  readonly external_url?: string | null;
  readonly status?: string;
  readonly hmac?: boolean;
  readonly protected_branches?: readonly WireBranch[] | null;
}

interface WireBranch {
  readonly id: number;
  readonly name: string;
  readonly inherited?: boolean;
}

export class CheckRequests {
  readonly #transport: Transport;
  readonly #onCall: (request: string) => void;

  constructor(transport: Transport, onCall: (request: string) => void) {
    this.#transport = transport;
    this.#onCall = onCall;
  }

  async list(path: string, situation: Situation): Promise<readonly WireCheck[]> {
    const request = requestName("GET", path);
    this.#onCall(request);
    const { body } = await readAll(this.#transport, path, { perPage: 100 }, situation);
    if (Array.isArray(body) && body.every(isWireCheck)) return body;
    throw new GitLabError("GITLAB_UNEXPECTED", `${request} did not answer a list of status checks`, {
      request,
    });
  }

  /**
   * The body of the answer can contain a check's whole address and is dropped.
   * @param confirmed what the answer must say of what it created
   * @param insists whether to try until the deadline
   */
  async write(
    method: TransportRequest["method"],
    path: string,
    body: unknown,
    situation: Situation,
    confirmed?: Confirmed,
    insists = false,
  ): Promise<Attempted> {
    const request = requestName(method, path);
    this.#onCall(request);
    const expects = method === "DELETE" ? "empty" : "json";
    const answer = await this.#transport.send({ method, path, body, expects, situation, insists });
    if (confirmed) requireConfirmation(answer, [201], confirmed, request);
    return { attempts: answer.attempts };
  }
}

function isWireCheck(value: unknown): value is WireCheck {
  const { id, name } = (value ?? {}) as Partial<WireCheck>;
  return typeof id === "number" && typeof name === "string";
}

/** An address without its query, which can contain a secret. */
export function bare(url: string | null | undefined): string {
  return (url ?? "").replace(/\?.*/s, "");
}

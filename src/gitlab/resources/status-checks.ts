/** External status checks: their services in a project, and their statuses on a merge request. */

import { createHash } from "node:crypto";
import { GitLabError, requestName, type Situation } from "../errors.ts";
import { readAll, snakeKeys } from "../requester.ts";
import type { Transport, TransportRequest } from "../transport.ts";

type Id = number | string;

export interface Attempted {
  readonly attempts: number;
}

export type CheckStatus = "passed" | "failed" | "pending";

/** A check as a merge request shows it. */
export interface MergeRequestCheck {
  readonly id: number;
  readonly name: string;
  /** Without its query; empty for tokens below Developer. */
  readonly externalUrl: string;
  readonly status: CheckStatus;
}

/** A check as a project has it. */
export interface StatusCheck {
  readonly id: number;
  readonly name: string;
  /** Without its query, which can hold a secret. */
  readonly externalUrl: string;
  /** Of the whole address, to compare with `digestUrl(wanted)`. */
  readonly externalUrlDigest: string;
  /** Whether it has a shared secret. */
  readonly hmac: boolean;
  readonly protectedBranches: readonly { readonly id: number; readonly name: string }[];
}

export interface StatusCheckSettings {
  readonly name: string;
  readonly externalUrl: string;
  readonly sharedSecret?: string;
  /** Empty: all branches. */
  readonly protectedBranchIds?: readonly number[];
}

export interface StatusAnswer {
  readonly externalStatusCheckId: number;
  readonly sha: string;
  readonly status: CheckStatus;
}

export class StatusChecks {
  readonly #transport: Transport;
  readonly #onCall: (request: string) => void;

  constructor(transport: Transport, onCall: (request: string) => void) {
    this.#transport = transport;
    this.#onCall = onCall;
  }

  async allForMergeRequest(projectId: Id, iid: number): Promise<readonly MergeRequestCheck[]> {
    const path = `${mergeRequest(projectId, iid)}/status_checks`;
    return (await this.#list(path, "status_check_list")).map(({ id, name, external_url, status }) => ({
      ...{ id, name, externalUrl: bare(external_url), status: readStatus(status) },
    }));
  }

  /** The body of the answer holds the check's whole address and is dropped. */
  set(projectId: Id, iid: number, answer: StatusAnswer): Promise<Attempted> {
    const path = `${mergeRequest(projectId, iid)}/status_check_responses`;
    return this.#write("POST", path, snakeKeys({ ...answer }), "status_check");
  }

  retry(projectId: Id, iid: number, checkId: number): Promise<Attempted> {
    return this.#write(
      "POST",
      `${mergeRequest(projectId, iid)}/status_checks/${checkId}/retry`,
      {},
      "status_check_retry",
    );
  }

  async all(projectId: Id): Promise<readonly StatusCheck[]> {
    return (await this.#list(services(projectId), "status_check_admin")).map((check) => ({
      ...{ id: check.id, name: check.name, externalUrl: bare(check.external_url), hmac: check.hmac === true },
      externalUrlDigest: digestUrl(String(check.external_url ?? "")),
      protectedBranches: (check.protected_branches ?? []).map(({ id, name }) => ({ id, name })),
    }));
  }

  create(projectId: Id, settings: StatusCheckSettings): Promise<Attempted> {
    return this.#write("POST", services(projectId), snakeKeys({ ...settings }));
  }

  update(projectId: Id, checkId: number, settings: Partial<StatusCheckSettings>): Promise<Attempted> {
    return this.#write("PUT", `${services(projectId)}/${checkId}`, snakeKeys({ ...settings }));
  }

  /** GitLab answers 204 and deletes nothing where the role is missing: only the list tells (contract 2.4). */
  async remove(projectId: Id, checkId: number): Promise<Attempted> {
    const path = `${services(projectId)}/${checkId}`;
    const done = await this.#write("DELETE", path, undefined).catch((error: unknown) => {
      // A lost answer to an attempt that had succeeded.
      if (error instanceof GitLabError && error.status === 404 && error.attempts > 1) return error;
      throw error;
    });
    const left = await this.all(projectId).catch((error: unknown) => {
      if (error instanceof GitLabError && error.status === 401) return [{ id: checkId }];
      throw error;
    });
    if (left.some(({ id }) => id === checkId)) {
      throw new GitLabError(
        "RIGHTS_MISSING",
        `status check ${checkId} is still there, though GitLab accepted its removal`,
        {
          ...{ request: requestName("DELETE", path), status: 204, attempts: done.attempts },
          advice: "give the token's user or bot the Maintainer role in the project",
        },
      );
    }
    return { attempts: done.attempts };
  }

  async #list(path: string, situation: Situation): Promise<readonly WireCheck[]> {
    const request = requestName("GET", path);
    this.#onCall(request);
    const { body } = await readAll(this.#transport, path, { perPage: 100 }, situation);
    if (Array.isArray(body) && body.every(isWireCheck)) return body;
    throw new GitLabError("GITLAB_UNEXPECTED", `${request} did not answer a list of status checks`, {
      request,
    });
  }

  async #write(
    method: TransportRequest["method"],
    path: string,
    body: unknown,
    situation: Situation = "status_check_admin",
  ): Promise<Attempted> {
    this.#onCall(requestName(method, path));
    const expects = method === "DELETE" ? "empty" : "json";
    const { attempts } = await this.#transport.send({ method, path, body, expects, situation });
    return { attempts };
  }
}

/** Tells whether two addresses are the same without keeping either. */
export function digestUrl(url: string): string {
  return createHash("sha256").update(url).digest("hex");
}

interface WireCheck {
  readonly id: number;
  readonly name: string;
  readonly external_url?: string | null;
  readonly status?: string;
  readonly hmac?: boolean;
  readonly protected_branches?: readonly { readonly id: number; readonly name: string }[] | null;
}

function isWireCheck(value: unknown): value is WireCheck {
  const { id, name } = (value ?? {}) as Partial<WireCheck>;
  return typeof id === "number" && typeof name === "string";
}

/** GitLab 14 said approved. Anything else than a known status is not passed and not failed. */
function readStatus(status: unknown): CheckStatus {
  return status === "approved" ? "passed" : status === "passed" || status === "failed" ? status : "pending";
}

function bare(url: string | null | undefined): string {
  return (url ?? "").replace(/\?.*/s, "");
}

function services(projectId: Id): string {
  return `/api/v4/projects/${encodeURIComponent(projectId)}/external_status_checks`;
}

function mergeRequest(projectId: Id, iid: number): string {
  return `/api/v4/projects/${encodeURIComponent(projectId)}/merge_requests/${iid}`;
}

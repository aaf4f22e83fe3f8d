/** External status checks: their services in a project, and their statuses on a merge request. */

import { snakeKeys } from "../requester.ts";
import type { Transport } from "../transport.ts";
import { type Attempted, bare, CheckRequests } from "./check-requests.ts";
import type { StatusCheckServices } from "./status-check-services.ts";

export type Id = number | string;

export type CheckStatus = "passed" | "failed" | "pending";

/** A check as a merge request shows it. */
export interface MergeRequestCheck {
  readonly id: number;
  readonly name: string;
  /** Without its query; empty for tokens below Developer. */
  readonly externalUrl: string;
  readonly status: CheckStatus;
}

/** A rule that protects a branch, or several if its name has a wildcard. */
export interface ProtectedBranch {
  readonly id: number;
  readonly name: string;
  /** It belongs to a group above the project. */
  readonly inherited: boolean;
}

/** A check as a project has it. */
export interface StatusCheck {
  readonly id: number;
  readonly name: string;
  /** Without its query, which can contain a secret. */
  readonly externalUrl: string;
  /** Of the whole address, to compare with `digestUrl(wanted)`. */
  readonly externalUrlDigest: string;
  /** Whether it has a shared secret. */
  readonly hmac: boolean;
  readonly protectedBranches: readonly ProtectedBranch[];
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
  readonly #requests: CheckRequests;

  constructor(transport: Transport, onCall: (request: string) => void) {
    this.#requests = new CheckRequests(transport, onCall);
  }

  async allForMergeRequest(projectId: Id, iid: number): Promise<readonly MergeRequestCheck[]> {
    const path = `${mergeRequest(projectId, iid)}/status_checks`;
    return (await this.#requests.list(path, "status_check_list")).map(
      ({ id, name, external_url, status }) => ({
        ...{ id, name, externalUrl: bare(external_url), status: readStatus(status) },
      }),
    );
  }

  /**
   * The answer names the check and the merge request with its head, not the status
   * (ee/lib/api/entities/merge_requests/status_check_response.rb).
   * @param name of the check as it was listed: an id from a wrong list is another check's
   */
  set(projectId: Id, iid: number, answer: StatusAnswer, name?: string): Promise<Attempted> {
    const path = `${mergeRequest(projectId, iid)}/status_check_responses`;
    const confirmed = {
      "external_status_check.id": answer.externalStatusCheckId,
      "external_status_check.name": name,
      "merge_request.project_id": typeof projectId === "number" ? projectId : undefined,
      "merge_request.iid": iid,
      "merge_request.sha": answer.sha,
    };
    const body = snakeKeys({ ...answer });
    return this.#requests.write("POST", path, body, "status_check", confirmed, answer.status === "failed");
  }

  retry(projectId: Id, iid: number, checkId: number): Promise<Attempted> {
    return this.#requests.write(
      "POST",
      `${mergeRequest(projectId, iid)}/status_checks/${checkId}/retry`,
      {},
      "status_check_retry",
    );
  }

  async all(projectId: Id): Promise<readonly StatusCheck[]> {
    return (await this.#services()).all(projectId);
  }

  async create(projectId: Id, settings: StatusCheckSettings): Promise<Attempted> {
    return (await this.#services()).create(projectId, settings);
  }

  async update(projectId: Id, checkId: number, settings: Partial<StatusCheckSettings>): Promise<Attempted> {
    return (await this.#services()).update(projectId, checkId, settings);
  }

  async remove(projectId: Id, checkId: number): Promise<Attempted> {
    return (await this.#services()).remove(projectId, checkId);
  }

  async #services(): Promise<StatusCheckServices> {
    return new (await import("./status-check-services.ts")).StatusCheckServices(this.#requests);
  }
}

/** GitLab 14 said approved. An unknown status is neither passed nor failed. */
function readStatus(status: unknown): CheckStatus {
  return status === "approved" ? "passed" : status === "passed" || status === "failed" ? status : "pending";
}

function mergeRequest(projectId: Id, iid: number): string {
  return `/api/v4/projects/${encodeURIComponent(projectId)}/merge_requests/${iid}`;
}

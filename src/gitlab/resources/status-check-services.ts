/** The status check services of a project: list, create, update, remove. A job never needs them. */

import { createHash } from "node:crypto";
import { GitLabError, requestName } from "../errors.ts";
import { snakeKeys } from "../requester.ts";
import { type Attempted, bare, type CheckRequests } from "./check-requests.ts";
import type { Id, StatusCheck, StatusCheckSettings } from "./status-checks.ts";

const admin = "status_check_admin";

export class StatusCheckServices {
  readonly #requests: CheckRequests;

  constructor(requests: CheckRequests) {
    this.#requests = requests;
  }

  async all(projectId: Id): Promise<readonly StatusCheck[]> {
    const checks = await this.#requests.list(services(projectId), admin);
    if (checks.some(({ project_id }) => isOfAnother(projectId, project_id))) {
      const request = requestName("GET", services(projectId));
      throw new GitLabError("GITLAB_UNEXPECTED", `${request} answered status checks of another project`, {
        request,
      });
    }
    return checks.map((check) => ({
      ...{ id: check.id, name: check.name, externalUrl: bare(check.external_url), hmac: check.hmac === true },
      externalUrlDigest: digestUrl(String(check.external_url ?? "")),
      protectedBranches: (check.protected_branches ?? []).map(({ id, name, inherited }) => ({
        ...{ id, name, inherited: inherited === true },
      })),
    }));
  }

  create(projectId: Id, settings: StatusCheckSettings): Promise<Attempted> {
    return this.#requests.write("POST", services(projectId), snakeKeys({ ...settings }), admin);
  }

  update(projectId: Id, checkId: number, settings: Partial<StatusCheckSettings>): Promise<Attempted> {
    return this.#requests.write(
      "PUT",
      `${services(projectId)}/${checkId}`,
      snakeKeys({ ...settings }),
      admin,
    );
  }

  /** GitLab answers 204 and deletes nothing if the role is missing. Only the list shows this (contract 2.4). */
  async remove(projectId: Id, checkId: number): Promise<Attempted> {
    const path = `${services(projectId)}/${checkId}`;
    const done = await this.#requests.write("DELETE", path, undefined, admin).catch((error: unknown) => {
      // An earlier attempt had succeeded, but its answer was lost.
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
        `status check ${checkId} still exists, although GitLab accepted its removal`,
        {
          ...{ request: requestName("DELETE", path), status: 204, attempts: done.attempts },
          advice: "give the token's user or bot the Maintainer role in the project",
        },
      );
    }
    return { attempts: done.attempts };
  }
}

/** A cache that mixes up answers must not show that a project has what another one has. */
function isOfAnother(asked: Id, shown: number | undefined): boolean {
  return typeof asked === "number" && shown !== undefined && shown !== asked;
}

/** Shows whether two addresses are the same, without keeping either. */
export function digestUrl(url: string): string {
  return createHash("sha256").update(url).digest("hex");
}

function services(projectId: Id): string {
  return `/api/v4/projects/${encodeURIComponent(projectId)}/external_status_checks`;
}

/** External controls of compliance frameworks: the signed answer. */

import { RunError } from "../../shared/errors.ts";
import { requireConfirmation } from "../confirmation.ts";
import { GitLabError, requestName } from "../errors.ts";
import { signControlAnswer } from "../signing.ts";
import type { Transport } from "../transport.ts";
import type { Attempted } from "./check-requests.ts";

export interface Signer {
  /** The control's secret, exactly as GitLab has it. */
  readonly secret: string;
  /** 32 hex digits, new on every call. */
  readonly nonce: () => string;
}

/** A signature is valid for its time only: the server must not be able to obtain one for another day. */
const mostApartMs = 3_600_000;

/** A little before now, because GitLab refuses one second ahead and accepts up to 14 behind. */
const backDatedSeconds = 3;

type Remedy = "clock" | "nonce" | "method";

export class ExternalControls {
  readonly #transport: Transport;
  readonly #onCall: (request: string) => void;

  constructor(transport: Transport, onCall: (request: string) => void) {
    this.#transport = transport;
    this.#onCall = onCall;
  }

  /** Only the numeric project id can be signed without doubt about the path. */
  async setStatus(
    projectId: number,
    controlId: number,
    status: "pass" | "fail",
    { secret, nonce }: Signer,
  ): Promise<Attempted> {
    if (secret === "")
      throw new RunError("INPUT_INVALID", `the secret of external control ${controlId} is empty`);
    const transport = this.#transport;
    const path = `/api/v4/projects/${projectId}/compliance_external_controls/${controlId}/status`;
    const request = requestName("PATCH", path);
    this.#onCall(request);
    const headers = () => {
      const nowMs = transport.serverNow();
      if (Math.abs(nowMs - transport.options.now()) > mostApartMs) throw clocksApart(controlId, nowMs);
      const timestamp = Math.floor(nowMs / 1000) - backDatedSeconds;
      const answer = { timestamp, nonce: nonce(), path, status };
      return {
        "x-gitlab-timestamp": String(timestamp),
        "x-gitlab-nonce": answer.nonce,
        "x-gitlab-hmac-sha256": signControlAnswer(answer, secret),
      };
    };
    const used = new Set<Remedy>();
    for (let attempts = 0; ; ) {
      try {
        const method = used.has("method") ? "POST" : "PATCH";
        const answer = await transport.send({
          method,
          path,
          body: { status },
          headers,
          situation: "external_control",
          insists: status === "fail",
        });
        requireConfirmation(answer, method === "POST" ? [200, 201] : [200], { status }, request);
        return { attempts: attempts + answer.attempts };
      } catch (error) {
        const remedy = error instanceof GitLabError ? remedyFor(error) : undefined;
        if (!remedy || used.has(remedy)) throw error;
        used.add(remedy);
        attempts += (error as GitLabError).attempts;
        if (remedy === "clock") transport.relearnClock((error as GitLabError).date ?? "");
      }
    }
  }
}

function clocksApart(controlId: number, serverMs: number): RunError {
  const time = new Date(serverMs).toISOString();
  return new RunError(
    "CONTROL_REFUSED",
    `no status was signed for external control ${controlId}: GitLab's clock says ${time}, more than an hour from this machine's clock`,
    { advice: "set the clock that is wrong, and look for a proxy that answers with a time of its own" },
  );
}

/** What may make GitLab accept the same answer; each is tried once. */
function remedyFor({ status, words, isUnknownRoute }: GitLabError): Remedy | undefined {
  if (isUnknownRoute) return "method";
  if (status !== 401) return undefined;
  if (words === "Invalid timestamp" || words === "Request has expired") return "clock";
  return words === "Invalid nonce" ? "nonce" : undefined;
}

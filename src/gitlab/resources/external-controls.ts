/** External controls of compliance frameworks: the signed answer. */

import { RunError } from "../../shared/errors.ts";
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
    this.#onCall(requestName("PATCH", path));
    const headers = () => {
      const timestamp = Math.floor(transport.serverNow() / 1000) - backDatedSeconds;
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
        });
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

/** What may make GitLab accept the same answer; each is tried once. */
function remedyFor({ status, words, isUnknownRoute }: GitLabError): Remedy | undefined {
  if (isUnknownRoute) return "method";
  if (status !== 401) return undefined;
  if (words === "Invalid timestamp" || words === "Request has expired") return "clock";
  return words === "Invalid nonce" ? "nonce" : undefined;
}

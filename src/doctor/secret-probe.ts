/**
 * Shows whether a control's secret is right, without a change in GitLab: GitLab checks the signature before the
 * timestamp, and an old timestamp is refused (compliance_external_controls.rb).
 */

import { randomBytes } from "node:crypto";
import { GitLabError } from "../gitlab/errors.ts";
import { signControlAnswer } from "../gitlab/signing.ts";
import type { Transport } from "../gitlab/transport.ts";

/** Four times as old as GitLab accepts. */
const agedSeconds = 60;

/** @returns GitLab's message; undefined if it took the answer, which it should not */
export async function probeSecret(
  transport: Transport,
  projectId: number,
  controlId: number,
  secret: string,
): Promise<string | undefined> {
  const path = `/api/v4/projects/${projectId}/compliance_external_controls/${controlId}/status`;
  // If GitLab took it in spite of its age, it would not be a pass.
  const status = "fail";
  try {
    await transport.send({
      method: "PATCH",
      path,
      body: { status },
      anonymous: true,
      situation: "external_control",
      headers() {
        const timestamp = Math.floor(transport.serverNow() / 1000) - agedSeconds;
        const nonce = randomBytes(16).toString("hex");
        return {
          "x-gitlab-timestamp": String(timestamp),
          "x-gitlab-nonce": nonce,
          "x-gitlab-hmac-sha256": signControlAnswer({ timestamp, nonce, path, status }, secret),
        };
      },
    });
    return undefined;
  } catch (error) {
    if (error instanceof GitLabError && error.words !== null && error.status >= 400 && error.status < 500)
      return error.words;
    throw error;
  }
}

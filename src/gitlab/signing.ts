/** The signature of an answer to an external control (contract 3.1). */

import { createHmac } from "node:crypto";

export interface ControlAnswer {
  /** Unix seconds. */
  readonly timestamp: number;
  /** 32 characters, never used before. */
  readonly nonce: string;
  /** From /api/v4 on, decoded, without the relative root of the instance. */
  readonly path: string;
  readonly status: "pass" | "fail";
}

/** Signs one attempt. A retry needs a new nonce and a new timestamp, so callers sign per attempt. */
export function signControlAnswer({ timestamp, nonce, path, status }: ControlAnswer, secret: string): string {
  return createHmac("sha256", secret).update(`${timestamp}${nonce}${path}status=${status}`).digest("hex");
}

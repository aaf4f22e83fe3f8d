/** One routed request, with everything that an endpoint may read. */
import type { SandboxClock } from "../clock.ts";
import type { StartedPipeline } from "../endpoints/triggers.ts";
import type { TokenRow, UserRow } from "../state/people.ts";
import type { SandboxState } from "../state/state.ts";
import type { IncomingCall, Params } from "./request.ts";

export interface Session {
  readonly user: UserRow;
  readonly token: TokenRow;
}

/** The reader to whom something is shown. */
export interface Viewer {
  readonly state: SandboxState;
  readonly clock: Pick<SandboxClock, "now">;
  /** The instance root as configured. */
  readonly rootUrl: string;
  /** The user of the request; null for an anonymous request. */
  readonly session: Session | null;
}

export interface Call extends Viewer {
  readonly incoming: IncomingCall;
  /** Path parameters, decoded exactly once. */
  readonly segments: Readonly<Record<string, string>>;
  /** Query, body and path parameters merged in this order, the declared ones coerced. */
  readonly params: Params;
  /** Sends webhooks; the status-check retry needs it. */
  readonly notify: (job: () => Promise<void>) => void;
  /** Runs a pipeline that a trigger token started. Undefined: it stays as it was created. */
  readonly startPipeline?: ((pipeline: StartedPipeline) => Promise<void>) | undefined;
}

export function textParam(call: Call, name: string): string {
  const value = call.params[name];
  return typeof value === "string" ? value : value === null || value === undefined ? "" : String(value);
}

export function numberParam(call: Call, name: string): number | null {
  const value = call.params[name];
  return typeof value === "number" ? value : null;
}

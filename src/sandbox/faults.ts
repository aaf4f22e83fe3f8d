/** Faults that tests inject, and the answers that replace the real ones. */
import type { Answer } from "./http/answer.ts";
import { type IncomingCall, mediaType } from "./http/request.ts";
import type { SandboxState } from "./state/state.ts";

export interface Fault {
  readonly method?: string;
  /** Tested against the path as sent. */
  readonly path?: RegExp;
  /** How many matching requests it affects; default 1. */
  readonly times?: number;
  /** Lets the first n matching requests through. */
  readonly skip?: number;
  readonly kind:
    | "status"
    | "delay"
    // Somebody changes something at this moment: `change` runs, and the request is then answered as ever.
    | "change"
    // A replica that lags answers, from `state`. GitLab reads from replicas as long as they lag little, and each request
    // may take another one (lib/gitlab/database/load_balancing/load_balancer.rb, host.rb).
    | "stale"
    | "drop_before"
    | "drop_after"
    | "truncate"
    | "throttle"
    | "action_throttle"
    | "maintenance"
    | "read_only"
    | "redirect"
    | "html"
    /** Half of the body arrives, and then nothing: the connection stays open. */
    | "stall"
    /** A proxy delivers the request twice, and passes on the second answer. */
    | "duplicate"
    /** `Content-Length` is wrong by `lengthBy` bytes. */
    | "length"
    /** The endpoint's own answer, changed on its way by `edit`. */
    | "edit";
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Record<string, string>;
  readonly delayMs?: number;
  readonly change?: () => void;
  /** As it was before, such as a `structuredClone` of it. */
  readonly state?: SandboxState;
  readonly retryAfter?: number;
  readonly location?: string;
  readonly lengthBy?: number;
  readonly edit?: (answer: Answer, call: IncomingCall) => Answer | Promise<Answer>;
}

export interface SandboxFaults {
  add(fault: Fault): void;
  clear(): void;
}

export interface FaultBox extends SandboxFaults {
  /** The faults for this request: delays and changes in order, then at most one of another kind. */
  take(call: IncomingCall): readonly Fault[];
}

export function createFaults(): FaultBox {
  let armed: { fault: Fault; skip: number; left: number }[] = [];
  return {
    add(fault) {
      armed.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 });
    },
    clear() {
      armed = [];
    },
    take(call) {
      const hits: Fault[] = [];
      for (const entry of armed) {
        if (!matches(entry.fault, call) || entry.left <= 0) continue;
        if (replaces(entry.fault) && hits.some(replaces)) continue;
        if (entry.skip > 0) {
          entry.skip -= 1;
          continue;
        }
        entry.left -= 1;
        hits.push(entry.fault);
      }
      armed = armed.filter(({ left }) => left > 0);
      return hits;
    },
  };
}

/** Whether the answer is another one than without the fault. */
export function replaces({ kind }: Fault): boolean {
  return kind !== "delay" && kind !== "change";
}

function matches({ method, path, kind }: Fault, call: IncomingCall): boolean {
  if (method !== undefined && method.toUpperCase() !== call.method) return false;
  // A copy without state, because a global expression remembers where it stopped.
  if (path && !new RegExp(path).test(call.path)) return false;
  return (kind !== "maintenance" && kind !== "read_only") || isWrite(call);
}

function isWrite({ method, path }: IncomingCall): boolean {
  return ["POST", "PATCH", "PUT", "DELETE"].includes(method) && path !== "/api/graphql";
}

/** The answer that replaces the endpoint's; null for faults that only disturb the transport. */
export function faultAnswer(fault: Fault, call: IncomingCall, rootUrl: string, now: number): Answer | null {
  switch (fault.kind) {
    case "status":
      return {
        status: fault.status ?? 500,
        text: fault.body ?? '{"message":"500 Internal Server Error"}',
        contentType: "application/json",
        ...(fault.headers ? { headers: fault.headers } : {}),
      };
    case "throttle":
      return requestThrottle(fault.retryAfter ?? 60, now);
    case "action_throttle":
      return {
        status: 429,
        json: { message: { error: "This endpoint has been requested too many times. Try again later." } },
        headers: { "Retry-After": String(fault.retryAfter ?? 60) },
      };
    case "maintenance":
      return readOnlyAnswer(call, rootUrl, {
        status: 503,
        json: { message: fault.body ?? "GitLab is undergoing maintenance" },
        headers: { "Retry-After": String(fault.retryAfter ?? 900) },
      });
    case "read_only":
      return readOnlyAnswer(call, rootUrl, {
        status: 403,
        json: { message: "You cannot perform write operations on a read-only instance" },
      });
    case "redirect": {
      const frontDoor = `${rootUrl.replace(/^http:/, "https:")}${call.path}${call.query && `?${call.query}`}`;
      const headers = { Location: fault.location ?? frontDoor };
      return { status: fault.status ?? 301, headers, text: "<html>Moved</html>", contentType: "text/html" };
    }
    case "html":
      return {
        status: fault.status ?? 200,
        text: fault.body ?? "<!DOCTYPE html><html><head><title>Sign in · GitLab</title></head></html>",
        contentType: "text/html; charset=utf-8",
      };
    default:
      return null;
  }
}

/** A JSON request gets an error. Any other request is redirected to the page that it came from. */
function readOnlyAnswer(call: IncomingCall, rootUrl: string, told: Answer): Answer {
  if (mediaType(call) === "application/json") return told;
  return {
    status: 301,
    headers: { Location: call.headers.referer ?? `${rootUrl}/` },
    text: "<html>Moved</html>",
    contentType: "text/html",
  };
}

function requestThrottle(retryAfter: number, now: number): Answer {
  const resetAt = Math.floor(now / 1000) + retryAfter;
  return {
    status: 429,
    text: "Retry later\n",
    contentType: "text/plain",
    headers: {
      "Retry-After": String(retryAfter),
      "RateLimit-Name": "throttle_authenticated_api",
      "RateLimit-Limit": "120",
      "RateLimit-Observed": "7201",
      "RateLimit-Remaining": "0",
      "RateLimit-Reset": String(resetAt),
      "RateLimit-ResetTime": new Date(resetAt * 1000).toUTCString(),
    },
  };
}

/** The status of external controls. Only the signature authenticates a request. */
import { createHmac, timingSafeEqual } from "node:crypto";
import { lookUpProject } from "../access.ts";
import { type Answer, grapeError } from "../http/answer.ts";
import { type Call, numberParam, textParam } from "../http/call.ts";
import type { Route } from "../http/router.ts";
import { findControl, freshId, type SandboxState } from "../state/state.ts";

const nonceLifetimeMs = 16_000;
const windowSeconds = 15;

export function externalControlRoute(method: "PATCH" | "POST"): Route {
  return {
    method,
    ruby: "ee/lib/api/compliance_external_controls.rb",
    compared: "order of checks, signature, nonce, age of the time, status values",
    path: "/projects/:id/compliance_external_controls/:control_id/status",
    ignoresTokens: true,
    rules: [
      { name: "control_id", type: "integer", required: true },
      { name: "status", type: "string", required: true, values: ["pass", "fail"] },
    ],
    handle: setStatus,
  };
}

function setStatus(call: Call): Answer {
  const { state } = call;
  const controlId = numberParam(call, "control_id") ?? 0;
  const status = textParam(call, "status") === "pass" ? "pass" : "fail";
  const found = findControl(state, controlId);
  if (!found) throw grapeError(404, "Control not found");
  if (found.control.controlType !== "external") throw grapeError(403, "Control is not external");
  checkSignature(call, controlId, status, found.control.secretToken ?? "");

  const project = lookUpProject(state, call.segments.id ?? "")?.project;
  if (!project) throw grapeError(404, "Project not found");
  if (project.licence === "free") {
    throw grapeError(401, "Not permitted to update compliance control status");
  }
  if (!found.framework.projectIds.includes(project.id)) throw grapeError(404, "Project not found");
  store(state, controlId, project.id, status, call.clock.now());
  return { status: 200, json: { status } };
}

function checkSignature(call: Call, controlId: number, status: string, secret: string): void {
  const { headers } = call.incoming;
  const stamp = headers["x-gitlab-timestamp"] ?? "";
  const nonce = headers["x-gitlab-nonce"] ?? "";
  const signature = headers["x-gitlab-hmac-sha256"] ?? "";
  if ([stamp, nonce, signature].some((value) => value.trim() === "")) {
    throw grapeError(401, "Missing required headers");
  }
  const now = call.clock.now();
  if (!burnNonce(call.state, nonce, now)) throw grapeError(401, "Invalid nonce");

  const path = `/api/v4/projects/${call.segments.id ?? ""}/compliance_external_controls/${controlId}/status`;
  const signed = Buffer.concat([
    Buffer.from(stamp + nonce, "latin1"),
    Buffer.from(`${path}status=${status}`, "utf8"),
  ]);
  const expected = Buffer.from(createHmac("sha256", secret).update(signed).digest("hex"));
  const given = Buffer.from(signature, "latin1");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw grapeError(401, "Invalid signature");
  }
  // GitLab parses leniently: it uses the leading digits, and ignores the rest.
  const seconds = Number.parseInt(stamp, 10) || 0;
  const nowSeconds = Math.floor(now / 1000);
  if (seconds === 0 || seconds > nowSeconds) throw grapeError(401, "Invalid timestamp");
  if (nowSeconds - seconds >= windowSeconds) throw grapeError(401, "Request has expired");
}

/** False for a nonce of the wrong length, or one that is still remembered. Remembers a good one at once. */
function burnNonce(state: SandboxState, nonce: string, now: number): boolean {
  for (const [seen, until] of state.nonces) if (until <= now) state.nonces.delete(seen);
  if (nonce.length !== 32 || state.nonces.has(nonce)) return false;
  state.nonces.set(nonce, now + nonceLifetimeMs);
  return true;
}

function store(
  state: SandboxState,
  controlId: number,
  projectId: number,
  status: "pass" | "fail",
  now: number,
): void {
  const row = state.controlStatuses.find(
    (entry) => entry.controlId === controlId && entry.projectId === projectId,
  );
  if (row) {
    row.status = status;
    row.updatedAt = now;
  } else {
    const times = { createdAt: now, updatedAt: now, timeoutAt: null };
    state.controlStatuses.push({ id: freshId(state), controlId, projectId, status, ...times });
  }
}

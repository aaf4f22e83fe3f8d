/** The loopback server: receives and records requests, injects faults, and sends the application's answers. */
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { type Fault, type FaultBox, faultAnswer, replaces } from "../faults.ts";
import type { SandboxState } from "../state/state.ts";
import type { Answer } from "./answer.ts";
import type { IncomingCall } from "./request.ts";

export interface RecordedRequest {
  readonly method: string;
  /** As sent, without the relative root and the query. */
  readonly path: string;
  readonly query: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** 0 if the connection was dropped. */
  readonly status: number;
  /** Milliseconds of the sandbox clock. */
  readonly at: number;
  readonly user: string | null;
}

export interface ServerParts {
  readonly root: string;
  readonly tls?: { readonly key: string; readonly cert: string };
  readonly faults: FaultBox;
  readonly now: () => number;
  readonly rootUrl: () => string;
  readonly record: (entry: RecordedRequest) => void;
  /** @param state instead of the state of now */
  readonly answer: (
    call: IncomingCall,
    state?: SandboxState,
  ) => Promise<{ answer: Answer; user: string | null }>;
}

export function createSandboxServer(parts: ServerParts): Server {
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    serve(parts, request, response).catch(() => response.destroy());
  };
  return parts.tls ? createTlsServer(parts.tls, listener) : createServer(listener);
}

/** Resolves to the port that the server uses. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function serve(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const bytes = await readBody(request);
  const [whole = "/", ...rest] = (request.url ?? "/").split("?");
  const inside = parts.root === "" || whole === parts.root || whole.startsWith(`${parts.root}/`);
  const call: IncomingCall = {
    method: request.method ?? "GET",
    path: inside ? whole.slice(parts.root.length) || "/" : whole,
    query: rest.join("?"),
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: bytes.toString("utf8"),
    ...(isUtf8(bytes) || request.headers["content-type"]?.startsWith("multipart/")
      ? {}
      : { malformedBody: true }),
  };
  const at = parts.now();
  const entry = { ...call, headers: { ...call.headers }, at, status: 0, user: null as string | null };
  parts.record(entry);
  const faults = parts.faults.take(call);
  for (const fault of faults.filter((one) => !replaces(one))) {
    if (fault.kind === "delay") await wait(fault.delayMs ?? 0);
    fault.change?.();
  }
  const fault = faults.find(replaces);
  if (fault?.kind === "drop_before") return void response.destroy();

  const instead = fault ? faultAnswer(fault, call, parts.rootUrl(), parts.now()) : null;
  const outside: Answer = { status: 404, text: "404 Not Found", contentType: "text/plain" };
  const delivered = async () => (inside ? parts.answer(call, fault?.state) : { answer: outside, user: null });
  if (fault?.kind === "duplicate") await delivered();
  const { answer: own, user } = instead ? { answer: instead, user: null } : await delivered();
  const answer = fault?.edit && !instead ? await fault.edit(own, call) : own;
  entry.user = user;
  if (fault?.kind === "drop_after") return void response.destroy();
  entry.status = answer.status;
  send(call, response, answer, parts.now(), fault);
}

function send(
  call: IncomingCall,
  response: ServerResponse,
  given: Answer,
  now: number,
  fault: Fault | undefined,
): void {
  const text = given.text ?? (given.json === undefined ? "" : JSON.stringify(given.json));
  const bytes = Buffer.from(given.bytes ?? text);
  const headers: Record<string, string> = { Date: new Date(now).toUTCString(), ...given.headers };
  if (bytes.length > 0) headers["Content-Type"] = given.contentType ?? "application/json";
  const reads = call.method === "GET" || call.method === "HEAD";
  // Answers that must not be stored, and answers of Workhorse, have no ETag.
  const isKept = given.bytes === undefined && given.headers?.["Cache-Control"] === undefined;
  if (given.status === 200 && reads && isKept && call.path.startsWith("/api/v4")) {
    headers.ETag = `W/"${createHash("md5").update(bytes).digest("hex")}"`;
    headers["Cache-Control"] = "max-age=0, private, must-revalidate";
    if (call.headers["if-none-match"] === headers.ETag) {
      delete headers["Content-Type"];
      response.writeHead(304, headers).end();
      return;
    }
  }
  if (given.status !== 204 && !(call.method === "HEAD" && headers["Content-Length"])) {
    headers["Content-Length"] = String(Math.max(0, bytes.length + (fault?.lengthBy ?? 0)));
  }
  response.writeHead(given.status, headers);
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  if (call.method === "HEAD") response.end();
  else if (fault?.kind === "stall") response.write(half);
  else if (fault?.kind === "truncate") response.write(half, () => response.destroy());
  else {
    const { socket } = response;
    // A length that is too large is noticed when the connection ends.
    response.end(bytes, () => void ((fault?.lengthBy ?? 0) > 0 && socket?.end()));
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function wait(ms: number): Promise<void> {
  // A server that is closed meanwhile does not keep its process.
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

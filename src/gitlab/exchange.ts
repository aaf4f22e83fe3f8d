/** Sends one request and reads its answer over Node's own HTTP. It decides nothing about either. */

import type { Agent, AgentOptions, ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import type { Environment } from "../shared/environment.ts";
import { usesProxy } from "./proxy.ts";

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** As it came, for what is compared with a digest: text that is not UTF-8 loses bytes. */
  readonly bytes: Uint8Array;
  /** When the headers had arrived. */
  readonly answeredAt: number;
}

export interface Wire {
  readonly agent: Agent;
  readonly request: (
    url: URL,
    options: RequestOptions,
    answered: (answer: IncomingMessage) => void,
  ) => ClientRequest;
}

/** Connections at the same time: enough for all facts of a preset at once, few enough for a small instance. */
export const usualConnections = 24;

/** Codes of this file's own failures, spelled like the system's. */
export const timedOut = "ETIMEDOUT";
export const tooLarge = "E2BIG";

/** Loads TLS only for https. */
export async function openWire(
  isTls: boolean,
  env: Environment,
  certificateAuthorities?: string,
  maxSockets = usualConnections,
): Promise<Wire> {
  const { Agent, request } = await builtin(isTls ? "node:https" : "node:http");
  const options = {
    keepAlive: true,
    maxSockets,
    ...(usesProxy(env) ? { proxyEnv: env } : {}),
    ...(isTls && certificateAuthorities
      ? { secureContext: await (await import("./ca-file.ts")).secureContextWith(certificateAuthorities) }
      : {}),
  };
  return { agent: new Agent(options as AgentOptions), request };
}

/**
 * An `import` of node:http reads all its exports, and one of them is a getter that loads undici: 12 ms in Node 24.
 * `getBuiltinModule` does not. Node before 20.16 has only the import, and no such getter.
 */
async function builtin(
  name: "node:http" | "node:https",
): Promise<Pick<typeof import("node:https"), "Agent" | "request">> {
  const { getBuiltinModule } = process as { getBuiltinModule?: (id: string) => typeof import("node:https") };
  return getBuiltinModule?.(name) ?? import(name);
}

export interface ExchangeOptions {
  readonly method: string;
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly maxBodyBytes: number;
  readonly now: () => number;
  /** Takes the body of a success as it arrives; the answer then has no text. */
  readonly take?: ((body: IncomingMessage) => void) | undefined;
}

/** Rejects if no complete answer arrived: a truncated body is not an answer. */
export function exchange(wire: Wire, url: URL, options: ExchangeOptions): Promise<Answer> {
  const { method, body, timeoutMs, maxBodyBytes, now, take } = options;
  const writes = /^[PD]/.test(method);
  const payload = writes && method !== "DELETE" ? JSON.stringify(body ?? {}) : undefined;
  const headers = {
    accept: "*/*",
    "user-agent": "countersign",
    // In maintenance GitLab answers a redirect, not a 503, to every write that is not JSON (contract 1.7).
    ...(writes ? { "content-type": "application/json" } : {}),
    ...(payload ? { "content-length": String(Buffer.byteLength(payload)) } : {}),
    ...options.headers,
  };
  return new Promise((resolve, reject) => {
    const sent = wire.request(url, { method, headers, agent: wire.agent }, (incoming) => {
      read(incoming, maxBodyBytes, now(), take).then(settle(resolve), fail);
    });
    const timer = setTimeout(() => sent.destroy(coded(timedOut)), timeoutMs);
    const fail = settle(reject);
    sent.on("error", fail).end(payload);

    function settle<T>(act: (value: T) => void): (value: T) => void {
      return (value) => {
        clearTimeout(timer);
        act(value);
      };
    }
  });
}

async function read(
  incoming: IncomingMessage,
  maxBodyBytes: number,
  answeredAt: number,
  take: ExchangeOptions["take"],
): Promise<Answer> {
  const { statusCode: status = 0 } = incoming;
  const chunks: Buffer[] = [];
  let size = 0;
  if (take && status < 300) take(incoming);
  else
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBodyBytes) throw coded(tooLarge);
      chunks.push(chunk);
    }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) headers[name] = String(value);
  const bytes = Buffer.concat(chunks);
  return { status, headers, text: bytes.toString(), bytes, answeredAt };
}

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}

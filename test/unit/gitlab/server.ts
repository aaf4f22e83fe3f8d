/** A scripted server on loopback that records what it got, and a transport to it whose time does not pass by itself. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import {
  createTransport,
  type RequestLogEntry,
  type TransportOptions,
} from "../../../src/gitlab/transport.ts";

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly json?: unknown;
  readonly text?: string | Uint8Array;
  /** Announces more bytes than it sends, and hangs up. */
  readonly cut?: boolean;
  /** Hangs up without an answer. */
  readonly drop?: boolean;
  /** Sends the head of an answer and no more. */
  readonly stall?: boolean;
  /** Never answers. */
  readonly hang?: boolean;
}

export type Script = readonly Reply[] | ((seen: Seen) => Reply);

export interface FakeServer {
  readonly url: string;
  readonly seen: Seen[];
}

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A list of replies is given in order, the last one for ever. */
export async function serve(script: Script, create = createServer): Promise<FakeServer> {
  const seen: Seen[] = [];
  const server = create(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const got = { method: request.method ?? "", url: request.url ?? "", headers: request.headers, body };
    seen.push(got);
    const reply =
      typeof script === "function" ? script(got) : (script[seen.length - 1] ?? script.at(-1) ?? {});
    answer(request, response, reply);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  open.push(server);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

function answer(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  if (reply.hang) return;
  if (reply.drop) {
    request.socket.destroy();
    return;
  }
  response.sendDate = false;
  const text = reply.text ?? (reply.status === 204 ? "" : JSON.stringify(reply.json ?? {}));
  response.writeHead(reply.status ?? 200, {
    "content-type": reply.text === undefined ? "application/json" : "text/plain",
    ...(reply.cut ? { "content-length": String(text.length + 10) } : {}),
    ...reply.headers,
  });
  if (reply.stall) response.flushHeaders();
  else if (reply.cut) response.write(text, () => request.socket.destroy());
  else response.end(text);
}

export const noon = Date.UTC(2026, 10, 24, 12, 0, 0);

export function client(baseUrl: string, options: Partial<TransportOptions> = {}) {
  const waits: number[] = [];
  const log: RequestLogEntry[] = [];
  let time = noon;
  const transport = createTransport({
    baseUrl,
    token: "glpat-secret",
    now: () => time,
    sleep: async (ms) => {
      waits.push(ms);
      time += ms;
    },
    random: () => 1,
    onRequest: (entry) => log.push(entry),
    ...options,
  });
  return { transport, waits, log };
}

/** What a promise is rejected with. */
export async function failure(work: Promise<unknown>) {
  try {
    await work;
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error("was expected to fail");
}

/** A run against a sandbox in the same process: the real run over the real attempts, without sockets, waits or processes. */

import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { type Attempted, tryOnce } from "../../src/gitlab/attempt.ts";
import { createGitLab } from "../../src/gitlab/client.ts";
import { createServerClock } from "../../src/gitlab/clock.ts";
import type { Answer as Received } from "../../src/gitlab/exchange.ts";
import type { Transport, TransportRequest, TransportResponse } from "../../src/gitlab/transport.ts";
import { fromEnvironment, readInputs } from "../../src/inputs/read.ts";
import { MissingFile } from "../../src/policy/missing-file.ts";
import type { Ports } from "../../src/ports.ts";
import type { Report } from "../../src/reporting/report.ts";
import { asResponder } from "../../src/responder/respond.ts";
import { run } from "../../src/run.ts";
import { answerCall } from "../../src/sandbox/app.ts";
import { createClock } from "../../src/sandbox/clock.ts";
import type { Answer } from "../../src/sandbox/http/answer.ts";
import type { IncomingCall } from "../../src/sandbox/http/request.ts";
import type { SandboxState } from "../../src/sandbox/index.ts";
import { secretsIn } from "../../src/shared/secrets.ts";
import { createTimeLimit } from "../../src/shared/time-limit.ts";

export type { Answer, IncomingCall };

/** The instance has no address: nothing is sent. */
const directUrl = "http://gitlab.invalid";

/** What GitLab answers: the sandbox's answer, or another in its place. */
export type Answering = (call: IncomingCall, own: () => Promise<Answer>) => Promise<Answer>;

export function answering(state: SandboxState, now: number): (call: IncomingCall) => Promise<Answer> {
  const parts = {
    state,
    clock: createClock(
      () => state,
      () => now,
    ),
    rootUrl: () => directUrl,
    notify: () => {},
    view: () => ({ status: 404 }),
  };
  return async (call) => (await answerCall(parts, call)).answer;
}

/** @param answer of the instance */
function directTransport(
  answer: (call: IncomingCall) => Promise<Answer>,
  token: string | undefined,
  now: number,
): Transport {
  const { learn, ...clock } = createServerClock(() => now);
  const options = {
    ...{ baseUrl: directUrl, token, now: () => now, sleep: async () => {}, random: () => 0 },
  };
  let count = 0;

  async function exchange(request: TransportRequest, url: URL): Promise<Received> {
    count++;
    const given = await answer(callOf(request, url, token));
    const bytes = bytesOf(given);
    const headers = headersOf(given, bytes, now);
    learn(headers, now, now);
    // The connection of a download is the body's own.
    if (request.take && given.status < 300) request.take(bodyOf(bytes));
    return { status: given.status, headers, text: bytes.toString(), bytes, answeredAt: now };
  }

  async function send(request: TransportRequest): Promise<TransportResponse> {
    let url = new URL(directUrl + request.path + (request.query ? `?${request.query}` : ""));
    for (let number = 1, hops = 0; ; ) {
      const result: Attempted = await tryOnce(
        {
          ...{ now: () => now, token, env: {}, root: new URL(directUrl), requestTimeoutMs: 30_000 },
          ...{ random: () => 0, serverNow: clock.serverNow, deadlineAt: () => Number.POSITIVE_INFINITY },
          exchange: () => exchange(request, url),
        },
        { request, url, number, hops },
      );
      if (result.kind === "failure") throw result.error;
      if (result.kind === "redirect") {
        url = result.url;
        hops++;
      } else if (result.kind === "retry") number++;
      else {
        const { location } = result.response.headers;
        // Object storage is this instance too.
        if (!request.take || !location?.startsWith(directUrl)) return result.response;
        url = new URL(location);
      }
    }
  }

  return { ...clock, send, options, requestCount: () => count, close: () => {} };
}

function callOf(request: TransportRequest, url: URL, token: string | undefined): IncomingCall {
  const writes = /^[PD]/.test(request.method);
  return {
    method: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    headers: {
      ...(token && !request.anonymous ? { "private-token": token } : {}),
      ...(writes ? { "content-type": "application/json" } : {}),
      ...request.headers?.(),
    },
    body: writes && request.method !== "DELETE" ? JSON.stringify(request.body ?? {}) : "",
  };
}

function bytesOf({ bytes, text, json }: Answer): Buffer {
  if (bytes !== undefined) return Buffer.from(bytes);
  return Buffer.from(text ?? (json === undefined ? "" : JSON.stringify(json)));
}

function headersOf(given: Answer, bytes: Buffer, now: number): Record<string, string> {
  const headers: Record<string, string> = {
    date: new Date(now).toUTCString(),
    ...(bytes.length > 0 ? { "content-type": given.contentType ?? "application/json" } : {}),
    "content-length": String(bytes.length),
  };
  for (const [name, value] of Object.entries(given.headers ?? {})) headers[name.toLowerCase()] = value;
  return headers;
}

function bodyOf(bytes: Uint8Array): IncomingMessage {
  const body = Readable.from([bytes]) as unknown as IncomingMessage;
  body.setTimeout = () => body;
  return body;
}

export interface DirectRun {
  readonly state: SandboxState;
  readonly now: number;
  readonly token: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The policy in the checkout, by its path. */
  readonly files: Readonly<Record<string, string>>;
  readonly answer?: Answering;
  /** Without it no time passes. */
  readonly time?: VirtualTime;
}

/** A clock that only sleeping moves. What falls due meanwhile runs at its time. */
export interface VirtualTime extends Pick<Ports, "now" | "after" | "sleep"> {}

export function virtualTime(startMs: number): VirtualTime {
  let now = startMs;
  const due = new Map<() => void, number>();
  return {
    now: () => now,
    after(ms, then) {
      const once = () => then();
      due.set(once, now + ms);
      return () => due.delete(once);
    },
    async sleep(ms) {
      const end = now + ms;
      for (;;) {
        const [next] = [...due].filter(([, at]) => at <= end).sort(([, one], [, other]) => one - other);
        if (!next) break;
        now = next[1];
        due.delete(next[0]);
        next[0]();
        // What it started may itself wait for something later.
        await new Promise((resolve) => setImmediate(resolve));
      }
      now = end;
      return true;
    },
  };
}

/** @throws what the run throws */
export async function runDirectly(options: DirectRun): Promise<Report> {
  const { state, now, token, env, files, answer, time } = options;
  const own = answering(state, now);
  const transport = directTransport(answer ? (call) => answer(call, () => own(call)) : own, token, now);
  const variables = { CI_SERVER_URL: directUrl, INPUT_GITLAB_TOKEN: token, ...env };
  const inputs = await readInputs({
    flags: new Map(),
    env: variables,
    getInput: fromEnvironment(variables),
  });
  const gitlab = createGitLab(transport);
  const missing = async (path: string) => {
    throw new MissingFile(path);
  };
  let nonces = 0;
  const { signal } = new AbortController();
  const job = { env: variables, signal, secrets: secretsIn([]) };
  const judge = inputs.ofMode?.mode === "responder" ? asResponder(inputs.ofMode, job).judge : run;
  const result = await judge(inputs, variables, {
    gitlabFor: (onCall) => (onCall ? createGitLab(transport, onCall) : gitlab),
    readersFor: (projectId) => ({
      checkout: async (path) => files[path] ?? missing(path),
      ownProject: (path, ref) => gitlab.rawFile(projectId, path, ref),
      project: missing,
      artifact: missing,
      url: missing,
    }),
    // A job without a checkout: everything is read from GitLab.
    workspace: async () => ({
      isFor: async () => false,
      list: async () => [],
      open: () => {
        throw new Error("there is no folder");
      },
      commit: async () => undefined,
      diff: async () => undefined,
    }),
    now: time?.now ?? (() => now),
    serverNow: () => transport.serverNow(),
    sleep: time?.sleep ?? (async () => true),
    after: time?.after ?? (() => () => {}),
    sha256: (text) => createHash("sha256").update(text).digest("hex"),
    nonce: () => String(nonces++).padStart(32, "0"),
    clean: (text) => text,
    limit: createTimeLimit(600_000, 0, { now: () => now, after: () => () => {} }).phase,
    reserve: () => {},
    version: "1.0.0",
    progress: { targets: [], done: [] },
  });
  if ("unanswered" in result) throw new Error(`there was nothing to answer: ${result.unanswered}`);
  return result.report;
}

/**
 * Serves a GitLab in which every preset passes, in a process of its own. Each answer is asked of the sandbox once. After
 * that it comes from memory, after exactly as many milliseconds as its address says: so a run waits for round trips, and
 * not for the sandbox's own work.
 */

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { sample, startSandbox } from "../../src/sandbox/index.ts";
import { start } from "../../test/sandbox/support.ts";
import { good, rowOf } from "../../test/support/all-evidence.ts";

interface Recorded {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** Of the requests since it was last read. */
interface Seen {
  from: number;
  to: number;
  depth: number;
}

/** @param words the policy of the target branch, then the latencies; 0 is allowed */
export async function serveAnswers([policy = "", ...latencies]: readonly string[]): Promise<void> {
  const state = good();
  const { mr, project } = rowOf(state);
  // The pipeline of this job is still running.
  for (const pipeline of project.pipelines) if (pipeline.id === 702) pipeline.status = "running";
  project.files.set("main:.countersign.yml", policy);
  // A run does not trust a GitLab whose clock differs from its own by more than an hour.
  moveTimes(state, Date.now() - start, new Set());
  const sandbox = await startSandbox({ state });
  const recorded = new Map<string, Promise<Recorded>>();
  const urls = await Promise.all(latencies.map((ms) => serve(sandbox.url, Number(ms), recorded)));
  const facts = {
    ...{ token: sample.ownerToken, statusCheck: sample.statusCheckName, project: sample.projectPath },
    ...{ projectId: sample.projectId, iid: mr.iid, sha: mr.diff_head_sha },
    baseSha: mr.versions[0]?.base_commit_sha,
    urls: Object.fromEntries(latencies.map((ms, index) => [ms, urls[index]])),
  };
  process.stdout.write(`${JSON.stringify(facts)}\n`);
}

/** Moves all dates and times in the state, whose moment is that of the tests. */
function moveTimes(value: unknown, ms: number, seen: Set<unknown>): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  const fields = value instanceof Map ? value : new Map(Object.entries(value));
  for (const [key, field] of fields) {
    const moved = movedTime(field, ms);
    if (moved === undefined) moveTimes(field, ms, seen);
    else if (value instanceof Map) value.set(key, moved);
    else (value as Record<string, unknown>)[key] = moved;
  }
}

function movedTime(value: unknown, ms: number): string | number | undefined {
  if (typeof value === "number") return value > 1e12 && value < 1e13 ? value + ms : undefined;
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/.test(value)) return undefined;
  const moved = new Date(Date.parse(value) + ms).toISOString();
  return value.includes("T") ? moved : moved.slice(0, 10);
}

async function serve(url: string, ms: number, recorded: Map<string, Promise<Recorded>>): Promise<string> {
  let seen: Seen[] = [];
  const server = createServer(async (incoming, outgoing) => {
    if (incoming.url === "/-/seen") {
      outgoing.end(
        JSON.stringify({ requests: seen.length, depth: Math.max(0, ...seen.map(({ depth }) => depth)) }),
      );
      seen = [];
      return;
    }
    const from = performance.now();
    const before = seen.filter(({ to }) => to <= from).map(({ depth }) => depth);
    const entry = { from, to: Number.POSITIVE_INFINITY, depth: 1 + Math.max(0, ...before) };
    seen.push(entry);
    const answer = await answerTo(incoming, url, recorded);
    const send = () => {
      entry.to = performance.now();
      reply(outgoing, answer);
    };
    if (ms === 0) send();
    else setTimeout(send, Math.max(0, ms - (performance.now() - from)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function answerTo(
  incoming: IncomingMessage,
  url: string,
  recorded: Map<string, Promise<Recorded>>,
): Promise<Recorded> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece as Buffer);
  const body = Buffer.concat(pieces);
  const { method = "GET", url: path = "/", headers } = incoming;
  const key = `${method} ${path} ${body.toString()}`;
  const known = recorded.get(key) ?? ask(`${url}${path}`, method, headers, body);
  recorded.set(key, known);
  return known;
}

async function ask(
  url: string,
  method: string,
  headers: IncomingMessage["headers"],
  body: Buffer,
): Promise<Recorded> {
  const { host: _, connection: __, "content-length": ___, ...sent } = headers;
  const init = { method, headers: sent as Record<string, string>, redirect: "manual" as const };
  const answer = await fetch(url, body.length > 0 ? { ...init, body } : init);
  const own = Object.fromEntries(answer.headers);
  for (const name of ["connection", "keep-alive", "transfer-encoding", "content-length", "content-encoding"])
    delete own[name];
  return { status: answer.status, headers: own, body: Buffer.from(await answer.arrayBuffer()) };
}

function reply(outgoing: ServerResponse, { status, headers, body }: Recorded): void {
  outgoing.writeHead(status, { ...headers, "content-length": String(body.length) }).end(body);
}

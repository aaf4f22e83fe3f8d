/**
 * What a run has done so far. Of a long run it is shown, loaded after two seconds: as a live line in a terminal, as an
 * occasional line in a log. Of a cancelled run it is the last word, and for `log_level: debug` each request has a line.
 */

import type { RequestLogEntry } from "../gitlab/transport.ts";
import type { Ports, Progress } from "../ports.ts";
import { RunError } from "../shared/errors.ts";
import { count, listed, plain } from "../shared/text.ts";
import type { Terminal } from "./terminal.ts";

export interface Watched {
  readonly ports: Pick<Ports, "after" | "progress">;
  readonly requestCount: () => number;
}

const liveMs = 500;
/** For a log, which people read afterwards: the pauses grow, so that an hour does not print a hundred lines. */
const pausesMs = [8_000, 20_000, 30_000, 60_000];
const wipe = "\r\u001b[K";

/**
 * @param startedAt in milliseconds, by the clock `now`
 * @param isDebug the log prints other lines in between, and a live line would overwrite them
 * @param write writes text unchanged, without a line break
 * @returns a function that stops it and removes the live line
 */
export function showProgress(
  watched: Watched,
  { surface, env, print }: Pick<Terminal, "surface" | "env" | "print">,
  startedAt: number,
  isDebug: boolean,
  now: () => number = () => performance.now(),
  write: (text: string) => void = (text) => process.stdout.write(text),
): () => void {
  const { after } = watched.ports;
  const isLive = surface.host === "terminal" && env.TERM !== "dumb" && !isDebug;
  let shown = 0;
  let cancel = () => {};
  let isOver = false;

  function show(): void {
    const line = lineOf(watched, Math.round((now() - startedAt) / 1000));
    if (isLive) write(`${wipe}${line}`);
    else print(line);
    cancel = after(isLive ? liveMs : (pausesMs[shown] ?? pausesMs.at(-1) ?? liveMs), show);
    shown++;
  }

  show();
  return () => {
    cancel();
    if (isLive && !isOver) write(wipe);
    isOver = true;
  };
}

function lineOf({ ports, requestCount }: Watched, seconds: number): string {
  const { targets, done } = ports.progress;
  const delivered = targets.length === 0 ? "" : `, ${done.length} of ${targets.length} delivered`;
  return `…        still running: ${count(requestCount(), "request")}${delivered}, ${seconds} s`;
}

/** Says what a cancelled job has and has not reported to GitLab. */
export function interrupted({ targets, done }: Progress, cause: RunError): RunError {
  const named = (kind: string, id: number, name: string | undefined | null) =>
    `${kind === "status_check" ? "status check" : "external control"} ${name == null ? id : `"${plain(name)}" (${id})`}`;
  const delivered = done.map((one) => `${named(one.target, one.id, one.name)}: ${one.status}`);
  const open = targets.filter(({ kind, id }) => !done.some((one) => one.target === kind && one.id === id));
  const reported = delivered.length === 0 ? "nothing was delivered" : `delivered: ${listed(delivered)}`;
  const rest =
    open.length === 0
      ? ""
      : `; not delivered: ${listed(open.map(({ kind, id, name }) => named(kind, id, name)))}`;
  const { advice } = cause;
  const said = { cause, ...(advice === undefined ? {} : { advice }) };
  return new RunError("INTERRUPTED", `the job was cancelled; ${reported}${rest}`, said);
}

/** What `log_level: debug` adds to the log. */
export function requestLine({ method, path, status, durationMs }: RequestLogEntry): string {
  const outcome = status === 0 ? "no answer" : String(status);
  return `debug    ${method} ${plain(path.replace(/\?.*/s, ""))} ${outcome} ${Math.round(durationMs)} ms`;
}

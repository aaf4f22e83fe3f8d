/**
 * Shows that a long run continues: a live line in a terminal, an occasional line in a log. Loaded after two seconds.
 */

import type { Ports } from "../ports.ts";
import { count } from "../shared/text.ts";
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

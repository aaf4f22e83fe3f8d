/** Says that a long run still runs: a live line in a terminal, a plain line now and then in a log. Loaded after two seconds. */

import type { Ports } from "../ports.ts";
import { count } from "../shared/text.ts";
import type { Terminal } from "./terminal.ts";

export interface Watched {
  readonly ports: Pick<Ports, "after" | "progress">;
  readonly requestCount: () => number;
}

const liveMs = 500;
/** A log is read afterwards: less and less often, so that an hour is no hundred lines. */
const pausesMs = [8_000, 20_000, 30_000, 60_000];
const wipe = "\r\u001b[K";

/**
 * @param startedAt by the clock `now`, in milliseconds
 * @param isDebug other lines come in between, over which none may be drawn
 * @param write writes as it is, without ending the line
 * @returns what ends it, and takes the live line away
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
  return `…        still at work: ${count(requestCount(), "request")}${delivered}, ${seconds} s`;
}

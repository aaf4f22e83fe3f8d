/** How far a shard is, printed every few seconds. */

import { count } from "../shared/text.ts";
import type { SweptProject } from "./schema.ts";

export interface Tally {
  /** Projects of all shards that are known so far. */
  listed: number;
  /** Projects of the shard that are known so far. */
  total: number;
  /** Whether all projects of the shard are known. */
  isWhole: boolean;
  done: number;
  compliant: number;
  nonCompliant: number;
  undetermined: number;
  /** Of those that were undetermined: not judged at all. */
  unjudged: number;
  resumed: number;
  /** Merge requests that were not judged at all. */
  unjudgedMergeRequests: number;
  /** Deliveries that failed. */
  undelivered: number;
}

export function newTally(): Tally {
  return {
    ...{ listed: 0, total: 0, isWhole: false, done: 0, compliant: 0, nonCompliant: 0, undetermined: 0 },
    ...{ unjudged: 0, unjudgedMergeRequests: 0, resumed: 0, undelivered: 0 },
  };
}

/** @returns what could not be judged or delivered, in sentences */
export function counted(tally: Tally, project: SweptProject): readonly string[] {
  tally.done++;
  if (project.resumed) tally.resumed++;
  if (project.verdict === "compliant") tally.compliant++;
  else if (project.verdict === "non_compliant") tally.nonCompliant++;
  else tally.undetermined++;
  if (project.error !== null) tally.unjudged++;
  const deliveries = [
    ...project.deliveries,
    ...project.merge_requests.flatMap((mergeRequest) => mergeRequest.deliveries),
  ];
  const failed = deliveries.filter(({ outcome }) => outcome === "failed");
  tally.undelivered += failed.length;
  const unjudged = unjudgedOf(project);
  tally.unjudgedMergeRequests += unjudged.length;
  return [
    ...(project.error === null ? [] : [project.error]),
    ...unjudged.map(({ iid, error }) => `!${iid} could not be judged: ${error}`),
    ...failed.map(({ error }) => `not delivered: ${error}`),
  ];
}

/** Merge requests of which nothing is known, so that nothing was delivered about them either. */
export function unjudgedOf({ merge_requests }: Pick<SweptProject, "merge_requests">) {
  return merge_requests.filter(({ error }) => error !== undefined);
}

const everyMs = 5000;
/** The first line comes earlier, so that a short sweep says something too. */
const firstMs = 2000;

interface Watched {
  readonly tally: Tally;
  readonly after: (ms: number, then: () => void) => () => void;
  readonly now: () => number;
  readonly requestCount: () => number;
  readonly throttledMs: () => number;
  readonly print: (text: string) => void;
}

/** @returns a function that stops it */
export function showSweep(watched: Watched): () => void {
  const { after, now, print } = watched;
  const startedAt = now();
  let cancel = after(firstMs, show);
  function show(): void {
    print(progressLine(watched, now() - startedAt));
    cancel = after(everyMs, show);
  }
  return () => cancel();
}

function progressLine(
  { tally, requestCount, throttledMs }: Pick<Watched, "tally" | "requestCount" | "throttledMs">,
  tookMs: number,
): string {
  const { done, total, isWhole } = tally;
  const perSecond = done / (tookMs / 1000);
  const left = isWhole && perSecond > 0 ? `, ${duration((total - done) / perSecond)} left` : "";
  const throttled = throttledMs() > 0 ? `, throttled for ${duration(throttledMs() / 1000)}` : "";
  return `…        ${done} of ${isWhole ? total : `at least ${total}`} projects, ${perSecond.toFixed(1)} per second${left}, ${count(requestCount(), "request")}${throttled}`;
}

/** `45 s`, `3 min 20 s`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

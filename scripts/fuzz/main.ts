/** Runs cases of all targets, and says which of them crash, take too long, or take for read what is not. */

import { writeSync } from "node:fs";
import { answerTargets } from "./answers.ts";
import { fileTargets } from "./files.ts";
import { nameTargets } from "./names.ts";
import { policyTargets } from "./policies.ts";
import { randomOf } from "./random.ts";
import type { Target } from "./target.ts";

export const targets: readonly Target[] = [
  ...nameTargets,
  ...fileTargets,
  ...policyTargets,
  ...answerTargets,
];

export interface Share {
  readonly seed: number;
  /** Of all targets together, each in its proportion. */
  readonly cases: number;
  readonly target: string | undefined;
  /** One case again. */
  readonly only: number | undefined;
  readonly worker: number;
  readonly workers: number;
  /** Where the case that is running is written, for who watches. */
  readonly file: number | undefined;
}

/** CPU time of one case, so that a busy machine makes none slow. */
const mostMs = 5000;
const mostShown = 20;
const million = 1_000_000;

/** @returns how many cases do not hold */
export async function main(share: Share): Promise<number> {
  let found = 0;
  for (const [index, target] of targets.entries()) {
    if (share.target !== undefined && share.target !== target.name) continue;
    found += await runTarget(target, index, share);
  }
  return found;
}

async function runTarget(target: Target, index: number, share: Share): Promise<number> {
  const { seed, only, worker, workers } = share;
  const count = Math.ceil((target.cases * share.cases) / million);
  const startedAt = performance.now();
  let found = 0;
  for (let at = only ?? worker; at < (only === undefined ? count : only + 1); at += workers) {
    if (share.file !== undefined) writeSync(share.file, `${target.name} --case ${at}`.padEnd(60), 0);
    const wrong = await wrongWith(target, randomOf(seed, index, at));
    if (wrong === undefined) continue;
    found++;
    if (found <= mostShown) console.log(`--seed ${seed} --target "${target.name}" --case ${at}: ${wrong}`);
  }
  const seconds = (performance.now() - startedAt) / 1000;
  if (worker === 0 && share.file !== undefined) {
    console.log(`${target.name}: ${count} cases, ${seconds.toFixed(1)} s, ${found} wrong`);
  }
  return found;
}

async function wrongWith(target: Target, random: ReturnType<typeof randomOf>): Promise<string | undefined> {
  const before = process.cpuUsage();
  try {
    await target.run(random);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message).slice(0, 2000) : String(error);
  }
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  return ms > mostMs ? `took ${Math.round(ms)} ms of the processor` : undefined;
}

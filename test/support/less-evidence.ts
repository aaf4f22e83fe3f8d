/** Runs with less evidence than there is, and the failures that they turn into passes: there may be none. */

import { type Fault, startSandbox } from "../../src/sandbox/index.ts";
import { start, tokens } from "../sandbox/support.ts";
import { judgeAll } from "./judging.ts";
import { type World, worlds } from "./worlds.ts";

export type Statuses = ReadonlyMap<string, string>;

/** @param faults of the sandbox, which is new for each call */
export async function statusesIn(
  { make }: World,
  token: string | undefined,
  ...faults: readonly Fault[]
): Promise<Statuses> {
  const sandbox = await startSandbox({ now: () => start, state: make() });
  try {
    for (const fault of faults) sandbox.faults.add(fault);
    const judged = await judgeAll(sandbox, { token, now: start });
    return new Map([...judged].map(([id, { status }]) => [id, status]));
  } finally {
    await sandbox.close();
  }
}

const full = new Map<string, Promise<Statuses>>();

/** With all evidence: for each world, judged once. */
export function fullIn(world: World): Promise<Statuses> {
  const known = full.get(world.name) ?? statusesIn(world, tokens.owner);
  full.set(world.name, known);
  return known;
}

export function failing(of: Statuses): string[] {
  return [...of].filter(([, status]) => status === "fail").map(([id]) => id);
}

/** What fails with all evidence and passes with less, in any of the worlds. */
export async function turnedBy(less: (world: World) => Promise<Statuses>): Promise<string[]> {
  const found: string[] = [];
  for (const world of worlds) {
    const statuses = await less(world);
    found.push(...failing(await fullIn(world)).filter((id) => statuses.get(id) === "pass"));
  }
  return found;
}

/** Tries all changes of all worlds, and prints what they turn. */

import { parseArgs } from "node:util";
import {
  type Change,
  isNameless,
  lesser,
  ofOthers,
  turnedBy,
  type World,
  worldNames,
  worldOf,
} from "../../test/support/other-answers.ts";

/** @returns the exit code: 1 if a change turns something */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { world: { type: "string" }, every: { type: "string", default: "1" } },
  });
  const begin = performance.now();
  let tried = 0;
  const found: string[] = [];
  for (const name of values.world === undefined ? worldNames() : [values.world]) {
    const world = await worldOf(name);
    const others = (await ofOthers(world)).filter((change) => !isNameless(change));
    const changes = [...others, ...lesser(world)].filter((_, at) => at % Number(values.every) === 0);
    console.log(`${name}: ${world.failing.length} fail, ${changes.length} changes`);
    for (const change of changes) {
      const line = await tryOne(change, world);
      if (line !== undefined) {
        found.push(line);
        console.log(line);
      }
      tried++;
    }
  }
  const seconds = Math.round((performance.now() - begin) / 1000);
  console.log(`${tried} changes in ${seconds} s, ${found.length} of them wrong`);
  return found.length > 0 ? 1 : 0;
}

async function tryOne(change: Change, world: World): Promise<string | undefined> {
  const place = `${change.world}: ${change.key.slice(0, 200)}: ${change.what}`;
  try {
    const ids = await turnedBy(change, world);
    return ids.length > 0 ? `${place} turns ${ids.join(", ")}` : undefined;
  } catch (error) {
    return `${place} ends with ${error instanceof Error ? error.stack : error}`;
  }
}

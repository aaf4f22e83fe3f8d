/**
 * An answer that says less, or that is somebody else's, never turns a fail into a pass that GitLab is given.
 *
 * Slow: every control is judged again for each of some hundred answers.
 */

import { beforeAll, describe, expect, it } from "vitest";
import { controlIds } from "../../../src/controls/ids.ts";
import { rules } from "../../support/all-evidence.ts";
import {
  type Change,
  isNameless,
  lesser,
  nameless,
  ofOthers,
  turnedBy,
  type World,
  worldNames,
  worldOf,
} from "../../support/other-answers.ts";

const worlds: World[] = [];
beforeAll(async () => {
  for (const name of worldNames()) worlds.push(await worldOf(name));
});

/** What the changes turn, as sentences. */
async function turned(changes: readonly Change[]): Promise<string[]> {
  const found: string[] = [];
  for (const change of changes) {
    const world = worlds.find(({ name }) => name === change.world);
    if (!world) throw new Error(`no world ${change.world}`);
    const ids = await turnedBy(change, world);
    if (ids.length > 0) found.push(`${change.world}: ${change.key}: ${change.what}: ${ids.join(", ")}`);
  }
  return found;
}

/** Every so manieth, so that each run of the tests is the same. */
function some<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.floor(list.length / most));
  return list.filter((_, index) => index % step === 0).slice(0, most);
}

describe("answers that say less, or something else", () => {
  it("meet worlds in which every control and every topic's rule fails that can fail", () => {
    const failing = new Set(worlds.flatMap((world) => world.failing));
    const all = [...controlIds, ...Object.keys(rules).map((name) => `rule_${name}`)];
    expect(all.filter((id) => !failing.has(id))).toEqual([
      // No API shows the first. GitLab's own check of the second never fails, and that of the third always.
      "auth_sso_enabled",
      "force_push_disabled",
      "issue_tracking_enabled",
    ]);
  });

  it("turn no fail into a pass when a field is missing or null, or a list shorter than it says", async () => {
    expect(await turned(worlds.flatMap((world) => some(lesser(world), 5)))).toEqual([]);
  });

  it.each(["another merge request's", "another project's", "its own answer before the last push"])(
    "turn none when they are %s",
    async (whose) => {
      const changes: Change[] = [];
      for (const world of worlds.slice(0, 2)) {
        const others = await ofOthers(world);
        changes.push(...others.filter((change) => change.what === whose && !isNameless(change)));
      }
      expect(changes.length).toBeGreaterThan(10);
      expect(await turned(changes)).toEqual([]);
    },
  );

  it.each(nameless)("turn $turns where nothing shows whose they are: $why", async ({ key, what, turns }) => {
    const [name, id] = turns;
    const world = worlds.find((one) => one.name === name) as World;
    const changes = (await ofOthers(world)).filter(
      (change) => key.test(change.key) && (what ?? change.what) === change.what,
    );
    const ids = await Promise.all(changes.map((change) => turnedBy(change, world)));
    expect(ids.flat()).toContain(id);
  });
});

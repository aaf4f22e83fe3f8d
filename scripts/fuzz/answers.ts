/** GitLab's answers: the real run, in which one answer is broken, or cannot be read at all. */

import { controlIds } from "../../src/controls/ids.ts";
import { bad, everyControl, good } from "../../test/support/all-evidence.ts";
import { judged } from "../../test/support/all-evidence-run.ts";
import type { Answer } from "../../test/support/direct.ts";
import {
  type Change,
  keyOf,
  lesser,
  ofOthers,
  turnedBy,
  type World,
  worldNames,
  worldOf,
} from "../../test/support/other-answers.ts";
import { awkwardText, brokenValue, type Random } from "./random.ts";
import { expected, holds, type Target } from "./target.ts";

const states = [good(), ...Object.values(bad).map((make) => make())];
const unreadable: readonly Answer[] = [
  { status: 200, text: "", contentType: "application/json" },
  { status: 200, text: '{"id":', contentType: "application/json" },
  { status: 200, text: "<!DOCTYPE html><title>Sign in</title>", contentType: "text/html" },
  { status: 200, json: null },
  { status: 200, json: [[null]] },
  { status: 200, json: 7 },
  { status: 502, text: "Bad gateway", contentType: "text/plain" },
  { status: 404, text: "404 page not found", contentType: "text/plain" },
];

/** One to three controls, so that what is read differs. */
function controlsOf(random: Random): unknown[] {
  return Array.from({ length: 1 + random.below(3) }, () => random.pick(everyControl)).filter(
    (entry, index, list) => list.findIndex((other) => idOf(other) === idOf(entry)) === index,
  );
}

function idOf(entry: unknown): string {
  return typeof entry === "string" ? entry : String((entry as { id: string }).id);
}

async function broken(random: Random): Promise<void> {
  const chosen = random.below(6);
  let seen = 0;
  const answer = async (call: unknown, own: () => Promise<Answer>): Promise<Answer> => {
    const given = await own();
    if (seen++ !== chosen || given.status >= 300) return given;
    void call;
    if (given.json !== undefined) return { ...given, json: brokenValue(given.json, random) };
    return { ...given, text: awkwardText(random) };
  };
  try {
    await judged(random.pick(states), answer, controlsOf(random));
  } catch (error) {
    expected(error);
  }
}

/** Of a control that names the request as its evidence, the answer cannot be read each time. */
async function unread(random: Random): Promise<void> {
  const state = states[0] as (typeof states)[number];
  const controls = controlsOf(random);
  const instead = random.pick(unreadable);
  const asked: string[] = [];
  const honest = await judged(
    state,
    async (call, own) => {
      asked.push(keyOf(call));
      return own();
    },
    controls,
  );
  const key = random.pick(asked);
  try {
    const statuses = await judged(
      state,
      async (call, own) => (keyOf(call) === key ? instead : own()),
      controls,
    );
    const [request = ""] = key.replace("/api/v4", "").split("?");
    for (const [id, { status, evidence, message }] of statuses) {
      const isOnlyWay = honest.get(id)?.evidence.every((one) => one.request === request);
      const uses = evidence.some((one) => one.request === request);
      holds(
        !(status === "pass" && uses && isOnlyWay && controlIds.includes(id)),
        `${id} passes although ${key} is unreadable (${JSON.stringify(instead)}): ${message}`,
      );
    }
  } catch (error) {
    expected(error);
  }
}

/** Of each world that was needed: what can be left out of its answers, and whose they can be instead. */
const changes = new Map<string, Promise<{ readonly world: World; readonly all: readonly Change[] }>>();

async function changesIn(name: string) {
  const world = await worldOf(name);
  return { world, all: [...lesser(world), ...(await ofOthers(world))] };
}

async function lesserAnswer(random: Random): Promise<void> {
  const name = random.pick(worldNames());
  const known = changes.get(name) ?? changesIn(name);
  changes.set(name, known);
  const { world, all } = await known;
  const change = random.pick(all);
  const turned = await turnedBy(change, world);
  holds(turned.length === 0, `${name}: ${change.key}: ${change.what} turns ${turned.join(", ")}`);
}

export const answerTargets: readonly Target[] = [
  { name: "GitLab's answer", cases: 3200, run: broken },
  { name: "unreadable answer", cases: 500, run: unread },
  { name: "lesser answer", cases: 300, run: lesserAnswer },
];

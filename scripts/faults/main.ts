/** The command line of the fault matrix. */

import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Case, type Ran, runCase } from "./case.ts";
import { isLate, violations } from "./invariants.ts";
import { caseNamed, nameOf, pick, planOf, type Requests, randomOf } from "./plan.ts";
import { type Scenario, scenarios } from "./scenarios.ts";

let program = join(process.cwd(), "dist/index.js");
/** A run waits for most of its time. */
const runsPerCore = 3;

/** @returns the exit code: 1 if something does not hold */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: "string", default: "1" },
      pairs: { type: "string", default: "300" },
      /** A seeded share of all cases. */
      most: { type: "string" },
      /** Leaves out as many of the first, to continue a run that was ended. */
      from: { type: "string", default: "0" },
      case: { type: "string" },
      /** Only the scenarios whose name begins with it. */
      scenario: { type: "string", default: "" },
      /** A copy of the bundle, so that a new one can be built meanwhile. */
      program: { type: "string", default: program },
    },
  });
  program = values.program;
  if (values.case !== undefined) return repeat(caseNamed(values.case));
  const seed = Number(values.seed);
  const startedAt = performance.now();
  const { honest, requests } = await withoutFaults();
  for (const line of honest) console.log(line);
  const all = planOf(requests, seed, Number(values.pairs))
    .filter(({ scenario }) => scenario.name.startsWith(values.scenario))
    .slice(Number(values.from));
  const cases = values.most === undefined ? all : shareOf(all, Number(values.most), seed);
  console.log(`seed ${seed}: ${cases.length} cases`);
  const tally = new Map<string, number>();
  let broken = honest.length;
  let done = 0;
  const late: Case[] = [];
  const say = (one: Case, found: readonly string[]) => {
    if (found.length === 0) return;
    broken++;
    console.log(`${nameOf(one)}\n  ${found.join("\n  ")}`);
  };
  const seconds = () => Math.round((performance.now() - startedAt) / 1000);
  await inParallel(cases, async (one) => {
    const { found, ended } = await runCase(program, one, (ran) => judged(one, ran));
    tally.set(ended, (tally.get(ended) ?? 0) + 1);
    done++;
    if (done % 250 === 0) console.log(`${done} of ${cases.length} after ${seconds()} s`);
    if (found.some(isLate)) late.push(one);
    else say(one, found);
  });
  // A busy machine makes runs late. Alone, they must not be.
  for (const one of late) say(one, (await runCase(program, one, (ran) => judged(one, ran))).found);
  for (const [ended, count] of [...tally].sort()) console.log(`${String(count).padStart(6)}  ${ended}`);
  console.log(`${cases.length} runs in ${seconds()} s, ${broken} with something that does not hold`);
  return broken === 0 ? 0 : 1;
}

function judged(one: Case, ran: Ran): { found: string[]; ended: string } {
  const verdict = ran.report?.verdict ?? "no verdict";
  const ended = `${one.scenario.honest === "pass" ? "compliant" : "non-compliant"}: ${verdict}, exit code ${ran.code}`;
  return { found: violations(one, ran), ended };
}

/** Every scenario as it is: it must end as it should, and its requests are where faults can be. */
export async function withoutFaults(): Promise<{ honest: string[]; requests: Requests }> {
  const honest: string[] = [];
  const requests = new Map<Scenario, readonly string[]>();
  await inParallel(scenarios, async (scenario) => {
    await runCase(program, { scenario, faults: [] }, (ran) => {
      const expected = scenario.honest === "pass" ? 0 : 1;
      const wrong = ran.code === expected ? [] : [`exit code ${ran.code}, not ${expected}\n${ran.output}`];
      for (const what of [...wrong, ...violations({ scenario, faults: [] }, ran)])
        honest.push(`${scenario.name}: ${what}`);
      requests.set(
        scenario,
        ran.sandbox.log.map(({ method, path }) => `${method} ${path}`),
      );
    });
  });
  return { honest, requests };
}

export function shareOf(cases: readonly Case[], most: number, seed: number): Case[] {
  const random = randomOf(seed + 1);
  return Array.from({ length: most }, () => pick(cases, random));
}

async function repeat(one: Case): Promise<number> {
  const found = await runCase(program, one, (ran) => {
    console.log(ran.output);
    for (const { method, path, query, status } of ran.sandbox.log) console.log(method, path, query, status);
    console.log(
      JSON.stringify(ran.report?.deliveries, null, 2),
      `exit code ${ran.code}, ${Math.round(ran.ms)} ms`,
    );
    return violations(one, ran);
  });
  for (const what of found) console.log(what);
  return found.length === 0 ? 0 : 1;
}

export async function inParallel<T>(list: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const rest = list.values();
  const worker = async () => {
    for (const one of rest) await act(one);
  };
  await Promise.all(Array.from({ length: availableParallelism() * runsPerCore }, worker));
}

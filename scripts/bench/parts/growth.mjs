/** What ten times as much evidence costs. With exponent 1, it costs ten times as much. */

import { importTypeScript } from "../../run-ts.mjs";
import { print } from "../processes.mjs";

export const title = "What ten times as much evidence costs, in milliseconds of CPU";

/** Garbage and caches add some to what grows in proportion. */
const most = 1.15;

export async function run({ runs = 5 }) {
  const { growth } = await importTypeScript("scripts/bench/growth.ts");
  const found = (await growth(runs)).map((one) => ({ ...one, exponent: Math.log10(one.more / one.some) }));
  print(
    ["evidence", "number", "ms", "ten times as many: ms", "exponent"],
    found.map(({ name, count, some, more, exponent }) => [
      ...[name, `${count}`, some.toFixed(1), more.toFixed(1), exponent.toFixed(2)],
    ]),
  );
  return found.map(({ name, exponent }) => ({
    goal: `growth with ${name}`,
    limit: `exponent ${most}`,
    measured: exponent.toFixed(2),
    isMet: exponent <= most,
  }));
}

/**
 * Measures what ten times as much evidence costs: `node scripts/bench-growth.mjs [RUNS]`, which `npm run bench` runs too.
 * With exponent 1, it costs ten times as much.
 */

import { print } from "./bench/processes.mjs";
import { importTypeScript } from "./run-ts.mjs";

/** Garbage and caches add some to what grows in proportion. */
const most = 1.15;

const { growth } = await importTypeScript("scripts/bench/growth.ts");
const found = await growth(Number(process.argv[2] ?? 5));
const exponentOf = ({ some, more }) => Math.log10(more / some);
print(
  ["evidence", "number", "ms", "ten times as many: ms", "exponent"],
  found.map((one) => [
    ...[one.name, `${one.count}`, one.some.toFixed(1), one.more.toFixed(1)],
    exponentOf(one).toFixed(2),
  ]),
);
for (const one of found.filter((each) => exponentOf(each) > most)) {
  console.log(`  ${one.name}: over the budget of exponent ${most}`);
  process.exitCode = 1;
}

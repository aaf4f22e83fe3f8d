/**
 * The fault matrix: runs the bundle against the sandbox with one or two faults in every run, and judges each run from the
 * sandbox's side. `npm run faults` runs all cases; `-- --seed N` draws other pairs, `-- --case NAME` repeats one case.
 */

import { importTypeScript } from "./run-ts.mjs";

const { main } = await importTypeScript("scripts/faults/main.ts");
process.exitCode = await main(process.argv.slice(2));

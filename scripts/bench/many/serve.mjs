/** The sandbox with many projects, as a process: the argument is as in `sandbox.ts`. */

import { importTypeScript } from "../../run-ts.mjs";

const { serveMany } = await importTypeScript("scripts/bench/many/sandbox.ts");
await serveMany(process.argv.slice(2));

/** The server of `answers.ts` as a process: arguments as there. */

import { importTypeScript } from "../run-ts.mjs";

const { serveAnswers } = await importTypeScript("scripts/bench/answers.ts");
await serveAnswers(process.argv.slice(2));

/**
 * Follows README and getting-started as a newcomer does: a clone into an empty folder, a fresh home, only what the pages
 * say, and the sandbox in place of GitLab. Prints the time of each step.
 *
 * `npm run newcomer`. It does what the pages say with the mouse through the sandbox's state: status check, policy on the
 * default branch. The tests of the project itself are not part of it.
 */

import { importTypeScript } from "./run-ts.mjs";

const { follow } = await importTypeScript("scripts/newcomer/follow.ts");
process.exitCode = await follow();

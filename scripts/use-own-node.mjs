/**
 * Runs after every install: the Node packages that tests use put a `node` before the machine's own on the PATH of
 * npm's scripts, so every script would run on that version. The binaries stay, the link goes.
 */

import { rmSync } from "node:fs";

rmSync(new URL("../node_modules/.bin/node", import.meta.url), { force: true });

/**
 * Runs after every install. The Node packages that tests use put their `node` before the machine's own on the PATH of
 * npm's scripts, so every script would run on that version. This removes the link and keeps the binaries.
 */

import { rmSync } from "node:fs";

rmSync(new URL("../node_modules/.bin/node", import.meta.url), { force: true });

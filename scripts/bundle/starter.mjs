/** The first statement of a program: answers `--version` before anything of the program is read, and else starts it. */

import { readFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/**
 * A run that ends without a word is not a pass. If the program cannot be loaded, Node would end with 1, which means
 * non-compliant.
 * @param {string} program an expression, the promise of the program
 */
export function starter(program) {
  return `#!/usr/bin/env node
/*! For license information please see LICENSES.txt */
if (process.argv.length === 3 && process.argv[2] === "--version") process.stdout.write("${version}\\n");
else {
  process.exitCode = 2;
  ${program}.catch((error) => {
    console.error("Error: " + error.message);
    process.exit(2);
  });
}
`;
}

/** A CODEOWNERS file as large as GitLab's own, over as many paths as GitLab has. */

import { importTypeScript } from "../../run-ts.mjs";

export const title = "CODEOWNERS, in milliseconds of CPU";

const mostMs = 1000;

export async function run({ runs = 5 }) {
  const { largeCodeOwners } = await importTypeScript("scripts/bench/growth.ts");
  const { entries, count, file, paths } = largeCodeOwners(runs);
  console.log(`${entries} entries: ${file.toFixed(0)} ms; ${count} paths: ${paths.toFixed(0)} ms\n`);
  return [
    {
      goal: `CODEOWNERS of ${entries} entries over ${count} paths`,
      limit: `${mostMs} ms`,
      measured: `${(file + paths).toFixed(0)} ms of CPU`,
      isMet: file + paths <= mostMs,
    },
  ];
}

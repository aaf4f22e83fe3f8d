/** A job that judges an SBOM of 60,000 components, beside the same job with one component. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTurn, peakMegabytes, print } from "../processes.mjs";
import { program } from "../sandbox.mjs";
import { sbom, sbomControls, withSbomJob } from "../sboms.mjs";

export const title = "A job that judges an SBOM of 60,000 components";

const least = 50;
const mostMemory = 200;

export async function run({ runs = 3 }) {
  return withSbomJob(async ({ folder, jobWith }) => {
    const env = jobWith("policy.json", sbomControls);
    const rows = [];
    for (const components of [1, 60_000]) {
      const text = JSON.stringify(sbom(components), null, 2);
      writeFileSync(join(folder, "gl-sbom.cdx.json"), text);
      const each = { name: `${components} components`, args: [program], env };
      const [row] = await inTurn(folder, process.execPath, [each], runs);
      const peak = await peakMegabytes(folder, process.execPath, each, env);
      rows.push({ ...row, peak, megabytes: text.length / 1e6 });
    }
    const [small, large] = rows;
    print(
      ["SBOM", "MB", "least ms", "peak RSS MB"],
      rows.map(({ name, megabytes, least, peak }) => [
        ...[name, megabytes.toFixed(1), least.toFixed(0), peak.toFixed(0)],
      ]),
    );
    const rate = large.megabytes / ((large.least - small.least) / 1000);
    return [
      {
        goal: `components of an SBOM of ${large.megabytes.toFixed(0)} MB`,
        limit: `${least} MB/s`,
        measured: `${rate.toFixed(0)} MB/s`,
        isMet: rate >= least,
      },
      {
        goal: "memory (RSS) of that job",
        limit: `${mostMemory} MB`,
        measured: `${large.peak.toFixed(0)} MB`,
        isMet: large.peak <= mostMemory,
        isCount: true,
      },
    ];
  });
}

/** A whole job that judges an SBOM of half a megabyte, beside the same job without an SBOM. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodes } from "../nodes.mjs";
import { inTurn, printTimes } from "../processes.mjs";
import { program } from "../sandbox.mjs";
import { sbom, sbomControls, withSbomJob } from "../sboms.mjs";

export const title = "A job that judges an SBOM of half a megabyte";

const mostMs = 60;
const components = 500;

export async function run({ runs = 5 }) {
  return withSbomJob(async ({ folder, jobWith }) => {
    const text = JSON.stringify(sbom(components), null, 2);
    const name = join(folder, "gl-sbom.cdx.json");
    writeFileSync(name, text);
    const [licencesOnly] = sbomControls;
    const envs = {
      "no SBOM": jobWith("none.json", ["merge_request_is_not_draft"]),
      licences: jobWith("licences.json", [licencesOnly]),
      "licences and packages": jobWith("both.json", sbomControls),
    };
    const goals = [];
    for (const { version, path, major } of nodes()) {
      const rows = await inTurn(
        folder,
        path,
        [
          { name: "bare node -e 0", args: ["-e", "0"], env: {} },
          ...Object.entries(envs).map(([name, env]) => ({ name, args: [program], env })),
        ],
        runs,
      );
      const [bare, without, judged] = rows;
      printTimes(`Node ${version}`, "x bare", rows);
      const cpu = (row) => row.leastCpu.toFixed(0);
      goals.push({
        goal: `a job with an SBOM of ${(text.length / 1e6).toFixed(1)} MB, Node ${major}`,
        limit: `${mostMs} ms`,
        measured: `${cpu(judged)} ms of CPU; ${cpu(without)} without it, bare Node ${cpu(bare)}`,
        isMet: judged.leastCpu <= mostMs,
      });
    }
    return goals;
  });
}

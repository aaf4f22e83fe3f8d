/** What starting costs: the version, a run from either file, and the component's whole script. */

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAllDocuments } from "yaml";
import { nodes } from "../nodes.mjs";
import { sixFacts, tenRules } from "../policies.mjs";
import { inTurn, peakMegabytes, printTimes } from "../processes.mjs";
import { jobIn, program, single, withDownload, withSandbox, writeJson } from "../sandbox.mjs";

export const title = "Starting, and a run of six facts against the sandbox, whose answers take no time";

const mostOfComponent = 1.3;
const mostOfSingle = 1.3;
const mostOfVersion = 10;

export async function run({ runs = 5 }) {
  return withDownload(single, ({ facts: { url } }) => withSandbox((given) => measured(given, url, runs)));
}

async function measured({ folder, facts }, download, runs) {
  writeJson(folder, "policy.json", sixFacts);
  writeJson(folder, "ten.json", tenRules);
  const script = componentScript(folder);
  const goals = [];
  for (const { version, path, major } of nodes()) {
    const env = jobIn(facts, "policy.json");
    const bare = {};
    const cases = [
      { name: "bare node -e 0", args: ["-e", "0"], env: bare },
      { name: "--version, index.js", args: [program, "--version"], env: bare },
      { name: "--version, standalone.js", args: [single, "--version"], env: bare },
      { name: "index.js", args: [program], env },
      { name: "standalone.js", args: [single], env },
      {
        name: "component, with a download",
        node: "/bin/sh",
        ...component(folder, path, script, { ...env, COUNTERSIGN_MIRROR: download }),
      },
      { name: "index.js, ten rules", args: [program], env: jobIn(facts, "ten.json") },
    ];
    const rows = await inTurn(folder, path, cases, runs);
    const [base, index, whole, byIndex, bySingle, byComponent] = rows;
    const peaks = new Map();
    for (const row of rows.filter((row) => !row.node))
      peaks.set(row, (await peakMegabytes(folder, path, row, row.env)).toFixed(0));
    printTimes(`Node ${version}`, "x bare", rows, ["peak RSS MB"], (row) => [peaks.get(row) ?? ""]);
    const over = (row) => row.leastCpu - base.leastCpu;
    const times = (row) => row.leastCpu / byIndex.leastCpu;
    goals.push(
      ...[index, whole].map((row) => ({
        goal: `${row.name}, over bare Node ${major}`,
        limit: `${mostOfVersion} ms`,
        measured: `${over(row).toFixed(0)} ms of CPU`,
        isMet: over(row) <= mostOfVersion,
      })),
      {
        goal: `standalone.js, Node ${major}`,
        limit: `${mostOfSingle} x index.js`,
        measured: `${times(bySingle).toFixed(2)} x, by CPU`,
        isMet: times(bySingle) <= mostOfSingle,
      },
      {
        goal: `the component's whole script, Node ${major}`,
        limit: `${mostOfComponent} x index.js`,
        measured: `${times(byComponent).toFixed(2)} x, by CPU`,
        isMet: times(byComponent) <= mostOfComponent,
      },
    );
  }
  return goals;
}

/** The script of the component, with the digest of the file that is here. */
function componentScript(folder) {
  const file = fileURLToPath(new URL("../../../templates/merge-request.yml", import.meta.url));
  const [, documents] = parseAllDocuments(readFileSync(file, "utf8"));
  const { script } = Object.values(documents.toJS())[0];
  const digest = createHash("sha256").update(readFileSync(single)).digest("hex");
  const text = script.join("\n").replace(/(const expected = ")[0-9a-f]{64}"/, `$1${digest}"`);
  if (!text.includes(digest)) throw new Error("the component's script has no digest");
  const path = join(folder, "component.sh");
  writeFileSync(path, text);
  return path;
}

/** In a folder in which `node` is the one that is measured. */
function component(folder, node, script, env) {
  const bin = join(folder, `bin-${createHash("sha256").update(node).digest("hex").slice(0, 8)}`);
  mkdirSync(bin, { recursive: true });
  rmSync(join(bin, "node"), { force: true });
  symlinkSync(node, join(bin, "node"));
  return { args: [script], env: { ...env, PATH: `${bin}:/usr/bin:/bin` } };
}

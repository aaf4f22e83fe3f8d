/**
 * Fuzzes everything that reads what others write: `npm run fuzz` runs a million cases, `-- --cases 5000` a share of them,
 * `-- --seed N` others, and `-- --target NAME --case N` one again.
 */

import { fork } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { importTypeScript } from "./run-ts.mjs";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    cases: { type: "string", default: "1000000" },
    target: { type: "string" },
    case: { type: "string" },
    /** Of a worker: its number, of how many, and the file in which it says which case it is at. */
    worker: { type: "string" },
    workers: { type: "string", default: String(availableParallelism()) },
    at: { type: "string" },
  },
});

/** A case that is still running after this long hangs. */
const mostMs = 300_000;

if (values.worker !== undefined || values.case !== undefined) await work();
else await oversee();

async function work() {
  const { main } = await importTypeScript("scripts/fuzz/main.ts");
  const file = values.at === undefined ? undefined : openSync(values.at, "w");
  const found = await main({
    seed: Number(values.seed),
    cases: Number(values.cases),
    target: values.target,
    only: values.case === undefined ? undefined : Number(values.case),
    worker: Number(values.worker ?? 0),
    workers: values.worker === undefined ? 1 : Number(values.workers),
    file,
  });
  if (file !== undefined) closeSync(file);
  process.exitCode = found === 0 ? 0 : 1;
}

/** Each worker takes every so manieth case. A worker that hangs is ended, and named by its case. */
async function oversee() {
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  const startedAt = performance.now();
  console.log(`seed ${values.seed}: ${values.cases} cases`);
  const workers = Array.from({ length: Number(values.workers) }, async (_, index) => {
    const at = join(folder, String(index));
    writeFileSync(at, "");
    const words = ["--worker", String(index), "--workers", values.workers, "--at", at];
    const target = values.target === undefined ? [] : ["--target", values.target];
    const rest = ["--seed", values.seed, "--cases", values.cases, ...target];
    const child = fork(fileURLToPath(import.meta.url), [...words, ...rest]);
    let last = { case: "", since: performance.now() };
    const watch = setInterval(() => {
      const now = readFileSync(at, "utf8").trim();
      // At first it loads.
      if (now === "" || now !== last.case) last = { case: now, since: performance.now() };
      else if (performance.now() - last.since > mostMs) {
        console.log(`${last.case}: hangs`);
        clearInterval(watch);
        child.kill("SIGKILL");
      }
    }, 1000);
    const code = await new Promise((resolve) => child.once("close", resolve));
    clearInterval(watch);
    return code === 0;
  });
  const results = await Promise.all(workers);
  rmSync(folder, { recursive: true, force: true });
  const seconds = (performance.now() - startedAt) / 1000;
  const rate = Math.round(Number(values.cases) / seconds);
  const holds = !results.includes(false);
  console.log(
    holds ? `${values.cases} cases in ${seconds.toFixed(0)} s, ${rate} a second` : "not all cases hold",
  );
  process.exitCode = holds ? 0 : 1;
}

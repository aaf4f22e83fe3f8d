/**
 * Measures `checks apply` over many projects: `node scripts/bench-apply.mjs [PROJECTS] [LATENCY_MS]`. The sandbox answers
 * each request after the latency. It runs from nothing, killed in the middle, again, and with nothing left to do. Nothing
 * here is a test.
 */

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { importTypeScript } from "./run-ts.mjs";

const program = fileURLToPath(new URL("../dist/index.js", import.meta.url));
const [count = 1000, latencyMs = 30] = process.argv.slice(2).map(Number);
const token = "bench-maintainer-token-01";
const file = `group: acme
must_succeed: true
checks:
  - name: Countersign
    external_url: https://gitlab.example.com/trigger?token=\${BENCH_CODE}
    branches: [main]
`;

const { addGroup, addMember, addProject, addToken, emptyState, protectedBranchRow, startSandbox } =
  await importTypeScript("src/sandbox/index.ts");
const state = emptyState();
const { userId } = addToken(state, { value: token });
addMember(state, addGroup(state, { id: 1, path: "acme" }), userId, 40);
for (let id = 1001; id <= 1000 + count; id++)
  addProject(state, { id, path: `p${id}`, protectedBranches: [protectedBranchRow({ id, name: "main" })] });
const sandbox = await startSandbox({ state });

const folder = mkdtempSync(join(tmpdir(), "bench-apply-"));
writeFileSync(join(folder, "checks.yml"), file);

/** @param killAt the number of the POST at which the process is killed */
async function run(name, killAt) {
  const before = sandbox.log.length;
  sandbox.faults.clear();
  sandbox.faults.add({ kind: "delay", delayMs: latencyMs, times: 1e9 });
  const peak = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS));";
  const child = spawn(
    process.execPath,
    [
      "--import",
      `data:text/javascript,${encodeURIComponent(peak)}`,
      program,
      "checks",
      "apply",
      "checks.yml",
      "--json",
    ],
    {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        CI_SERVER_URL: sandbox.url,
        COUNTERSIGN_TOKEN: token,
        BENCH_CODE: "bench-code",
      },
    },
  );
  if (killAt !== undefined)
    sandbox.faults.add({ method: "POST", skip: killAt, kind: "change", change: () => child.kill("SIGKILL") });
  const startedAt = performance.now();
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (text) => (stdout += text));
  child.stderr.on("data", (text) => (stderr += text));
  const code = await new Promise((resolve) => child.once("close", resolve));
  const seconds = (performance.now() - startedAt) / 1000;
  const requests = sandbox.log.slice(before);
  const writes = requests.filter(({ method }) => method !== "GET").length;
  const megabytes = Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024;
  const summary = stdout === "" ? "" : JSON.stringify(JSON.parse(stdout).summary);
  console.log(
    `${name.padEnd(24)} ${seconds.toFixed(1)} s, ${requests.length} requests (${writes} writes), ${(count / seconds).toFixed(0)} projects/s, ${megabytes.toFixed(0)} MB, code ${code} ${summary}`,
  );
}

try {
  console.log(`${count} projects, ${latencyMs} ms an answer`);
  await run("killed in the middle", Math.floor(count / 2));
  await run("again");
  await run("nothing left to do");
} finally {
  await sandbox.close();
  rmSync(folder, { recursive: true });
}

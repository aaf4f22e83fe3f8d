/**
 * Measures the cost of a job that judges an SBOM of 60,000 components: `node scripts/bench-sbom.mjs [RUNS]`, which
 * `npm run bench` runs too. It compares this job with the same job on a small SBOM. The difference is the cost of the
 * components. Nothing here is a test.
 */

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { importTypeScript } from "./run-ts.mjs";

const program = fileURLToPath(new URL("../dist/index.js", import.meta.url));
const runs = Number(process.argv[2] ?? 5);
const least = 50;
const mostMemory = 200;
const licences = ["MIT", "Apache-2.0", "ISC", "BSD-3-Clause"];
const controls = [
  { id: "sbom_licences", with: { allow: licences } },
  { id: "sbom_components", with: { denied: ["pkg:npm/event-stream@3.3.6"] } },
];

const folder = mkdtempSync(join(tmpdir(), "bench-sbom-"));
const git = (...args) => spawnSync("git", args, { cwd: folder, encoding: "utf8" }).stdout.trim();
const { sample, startSandbox } = await importTypeScript("src/sandbox/index.ts");
const sandbox = await startSandbox();
try {
  git("init", "--quiet");
  const who = ["-c", "user.name=Bench", "-c", "user.email=bench@acme.example"];
  git(...who, "commit", "--quiet", "--allow-empty", "--message", "Bench");
  const sha = git("rev-parse", "HEAD");
  const merge = sandbox.state.mergeRequests.find(
    ({ iid, projectId }) => iid === 7 && projectId === sample.projectId,
  );
  merge.diff_head_sha = sha;
  const requirements = [{ name: "SBOM", controls }];
  writeFileSync(join(folder, "policy.json"), JSON.stringify({ name: "Bench", requirements }));

  const rows = [];
  for (const components of [1, 60_000]) {
    const file = join(folder, "gl-sbom.cdx.json");
    writeFileSync(file, JSON.stringify(sbom(components), null, 2));
    const results = [];
    for (let run = 0; run < runs; run++) results.push(await job(sha));
    const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
    rows.push({
      components,
      megabytes: statSync(file).size / 1e6,
      ms: median(results.map(({ ms }) => ms)),
      peak: median(results.map(({ peak }) => peak)),
    });
  }
  const [small, large] = rows;
  for (const { components, megabytes, ms, peak } of rows) {
    console.log(
      `${components} components, ${megabytes.toFixed(1)} MB: ${ms.toFixed(0)} ms, peak RSS ${peak.toFixed(0)} MB`,
    );
  }
  const rate = large.megabytes / ((large.ms - small.ms) / 1000);
  console.log(`${rate.toFixed(0)} MB/s`);
  if (rate < least || large.peak > mostMemory) {
    console.log(`  over the budget of ${least} MB/s and ${mostMemory} MB (on an idle machine)`);
    process.exitCode = 1;
  }
} finally {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Runs one whole process, which writes its peak memory to a file when it ends. */
async function job(sha) {
  const out = join(folder, "rss");
  const code = `import fs from "node:fs"; process.on("exit", () => fs.writeFileSync(${JSON.stringify(out)}, String(process.resourceUsage().maxRSS)))`;
  const hook = `data:text/javascript,${encodeURIComponent(code)}`;
  const env = {
    PATH: process.env.PATH,
    GITLAB_CI: "true",
    CI_SERVER_URL: sandbox.url,
    CI_PIPELINE_SOURCE: "merge_request_event",
    CI_PROJECT_ID: String(sample.projectId),
    CI_COMMIT_SHA: sha,
    CI_MERGE_REQUEST_IID: "7",
    CI_MERGE_REQUEST_PROJECT_ID: String(sample.projectId),
    INPUT_GITLAB_TOKEN: sample.token,
    INPUT_POLICY: "policy.json",
    INPUT_POLICY_FROM: "checkout",
  };
  const startedAt = performance.now();
  const child = spawn(process.execPath, ["--import", hook, program], { cwd: folder, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (output += text));
  const status = await new Promise((resolve) => child.once("close", resolve));
  const ms = performance.now() - startedAt;
  if (status !== 0) throw new Error(`the job ended with ${status}: ${output}`);
  return { ms, peak: Number(readFileSync(out, "utf8")) / 1024 };
}

function sbom(count) {
  const components = Array.from({ length: count }, (_, index) => {
    const [name, version] = [`package-${index}`, `${index % 20}.${index % 7}.0`];
    const purl = `pkg:npm/%40acme/${name}@${version}`;
    return {
      "bom-ref": purl,
      type: "library",
      group: "@acme",
      name,
      version,
      purl,
      licenses: [{ license: { id: licences[index % licences.length] } }],
      hashes: [{ alg: "SHA-512", content: index.toString(16).padStart(128, "0") }],
      externalReferences: [
        { type: "distribution", url: `https://packages.example.com/@acme/${name}/-/${name}-${version}.tgz` },
      ],
      properties: [{ name: "cdx:npm:package:path", value: `node_modules/@acme/${name}` }],
    };
  });
  const dependencies = components.map((one, index) => ({
    ref: one["bom-ref"],
    dependsOn: components.slice(Math.max(0, index - 3), index).map((other) => other["bom-ref"]),
  }));
  return { bomFormat: "CycloneDX", specVersion: "1.6", version: 1, components, dependencies };
}

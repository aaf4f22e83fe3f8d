/** SBOMs, and a job in a folder of its own that judges one. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importTypeScript } from "../run-ts.mjs";
import { jobIn, writeJson } from "./sandbox.mjs";

export const licences = ["MIT", "Apache-2.0", "ISC", "BSD-3-Clause"];
export const sbomControls = [
  { id: "sbom_licences", with: { allow: licences } },
  { id: "sbom_components", with: { denied: ["pkg:npm/event-stream@3.3.6"] } },
];

/**
 * @template T
 * @param {(given: { folder: string; jobWith: (policyFile: string, controls: unknown[]) => Record<string, string> }) => Promise<T>} use
 * with a folder that is a checkout of the head
 */
export async function withSbomJob(use) {
  const folder = mkdtempSync(join(tmpdir(), "bench-sbom-"));
  const git = (...args) => spawnSync("git", args, { cwd: folder, encoding: "utf8" }).stdout.trim();
  const { sample, startSandbox } = await importTypeScript("src/sandbox/index.ts");
  const sandbox = await startSandbox();
  try {
    git("init", "--quiet");
    const who = ["-c", "user.name=Bench", "-c", "user.email=bench@acme.example"];
    git(...who, "commit", "--quiet", "--allow-empty", "--message", "Bench");
    const sha = git("rev-parse", "HEAD");
    const row = sandbox.state.mergeRequests.find(
      ({ iid, projectId }) => iid === 7 && projectId === sample.projectId,
    );
    row.diff_head_sha = sha;
    const facts = {
      ...{ gitlab_url: sandbox.url, gitlab_token: sample.token, project: sample.projectPath },
      ...{ merge_request: 7, sha },
    };
    return await use({
      folder,
      jobWith(policyFile, controls) {
        writeJson(folder, policyFile, { name: "Bench", requirements: [{ name: "SBOM", controls }] });
        return jobIn(facts, policyFile);
      },
    });
  } finally {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** CycloneDX, with as much about a component as tools write. */
export function sbom(count) {
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

/** Bundles one of our TypeScript scripts in memory and runs it; Node 20 does not read TypeScript. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {string} entry path of the script, from the project's root */
export async function importTypeScript(entry) {
  return withTypeScript(entry, (file) => import(pathToFileURL(file).href));
}

/**
 * Gives the script as a file that any Node runs, for as long as it is used.
 *
 * @template T
 * @param {string} entry path of the script, from the project's root
 * @param {(file: string) => T | Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withTypeScript(entry, use) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "node",
    // Older versions cannot import JSON with an import attribute.
    target: "node20.10",
    format: "esm",
    packages: "external",
    logLevel: "warning",
  });
  // Inside the project, so that Node finds its packages.
  const folder = mkdtempSync(join(root, "node_modules", ".countersign-"));
  try {
    const file = join(folder, "script.mjs");
    writeFileSync(file, outputFiles[0].text);
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bundles `dist/`: index.js with chunks that load on demand, and standalone.js, the same program as one file. */

import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const unused = fileURLToPath(new URL("bundle/unused.mjs", import.meta.url));

/** @type {import("esbuild").BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  // A crash prints the line it happened in: it must not be the whole program.
  lineLimit: 160,
  platform: "node",
  target: "node20",
  format: "esm",
  charset: "utf8",
  legalComments: "linked",
  metafile: true,
  logLevel: "warning",
  banner: { js: "#!/usr/bin/env node" },
  alias: {
    "@gitbeaker/rest": fileURLToPath(new URL("bundle/gitbeaker-rest.mjs", import.meta.url)),
    "@actions/http-client": unused,
    "@actions/http-client/lib/auth": unused,
    "@actions/exec": unused,
    "rate-limiter-flexible": unused,
    "picomatch-browser": unused,
    qs: unused,
    // The package's Node build is CommonJS; this one is the same code as modules.
    yaml: fileURLToPath(new URL("../node_modules/yaml/browser/dist/index.js", import.meta.url)),
  },
};

/** @param {string} outdir where to write, `dist` unless a test wants a second build to compare */
export async function bundle(outdir = "dist") {
  rmSync(`${root}/${outdir}`, { recursive: true, force: true });
  const split = await build({
    ...common,
    entryPoints: { index: "src/entrypoints/main.ts" },
    outdir,
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
  });
  const single = await build({ ...common, entryPoints: { standalone: "src/entrypoints/main.ts" }, outdir });
  return { split, single };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { split, single } = await bundle(process.argv[2]);
  for (const [path, { bytes }] of Object.entries({ ...split.metafile.outputs, ...single.metafile.outputs })) {
    if (/\/(index|standalone)\.js$/.test(path)) console.log(`${path} ${bytes} bytes`);
  }
}

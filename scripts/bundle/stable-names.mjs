/**
 * Names the parts of a program after their content, not after a hash of it. A part imports others by name, so with hashes
 * one changed file would change the names and contents of most other files. Nothing caches `dist/`, which is loaded from
 * its commit, so hashes are not needed.
 */

import { basename } from "node:path";

/**
 * @param {import("esbuild").BuildResult<{ metafile: true; write: false }>} split a build with `splitting` whose chunks
 * are named `[name]-[hash]`
 * @returns {{ outputs: import("esbuild").Metafile["outputs"]; files: { path: string; text: string }[] }}
 */
export function stableNames({ metafile, outputFiles }) {
  /** The file that each part is named after, by the part's name with the hash. @type {Map<string, string>} */
  const sources = new Map();
  for (const [path, { entryPoint, inputs }] of Object.entries(metafile.outputs)) {
    const hashed = /([^/]+-[A-Z0-9]{8})\.js$/.exec(path)?.[1];
    if (hashed === undefined) continue;
    // A part that others share is named after the first file that it contains, because no file is in two parts. One part
    // contains no file, only the bundler's own functions.
    const [first = "bundler"] = Object.keys(inputs).sort();
    sources.set(hashed, { source: entryPoint ?? first, prefix: entryPoint === undefined ? "shared-" : "" });
  }
  const shortNames = [...sources.values()].map(({ source, prefix }) => prefix + shortName(source));
  const isUnique = (name) => shortNames.indexOf(name) === shortNames.lastIndexOf(name);
  const names = new Map(
    [...sources].map(([hashed, { source, prefix }]) => {
      const name = prefix + shortName(source);
      return [hashed, isUnique(name) ? name : prefix + longName(source)];
    }),
  );
  const sorted = [...names.values()].sort();
  const twice = sorted.find((name, index) => name === sorted[index + 1]);
  if (twice !== undefined) throw new Error(`two parts of the bundle have the same name: ${twice}`);
  const odd = [...names.values()].find((name) => !/^[\w.-]+$/.test(name));
  if (odd !== undefined)
    throw new Error(`a part of the bundle has a name that an address would change: ${odd}`);
  const renamed = (text) => text.replace(/[\w.-]+-[A-Z0-9]{8}(?=\.js\b)/g, (name) => names.get(name) ?? name);
  return {
    outputs: JSON.parse(renamed(JSON.stringify(metafile.outputs))),
    files: outputFiles.map(({ path, text }) => ({ path: renamed(path), text: renamed(text) })),
  };
}

/** A JSON file has its import attribute in its name. */
function plain(source) {
  return source.replace(/\.json with \{.*\}$/, "-json.json");
}

/** `src/controls/sbom/sbom-present.ts` is `sbom-present`. */
function shortName(source) {
  return basename(plain(source)).replace(/\.\w+$/, "");
}

/** Where two files have the same name, `src/controls/sbom/sbom-present.ts` is `controls-sbom-sbom-present`. */
function longName(source) {
  return plain(source)
    .replace(/^.*\b(src|node_modules)\//, "")
    .replace(/\.\w+$/, "")
    .replace(/^\W+/, "")
    .replace(/\W+/g, "-");
}

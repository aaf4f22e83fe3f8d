/**
 * Bundles each CommonJS package separately into one module with a default export. In the job's own bundle, these packages
 * would add the bundler's CommonJS helpers to the file that every job loads.
 */

import { resolve as pathOf, relative } from "node:path";
import { build } from "esbuild";

/**
 * @param {string} root paths are relative to it, so that the bundle is the same in every folder
 * @param {readonly string[]} names packages, as they are imported
 * @param {Set<string>} inputs receives every file of the bundle
 */
export function commonjsApart(root, names, inputs) {
  return {
    name: "commonjs-apart",
    /** @param {import("esbuild").PluginBuild} build_ */
    setup({ onResolve, onLoad, resolve }) {
      const filter = new RegExp(`^(?:${names.map((name) => name.replace("/", "\\/")).join("|")})$`);
      onResolve({ filter }, async ({ path, resolveDir, kind, pluginData }) => {
        if (pluginData === "inside") return undefined;
        const found = await resolve(path, { resolveDir, kind, pluginData: "inside" });
        return { path: relative(root, found.path), namespace: "commonjs" };
      });
      onLoad({ filter: /.*/, namespace: "commonjs" }, async ({ path }) => {
        const { outputFiles, metafile } = await build({
          absWorkingDir: root,
          entryPoints: [pathOf(root, path)],
          bundle: true,
          format: "esm",
          platform: "node",
          target: "node20",
          minify: true,
          lineLimit: 1000,
          write: false,
          metafile: true,
        });
        for (const input of Object.keys(metafile.inputs)) inputs.add(input);
        return { contents: outputFiles[0]?.text ?? "", loader: "js" };
      });
    },
  };
}

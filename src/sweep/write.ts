/** Writes `sweep-K-of-N.json` project by project: a shard can have more of them than fit into memory as one text. */

import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Sweep } from "./schema.ts";

export function sweepFile({ index, total }: Sweep["shard"]): string {
  return `sweep-${index}-of-${total}.json`;
}

/** Lines that are written at once. */
const atOnce = 200;

/** @param projects each as one line of JSON, in order @returns the path */
export async function writeSweep(
  folder: string,
  head: Omit<Sweep, "projects">,
  projects: AsyncIterable<string>,
): Promise<string> {
  const name = sweepFile(head.shard);
  const temporary = join(folder, `.${name}.${randomBytes(6).toString("hex")}`);
  try {
    const file = await open(temporary, "wx");
    try {
      await file.write(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "projects": [`);
      let lines: string[] = [];
      let separator = "\n";
      const flush = async () => {
        if (lines.length > 0) await file.write(separator + lines.join(",\n"));
        if (lines.length > 0) separator = ",\n";
        lines = [];
      };
      for await (const project of projects) if (lines.push(`    ${project}`) >= atOnce) await flush();
      await flush();
      await file.write("\n  ]\n}\n");
    } finally {
      await file.close();
    }
    const path = join(folder, name);
    await rename(temporary, path);
    return path;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

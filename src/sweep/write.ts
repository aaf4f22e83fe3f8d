/** Writes `sweep-K-of-N.json` project by project: a shard can have more of them than fit into memory as one text. */

import { join } from "node:path";
import { writeWhole } from "../outputs/folder.ts";
import type { Sweep } from "./schema.ts";

export function sweepFile({ index, total }: Sweep["shard"]): string {
  return `sweep-${index}-of-${total}.json`;
}

/** @param projects each as one line of JSON, in order @returns the path */
export async function writeSweep(
  folder: string,
  head: Omit<Sweep, "projects">,
  projects: AsyncIterable<string>,
): Promise<string> {
  const name = sweepFile(head.shard);
  await writeWhole(folder, name, inPieces(linesOf(head, projects)));
  return join(folder, name);
}

async function* linesOf(
  head: Omit<Sweep, "projects">,
  projects: AsyncIterable<string>,
): AsyncIterable<string> {
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "projects": [`;
  let separator = "\n    ";
  for await (const project of projects) {
    yield separator + project;
    separator = ",\n    ";
  }
  yield "\n  ]\n}\n";
}

/** Characters that are written at once. */
const atOnce = 2 ** 19;

export async function* inPieces(lines: AsyncIterable<string> | Iterable<string>): AsyncIterable<string> {
  let piece = "";
  for await (const line of lines) {
    piece += line;
    if (piece.length < atOnce) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

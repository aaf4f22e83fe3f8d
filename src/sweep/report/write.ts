/** Writes the four files of a report on a sweep, in pieces where they are long. */

import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pageOf } from "./page.ts";
import type { SweepReport } from "./schema.ts";
import { csvOf, metricsOf } from "./tables.ts";

export const sweepReportFiles = ["sweep.json", "sweep.html", "sweep.csv", "sweep.metrics.txt"] as const;

export async function writeSweepReport(folder: string, report: SweepReport, version: string): Promise<void> {
  await writePieces(folder, "sweep.json", jsonOf(report));
  await writePieces(folder, "sweep.csv", csvOf(report));
  await writePieces(folder, "sweep.metrics.txt", [metricsOf(report)]);
  await writePieces(folder, "sweep.html", [await pageOf(report, version)]);
}

function* jsonOf({ projects, ...rest }: SweepReport): Iterable<string> {
  yield `${JSON.stringify(rest, null, 2).slice(0, -2)},\n  "projects": [`;
  for (const [index, project] of projects.entries())
    yield `${index === 0 ? "\n" : ",\n"}    ${JSON.stringify(project)}`;
  yield "\n  ]\n}\n";
}

/** Characters that are written at once. */
const atOnce = 2 ** 20;

/** A file that is either whole or absent. */
async function writePieces(folder: string, name: string, pieces: Iterable<string>): Promise<void> {
  const temporary = join(folder, `.${name}.${randomBytes(6).toString("hex")}`);
  try {
    const file = await open(temporary, "wx");
    try {
      let text = "";
      for (const piece of pieces) {
        text += piece;
        if (text.length < atOnce) continue;
        await file.write(text);
        text = "";
      }
      await file.write(text);
    } finally {
      await file.close();
    }
    await rename(temporary, join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

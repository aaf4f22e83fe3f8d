/** Writes the four files of a report on a sweep, in pieces where they are long. */

import { writeWhole } from "../../outputs/folder.ts";
import { inPieces } from "../write.ts";
import { pageOf } from "./page.ts";
import type { SweepReport } from "./schema.ts";
import { csvOf, metricsOf } from "./tables.ts";

export const sweepReportFiles = ["sweep.json", "sweep.html", "sweep.csv", "sweep.metrics.txt"] as const;

export async function writeSweepReport(folder: string, report: SweepReport, version: string): Promise<void> {
  await writeWhole(folder, "sweep.json", inPieces(jsonOf(report)));
  await writeWhole(folder, "sweep.csv", inPieces(csvOf(report)));
  await writeWhole(folder, "sweep.metrics.txt", metricsOf(report));
  await writeWhole(folder, "sweep.html", await pageOf(report, version));
}

function* jsonOf({ projects, ...rest }: SweepReport): Iterable<string> {
  yield `${JSON.stringify(rest, null, 2).slice(0, -2)},\n  "projects": [`;
  for (const [index, project] of projects.entries())
    yield `${index === 0 ? "\n" : ",\n"}    ${JSON.stringify(project)}`;
  yield "\n  ]\n}\n";
}

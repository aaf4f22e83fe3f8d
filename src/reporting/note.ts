/** The note in the merge request: what is wrong and how to fix it, readable in ten seconds; one line when all is well. */

import { summary as summaryOf } from "./formats/markdown.ts";
import type { Report } from "./report.ts";

/** Hidden in the page; how the note is found again. */
export const noteMarker = "<!-- countersign -->";

/** Far below GitLab's million characters: nobody reads more in a merge request. */
const longest = 60_000;
/** Of requirements: what to fix comes after them, and must not be what is left out. */
const mostRows = 100;

/** @param isWhole whether the whole summary is wanted even when the verdict is compliant */
export function renderNote(report: Report, isWhole: boolean): string {
  if (report.verdict === "compliant" && !isWhole) return `${noteMarker}\n✅ Countersign: compliant.\n`;
  const summary = shortened(summaryOf(report, mostRows).trimEnd());
  if (report.verdict !== "compliant") return `${noteMarker}\n${summary}\n`;
  return `${noteMarker}\n<details><summary>✅ Countersign: compliant</summary>\n\n${summary}\n\n</details>\n`;
}

/** Whole lines, as many as fit, and how many did not. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const lines = text.split("\n");
  let [length, kept] = [0, 0];
  while (kept < lines.length && length + (lines[kept]?.length ?? 0) < longest)
    length += (lines[kept++]?.length ?? 0) + 1;
  return `${lines.slice(0, kept).join("\n")}\n\n+${lines.length - kept} more lines: see the report`;
}

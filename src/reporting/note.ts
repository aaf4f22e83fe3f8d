/** The note in the merge request: what is wrong and how to fix it, readable in ten seconds; one line when all is well. */

import { summary as summaryOf, whereabouts } from "./formats/markdown.ts";
import type { Report } from "./report.ts";

/** Far below GitLab's limit of a million characters, because nobody reads more in a merge request. */
const longest = 60_000;
/** Rows of requirements. What to fix comes after them, and must not be cut off. */
const mostRows = 100;

/**
 * @param isWhole whether the note contains the whole summary even if the verdict is compliant
 * @param marker its first line, which is not visible on the page and identifies the note
 */
export function renderNote(report: Report, isWhole: boolean, marker: string): string {
  if (report.verdict === "compliant" && !isWhole) {
    return `${marker}\n✅ Countersign: compliant${whereabouts(report)}\n`;
  }
  const summary = shortened(summaryOf(report, mostRows).trimEnd());
  if (report.verdict !== "compliant") return `${marker}\n${summary}\n`;
  return `${marker}\n<details><summary>✅ Countersign: compliant</summary>\n\n${summary}\n\n</details>\n`;
}

/** As many whole lines as fit, and the number of the others. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const lines = text.split("\n");
  let [length, kept] = [0, 0];
  while (kept < lines.length && length + (lines[kept]?.length ?? 0) < longest)
    length += (lines[kept++]?.length ?? 0) + 1;
  return `${lines.slice(0, kept).join("\n")}\n\n+${lines.length - kept} more lines: see the report`;
}

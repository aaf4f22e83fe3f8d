/** What people see of a roll-out: a table of the differences, then what became of each. */

import type { Surface, Tone } from "../reporting/surface.ts";
import { count, listed, plain } from "../shared/text.ts";
import type { Applied, Change, Outcome } from "./applied.ts";

/** One line of the table: a change with what a person reads about it. */
export interface Line {
  readonly change: Change;
  /** The new values, without secrets. */
  readonly said: string;
}

/** Columns as wide as their longest cell, but for the last. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  surface: Surface,
): string[] {
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === cells.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  return [surface.tone(line(heads), "bold"), ...rows.map(line)];
}

const labels: Readonly<Record<Change["target"], string>> = {
  check: "check",
  setting: "setting",
  framework: "framework",
  requirement: "requirement",
  control: "control",
  project: "framework of the project",
};

function nameOf({ target, name }: Change): string {
  return target === "project" ? labels.project : `${labels[target]} ${plain(name, 100)}`;
}

function placeOf({ project }: Change, group: string): string {
  return plain(project?.path ?? group, 200);
}

/**
 * Only what differs; nothing if all is equal.
 * @param group shown where a change is not about a project
 */
export function renderDifferences(lines: readonly Line[], group: string, surface: Surface): string[] {
  const shown = lines.filter(({ change }) => change.outcome !== "unchanged");
  if (shown.length === 0) return [];
  const rows = shown.map(({ change, said }) => {
    const { action, reason } = change;
    return [
      ...[placeOf(change, group), nameOf(change), action ?? "unread"],
      plain(
        [said, reason === null ? "" : `not possible: ${plain(reason, 600)}`].filter(Boolean).join("; "),
        1500,
      ),
    ];
  });
  return table(["where", "what", "action", "values"], rows, surface);
}

const tones: Readonly<Record<Outcome, Tone>> = {
  unchanged: "dim",
  done: "green",
  planned: "yellow",
  refused: "red",
  failed: "red",
};

/** What became of each change that was tried. */
export function renderOutcomes({ changes }: Applied, group: string, surface: Surface): string[] {
  return changes
    .filter(({ outcome }) => outcome !== "unchanged")
    .map((change) => {
      const { outcome, action, reason } = change;
      const label = surface.tone(outcome.padEnd(8), tones[outcome]);
      const why = reason === null ? "" : `: ${plain(reason, 600)}`;
      return `${label} ${placeOf(change, group)}, ${action ?? "read"} ${nameOf(change)}${why}`;
    });
}

/** Counts projects, or whatever counts in the summary. */
export function renderSummary({ summary, dry_run }: Applied): string {
  const { projects, planned, done, unchanged, refused, failed } = summary;
  const counts = [
    ...(planned > 0 ? [`${planned} would change`] : []),
    ...(done > 0 ? [`${done} changed`] : []),
    ...(unchanged > 0 ? [`${unchanged} already as the file says`] : []),
    ...(refused > 0 ? [`${refused} refused`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ];
  const rest = counts.length === 0 ? "" : `: ${listed(counts)}`;
  return `${count(projects, "project")}${rest}${dry_run ? " (dry run: nothing was changed)" : ""}`;
}

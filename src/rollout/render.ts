/** What people see of a roll-out: a table of the differences, then what became of each. */

import type { Surface, Tone } from "../reporting/surface.ts";
import { count, listed, plain } from "../shared/text.ts";
import type { Applied, Change, Counts, Outcome } from "./applied.ts";

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
  project: "framework",
};

/** Of a project that could not be read, the reason is the same for everything. */
function nameOf({ target, name, action }: Change): string {
  return action === null ? "everything" : `${labels[target]} ${plain(name, 100)}`;
}

/** A framework is not created in a project, but added to it. */
function actionOf({ target, action }: Change): string {
  if (action === null) return "read";
  return target !== "project" ? action : action === "create" ? "add" : "remove";
}

/** One line for a project that could not be read. */
function isRepeated({ project, action }: Change, before: Change | undefined): boolean {
  return action === null && before?.action === null && before.project?.id === project?.id;
}

function placeOf({ project }: Change, group: string): string {
  return plain(project?.path ?? group, 200);
}

/**
 * Only what differs; nothing if all is equal.
 * @param group shown where a change is not about a project
 */
export function renderDifferences(lines: readonly Line[], group: string, surface: Surface): string[] {
  const shown = lines.filter(
    ({ change }, at) => change.outcome !== "unchanged" && !isRepeated(change, lines[at - 1]?.change),
  );
  if (shown.length === 0) return [];
  const rows = shown.map(({ change, said }) => {
    const { reason } = change;
    return [
      ...[placeOf(change, group), nameOf(change), actionOf(change)],
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
    .filter((change, at) => change.outcome !== "unchanged" && !isRepeated(change, changes[at - 1]))
    .map((change) => {
      const { outcome, reason } = change;
      const label = surface.tone(outcome.padEnd(8), tones[outcome]);
      const why = reason === null ? "" : `: ${plain(reason, 600)}`;
      return `${label} ${placeOf(change, group)}, ${actionOf(change)} ${nameOf(change)}${why}`;
    });
}

/** Projects, and apart from them what belongs to a framework. */
export function renderSummary({ summary, breakdown, dry_run }: Applied): string {
  const { projects, ...all } = summary;
  const ofProjects = said(count(projects, "project"), breakdown?.projects ?? all);
  const ofFramework = breakdown
    ? `; ${said(`${count(sumOf(breakdown.framework), "part")} of the framework`, breakdown.framework)}`
    : "";
  return `${ofProjects}${ofFramework}${dry_run ? " (dry run: nothing was changed)" : ""}`;
}

function sumOf({ planned, done, unchanged, refused, failed }: Counts): number {
  return planned + done + unchanged + refused + failed;
}

function said(what: string, { planned, done, unchanged, refused, failed }: Counts): string {
  const parts = [
    ...(planned > 0 ? [`${planned} would change`] : []),
    ...(done > 0 ? [`${done} changed`] : []),
    ...(unchanged > 0 ? [`${unchanged} already as the file says`] : []),
    ...(refused > 0 ? [`${refused} refused`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ];
  return parts.length === 0 ? what : `${what}: ${listed(parts)}`;
}

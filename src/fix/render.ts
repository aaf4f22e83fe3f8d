/** What people see of `fix`: for each failed control the difference of its settings, and what became of it. */

import type { Surface, Tone } from "../reporting/surface.ts";
import { count, listed, plain } from "../shared/text.ts";
import type { Fixed, FixedControl, FixedProject } from "./fixed.ts";

const tones: Readonly<Record<FixedControl["outcome"], Tone>> = {
  planned: "yellow",
  done: "green",
  unmended: "red",
  unknown: "yellow",
  refused: "red",
  failed: "red",
};

const labels: Readonly<Record<FixedControl["outcome"], string>> = {
  planned: "would be mended",
  done: "mended",
  unmended: "not mended",
  unknown: "unknown",
  refused: "refused",
  failed: "failed",
};

const mostText = 600;

export function renderProject({ project, controls, error }: FixedProject, surface: Surface): string[] {
  const name = surface.tone(plain(project.path, 200), "bold");
  if (error !== null) return [name, `  ${surface.tone("failed", "red")}: ${plain(error, mostText)}`, ""];
  if (controls.length === 0) return [];
  return [name, ...controls.flatMap((control) => renderControl(control, surface)), ""];
}

function renderControl(control: FixedControl, surface: Surface): string[] {
  const { id, title, outcome, reason, changes, requests, role, note } = control;
  const lines = changes.flatMap(({ setting, from, to }) => [
    ...(from === null ? [] : [surface.tone(`    - ${plain(setting)}: ${plain(String(from))}`, "red")]),
    surface.tone(`    + ${plain(setting)}: ${plain(String(to))}`, "green"),
  ]);
  const isPartial = changes.length > 0 && (outcome === "planned" || outcome === "unmended");
  const calls = [...new Set(requests)].map((request) => plain(request));
  return [
    `  ${surface.tone(labels[outcome], tones[outcome])}: ${plain(title)} (${plain(id)})`,
    ...lines,
    ...(calls.length > 0
      ? [surface.tone(`    ${listed(calls)}${role === null ? "" : `, as ${role}`}`, "dim")]
      : []),
    ...(note === null ? [] : [`    note: ${note}`]),
    ...(reason === null ? [] : [`    ${isPartial ? "why not all" : "why"}: ${plain(reason, mostText)}`]),
  ];
}

/** Counts what counts. */
export function renderSummary({ summary, write }: Fixed): string {
  const { projects, planned, done, unmended, unknown, refused, failed, errors } = summary;
  const counts = [
    ...(planned > 0 ? [`${planned} would be mended`] : []),
    ...(done > 0 ? [`${done} mended`] : []),
    ...(unmended > 0 ? [`${unmended} not mended`] : []),
    ...(unknown > 0 ? [`${unknown} unknown`] : []),
    ...(refused > 0 ? [`${refused} refused`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(errors > 0 ? [`${count(errors, "project")} could not be judged`] : []),
  ];
  const what = counts.length === 0 ? "no control fails" : listed(counts);
  return `${count(projects, "project")}: ${what}${write ? "" : " (nothing was changed)"}`;
}

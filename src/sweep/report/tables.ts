/** `sweep.csv`, one row for each control of each project, and `sweep.metrics.txt`. */

import { field } from "../../reporting/formats/csv.ts";
import { family, labelValue } from "../../reporting/formats/metrics.ts";
import type { SweptProject } from "../schema.ts";
import type { SweepReport } from "./schema.ts";

const header = [
  ...["project_id", "project", "verdict", "judged_at", "requirement", "requirement_status", "control"],
  ...["status", "phase", "severity", "message", "waived_until", "error"],
];

/** In pieces: 10,000 projects are more rows than should be one text. */
export function* csvOf({ projects }: SweepReport): Iterable<string> {
  yield row(header);
  for (const project of projects) for (const cells of rowsOf(project)) yield row(cells);
}

function* rowsOf({ id, path, verdict, judged_at, requirements, error }: SweptProject): Iterable<string[]> {
  const of = [String(id), path, verdict, judged_at];
  if (requirements.length === 0) yield [...of, "", "", "", "", "", "", "", "", error ?? ""];
  for (const requirement of requirements)
    for (const control of requirement.controls) {
      const { severity, message, phase = "enforce", waiver } = control;
      yield [
        ...[...of, requirement.name, requirement.status, control.id, control.status, phase, severity],
        ...[message, waiver?.expires ?? "", error ?? ""],
      ];
    }
}

function row(cells: readonly string[]): string {
  return `${cells.map(field).join(",")}\r\n`;
}

type Counts = { readonly passed: number; readonly failed: number; readonly unknown: number };

export function metricsOf({ summary, missing_shards, incomplete_shards, drift }: SweepReport): string {
  const verdicts = ["compliant", "non_compliant", "undetermined"] as const;
  const byStatus = (name: string, { passed, failed, unknown }: Counts, key: string) =>
    Object.entries({ passed, failed, unknown }).map(
      ([status, number]) => [{ [key]: labelValue(name), status }, number] as const,
    );
  return [
    family(
      "countersign_sweep_projects",
      "gauge",
      "Projects by verdict.",
      verdicts.map((verdict) => [{ verdict }, summary[verdict]] as const),
    ),
    family(
      "countersign_sweep_requirements",
      "gauge",
      "Projects by requirement and its status.",
      once(summary.requirements.flatMap((one) => byStatus(one.name, one, "requirement"))),
    ),
    family(
      "countersign_sweep_controls",
      "gauge",
      "Uses of each enforced control by status.",
      once(summary.controls.flatMap((one) => byStatus(one.id, one, "control"))),
    ),
    family("countersign_sweep_drift", "gauge", "Projects that changed since the previous report.", [
      [{ kind: "newly_failing" }, drift.newly_failing.length],
      [{ kind: "newly_passing" }, drift.newly_passing.length],
    ]),
    family("countersign_sweep_shards", "gauge", "Shards without a whole result.", [
      [{ state: "missing" }, missing_shards.length],
      [{ state: "incomplete" }, incomplete_shards.length],
    ]),
    "# EOF\n",
  ].join("");
}

type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

/** Names that differ only in what is made safe to print must not become one series twice. */
function once(samples: readonly Sample[]): readonly Sample[] {
  const sums = new Map<string, { readonly labels: Sample[0]; value: number }>();
  for (const [labels, value] of samples) {
    const key = JSON.stringify(labels);
    const known = sums.get(key) ?? { labels, value: 0 };
    known.value += value;
    sums.set(key, known);
  }
  return [...sums.values()].map(({ labels, value }) => [labels, value]);
}

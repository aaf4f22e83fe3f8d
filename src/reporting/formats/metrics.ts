/** `metrics.txt`: counts and verdict as OpenMetrics text, which GitLab's metrics report compares between branches. */

import { counts } from "../counts.ts";
import type { Report } from "../report.ts";
import { isOpen } from "./findings.ts";
import type { Render } from "./format.ts";
import { oneLine } from "./one-line.ts";

type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

const verdicts = ["compliant", "non_compliant", "undetermined"] as const;
const severities = ["critical", "high", "medium", "low", "info"] as const;

export const render: Render = (report) =>
  [
    family("countersign_verdict", "stateset", "The verdict: 1 for the actual one.", verdictOf(report)),
    family(
      "countersign_controls",
      "gauge",
      "Controls by status; one that is not enforced is warned or observed, not fail or unknown.",
      byStatus(report),
    ),
    family(
      "countersign_findings",
      "gauge",
      "Enforced controls that failed or could not be judged, by severity.",
      bySeverity(report),
    ),
    family(
      "countersign_requirements",
      "gauge",
      "Requirements that apply: 1 for one that passed.",
      met(report),
    ),
    "# EOF\n",
  ].join("");

function verdictOf({ verdict }: Report): Sample[] {
  return verdicts.map((name) => [{ countersign_verdict: name }, name === verdict ? 1 : 0]);
}

function byStatus(report: Report): Sample[] {
  return Object.entries(counts(report)).map(([status, number]) => [{ status }, number]);
}

function bySeverity(report: Report): Sample[] {
  const open = report.requirements
    .flatMap(({ controls }) => controls)
    .filter((control) => control.phase === "enforce" && isOpen(control));
  return severities.map((severity) => [
    { severity },
    open.filter((control) => control.severity === severity).length,
  ]);
}

/** Two names may become equal when they are made safe to print, but a series must not appear twice. */
function met({ requirements }: Report): Sample[] {
  const seen = new Map<string, number>();
  return requirements
    .filter(({ status }) => status !== "not_applicable")
    .map(({ name, status }) => {
      const label = labelValue(name);
      const number = (seen.get(label) ?? 0) + 1;
      seen.set(label, number);
      return [{ requirement: number === 1 ? label : `${label} (${number})` }, status === "pass" ? 1 : 0];
    });
}

export function family(name: string, type: string, help: string, samples: readonly Sample[]): string {
  const lines = samples.map(([labels, value]) => {
    const pairs = Object.entries(labels).map(([key, text]) => `${key}="${text}"`);
    return `${name}{${pairs.join(",")}} ${value}\n`;
  });
  return [`# TYPE ${name} ${type}\n`, `# HELP ${name} ${help}\n`, ...lines].join("");
}

/** GitLab cuts a line at every `#`, even an escaped one, so it is replaced by its full-width form. */
export function labelValue(text: string): string {
  return oneLine(text).replaceAll("#", "＃").replaceAll("\\", "\\\\").replaceAll('"', '\\"');
}

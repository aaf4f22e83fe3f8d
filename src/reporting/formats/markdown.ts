/** `summary.md`: for people, on a project page or as a job's summary: verdict, requirements, what to fix, deliveries. */

import { projectUrl } from "../addresses.ts";
import { type Anchored, addressOf, anchored } from "../anchors.ts";
import { countOf, type Standing, tally } from "../counts.ts";
import { titleOf } from "../names.ts";
import { furtherPartValues } from "../part-values.ts";
import type { Delivery, Report, ReportedControl } from "../report.ts";
import { isOpen, phaseRemark } from "./findings.ts";
import type { Render } from "./format.ts";
import { code, inline, link } from "./markdown-text.ts";

type Status = ReportedControl["status"];
interface Placed {
  readonly requirement: string;
  readonly control: Anchored;
  /** Of the control on the HTML page, if known. */
  readonly address: string | undefined;
}

const verdicts = {
  compliant: "✅ Compliant",
  non_compliant: "❌ Non-compliant",
  undetermined: "❔ Undetermined",
} as const;
const marks = {
  pass: "✅ passed",
  fail: "❌ failed",
  unknown: "❔ unknown",
  not_applicable: "– not applicable",
};

/** Most policies enforce everything, so two columns are there only where something is counted in them. */
const columnsOf = {
  fail: { head: "Failed", isAlways: true },
  unknown: { head: "Unknown", isAlways: true },
  warned: { head: "Warned", isAlways: false },
  observed: { head: "Observed", isAlways: false },
  waived: { head: "Waived", isAlways: true },
  pass: { head: "Passed", isAlways: true },
} as const;

export const render: Render = (report) => summary(report, Number.POSITIVE_INFINITY);

/** @param mostRows of the table; where there are more requirements, those that failed or are unknown come first */
export function summary(report: Report, mostRows: number): string {
  const placed = anchored(report).flatMap(({ name, controls }) =>
    controls.map((control) => ({ requirement: name, control, address: addressOf(report, control) })),
  );
  const enforced = placed.filter(({ control }) => control.phase === "enforce");
  const blocks = [
    [`# Countersign: ${verdicts[report.verdict]} (${tally(placed.map(({ control }) => control))})`],
    [about(report)],
    (report.notices ?? []).map((notice) => `- ${inline(notice)}`),
    table(report, mostRows),
    section("What to fix", enforced.filter(hasStatus("fail")).flatMap(failed)),
    section("What could not be judged", enforced.filter(hasStatus("unknown")).flatMap(failed)),
    section(
      "Not enforced yet",
      placed.filter(({ control }) => control.phase !== "enforce" && isOpen(control)).flatMap(failed),
    ),
    section("Waived", placed.filter(hasStatus("waived")).flatMap(waived)),
    section("Reported to GitLab", report.deliveries.map(delivered)),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function about(report: Report): string {
  const { subject, policy, generated_at, tool } = report;
  const { project, merge_request: mr } = subject;
  const page = projectUrl(report);
  const change = mr
    ? `, ${link(`merge request ${mr.iid}`, `${page}/-/merge_requests/${mr.iid}`)} (${code(mr.sha.slice(0, 8))} into ${inline(mr.target_branch)})`
    : "";
  return `Project ${link(project.path, page)}${change}, policy ${inline(policy.name)} (sha256 ${code(policy.sha256.slice(0, 12))}), judged at ${code(generated_at.slice(0, 10))} ${generated_at.slice(11, 16)} UTC by Countersign ${inline(tool.version)}${whereabouts(report)}`;
}

/** The end of a sentence: ` in this job. Open the report.` with links, as far as they are known. */
export function whereabouts({ job_url, report_url }: Report): string {
  const job = job_url === undefined ? "" : ` in ${link("this job", job_url)}`;
  return report_url === undefined ? `${job}.` : `${job}. ${link("Open the report", report_url)}.`;
}

function table({ requirements }: Report, mostRows: number): string[] {
  const isLess = requirements.length > mostRows;
  const needs = (one: Report["requirements"][number]) =>
    Number(one.status === "fail" || one.status === "unknown");
  const listed = isLess
    ? requirements.toSorted((a, b) => needs(b) - needs(a)).slice(0, mostRows)
    : requirements;
  const all = requirements.flatMap(({ controls }) => controls);
  const columns = Object.entries(columnsOf).filter(
    ([standing, { isAlways }]) => isAlways || countOf(all, standing as Standing) > 0,
  );
  const rows = listed.map(({ name, status, controls }) => {
    const cells = columns.map(([standing]) => countOf(controls, standing as Standing));
    return `| ${[inline(name), marks[status], ...cells].join(" | ")} |`;
  });
  return [
    `| Requirement | Status | ${columns.map(([, { head }]) => head).join(" | ")} |`,
    `|---|---|${"--:|".repeat(columns.length)}`,
    ...rows,
    ...(isLess ? ["", `+${requirements.length - mostRows} more requirements: see the report`] : []),
  ];
}

function failed(placed: Placed): string[] {
  const { remediation, page } = placed.control;
  const { text, url } = remediation;
  const links = [
    ...(url === null ? [] : [link("Open in GitLab", url)]),
    ...(page === undefined ? [] : [link("About this control", page)]),
  ];
  return [...named(placed), `  - Fix: ${[inline(text), ...links].join(". ")}`];
}

function named({ requirement, control, address }: Placed): string[] {
  const { id, severity, status, message, note } = control;
  const unknown = status === "unknown" && control.phase !== "enforce" ? "unknown: " : "";
  const title = link(titleOf(control), address ?? null);
  const head = `- **${inline(requirement)}**: ${title} (${code(id)}, ${severity})${phaseRemark(control)}: ${unknown}${inline(message)}`;
  const read = furtherPartValues(control);
  return [
    head,
    ...(note === null ? [] : [`  - Note: ${inline(note)}`]),
    ...(read === undefined ? [] : [`  - Read: ${inline(read)}`]),
  ];
}

function waived({ requirement, control }: Placed): string[] {
  const { id, message, waiver } = control;
  const why = waiver
    ? `\n  - Until ${code(waiver.expires)} by ${inline(waiver.owner)}: ${inline(waiver.reason)}`
    : "";
  return [
    `- **${inline(requirement)}**: ${inline(titleOf(control))} (${code(id)}): ${inline(message)}${why}`,
  ];
}

function delivered({ target, id, name, requirement, status, outcome, attempts, error }: Delivery): string {
  const kind = target === "status_check" ? "Status check" : "External control";
  const who = name === null ? `${id}` : `${inline(name)} (${id})`;
  const scope = requirement === null ? "" : ` for ${inline(requirement)}`;
  const tries = attempts > 1 ? ` after ${attempts} attempts` : "";
  const why = error === undefined ? "" : `: ${inline(error)}`;
  const result = {
    delivered: `${status}, delivered${tries}`,
    failed: `${status}, **not delivered**${tries}${why}`,
    superseded: "nothing posted, because the merge request has a newer head",
    skipped: `nothing posted; it would be ${status}`,
  }[outcome];
  return `- ${kind} ${who}${scope}: ${result}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, "", ...lines];
}

function hasStatus(status: Status): (placed: Placed) => boolean {
  return ({ control }) => control.status === status;
}

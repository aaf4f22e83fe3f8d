/** The job log: subject, policy, each requirement with its reasons and fixes, verdict and deliveries. */

import { count, plain } from "../shared/text.ts";
import { counts, type Report, type ReportedControl } from "./report.ts";
import type { Surface, Tone } from "./surface.ts";

export interface LogParts {
  readonly report: Report;
  /** Notices that do not change the result, such as a waiver that ends soon or another merge request of the branch. */
  readonly notices: readonly string[];
  readonly reportPath: string | undefined;
  readonly tookMs: number;
  readonly requests: number;
  readonly dryRun: boolean;
  /** Whether an input names a status check. */
  readonly isCheckNamed?: boolean;
  /** Further lines of a control. */
  readonly detail?: Detail | undefined;
}

type Detail = (control: ReportedControl) => readonly string[];

type Status = ReportedControl["status"];

/** Sign, tone and word of each status, the most urgent first. */
const looks: Readonly<Record<Status, readonly [sign: string, tone: Tone, word: string]>> = {
  fail: ["✗", "red", "failed"],
  unknown: ["?", "yellow", "unknown"],
  waived: ["~", "yellow", "waived"],
  pass: ["✓", "green", "passed"],
  not_applicable: ["-", "dim", "not applicable"],
  external: ["·", "dim", "external"],
};
const order = Object.keys(looks);

export function renderLog(parts: LogParts, surface: Surface): string {
  const { report } = parts;
  const lines = [
    ...heading(report, surface),
    ...parts.notices.map((notice) => `${label("Note")}${plain(notice, 1000)}`),
    "",
    // Failed requirements come first, independent of the policy's order.
    ...byUrgency(report.requirements).flatMap((requirement, index) =>
      renderRequirement(requirement, index, surface, parts.detail),
    ),
    "",
    ...verdict(report, surface),
    ...deliveryLines(parts, surface).map((line) => `${label("")}${line}`),
    ...(parts.reportPath === undefined ? [] : [`${label("Report")}${plain(parts.reportPath)}`]),
    `${label("Took")}${parts.tookMs} ms, ${count(parts.requests, "request")}`,
  ];
  return `${lines.join("\n")}\n`;
}

function heading({ subject, policy, tool }: Report, surface: Surface): string[] {
  const mr = subject.merge_request;
  const where = `${plain(subject.project.path)}${mr ? ` !${mr.iid} (${mr.sha.slice(0, 8)} into ${plain(mr.target_branch)})` : ""}`;
  return [
    `${surface.tone(`Countersign ${tool.version}`, "bold")} on ${plain(subject.gitlab_url)}`,
    `${label("Subject")}${where}`,
    `${label("Policy")}${plain(policy.name)} (${policy.sources.map((source) => plain(source)).join(", ")}), sha256 ${policy.sha256.slice(0, 12)}`,
  ];
}

function renderRequirement(
  requirement: Report["requirements"][number],
  index: number,
  surface: Surface,
  detail: Detail = () => [],
): string[] {
  const { name, status, controls } = requirement;
  const title = `${sign(status, surface)} ${surface.tone(plain(name), "bold")} ${surface.tone(summary(controls), "dim")}`;
  const body = byUrgency(controls).flatMap((control) => [
    ...renderControl(control, surface),
    ...detail(control).map((line) => `      ${line}`),
  ]);
  // Only passed requirements are folded. A failure is always visible.
  return status === "pass" ? surface.section(`requirement_${index + 1}`, title, body) : [title, ...body];
}

function summary(controls: readonly ReportedControl[]): string {
  return Object.entries(looks)
    .map(([status, [, , word]]) => [controls.filter((control) => control.status === status).length, word])
    .filter(([number]) => number)
    .map((words) => words.join(" "))
    .join(", ");
}

function byUrgency<T extends { readonly status: Status }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

function sign(status: Status, surface: Surface): string {
  const [sign, tone] = looks[status];
  return surface.tone(sign, tone);
}

function renderControl(control: ReportedControl, surface: Surface): string[] {
  const { id, severity, status, message, note, remediation, phase, waiver } = control;
  const isOpen = status === "fail" || status === "unknown";
  const marks = isOpen ? ` (${severity}${phase === "enforce" ? "" : `, ${phase} only`})` : "";
  const head = `  ${sign(status, surface)} ${plain(id)}${marks}: ${plain(message, 1000)}`;
  const lines = [head];
  if (waiver) {
    lines.push(
      `      waived until ${waiver.expires} by ${plain(waiver.owner)}: ${plain(waiver.reason, 1000)}`,
    );
  }
  if (note !== null) lines.push(`      note: ${plain(note, 1000)}`);
  if (status === "fail") {
    lines.push(`      fix:  ${plain(remediation.text, 1000)}`);
    if (remediation.url !== null) lines.push(`      at:   ${plain(remediation.url, 1000)}`);
  }
  return lines;
}

function verdict(report: Report, surface: Surface): string[] {
  const number = counts(report);
  const words = report.verdict.replace("_", "-").toUpperCase();
  const tone = { compliant: "green", non_compliant: "red", undetermined: "yellow" } as const;
  const totals = summary(report.requirements.flatMap(({ controls }) => controls));
  const evaluated = number.pass + number.fail + number.unknown + number.waived;
  const why = evaluated === 0 ? ", because nothing could be judged" : "";
  return [`${label("Verdict")}${surface.tone(words, tone[report.verdict], "bold")} (${totals})${why}`];
}

function deliveryLines(
  { report: { deliveries }, dryRun, isCheckNamed }: LogParts,
  surface: Surface,
): string[] {
  if (deliveries.length === 0)
    return [
      surface.tone(
        isCheckNamed
          ? "nothing was posted, because only a merge request has status checks"
          : "no input names a status check or an external control, so nothing was posted",
        "dim",
      ),
    ];
  return deliveries.map((delivery) => {
    const { target, id, name, requirement, status, outcome, error = "" } = delivery;
    const kind = target === "status_check" ? "status check" : "external control";
    const scope = requirement === null ? "" : ` for "${plain(requirement)}"`;
    const what = `${kind} ${name === null ? id : `"${plain(name)}" (${id})`}${scope}`;
    const attempts = delivery.attempts > 1 ? ` after ${delivery.attempts} attempts` : "";
    if (outcome === "delivered")
      return `${surface.tone("→", "green")} ${what}: ${status}, delivered${attempts}`;
    if (outcome === "failed")
      return `${surface.tone("✗", "red")} ${what}: ${status} NOT delivered${attempts}: ${plain(error, 1000)}`;
    const skipped = dryRun ? `would be ${status} (dry run)` : "nothing posted, because evidence is missing";
    const why =
      outcome === "superseded" ? "nothing posted, because the merge request has a newer head" : skipped;
    return `${surface.tone("-", "dim")} ${what}: ${why}`;
  });
}

function label(text: string): string {
  return text.padEnd(9);
}

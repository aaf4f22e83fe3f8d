/** The job log: subject, policy, each requirement with its reasons and fixes, verdict and deliveries. */

import { count, plain } from "../shared/text.ts";
import { byUrgency, type Counted, isAnyJudged, type Standing, standingOf, tally } from "./counts.ts";
import { titleOf } from "./names.ts";
import type { Report, ReportedControl } from "./report.ts";
import type { Surface, Tone } from "./surface.ts";

export interface LogParts {
  readonly report: Report;
  /** Notices that do not change the result, such as a waiver that ends soon or another merge request of the branch. */
  readonly notices: readonly string[];
  /** Of the files that were written. */
  readonly paths: readonly string[];
  /** Of the note in the merge request, if there is one. */
  readonly noteUrl?: string | undefined;
  readonly tookMs: number;
  readonly requests: number;
  readonly dryRun: boolean;
  /** Whether an input names a status check. */
  readonly isCheckNamed?: boolean;
  /** Further lines of a control. */
  readonly detail?: Detail | undefined;
}

type Detail = (control: ReportedControl) => readonly string[];

/** Sign and tone of each standing. */
const looks: Readonly<Record<Standing, readonly [sign: string, tone: Tone]>> = {
  fail: ["✗", "red"],
  unknown: ["?", "yellow"],
  warned: ["!", "yellow"],
  waived: ["~", "yellow"],
  observed: ["○", "dim"],
  pass: ["✓", "green"],
  not_applicable: ["-", "dim"],
  external: ["·", "dim"],
};

export async function renderLog(parts: LogParts, surface: Surface): Promise<string> {
  const { report } = parts;
  const note = parts.noteUrl ? [`${surface.tone("→", "green")} note: ${plain(parts.noteUrl, 1000)}`] : [];
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
    ...[...(await deliveryLines(parts, surface)), ...note].map((line) => `${label("")}${line}`),
    ...parts.paths.map((path, index) => `${label(index ? "" : "Report")}${plain(path)}`),
    ...(report.report_url ? [`${label("Page")}${plain(report.report_url, 1000)}`] : []),
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
  const title = `${sign({ status }, surface)} ${surface.tone(plain(name), "bold")} ${surface.tone(tally(controls), "dim")}`;
  const body = byUrgency(controls).flatMap((control) => [
    ...renderControl(control, surface),
    ...detail(control).map((line) => `      ${line}`),
  ]);
  // Only passed requirements are folded. A failure is always visible.
  return status === "pass" ? surface.section(`requirement_${index + 1}`, title, body) : [title, ...body];
}

function sign(item: Counted, surface: Surface): string {
  const [sign, tone] = looks[standingOf(item)];
  return surface.tone(sign, tone);
}

function renderControl(control: ReportedControl, surface: Surface): string[] {
  const { id, severity, status, message, note, remediation, phase, waiver, page } = control;
  const isOpen = status === "fail" || status === "unknown";
  const isEnforced = phase === "enforce";
  const marks = [
    plain(id),
    ...(isOpen ? [severity] : []),
    // The sign of a control that is not enforced does not say that evidence is missing.
    ...(isOpen && !isEnforced ? [...(status === "unknown" ? [status] : []), `${phase} only`] : []),
  ];
  const lines = [
    `  ${sign(control, surface)} ${plain(titleOf(control))} (${marks.join(", ")}): ${plain(message, 1000)}`,
  ];
  if (waiver) {
    lines.push(
      `      waived until ${waiver.expires} by ${plain(waiver.owner)}: ${plain(waiver.reason, 1000)}`,
    );
  }
  if (note !== null) lines.push(`      note: ${plain(note, 1000)}`);
  if (isOpen) {
    lines.push(`      fix:  ${plain(remediation.text, 1000)}`);
    if (remediation.url !== null) lines.push(`      at:   ${plain(remediation.url, 1000)}`);
    if (page !== undefined) lines.push(`      see:  ${plain(page, 1000)}`);
  }
  return lines;
}

function verdict(report: Report, surface: Surface): string[] {
  const words = report.verdict.replace("_", "-").toUpperCase();
  const tone = { compliant: "green", non_compliant: "red", undetermined: "yellow" } as const;
  const controls = report.requirements.flatMap((requirement) => requirement.controls);
  const why = isAnyJudged(controls) ? "" : ", because nothing could be judged";
  return [
    `${label("Verdict")}${surface.tone(words, tone[report.verdict], "bold")} (${tally(controls)})${why}`,
  ];
}

async function deliveryLines(
  { report: { deliveries }, dryRun, isCheckNamed }: LogParts,
  surface: Surface,
): Promise<readonly string[]> {
  const isPlain =
    deliveries[0] && deliveries.every(({ outcome, attempts }) => outcome === "delivered" && attempts > 0);
  const others = isPlain ? undefined : await import("./undelivered.ts");
  if (others && !deliveries[0]) return [surface.tone(others.noDelivery(isCheckNamed), "dim")];
  return deliveries.map((delivery) => {
    const { target, id, name, requirement, status, attempts } = delivery;
    const kind = target === "status_check" ? "status check" : "external control";
    const scope = requirement === null ? "" : ` for "${plain(requirement)}"`;
    const tries = attempts > 1 ? ` after ${attempts} attempts` : "";
    const [sign, tone, words] = others
      ? others.undelivered(delivery, tries, dryRun)
      : (["→", "green", `${status}, delivered${tries}`] as const);
    return `${surface.tone(sign, tone)} ${kind} ${name === null ? id : `"${plain(name)}" (${id})`}${scope}: ${words}`;
  });
}

function label(text: string): string {
  return text.padEnd(9);
}

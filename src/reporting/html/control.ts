/** One control: what it found, the evidence, and what to do. A control that needs no action is folded. */

import { count } from "../../shared/text.ts";
import { dayMs } from "../../shared/time.ts";
import type { Anchored } from "../anchors.ts";
import { standingOf } from "../counts.ts";
import { titleOf } from "../names.ts";
import { recordOf, ruleIn } from "../part-values.ts";
import type { ReportedControl } from "../report.ts";
import { html, json, link, type Safe, verbatim } from "./markup.ts";
import { type Status, severities, states } from "./words.ts";

/** Statuses that need action: these controls are never folded. */
const open: ReadonlySet<Status> = new Set(["fail", "unknown", "warned", "waived", "observed"]);
/** Longer data is folded. */
const longestShown = 12;

export function renderControl(control: Anchored, judgedAt: string): Safe {
  const status = standingOf(control);
  const body = html`<div class="body">${about(control, judgedAt)}${dataOf(control)}</div>`;
  const item = open.has(status)
    ? html`<div class="head">${heading(control)}</div>${body}`
    : html`<details><summary class="head">${heading(control)}</summary>${body}</details>`;
  return html`<li class="control ${status}" id="${control.anchor}" data-status="${status}">${item}</li>
`;
}

function heading(control: ReportedControl): Safe {
  const { severity, phase } = control;
  const status = standingOf(control);
  const { sign, word } = states[status];
  const isOpen = control.status === "fail" || control.status === "unknown";
  const isCounted = phase === "enforce" || !isOpen;
  const result = control.status === "unknown" ? "unknown, " : "";
  const mark = isCounted ? undefined : html`<span class="tag">${result}${phase} only</span>`;
  return html`<span class="sign ${status}" aria-hidden="true">${sign}</span><h4>${titleOf(control)}</h4><span class="marks">${mark}<span class="severity ${severity}">${severities[severity]}</span><span class="word ${status}">${word}</span></span>`;
}

function about(control: ReportedControl, judgedAt: string): Safe {
  const { status, message, note, waiver } = control;
  const needsFix = status === "fail" || status === "unknown" || status === "waived";
  return html`<p class="message">${message}</p>${
    waiver === null
      ? undefined
      : html`<p><b>Waived</b> until ${waiver.expires}${daysLeft(waiver.expires, judgedAt)} by ${waiver.owner}: ${waiver.reason}</p>`
  }${note === null ? undefined : html`<p class="note"><b>Note</b> ${note}</p>`}${
    needsFix ? fixOf(control) : undefined
  }`;
}

export function fixOf({ remediation, page }: ReportedControl): Safe {
  const { text, url } = remediation;
  const links = [
    ...(url === null ? [] : [link(url, "Open in GitLab")]),
    ...(page === undefined ? [] : [link(page, "About this control")]),
  ];
  return html`<p class="fix"><b>Fix</b> ${text}${
    links.length === 0 ? undefined : html` <span class="links">${links.map((one) => html`${one} `)}</span>`
  }</p>`;
}

/** Days from the day of the judgement to the end of the waiver, which includes its last day. Empty if the end is not a valid date. */
function daysLeft(expires: string, judgedAt: string): Safe | undefined {
  const days = Math.round((Date.parse(expires) - Date.parse(judgedAt.slice(0, 10))) / dayMs);
  if (Number.isNaN(days)) return undefined;
  return html` (${days < 1 ? "its last day" : `${count(days, "day")} left`})`;
}

function dataOf(control: Anchored): Safe {
  const { id, anchor, expected, actual, evidence } = control;
  const read = recordOf(control);
  const sources = evidence.map(
    ({ fact, request }) => html`<li><code>${request}</code> <span class="quiet">${fact}</span></li>`,
  );
  return html`<dl><div><dt>Control</dt><dd><a href="#${anchor}"><code>${id}</code></a></dd></div>${
    expected === null ? undefined : html`<div><dt>Expected</dt><dd>${expectation(expected)}</dd></div>`
  }${actual === null ? undefined : html`<div><dt>Actual</dt><dd>${read.length === 0 ? data(actual) : record(read)}</dd></div>`}${
    sources.length === 0
      ? undefined
      : html`<div class="evidence"><dt>Evidence</dt><dd><ul>${sources}</ul></dd></div>`
  }</dl>`;
}

/** `minimum_approvals_required >= 2`; anything else is parameters, each with its name. */
function expectation(expected: Readonly<Record<string, unknown>>): Safe {
  const { field, operator, value, ...others } = expected;
  if (typeof field === "string" && typeof operator === "string" && Object.keys(others).length === 0)
    return html`<code>${field} ${operator} ${json(value)}</code>`;
  const rule = ruleIn({ expected });
  if (rule !== undefined) {
    const lines = rule.trim().split("\n");
    if (lines.length === 1) return html`<code>${rule}</code>`;
    return html`<pre>${lines.map((line, index) => html`${verbatim(`${index === 0 ? "" : "\n"}${/^ */.exec(line)?.[0] ?? ""}`)}${line}`)}</pre>`;
  }
  return record(Object.entries(expected));
}

/** A longer list is folded. */
function record(entries: readonly (readonly [string, unknown])[]): Safe {
  const list = html`<ul>${entries.map(([name, value]) => html`<li><code>${name}</code>: ${data(value)}</li>`)}</ul>`;
  if (entries.length <= longestShown) return list;
  return html`<details><summary>${entries.length} values</summary>${list}</details>`;
}

/** A missing value is shown as "none", because `null` is a word of programs. `json` leaves it out of a larger value. */
function data(value: unknown): Safe {
  if (value === null || value === undefined) return html`<span class="quiet">none</span>`;
  const text = json(value);
  const lines = String(text).split("\n").length;
  if (lines === 1) return html`<code>${text}</code>`;
  const whole = html`<pre>${text}</pre>`;
  if (lines <= longestShown) return whole;
  return html`<details><summary>${lines} lines</summary>${whole}</details>`;
}

/** What changed since the baseline: new failures, fixes and known failures. Nothing if there is no baseline. */

import { standingOf } from "../counts.ts";
import { nameOf } from "../names.ts";
import type { ReportedControl } from "../report.ts";
import { html, type Safe } from "./markup.ts";
import { type Requirement, type Status, states } from "./words.ts";

const groups = {
  broke: "Newly failed or unknown",
  fixed: "Fixed",
  known: "Failed before, not counted",
  counted: "Failed before, counted",
  other: "Otherwise changed",
} as const;
type Group = keyof typeof groups;

export function changes(requirements: readonly Requirement[]): Safe | undefined {
  const compared = requirements.flatMap(({ name, controls }) =>
    controls.flatMap((control) =>
      control.baseline === undefined ? [] : [{ name, control, status: standingOf(control) }],
    ),
  );
  if (compared.length === 0) return undefined;
  const parts = Object.entries(groups).map(([group, words]) => {
    const items = compared
      .filter(({ control }) => groupOf(control) === group)
      .map(
        ({ name, control, status }) =>
          html`<li><span class="sign ${status}" aria-hidden="true">${states[status].sign}</span><span><b><a href="#${control.anchor}">${nameOf(control)}</a></b> <span class="quiet">${name}: ${wordOf(control.baseline ?? "")} → ${states[status].word}</span></span></li>
`,
      );
    return items.length === 0
      ? undefined
      : html`<h3>${words} (${items.length})</h3><ul>${items}</ul>
`;
  });
  const same = compared.filter(({ control }) => groupOf(control) === undefined).length;
  return html`<section><h2>Since the baseline</h2><div class="changes">${parts}
<p class="quiet">${same === compared.length ? "Nothing changed." : `${same} unchanged.`}</p></div></section>
`;
}

/** Undefined for a control that needs no action and has not changed. */
function groupOf({ status, baseline, phase }: ReportedControl): Group | undefined {
  const isOpen = (one: string | undefined) => one === "fail" || one === "unknown";
  if (isOpen(status)) {
    if (status !== baseline) return "broke";
    if (status === "unknown") return undefined;
    return phase === "enforce" ? "counted" : "known";
  }
  if (status === baseline) return undefined;
  return isOpen(baseline) && status === "pass" ? "fixed" : "other";
}

/** A report of another version may have other statuses. */
function wordOf(status: string): string {
  return Object.hasOwn(states, status) ? states[status as Status].word : status;
}

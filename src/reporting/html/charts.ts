/** Two small charts: requirements by status, and failed controls by severity. Every number is also written as text. */

import { standingOf } from "../counts.ts";
import { html, type Safe } from "./markup.ts";
import { type Requirement, severities, states, statuses } from "./words.ts";

/** Width of a drawing in its own units. The page scales it. */
const width = 1_000;
const gap = 6;

export function charts(requirements: readonly Requirement[]): Safe {
  return html`<div class="charts">${requirementsByState(requirements)}${failuresBySeverity(requirements)}</div>`;
}

function requirementsByState(requirements: readonly Requirement[]): Safe {
  const parts = statuses
    .map((status) => ({
      status,
      word: states[status].word,
      number: requirements.filter((requirement) => requirement.status === status).length,
    }))
    .filter(({ number }) => number > 0);
  const unit = (width - gap * (parts.length - 1)) / requirements.length;
  let x = 0;
  const bars = parts.map(({ status, number }) => {
    const bar = html`<rect class="${status}" x="${round(x)}" width="${round(number * unit)}" height="12"/>`;
    x += number * unit + gap;
    return bar;
  });
  const words = parts.map(({ number, word }) => `${number} ${word.toLowerCase()}`).join(", ");
  const legend = parts.map(
    ({ status, number, word }) =>
      html`<li><span class="sign ${status}" aria-hidden="true">${states[status].sign}</span> ${word} <b>${number}</b></li>`,
  );
  return html`<figure>
<figcaption>Requirements by status</figcaption>
<svg class="bar" role="img" aria-label="${`Requirements: ${words}`}" viewBox="0 0 ${width} 12" preserveAspectRatio="none">${bars}</svg>
<ul class="legend">${legend}</ul>
</figure>
`;
}

function failuresBySeverity(requirements: readonly Requirement[]): Safe {
  const failed = requirements
    .flatMap(({ controls }) => controls)
    .filter((control) => standingOf(control) === "fail");
  if (failed.length === 0)
    return html`<figure>
<figcaption>Failed controls by severity</figcaption>
<p class="quiet">No control failed.</p>
</figure>
`;
  const rows = Object.entries(severities).map(([severity, word]) => ({
    word,
    number: failed.filter((control) => control.severity === severity).length,
  }));
  const most = Math.max(...rows.map(({ number }) => number));
  const lines = rows.map(
    ({ word, number }) => html`<li class="${number === 0 ? "none" : "some"}"><span>${word}</span>
<svg class="bar" aria-hidden="true" viewBox="0 0 ${width} 12" preserveAspectRatio="none"><rect class="fail" width="${round((number / most) * width)}" height="12"/></svg>
<b>${number}</b></li>
`,
  );
  return html`<figure>
<figcaption>Failed controls by severity</figcaption>
<ul class="severities">${lines}</ul>
</figure>
`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

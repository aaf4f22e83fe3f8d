/** One requirement with its controls, and the list of contents. */

import { byUrgency, tally } from "../counts.ts";
import { renderControl } from "./control.ts";
import { html, type Safe } from "./markup.ts";
import { type Requirement, states } from "./words.ts";

/** @param judgedAt ISO 8601 */
export function renderRequirement(
  { name, description, status, controls }: Requirement,
  index: number,
  judgedAt: string,
): Safe {
  const { sign, word } = states[status];
  const items = byUrgency(controls).map((control) => renderControl(control, judgedAt));
  return html`<section class="requirement" id="${anchorOf(index)}">
<div class="title"><h3><span class="sign ${status}" aria-hidden="true">${sign}</span>${name}</h3>
<p class="tally"><span class="word ${status}">${word}</span> ${tally(controls)}</p></div>
${description === null ? undefined : html`<p class="quiet">${description}</p>`}
<ul class="controls">${items}</ul>
</section>
`;
}

export function contents(requirements: readonly Requirement[]): Safe {
  const items = requirements.map(
    ({ name, status }, index) =>
      html`<li><a href="#${anchorOf(index)}"><span class="sign ${status}" aria-hidden="true">${states[status].sign}</span><span>${name}<span class="unseen">: ${states[status].word}</span></span></a></li>
`,
  );
  return html`<ol>${items}</ol>`;
}

function anchorOf(index: number): string {
  return `requirement-${index + 1}`;
}

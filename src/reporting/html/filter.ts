/** Buttons and a field that filter the list. Only the script shows them, because they need it. */

import { counts } from "../counts.ts";
import type { Report } from "../report.ts";
import { html, type Safe } from "./markup.ts";
import { states, statuses } from "./words.ts";

export function renderFilter(report: Report): Safe {
  const number = counts(report);
  const all = Object.values(number).reduce((sum, each) => sum + each, 0);
  const buttons = statuses
    .filter((status) => number[status] > 0)
    .map(
      (status) =>
        html`<button type="button" aria-pressed="false" value="${status}"><span class="sign ${status}" aria-hidden="true">${states[status].sign}</span>${states[status].word} <b>${number[status]}</b></button>
`,
    );
  return html`<search id="filter" class="filter" hidden>
<div role="group" aria-label="Controls by status"><button type="button" aria-pressed="true" value="">All <b>${all}</b></button>
${buttons}</div>
<label><span>Search</span> <input type="search" id="text" autocomplete="off" spellcheck="false"></label>
<button type="button" id="unfold" class="link" aria-pressed="false">Show details</button>
<output id="shown" aria-live="polite"></output>
</search>
<p id="nothing" class="quiet" hidden>No control matches.</p>
`;
}

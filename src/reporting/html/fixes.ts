/** What a reader came for: each enforced control that failed or is unknown, with its reason and its fix. */

import type { Anchored } from "../anchors.ts";
import { standingOf } from "../counts.ts";
import { titleOf } from "../names.ts";
import { fixOf } from "./control.ts";
import { html, type Safe } from "./markup.ts";
import { type Requirement, severities, states } from "./words.ts";

/** The list of requirements below has them all. */
const most = 20;

const parts = [
  ["fail", "What to fix"],
  ["unknown", "What could not be judged"],
] as const;

interface Placed {
  readonly requirement: string;
  readonly control: Anchored;
}

/** Undefined if nothing needs a fix. */
export function fixes(requirements: readonly Requirement[]): Safe | undefined {
  const placed = requirements.flatMap(({ name, controls }) =>
    controls.map((control): Placed => ({ requirement: name, control })),
  );
  const sections = parts.flatMap(([status, words]) => {
    const those = placed.filter(({ control }) => standingOf(control) === status);
    return those.length === 0 ? [] : [section(words, those)];
  });
  return sections.length === 0
    ? undefined
    : html`<div class="fixes">${sections}</div>
`;
}

function section(words: string, those: readonly Placed[]): Safe {
  const rest = those.length - most;
  return html`<section><h2>${words}</h2><ul>${those.slice(0, most).map(item)}</ul>${
    rest > 0 ? html`<p><a href="#requirements">+${rest} more</a></p>` : undefined
  }</section>
`;
}

function item({ requirement, control }: Placed): Safe {
  const { id, anchor, severity, message } = control;
  const status = standingOf(control);
  return html`<li><span class="sign ${status}" aria-hidden="true">${states[status].sign}</span><div><h3><a href="#${anchor}">${titleOf(control)}</a></h3>
<p class="quiet">${severities[severity]}, ${requirement}, <code>${id}</code></p>
<p>${message}</p>${fixOf(control)}</div></li>
`;
}
